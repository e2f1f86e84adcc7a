import type { nb } from './texts.nb.ts';

export const en = {
  'journal.title': 'Who has seen and received information about you',
  'journal.lead':
    'Here you see who has looked at your information, and who has received it from KPR.',
  'journal.on-page': 'On this page',
  'journal.unavailable':
    'We cannot ask KPR right now. So what KPR itself has written down is missing: some of those who have looked, and all who have received. Please try again shortly.',
  'journal.without-time.one':
    'KPR has {n} more event that we cannot show here. Its time is written wrongly in KPR.',
  'journal.without-time.other':
    'KPR has {n} more events that we cannot show here. Their times are written wrongly in KPR.',
  'journal.wrong': 'Is there anything here you do not recognise? Call or write to us.',

  'journal.others': 'Others who have looked',
  'journal.others-lead':
    'Employees, organisations and computer systems that have looked at information about you. What belongs together stands as one event. Open the event to see more.',
  'journal.others-logs':
    'Some look-ups were written down by KPR itself. Others were written down by this website. Each event says who wrote it down.',
  'journal.others-many':
    'When a computer system asks about many people at once, it is not listed here. It is counted under “Reservations”.',
  'journal.others-name':
    'Do you want to know who an employee is? The Norwegian Institute of Public Health will tell you if you ask.',
  'journal.others-empty': 'Nobody else has looked at your information.',
  'journal.others-silent':
    'This website has not written down that others have looked. What KPR has written down, we cannot see right now.',
  'journal.others-pages': 'More who have looked',
  'journal.representatives': 'Those who act for you',
  'journal.representatives-lead':
    'Here you see when somebody has looked at your information on your behalf.',
  'journal.representatives-empty': 'Nobody has acted on your behalf.',
  'journal.representatives-silent':
    'Nobody has acted on your behalf on this website. What KPR has written down, we cannot see right now.',
  'journal.representatives-pages': 'More times somebody has acted for you',
  'journal.months-lead':
    'Others who may act for the child have been here too. We only show in which month.',
  'journal.months-empty': 'Nobody else who may act for the child has been here.',
  'journal.months-another': 'Another who may act: {month}',
  'journal.self': 'Yourself',
  'journal.self-lead': 'Everything you do here is written down before anything is shown.',
  'journal.self-open': 'Show what you have done yourself',
  'journal.self-pages': 'More times you have been here',

  'journal.releases': 'Who has received information about you',
  'journal.releases-count.one':
    '{n} project has received information about you in particular from KPR.',
  'journal.releases-count.other':
    '{n} projects have received information about you in particular from KPR.',
  'journal.releases-pages': 'More who have received information',
  'journal.releases-empty': 'Nobody has received information about you in particular',
  'journal.releases-empty-why':
    'That is so for most people. KPR rarely gives out identity numbers. Most projects receive information without identity numbers, and then we have no list of whose information was included. The projects are listed below.',
  'journal.projects': 'Projects that have received information without identity numbers',
  'journal.projects-lead':
    'Information about you may have been included here, together with information about many others. Your identity number was not included.',
  'journal.projects-empty': 'KPR has no such projects now.',
  'journal.projects-pages': 'More projects',
  'journal.projects-count.one': 'KPR has {n} such project.',
  'journal.projects-count.other': 'KPR has {n} such projects.',
  'journal.reserve': 'See and change your reservations',
  'journal.avoidable': 'Can you say no?',
  'journal.avoidable.1':
    'No. The law allows the information to be used to plan and steer the health services when the identity number is not included.',
  'journal.avoidable.2': 'Yes. You can object to such use of your information.',

  'journal.event.unit': 'Department or unit',
  'journal.event.through': 'Through',
  'journal.event.role': 'Role',
  'journal.event.users': 'How many',
  'journal.event.channel': 'Where',
  'journal.event.log': 'Written down by',
  'journal.event.what': 'What',
  'journal.log.register': 'KPR',
  'journal.log.service': 'This website',
  'journal.times.one': '{n} time',
  'journal.times.other': '{n} times',
  'journal.users.one': '{n} employee',
  'journal.users.other': '{n} employees',
  'journal.clock': 'at {times}',
  'journal.deed.all': 'Saw information from all the sources in KPR',
  'journal.deed.some': 'Saw information from “{data}”',
  'journal.reason.decision-given': 'Checked whether you have made a reservation',
  'journal.reason.decision-given.ingest':
    'Checked whether you have made a reservation, as new information came in',
  'journal.reason.decision-given.release':
    'Checked whether you have made a reservation, before information was shared',
  'journal.reason.casework': 'Handled a case about you',
  'journal.reason.duty': 'Followed up your reservation',

  'journal.release.title-hidden': 'Project with its name hidden',
  'journal.release.recipient': 'Recipient',
  'journal.release.purpose': 'What it is used for',
  'journal.release.ground': 'Legal basis',
  'journal.release.decided': 'Who decided',
  'journal.release.decision': '{by}, decision {reference}',
  'journal.release.period': 'The project lasts',
  'journal.release.delivered': 'What they received',
  'journal.release.with-number': 'Your identity number was included.',
  'journal.release.without-number': 'Your identity number was not included.',
  'journal.release.more': 'Read about the project',
  'journal.period': '{from} – {to}',

  'journal.who.self': 'You',
  'journal.who.other': 'Somebody who acts for you',
  'journal.who.hidden': 'Organisation with its name hidden',
  'journal.who.unknown': 'Unknown organisation',
  'journal.who.number': 'Organisation {number}',
  'journal.who.fhi': 'Norwegian Institute of Public Health (FHI)',

  'journal.action.age-checked':
    'We checked your age in KPR, because the National Population Register did not answer',
  'journal.action.signed-in': '{who} signed in',
  'journal.action.signed-out': '{who} signed out',
  'journal.action.overview-viewed': '{who} saw your overview',
  'journal.action.source-viewed': '{who} saw your information from {source}',
  'journal.action.timeline-viewed': '{who} saw your timeline',
  'journal.action.row-viewed': '{who} saw one of your records',
  'journal.action.places-shown': '{who} showed places that were hidden',
  'journal.action.use-viewed': '{who} saw this page',
  'journal.action.reservations-viewed': '{who} saw your reservations',
  'journal.action.effect-previewed': '{who} saw what a choice about reservations would lead to',
  'journal.action.reservation-made': '{who} made a reservation for you',
  'journal.action.reservation-lifted': '{who} lifted a reservation',
  'journal.action.reservation-undone': '{who} undid a reservation',
  'journal.action.reservation-disputed': '{who} reported: “this was not me”',
  'journal.action.reservation-objected': '{who} objected to a choice',
  'journal.action.request-sent': '{who} sent a request',
  'journal.action.shield-set': '{who} asked that parents do not see',
  'journal.action.shield-ended': '{who} ended the shield',
  'journal.action.emergency-stop-set': '{who} stopped everybody who could act on your behalf',
  'journal.action.emergency-stop-ended': '{who} ended the stop',
  'journal.action.cases-viewed': '{who} looked at your cases',
  'journal.action.case-viewed': '{who} looked at one of your cases',
  'journal.action.correction-requested': '{who} reported a mistake',
  'journal.action.access-for-another-requested': '{who} asked for access for another person',
  'journal.action.document-downloaded': '{who} downloaded a document from one of your cases',
  'journal.action.messages-viewed': '{who} saw your messages',
  'journal.action.message-opened': '{who} opened a message',
  'journal.action.watch-started': '{who} turned on the notice',
  'journal.action.watch-ended': '{who} turned off the notice',
  'journal.action.watch-checked': 'We checked the log for you, because you have asked to be told',
  'journal.action.report-pdf-downloaded': '{who} downloaded the report as PDF',
  'journal.action.report-json-downloaded': '{who} downloaded the report as JSON',
  'journal.action.report-csv-downloaded': '{who} downloaded the report as CSV',
  'journal.action.report-asked': '{who} asked for the report',
  'journal.action.report-made': 'We made the report that {who} had asked for',
  'journal.action.decision-given': '{who} asked about your reservations',
  'journal.action.decision-given.ingest':
    '{who} asked about your reservations when collecting information',
  'journal.action.decision-given.release':
    '{who} asked about your reservations when releasing information',
  'journal.action.snapshot-given':
    '{who} was given the list of those who have made reservations, without names or national identity numbers',
  'journal.action.changes-given':
    '{who} was told which reservations had changed, without names or national identity numbers',
  'journal.action.duty-handed-out': '{who} was told to block, erase or unblock information',
  'journal.action.duty-acknowledged':
    '{who} answered that information is blocked, erased or unblocked',
  'journal.action.duty-recipients-sought':
    'We looked for those who have received information about you, to ask them to delete it too',
  'journal.action.duty-inform-handed-out':
    '{who} was told to ask recipients to delete information about you',
  'journal.action.duty-inform-acknowledged':
    '{who} answered whether recipients have been asked to delete',

  'journal.action.staff-signed-in': '{who} signed in to handle cases',
  'journal.action.staff-signed-out': '{who} signed out',
  'journal.action.day-off-added': '{who} added a day off',
  'journal.action.case-taken-by-staff': 'A caseworker took your case',
  'journal.action.case-let-go-by-staff': 'The caseworker put your case back for others',
  'journal.action.case-handed-over-by-staff': 'Your case got a new caseworker',
  'journal.action.case-opened-by-staff': 'A caseworker read a case about you',
  'journal.action.case-noted-by-staff': 'A caseworker wrote an internal note in your case',
  'journal.action.case-deadline-changed-by-staff': 'A caseworker changed the deadline of your case',
  'journal.role.caseworker': 'Caseworker',
  'journal.role.machine': 'Computer system',
  'journal.role.forvalter': 'employee who manages the register',
  'journal.role.saksbehandler': 'caseworker',
  'journal.role.teknisk-drift': 'employee in technical operations',
  'journal.purpose.innsyn': 'Access',
  'journal.purpose.kvalitetskontroll': 'Quality control',
  'journal.purpose.innsynssak': 'Answer to a request for access',
  'journal.purpose.feilretting': 'Correction of errors',
  'journal.channel.helsenorge': 'Helsenorge',
  'journal.channel.forvaltning': 'Internally at FHI',
} as const satisfies Record<keyof typeof nb, string>;
