import { access } from './access-texts.en.ts';
import type { nb } from './texts.nb.ts';

export const en = {
  ...access,

  'casework.new.title': 'Is something wrong?',
  'casework.new.lead': 'Tell us here if something that KPR has about you is wrong.',
  'casework.new.how': 'How mistakes are put right',
  'casework.new.how-sender':
    'Whoever sent the information to KPR is the one who can correct it. The Norwegian Institute of Public Health (FHI) may therefore have to ask them.',
  'casework.new.how-marked':
    'Until the case is decided, the information carries a note that you think it is wrong.',
  'casework.new.how-journal':
    'Your medical record is something other than KPR. If there is a mistake in your medical record, ask your doctor, municipality or dental clinic to correct it.',
  'casework.new.law': 'What the law says',
  'casework.new.law-text':
    'You have the right to have mistakes corrected (GDPR article 16). You can also demand that the information is not used until it is clear whether it is right (article 18). You do so with the tick box at the end of the form.',
  'casework.new.source': 'Where does the information come from?',
  'casework.new.source-unsure': 'I do not know',
  'casework.new.fault': 'What is wrong?',
  'casework.new.fault-hint': 'Choose what fits best. Nothing is chosen beforehand.',
  'casework.new.message': 'Tell us what is wrong',
  'casework.new.message-hint':
    'One sentence may be enough. You need not write your name or national identity number. Room for {n} characters.',
  'casework.new.wanted': 'What should it have said? (optional)',
  'casework.new.wanted-hint': 'For example the right date.',
  'casework.new.restrict': 'Do not use the information while you look at the case (optional)',
  'casework.new.restrict-hint':
    'Tick this if you want to demand it. A caseworker considers whether we can do so.',
  'casework.new.send': 'Send the message',
  'casework.new.save': 'Save and continue later',
  'casework.new.kept':
    'What you save is shown only to you. It is deleted after {n} days if you do not send it.',
  'casework.new.sent-before':
    'You have already sent case {reference} from here. What stands here now is saved, but not sent. If you want to send this too, press “Send the message”.',
  'casework.new.saved': 'You saved this on {when}. It has not been sent yet.',

  'casework.row.about': 'The message is about this',
  'casework.row.what': 'Information',
  'casework.row.date': 'Date',
  'casework.row.source': 'Source',
  'casework.row.sender': 'Sent to KPR by',
  'casework.row.gone': 'The information that the message is about is no longer in KPR.',
  'casework.row.silent':
    'We cannot show the information right now, but we know which it is. You can tell us all the same.',

  'casework.fault.not-me': 'This is not me',
  'casework.fault.wrong-date': 'The date is wrong',
  'casework.fault.wrong-code': 'The diagnosis or the code is wrong',
  'casework.fault.wrong-measurement': 'A number is wrong, such as a measurement or an amount',
  'casework.fault.other': 'Something else',

  'casework.error.summary': 'Put this right before you send',
  'casework.error.no-fault': 'Choose what is wrong',
  'casework.error.no-message': 'Write what is wrong',
  'casework.error.long-message':
    'The text about what is wrong is too long. There is room for {n} characters.',
  'casework.error.long-wanted':
    'The text about what it should have said is too long. There is room for {n} characters.',

  'casework.error.too-many-drafts':
    'You have {n} messages that are not sent, and there is no room for more. Send this one, or delete one of the others under “Cases”.',

  'casework.meanwhile.title': 'You are no longer signed in',
  'casework.meanwhile.text':
    'Your text is saved, but not sent. Sign in again, and you can go on where you left off.',
  'casework.meanwhile.kept':
    'What is saved is shown only to you. It is deleted after {n} days if you do not send it.',
  'casework.meanwhile.signIn': 'Sign in and continue',

  'casework.receipt.title': 'We have received your message',
  'casework.receipt.keep': 'Keep the reference, and quote it if you contact us.',
  'casework.receipt.next': 'What happens now',
  'casework.receipt.next-read':
    'A caseworker at the Norwegian Institute of Public Health (FHI) will read the message.',
  'casework.receipt.next-answer': 'You should have an answer no later than {date}.',
  'casework.receipt.next-find': 'You find the message and the deadline again under “Cases”.',
  'casework.receipt.cases': 'See your cases',

  'casework.case.title': 'Case {reference}',
  'casework.case.back': 'To your cases',
  'casework.case.reference': 'Reference',
  'casework.case.fault': 'What you told us',
  'casework.case.source': 'Source',
  'casework.case.restrict': 'Use of the information',
  'casework.case.restrict-asked':
    'You have asked that the information is not used while we look at the case.',
  'casework.case.received': 'Received',
  'casework.case.due': 'Answer no later than',
  'casework.case.status': 'Status',
  'casework.case.story': 'How the deadline was counted',
  'casework.case.more-time':
    'If we need more time, we write to you before the deadline and say why. We may take up to two months more.',
  'casework.case.words': 'What you wrote',
  'casework.case.unreadable':
    'We cannot open what you wrote. That is our mistake. The case and its deadline still stand. Contact us and give the reference.',
  'casework.case.show-words': 'Show what you wrote',
  'casework.case.wanted': 'What you think it should have said',

  'casework.kind.reservation-objected': 'You object to a choice about a reservation',
  'casework.kind.lift-requested': 'You ask to have a reservation lifted',
  'casework.kind.young-reservation': 'You have made a reservation',
  'casework.kind.shield': 'You ask that parents do not see',
  'casework.kind.young-access': 'You ask to know what KPR holds about you',
  'casework.kind.emergency-stop': 'Emergency stop, for a person to confirm',
  'casework.young.told.title': 'Who gets to know about this?',
  'casework.young.told.us':
    'Somebody who works here reads what you send. They have a duty of confidentiality.',
  'casework.young.told.parents':
    'We send nothing home, and we do not tell your parents that you have asked.',
  'casework.young.told.clinic': 'Your school, health clinic and doctor are not told.',
  'casework.young.contact': 'How do you want us to reach you?',
  'casework.young.contact.inbox': 'Only here, in my messages',
  'casework.young.contact.inbox.about':
    'You have to sign in to see the answer. Nobody else sees it.',
  'casework.young.contact.phone': 'Call me',
  'casework.young.contact.phone.about': 'Choose this only if nobody else answers your phone.',
  'casework.young.contact.nurse': 'Through the school nurse',
  'casework.young.contact.nurse.about':
    'Write below who it is. We contact her or him, and nobody else.',
  'casework.young.phone': 'Your phone number, if we are to call',
  'casework.young.words': 'Do you want to tell us more? You do not have to',
  'casework.young.words.about':
    'You do not need to say why. You are welcome to write what you think yourself; it counts for a lot.',
  'casework.young.send': 'Send',
  'casework.young.fault.no-contact': 'Choose how we are to reach you',
  'casework.young.fault.no-phone': 'Write your phone number, or choose another way',
  'casework.young.fault.words-too-long': 'The text can have at most {n} characters',
  'casework.young.help.title': 'Do you want to talk to somebody?',
  'casework.young.help.nurse': 'The school nurse can help you with this.',
  'casework.young.help.us': 'Call us and say that you are under 16:',
  'casework.young.help.alarm':
    'Are things hard? The emergency helpline for children and young people answers day and night:',
  'casework.young.access.title': 'Ask to know what KPR holds about you',
  'casework.young.access.lead':
    'A person here looks at what you ask, and answers you within a month. You do not need to say why.',
  'casework.kind.correction': 'Message about a mistake',
  'casework.kind.access-for-another': 'You ask for access for another person',
  'casework.kind.report-incomplete': 'A source did not answer when your report was made',
  'casework.kind.reservation-disputed': '“This was not me”: a choice about a reservation',
  'casework.status.received': 'We have received the case. It is not decided yet.',
  'casework.status.in-hand': 'A caseworker has the case and is looking at it.',
  'casework.status.standing-still': 'The deadline stands still until you have answered us.',
  'casework.case.told': 'This is what we have written to you',
  'casework.case.told-answer':
    'Do you want to answer? Call or write to us with the case number. Do not send health information by e-mail.',
  'casework.status.late':
    'The deadline is over, and you have had no answer. That is our mistake, and we have been alerted. You can complain to Datatilsynet, the Norwegian Data Protection Authority.',
  'casework.left.one': '{n} day left',
  'casework.left.other': '{n} days left',
  'casework.left.today': 'today',

  'casework.list.title': 'Your cases',
  'casework.list.lead':
    'Here you see what you have asked us for, and when you should have an answer.',
  'casework.list.new': 'Report a mistake',
  'casework.list.open': 'See the whole case',
  'casework.list.empty': 'You have no cases now.',
  'casework.list.can': 'What you can ask for',
  'casework.can.correct': 'That we have a mistake corrected:',
  'casework.can.reserve': 'That information is not stored or shared:',
  'casework.can.reserve-link': 'Make a reservation',
  'casework.can.not-me':
    'That we look at a choice that somebody else has made for you. Press “This was not me” on the receipt of the choice:',
  'casework.can.not-me-link': 'See your choices',
  'casework.can.access': 'That we look at whether you can have access for another person:',
  'casework.can.access-link': 'Ask for access',
  'casework.can.other':
    'Something else, such as having something deleted, or complaining? You can call or write to us.',
  'casework.drafts.title': 'Begun, not sent',
  'casework.drafts.saved': 'Saved on {when}. Will be deleted on {date} if you do not send it.',
  'casework.drafts.unreadable':
    'We cannot open this one. That is our mistake. Delete it and write again, or contact us.',
  'casework.drafts.open': 'Continue',
  'casework.drafts.delete': 'Delete',

  'casework.step.received': 'We received the message on {date}.',
  'casework.step.one-month': 'You should have an answer within one month. That is {date}.',
  'casework.step.short-month':
    'You should have an answer within one month. The next month is shorter, so it ends on {date}.',
  'casework.step.moved': '{date} is {because}. The deadline then moves to the day after.',
  'casework.step.hours':
    'Such messages are to be assessed within {n} hours. Nights, weekends and holidays count as well. That is {date}.',
  'casework.step.paused': 'From {date} the deadline stands still, because {because}.',
  'casework.step.resumed.one':
    'From {date} the deadline runs again. It stood still for {n} day, and ends {until}.',
  'casework.step.resumed.other':
    'From {date} the deadline runs again. It stood still for {n} days, and ends {until}.',
  'casework.step.extended':
    'On {date} we told you that the answer takes two months more, and why. The deadline then ends {until}.',
  'casework.step.recounted':
    'On {date} we counted the deadline again, because {day} has become a public holiday.',
  'casework.step.standing-still': 'The deadline stands still until you have answered us.',
  'casework.pause.identity-in-doubt': 'we need to be sure who you are',
  'casework.pause.request-unclear': 'we need to know more exactly what you ask for',
  'casework.step.due': 'The deadline is therefore the end of {date}.',
  'casework.step.due-hour': 'The deadline is therefore {date}.',
  'casework.step.law': 'Under {law}',
  'casework.law.gdpr-12': 'GDPR article 12(3)',
  'casework.law.gdpr-12-6': 'the General Data Protection Regulation, article 12(6) and recital 63',
  'casework.law.gdpr-32': 'GDPR Article 32',
  'casework.law.gdpr-33': 'GDPR article 33',
  'casework.law.regulation-1182': 'Regulation 1182/71 article 3(4)',
  'casework.law.fvl-30': 'Public Administration Act section 30',

  'casework.day.saturday': 'a Saturday',
  'casework.day.sunday': 'a Sunday',
  'casework.day.new-years-day': 'New Year’s Day',
  'casework.day.maundy-thursday': 'Maundy Thursday',
  'casework.day.good-friday': 'Good Friday',
  'casework.day.easter-sunday': 'Easter Sunday',
  'casework.day.easter-monday': 'Easter Monday',
  'casework.day.labour-day': 'Labour Day',
  'casework.day.constitution-day': 'Constitution Day',
  'casework.day.ascension-day': 'Ascension Day',
  'casework.day.whit-sunday': 'Whit Sunday',
  'casework.day.whit-monday': 'Whit Monday',
  'casework.day.christmas-day': 'Christmas Day',
  'casework.day.boxing-day': 'Boxing Day',
  'casework.day.other-holiday': 'a public holiday',
} satisfies Record<keyof typeof nb, string>;
