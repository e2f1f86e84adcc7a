import type { source as nb } from './source-texts.nb.ts';

export const source = {
  'holdings.page.important-note':
    'What was later corrected or withdrawn is not shown here. You find it under “Everything”.',
  'holdings.page.everything-note':
    'This is everything that is stored. What has been corrected or withdrawn is marked.',
  'holdings.page.leaves-out.one': '{n} record is left out.',
  'holdings.page.leaves-out.other': '{n} records are left out.',
  'holdings.page.see-all': 'See everything',
  'holdings.page.years': 'Go to a year',
  'holdings.page.in-year.one': '{n} record',
  'holdings.page.in-year.other': '{n} records',
  'holdings.page.every-year': 'All years',
  'holdings.page.none-in-year': 'No information from {year}',
  'holdings.page.none-here': 'No information to show here',
  'holdings.page.records': 'The information',
  'holdings.page.to-records': 'Go straight to the information',
  'holdings.page.age': '{age} old',
  'holdings.page.reported': 'You have reported that this is wrong (case {reference})',
  'holdings.page.odd': 'Looks wrong. Shown as it is stored.',
  'holdings.page.feeding-late':
    'The breastfeeding was recorded after the age of 12 months. KPR is to hold this for the first year only.',
  'holdings.page.health-hidden':
    'Health information is hidden, because you have chosen so. You can show it again at the top of the page.',
  'holdings.page.words': 'What do the words mean?',
  'holdings.page.more-words': 'More about the words, and why KPR has this',
  'holdings.page.all-words': 'All information from this source, explained',
  'holdings.page.all-words-lead':
    'See what each record means, why KPR holds it, and whether you can object to it.',
  'holdings.page.codes': 'Codes as they were sent',
  'holdings.page.parts-left-out.one':
    '{n} more line is not shown here, so that the page does not become too heavy. You find it in the report.',
  'holdings.page.parts-left-out.other':
    '{n} more lines are not shown here, so that the page does not become too heavy. You find them in the report.',
  'holdings.page.no-system': 'code system not stated',
  'holdings.page.delivery': 'More about who sent it',
  'holdings.page.is-wrong': 'Is this wrong?',
  'holdings.value.hidden': 'Hidden',

  'holdings.from.sent': 'Sent by {who}.',
  'holdings.from.sent-from': 'Sent by {who} from {system}.',
  'holdings.from.sent-within': 'Sent by {place}, {sender}, from {system}.',
  'holdings.from.place': 'From {place}.',
  'holdings.from.received': 'Received in KPR {when}.',
  'holdings.from.unknown': 'KPR does not know who sent this.',

  'holdings.fields.title': 'Explanation: {source}',
  'holdings.fields.lead':
    'This is all the information KPR can hold from this source. The page is the same for everybody, and does not say what KPR holds about you.',
  'holdings.fields.back': 'Back to {source}',
  'holdings.fields.on-page': 'On this page',
  'holdings.fields.more': 'Why, and can I say no?',
  'holdings.fields.why': 'Why KPR has it',
  'holdings.fields.category': 'Kind of information',
  'holdings.fields.category-assumed': '{category}. We are not quite sure that it belongs here.',
  'holdings.fields.law': 'The rule that allows it',
  'holdings.fields.reserve': 'Can you make a reservation?',
  'holdings.fields.reserve-no': 'No.',
  'holdings.fields.reserve-confirmed': 'Yes, with the choice “{scope}”. That is certain.',
  'holdings.fields.reserve-assumed':
    'Yes, with the choice “{scope}”, as we read the rules. It is then blocked. It is only erased once the rules are settled.',
  'holdings.fields.when.preventive-claims':
    'That is only so for claims from child health centres and midwives.',
  'holdings.fields.when.dental-claims': 'Only claims of dentists and dental hygienists.',
  'holdings.fields.when.not-refunded': 'That is only so when the state paid nothing.',
  'holdings.fields.technical': 'What only the computer systems use',
  'holdings.fields.technical-lead':
    'Numbers and times that come along. They are under “Technical” when you choose “Everything”.',
  'holdings.fields.deliveries-lead':
    'What KPR knows about the sender and the delivery. It stands with each record.',

  'holdings.category.a': 'Who you are: numbers and keys',
  'holdings.category.b': 'About you: age, sex, residence and how you live',
  'holdings.category.c': 'About the contact: who, where and when',
  'holdings.category.d': 'About your health and the help you get',
  'holdings.category.e': 'About accidents and injuries',
  'holdings.category.f': 'About money: what it costs, and who pays',
  'holdings.category.g': 'That you have made a reservation',
  'holdings.category.h': 'What you have told about your health yourself',
} as const satisfies Record<keyof typeof nb, string>;
