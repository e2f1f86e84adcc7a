import type { nb } from './texts.nb.ts';

export const en = {
  'notice.watch.title': 'Tell me when somebody looks at my information',
  'notice.watch.lead':
    'If you turn this on, we check several times a day whether others have looked at your information. If somebody has, you get a message here on the website. We send no text message or email.',
  'notice.watch.checks': 'Every time we check, it is written down. Here you see how many times.',
  'notice.watch.off': 'The notice is off.',
  'notice.watch.on': 'The notice has been on since {when}.',
  'notice.watch.checked': 'We last checked {when}.',
  'notice.watch.written.one': 'It is written down {n} time that we check for you, {when}.',
  'notice.watch.written.other':
    'It is written down {n} times that we check for you, the first time {when}.',
  'notice.watch.turn-on': 'Turn on the notice',
  'notice.watch.turn-off': 'Turn off the notice',
  'notice.watch.started':
    'You have turned on the notice. You can turn it off here whenever you like.',
  'notice.watch.ended':
    'You have turned off the notice. The messages you have received stay where they are.',
  'notice.watch.inbox': 'See your messages',
  'notice.inbox.title': 'Messages',
  'notice.inbox.lead': 'Messages to you from the Norwegian Institute of Public Health.',
  'notice.inbox.kept.one': 'Messages are deleted after {n} year.',
  'notice.inbox.kept.other': 'Messages are deleted after {n} years.',
  'notice.inbox.empty': 'You have no messages.',
  'notice.inbox.empty-why':
    'You get a message here if you have turned on the notice, and somebody else looks at your information.',
  'notice.inbox.watch': 'Turn the notice on or off',
  'notice.unread': 'Unread',
  'notice.opened': 'Opened {when}',
  'notice.sent': 'Sent {when}',
  'notice.back': 'Back to your messages',
  'notice.kind.chosen-for-child.subject': 'A choice has been made for a child',
  'notice.kind.turned-sixteen.subject': 'From now on you decide for yourself',
  'notice.kind.turned-sixteen.text':
    'Your parents no longer see your information here. Reservations that others chose for you still apply. You can keep or lift them whenever you want, and you can see who has looked at the information before.',
  'notice.kind.turned-sixteen.link': 'See your reservations',
  'notice.sixteen.log': 'See who has looked',
  'notice.chosen.who': 'Who it is about',
  'notice.chosen.what.reserve':
    'The other holder of parental responsibility has reserved the child',
  'notice.chosen.what.lift': 'The other holder of parental responsibility has lifted',
  'notice.chosen.what.undo-reserve':
    'The other holder of parental responsibility has undone a lifting. This applies again',
  'notice.chosen.what.undo-lift':
    'The other holder of parental responsibility has undone a reservation',
  'notice.chosen.when': 'When',
  'notice.chosen.erase': 'Erased for good',
  'notice.chosen.object': 'I disagree',
  'notice.chosen.objectText':
    'If you disagree, a person will look at the case. Until it is decided the reservation applies, and nothing is erased.',
  'notice.chosen.objected': 'You have objected',
  'notice.chosen.objectedText':
    'The case has number {reference}. You get an answer by {date}. Nothing is erased before it is decided.',
  'notice.chosen.why': 'You get this message because you both have parental responsibility.',
  'notice.chosen.all': 'See all choices for the child',
  'notice.chosen.gone':
    'We cannot show what this message is about now. If you have questions, you can call or write to us.',
  'notice.kind.looked-at.subject': 'Somebody has looked at information about you',
  'notice.kind.looked-at.text':
    'Somebody other than you has looked at information about you. We show you who it was, when it was, and why.',
  'notice.kind.looked-at.link': 'See who has looked',
  'notice.kind.looked-at.why': 'You get this message because you have turned on the notice.',

  'notice.kind.case-news.subject': 'There is something new in one of your cases',
  'notice.kind.case-news.text':
    'We have written something new in a case you have with us. Open the case to read it.',
  'notice.kind.case-news.link': 'See your cases',
  'notice.kind.report-ready.subject': 'Your report is ready',
  'notice.kind.report-ready.text':
    'A report you asked for is ready. You find it under “Report”. It stays there for seven days.',
  'notice.kind.report-ready.link': 'Fetch the report',
  'notice.kind.report-failed.subject': 'We could not make your report',
  'notice.kind.report-failed.text':
    'A report you asked for was not made. Try again, or contact us.',
  'notice.kind.report-failed.link': 'To the report page',
  'notice.report.for-child': 'If you asked for it for a child, choose the child first.',
} as const satisfies Record<keyof typeof nb, string>;
