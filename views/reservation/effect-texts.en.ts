import type { effect as nb } from './effect-texts.nb.ts';

/** What confirming would come to: counts, what stays, and when. */
export const effect = {
  'reservation.effect.title': 'What it is about right now',
  'reservation.effect.details': 'See everything, with examples and dates',
  'reservation.effect.unseen.reserve':
    'We cannot see what KPR holds right now. The reservation takes full effect all the same.',
  'reservation.effect.unseen.lift':
    'We cannot see what KPR holds right now. Lifting takes full effect all the same.',
  'reservation.effect.source-unseen.reserve':
    'We cannot see the records from {source} right now. The reservation takes full effect all the same.',
  'reservation.effect.source-unseen.lift':
    'We cannot see the records from {source} right now. Lifting takes full effect all the same.',
  'reservation.effect.empty.reserve':
    'KPR holds nothing of this about you now. The reservation is about what comes.',
  'reservation.effect.empty.reserve~child':
    'KPR holds nothing of this about {child} now. The reservation is about what comes.',
  'reservation.effect.empty.lift':
    'Nothing of this is blocked in KPR now, so nothing comes back. New records are stored from when you confirm.',
  'reservation.effect.values.one': '{n} piece of information',
  'reservation.effect.values.other': '{n} pieces of information',
  'reservation.effect.erased.one': '{n} piece of information is erased for good on {when}:',
  'reservation.effect.erased.other': '{n} pieces of information are erased for good on {when}:',
  'reservation.effect.erased-then': '{things}. The last backup is gone by {backups}.',
  'reservation.effect.only-blocked.one': '{n} piece of information is only blocked:',
  'reservation.effect.only-blocked.other': '{n} pieces of information are only blocked:',
  'reservation.effect.only-blocked-then':
    '{things}. Not erased until it is settled that the law requires it.',
  'reservation.effect.returned.one': '{n} blocked piece of information becomes available again:',
  'reservation.effect.returned.other': '{n} blocked pieces of information become available again:',
  'reservation.effect.returned-then': '{things}.',
  'reservation.effect.stopped': 'The erasure is stopped:',
  'reservation.effect.stopped-then': 'what was to be erased on {when} is not erased.',
  'reservation.effect.kept': 'Stays:',
  'reservation.effect.kept-what': '{things}, with date, place and type.',
  'reservation.effect.extracts': 'New extracts:',
  'reservation.effect.extracts.reserve':
    'follow the choice from when you confirm. Extracts made already do not change.',
  'reservation.effect.extracts.lift':
    'can have the information again from when you confirm. Extracts made already do not change.',
  'reservation.effect.released': 'Shared before:',
  'reservation.effect.released-none': 'nothing.',
  'reservation.effect.released-unseen': 'we cannot see that right now.',
  'reservation.effect.released-counts': '{counts}. It is not fetched back.',
  'reservation.effect.with-number.one': '{n} time with your national identity number',
  'reservation.effect.with-number.other': '{n} times with your national identity number',
  'reservation.effect.with-number.one~child': '{n} time with the child’s national identity number',
  'reservation.effect.with-number.other~child':
    '{n} times with the child’s national identity number',
  'reservation.effect.without-number.one': '{n} time without',
  'reservation.effect.without-number.other': '{n} times without',
  'reservation.effect.told.one':
    '{n} project with identity numbers has received something that is erased here, and is asked to delete it.',
  'reservation.effect.told.other':
    '{n} projects with identity numbers have received something that is erased here, and are asked to delete it.',
  'reservation.effect.told-nobody':
    'Nobody has received anything of what is erased together with the identity number.',
  'reservation.effect.table.what': 'What',
  'reservation.effect.table.held': 'In KPR now',
  'reservation.effect.table.examples': 'The newest',
  'reservation.effect.table.then': 'What happens',
  'reservation.effect.blocked-before.one': '{n} is blocked already',
  'reservation.effect.blocked-before.other': '{n} are blocked already',
  'reservation.effect.becomes.confirmed': 'Blocked now, erased for good on {when}',
  'reservation.effect.becomes.assumed': 'Blocked now, not erased until it is settled',
  'reservation.effect.becomes.returned': 'Becomes available again',
  'reservation.effect.stays.title': 'What stays by law',
  'reservation.effect.stays.contacts':
    'date, place and type stay. Nobody can reserve themselves against who, when and where (the KPR regulation section 2-1 second paragraph letters a–c, section 2-2).',
  'reservation.effect.stays.KUHR':
    'from other claims, such as from general practitioners, emergency care and physiotherapy, stay. Nobody can reserve themselves against those (the KPR regulation section 2-2).',
  'reservation.effect.stays.TANN_OFF':
    'from dental care that the state paid some of, stay. As the rules are read now, the reservation is not about those (the KPR regulation section 2-2).',
  'reservation.effect.steps.title': 'When it happens',
  'reservation.effect.by': 'By {when}',
  'reservation.effect.within-hours.one': 'Within {n} hour after you confirm',
  'reservation.effect.within-hours.other': 'Within {n} hours after you confirm',
  'reservation.effect.step.now': 'The reservation holds for everything new',
  'reservation.effect.step.lifted': 'New information no longer follows the reservation',
  'reservation.effect.step.unblocked': 'What is blocked is available again',
  'reservation.effect.step.at-once': 'When you confirm',
  'reservation.effect.step.blocked': 'What is stored is blocked',
  'reservation.effect.step.undo': 'The last chance to undo',
  'reservation.effect.step.erased': 'Erased for good in KPR',
  'reservation.effect.step.backups':
    'Gone from the last backup too. If KPR must be restored from a copy before then, it is erased again before anybody can read.',
  'reservation.effect.step.chosen-at-once': 'If you choose “Erase at once”, it goes faster',
  'reservation.effect.step.at-once-dates': 'Erased by {erased}, gone from backups by {backups}',
  'reservation.effect.told.title': 'Who is asked to delete',
  'reservation.effect.told.text':
    'They are told what to delete, and nothing more (GDPR article 19). Results without identity numbers stay.',
  'reservation.effect.use': 'See who has received information',
  'reservation.effect.sharing.title': 'What can be shared afterwards',
  'reservation.effect.sharing.purpose': 'For what',
  'reservation.effect.sharing.identified': 'With identity number',
  'reservation.effect.sharing.unidentified': 'Without identity number',
  'reservation.effect.sharing.linked': 'Linked with other registers',
  'reservation.effect.purpose.1': 'Planning, steering, financing and evaluation',
  'reservation.effect.purpose.2':
    'Research, analyses, quality work, preparedness and the national summary care record',
  'reservation.effect.sharing.identified.shared': 'Can be shared',
  'reservation.effect.sharing.identified.without-number': 'The number is taken away',
  'reservation.effect.sharing.identified.not-shared': 'Not shared',
  'reservation.effect.sharing.unidentified.shared': 'Can be shared',
  'reservation.effect.sharing.unidentified.not-shared': 'Not shared',
  'reservation.effect.sharing.linked.shared': 'Can be linked',
  'reservation.effect.sharing.linked.without-number': 'Not linked',
  'reservation.effect.sharing.linked.not-shared': 'Not shared',
  'reservation.effect.sharing.why':
    'What is in bold changes when you confirm. The law gives no right to say no to information without identity number for planning and steering (the KPR regulation section 2-2 second paragraph).',
} as const satisfies Record<keyof typeof nb, string>;
