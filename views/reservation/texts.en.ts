import { effect } from './effect-texts.en.ts';
import { periods } from './period-texts.en.ts';
import { reach } from './reach-texts.en.ts';
import { rules } from './rules-texts.en.ts';
import type { nb } from './texts.nb.ts';

export const en = {
  ...effect,
  ...periods,
  ...reach,
  ...rules,
  'reservation.scope.registration-preventive-health':
    'Do not store health information from child health centres, school health services, pregnancy and postnatal care',
  'reservation.scope.registration-dental': 'Do not store health information from the dentist',
  'reservation.scope.release-identified':
    'Do not share information together with my national identity number',
  'reservation.scope.release-secondary':
    'Do not use my information for research, analyses, quality work, emergency preparedness and the summary care record (kjernejournal)',
  'reservation.about.registration-preventive-health':
    'That you have been there is still registered.',
  'reservation.about.registration-dental': 'That you have been there is still registered.',
  'reservation.about.release-identified':
    'Information can still be shared without your national identity number.',
  'reservation.about.release-secondary':
    'The information is still used for planning, steering, financing and evaluation.',

  'reservation.list.title': 'Your reservations',
  'reservation.list.works': 'Your reservation (opting out) works.',
  'reservation.list.checked': 'Last checked {when}.',
  'reservation.list.applies': 'Your reservation (opting out) applies.',
  'reservation.list.notCheckedYet':
    'You will see it here once it has been used for the first time.',
  'reservation.list.late':
    'Something has taken longer than it should. We have been alerted and are following it up. The reservation applies all the same.',
  'reservation.list.none': 'You have no reservations (opting out) now.',
  'reservation.list.noneNext':
    'You can make a reservation whenever you like. You need not say why, and you get the same health care.',
  'reservation.list.inForce': 'This applies now',
  'reservation.list.reserve': 'Make a reservation',
  'reservation.list.lift': 'Lift a reservation',
  'reservation.list.proof': 'How it has been used',
  'reservation.list.dropped.one': '{n} piece of information was not stored when it came in.',
  'reservation.list.dropped.other': '{n} pieces of information were not stored when they came in.',
  'reservation.list.droppedNone': 'No new information has been stopped yet.',
  'reservation.list.droppedLast': 'Most recently {when}.',
  'reservation.list.extracts.one': 'Checked in {n} extract.',
  'reservation.list.extracts.other': 'Checked in {n} extracts.',
  'reservation.list.extractsNone':
    'No extract that concerns you has been made since you made your reservation.',
  'reservation.recipients.title': 'Recipients we have asked to delete',
  'reservation.recipients.text':
    'These have received information about you together with your identity number before. They are told what to delete, and not why.',
  'reservation.recipients.hidden': 'A recipient',
  'reservation.recipients.waiting': '{name}: will be told soon. We found the recipient {when}.',
  'reservation.recipients.told': '{name}: asked to delete {when}.',
  'reservation.recipients.impossible': '{name}: it was not possible to tell them. Assessed {when}.',
  'reservation.recipients.disproportionate':
    '{name}: telling them would take a disproportionate effort. Assessed {when}.',
  'reservation.list.history': 'Everything you have chosen',
  'reservation.list.historyWhen': 'When',
  'reservation.list.historyWhat': 'What',
  'reservation.list.historyReference': 'Receipt',
  'reservation.action.reserve': 'Made a reservation:',
  'reservation.action.lift': 'Lifted:',
  'reservation.step.chosen.reserve': 'Chosen',
  'reservation.step.chosen.lift': 'Lifted',
  'reservation.step.blocked.done.one': '{n} piece of information blocked',
  'reservation.step.blocked.done.other': '{n} pieces of information blocked',
  'reservation.step.blocked.none': 'KPR had no such data to block',
  'reservation.step.blocked.waiting': 'Will be blocked by',
  'reservation.step.erased.done.one': '{n} piece of information erased for good',
  'reservation.step.erased.done.other': '{n} pieces of information erased for good',
  'reservation.step.erased.none': 'KPR had no such data to erase',
  'reservation.step.erased.waiting': 'Will be erased for good, at the earliest',
  'reservation.step.erased.held': 'The erasure is waiting for a case to be decided',
  'reservation.step.unblocked.done': 'The block has been removed',
  'reservation.step.unblocked.waiting': 'The block will be removed by',

  'reservation.choose.reserve.title': 'What do you want to say no to?',
  'reservation.choose.lift.title': 'What do you want to lift?',
  'reservation.choose.legend': 'You can choose one or more. Nothing is chosen beforehand.',
  'reservation.choose.already': 'You have already said no to this',
  'reservation.choose.reserve.nothing':
    'You have already made a reservation against everything you can.',
  'reservation.choose.lift.nothing': 'You have no reservations to lift.',
  'reservation.choose.cannotTitle': 'You cannot say no to this',
  'reservation.choose.cannot1':
    'That information from your GP, the emergency clinic, physiotherapy and municipal care is registered.',
  'reservation.choose.cannot2':
    'That it is registered that you have used a service: who you are, when and where.',
  'reservation.choose.cannot3':
    'That information without national identity numbers is used for planning, steering, financing and evaluation.',
  'reservation.choose.next': 'Continue',
  'reservation.choose.cancel': 'Cancel',
  'reservation.choose.law': 'What the law says',
  'reservation.choose.lawText':
    'The right to make a reservation (opting out) is in the KPR regulation (KPR-forskriften) § 2-2. You need not give any reason.',
  'reservation.fault.summary': 'To continue you must correct this',
  'reservation.fault.nothing-chosen': 'Choose at least one',
  'reservation.fault.unknown-choice': 'Choose among what is listed here',

  'reservation.check.reserve.title': 'Look it over before you confirm',
  'reservation.check.lift.title': 'Look it over before you confirm',
  'reservation.check.youChose.reserve': 'You make this reservation (opting out):',
  'reservation.check.youChose.lift': 'You lift:',
  'reservation.check.happens': 'This happens',
  'reservation.check.happensNot': 'This does not happen',
  'reservation.check.registration.new': 'New information of the same kind is not stored.',
  'reservation.check.identified.enforced':
    'From now on nothing from KPR is shared together with your national identity number, not even when registers are linked.',
  'reservation.check.identified.excepted':
    'From now on nothing from KPR is shared together with your national identity number, except when registers are linked under section 4-2 of the KPR Regulations.',
  'reservation.check.secondary.happens':
    'From now on you are left out when information is extracted for research, analyses, quality work, emergency preparedness and the summary care record (kjernejournal).',
  'reservation.check.registration.not': 'The visits remain (date, place, type).',
  'reservation.check.not.journal': 'Your patient record is not changed.',
  'reservation.check.not.clinic': 'Whoever treated you is not told, and you get the same help.',
  'reservation.check.not.released': 'What has already been released is not brought back.',
  'reservation.check.not.released-erased':
    'What has been shared is not fetched back. Whoever received it together with an identity number is, as far as possible, asked to delete what we erase. Results without identity numbers stay.',
  'reservation.check.not.registers': 'Other registers are not affected.',
  'reservation.check.identified.not':
    'Information can still be shared without your national identity number.',
  'reservation.check.secondary.not':
    'The information is still used for planning, steering, financing and evaluation.',
  'reservation.check.kjernejournal':
    'Information from KPR may be missing if it is later shown in the summary care record (kjernejournal).',
  'reservation.check.lift.preventive':
    'New health information from child health centres, school health services, pregnancy and postnatal care is stored again. What is blocked and not erased becomes available again.',
  'reservation.check.lift.dental':
    'New health information from the dentist is stored again. What is blocked and not erased becomes available again.',
  'reservation.check.lift.identified':
    'Information can again be shared together with your national identity number, when the law allows it.',
  'reservation.check.lift.secondary':
    'Your information can again be used for research, analyses, quality work, emergency preparedness and the summary care record (kjernejournal).',
  'reservation.check.lift.notErased': 'What has been erased does not come back.',
  'reservation.check.lift.notGap':
    'What was not stored while your reservation applied will not be collected afterwards.',
  'reservation.check.eraseLegend': 'When should the information be erased?',
  'reservation.check.eraseAtOnce': 'Erase at once',
  'reservation.check.eraseAtOnceAbout':
    'Then you cannot undo it. If you leave this unticked, it is erased on {when}.',
  'reservation.check.eraseFault': 'Choose whether to erase at once, or leave the box empty',
  'reservation.check.copy': 'Download a copy first',
  'reservation.check.confirm': 'Confirm',
  'reservation.check.cancel': 'Cancel',

  'reservation.action.join': 'Also behind it:',
  'reservation.list.by-another': 'Chosen by another',
  'reservation.by-another.title': 'Chosen by another',
  'reservation.by-another.text':
    'These reservations were chosen by somebody other than you, or by several. You cannot lift them alone. You can ask for it, and a person will look at the case. Until it is decided, the reservation applies.',
  'reservation.by-another.legend': 'What do you want to ask to have lifted?',
  'reservation.by-another.ask': 'Ask to have it lifted',
  'reservation.by-another.back': 'Ask to have it lifted',
  'reservation.check.heardLegend': 'Has the child had a say?',
  'reservation.check.heardYes': 'Yes, the child has been told about this and has had a say',
  'reservation.check.heardAbout':
    'Children are to be heard from the age of 7, and before that when they can have a view.',
  'reservation.check.heardTooYoung': 'The child is too young to have a view on this',
  'reservation.check.heardFault': 'Answer whether the child has had a say',
  'reservation.check.otherTold.one':
    'The other holder of parental responsibility is told in their inbox, and can object. You can undo for {n} day.',
  'reservation.check.otherTold.other':
    'The other holder of parental responsibility is told in their inbox, and can object. You can undo for {n} days.',
  'reservation.young.title': 'What you have said no to',
  'reservation.young.lead':
    'You can say no to something being stored or shared. It applies at once, and a person here looks at it afterwards.',
  'reservation.young.assessed':
    'A person here looks at what you have chosen. What you think counts for a lot.',
  'reservation.inherited.title': 'Chosen for you by others',
  'reservation.inherited.text':
    'These reservations were chosen while you were younger. They apply until you say otherwise. You can choose whenever you want.',
  'reservation.inherited.keep': 'Keep',
  'reservation.inherited.lift': 'Lift',
  'reservation.check.youChose.keep': 'You keep:',
  'reservation.keep.happens': 'The reservation applies as before, and is now your own choice.',
  'reservation.keep.not': 'Nothing changes in what is stored or blocked.',
  'reservation.letter.lead':
    'This is the receipt for a choice you have made in KPR innsyn. Keep it.',
  'reservation.letter.where':
    'You do that on the website: open the receipt there, under “Reservations”.',
  'reservation.letter.law':
    'Section 2-2 of the KPR Regulations gives the right to make a reservation. The reservation applies from when you confirmed it.',
  'reservation.letter.download': 'Download the receipt as PDF',
  'reservation.receipt.title.keep': 'You have kept the reservation',
  'reservation.several.title': 'Reserve several children at once',
  'reservation.several.lead':
    'Choose the children and what you want to say no to. The next page shows what happens for each child.',
  'reservation.several.children': 'Which children is it about?',
  'reservation.fault.no-children': 'Choose at least one child',
  'reservation.several.already': 'This was so already. Nothing has changed.',
  'reservation.several.confirm': 'Confirm for all',
  'reservation.several.receipts': 'Receipts',
  'reservation.several.open': 'Open the receipt',
  'reservation.several.scope.registration-preventive-health':
    'Do not store health information from health clinics, school health services, pregnancy and maternity care',
  'reservation.several.scope.registration-dental':
    'Do not store health information from the dentist',
  'reservation.several.scope.release-identified':
    'Do not share information together with the identity number of the child',
  'reservation.several.scope.release-secondary':
    'Do not use the information about the child for research, analysis, quality work, preparedness and the summary care record',
  'reservation.receipt.title.reserve': 'Your reservation has been made',
  'reservation.receipt.title.lift': 'You have lifted the reservation',
  'reservation.receipt.title.undo': 'The choice has been undone',
  'reservation.receipt.label': 'Receipt',
  'reservation.receipt.reference': 'Reference',
  'reservation.receipt.what': 'What',
  'reservation.receipt.when': 'Applies from',
  'reservation.receipt.erase': 'Erased for good',
  'reservation.receipt.eraseAtOnce': 'As soon as possible, within 24 hours at the latest',
  'reservation.receipt.widened.waiting':
    'The rules cover more now. That is erased too, on {when} at the earliest.',
  'reservation.receipt.widened.held':
    'The rules cover more now. Erasing that is waiting for a case to be decided.',
  'reservation.receipt.widened.done': 'The rules cover more now. That was erased too, {when}.',
  'reservation.receipt.undoUntil': 'You can undo it until',
  'reservation.receipt.cannotUndo': 'You chose to erase at once, so this cannot be undone.',
  'reservation.receipt.windowOver': 'The deadline for undoing it was {when}.',
  'reservation.receipt.check': 'How to see that it works',
  'reservation.receipt.checkText':
    'The page “Your reservations” shows when the information has been blocked and erased, and each time the reservation has been used.',
  'reservation.receipt.proof': 'Technical proof',
  'reservation.receipt.sequence': 'Your choice number {n}',
  'reservation.receipt.recorded': 'Recorded',
  'reservation.receipt.hash': 'Checksum',
  'reservation.receipt.undoTitle': 'Undo',
  'reservation.receipt.undoText.reserve':
    'Then the reservation no longer applies. What is blocked becomes available again.',
  'reservation.receipt.undoText.lift':
    'Then the reservation applies again, and a new period of {days} days begins before anything is erased.',
  'reservation.receipt.undo': 'Undo the choice',
  'reservation.receipt.undone': 'This choice has been undone.',
  'reservation.receipt.undoneLink': 'See the receipt for that',
  'reservation.receipt.notMeTitle': 'This was not me',
  'reservation.receipt.notMeText':
    'Tell us here if somebody else made this choice. We then stop the erasure and end all other sessions here, and a person looks into the matter. If you fear that somebody is using your BankID, you must block it at your bank.',
  'reservation.receipt.notMe': 'This was not me',
  'reservation.receipt.disputed': 'We have received your message',
  'reservation.receipt.disputedErased':
    'Something had already been erased {when}, and cannot be brought back.',
  'reservation.receipt.superseded':
    'You have made a newer choice about the same, so this cannot be undone. See your reservations.',
  'reservation.receipt.disputedText':
    'The case has number {reference}. The data protection officer looks at it by {when}. Nothing more is erased before the case is decided. If you fear that somebody is using your BankID, you must block it at your bank.',
  'reservation.receipt.back': 'Go to your reservations',

  'reservation.alreadySo.title': 'It is already the way you want it',
  'reservation.alreadySo.reserve':
    'You had already made this reservation, perhaps in another window. Nothing has been changed.',
  'reservation.alreadySo.lift':
    'The reservation had already been lifted, perhaps in another window. Nothing has been changed.',
  'reservation.tooLate.title': 'This cannot be undone now',
  'reservation.tooLate.text':
    'The deadline for undoing it has passed, or you chose to erase at once. You can lift the reservation, so that new information is stored again.',
} satisfies Record<keyof typeof nb, string>;
