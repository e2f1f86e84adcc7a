import type { rules as nb } from './rules-texts.nb.ts';

export const rules = {
  'reservation.scope.ehds-secondary-use':
    'Do not reuse my health information under the EU rules on health data (EHDS)',
  'reservation.rules.title': 'What reservations cover',
  'reservation.rules.back': 'To the rules',
  'reservation.rules.can': 'What one can say no to',
  'reservation.rules.lead':
    'This is the one table that the pages, the receipts, the report and the control of the data flow all read.',
  'reservation.rules.version': 'Version {version}, in force from {date}.',
  'reservation.rules.versions': 'All versions',
  'reservation.rules.versions-kept':
    'What you have said no to never becomes less without your being told and choosing anew: a reservation covers at least what it covered when it was made. So each new version brings along everything that applied before it.',
  'reservation.rules.version.now': '{version}, from {date}: in force now',
  'reservation.rules.version.earlier': '{version}, from {date}: was in force earlier',
  'reservation.rules.version.later': '{version}: in force from {date}',
  'reservation.rules.sure':
    '“Confirmed” is what the law says clearly. It is erased. “Assumed” is how we read the law until it is clear: it is not stored, and what is stored already is blocked, but not erased.',
  'reservation.rules.unknown':
    'A field, a kind of information or a message that is not in the table is neither stored nor shared for anyone who has made a reservation. Nor is it erased until the matter is clear.',
  'reservation.rules.from': 'Applies from {date}.',
  'reservation.rules.off': 'Cannot be chosen yet. The law does not apply in Norway now.',
  'reservation.rules.covers': 'What it covers',
  'reservation.rules.confirmed': 'Confirmed.',
  'reservation.rules.assumed': 'Assumed.',
  'reservation.rules.effects': 'What happens',
  'reservation.rules.effect.refuse-fields': 'New information that the choice covers is not stored.',
  'reservation.rules.effect.block-and-erase':
    'What is stored already is blocked, and what is confirmed is erased when the time to undo is over.',
  'reservation.rules.effect.drop-fields-1-2':
    'It is taken out when information is used or shared, whatever the purpose.',
  'reservation.rules.effect.strip-identifier-1-2':
    'The national identity number is removed when information is used or shared, whatever the purpose, also when registers are linked.',
  'reservation.rules.effect.strip-identifier-1-2-linkage-excepted':
    'The national identity number is removed when information is used or shared, whatever the purpose, except when registers are linked.',
  'reservation.rules.effect.drop-person-2':
    'The person is left out when information is extracted for research, analyses, quality work, preparedness and the summary care record (kjernejournal).',
  'reservation.rules.stays': 'What remains',
  'reservation.rules.stays-why':
    'The right to say no does not cover information about who one is, and about when and where one has used a service.',
} as const satisfies Record<keyof typeof nb, string>;
