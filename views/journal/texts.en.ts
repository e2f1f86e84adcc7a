import type { nb } from './texts.nb.ts';

export const en = {
  'journal.title': 'Who has seen and received information about you',
  'journal.lead':
    'Here you see who has looked you up, what systems have asked, and who has received information from KPR.',
  'journal.here': 'Look-ups in this service',
  'journal.here-lead':
    'All that you do here is written down before anything is shown. So is every time a computer system asks about you together with fewer than ten others. Questions about many at once are counted under “Reservations”.',
  'journal.here-caption': 'Look-ups in this service, newest first',
  'journal.in-register': 'Look-ups at KPR',
  'journal.in-register-lead':
    'Look-ups that KPR itself has written down, for instance when staff correct errors.',
  'journal.in-register-caption': 'Look-ups at KPR, newest first',
  'journal.in-register-empty': 'Nobody has looked you up at KPR.',
  'journal.in-register-pages': 'Pages of look-ups at KPR',
  'journal.releases': 'Who has received information about you',
  'journal.releases-lead': 'These have received information about you from KPR.',
  'journal.releases-empty': 'Nobody has received information about you in particular',
  'journal.releases-empty-why':
    'That is so for most people. KPR rarely gives out identity numbers. Most projects receive information without identity numbers, and then nobody can see whom the rows are about – neither can we.',
  'journal.projects': 'Projects that have received information without identity numbers',
  'journal.projects-lead':
    'Information about you may have been included here. You can object to such use of your information.',
  'journal.projects-caption': 'Projects that have received information without identity numbers',
  'journal.projects-empty': 'The register has no such projects now.',
  'journal.reserve': 'See and change your reservations',
  'journal.unavailable':
    'We cannot ask KPR right now, so look-ups at KPR and releases are missing from this page. Please try again shortly.',
  'journal.wrong':
    'Is there anything here you do not recognise? Contact the Norwegian Institute of Public Health.',

  'journal.column.when': 'When',
  'journal.column.what': 'What',
  'journal.column.who': 'Who',
  'journal.column.capacity': 'In what capacity',
  'journal.column.purpose': 'Purpose',
  'journal.column.data': 'Which information',
  'journal.column.channel': 'Where',
  'journal.column.project': 'Project',
  'journal.column.recipient': 'Who received',
  'journal.column.period': 'Period',
  'journal.column.ground': 'Legal basis',

  'journal.release.recipient': 'Recipient',
  'journal.release.purpose': 'What it is used for',
  'journal.release.ground': 'Legal basis',
  'journal.release.datasets': 'Which information',
  'journal.release.decided': 'Who decided',
  'journal.release.decision': '{by}, decision {reference}',
  'journal.release.period': 'The project lasts',
  'journal.release.identity': 'Your identity number',
  'journal.release.with-number': 'Was included',
  'journal.release.without-number': 'Was not included',
  'journal.release.delivered': 'Released',
  'journal.release.more': 'Read about the project',
  'journal.period': '{from} – {to}',

  'journal.who.self': 'You',
  'journal.who.other': 'Another person who may act for you',
  'journal.who.via': '{name}, through {supplier}',
  'journal.who.unknown': 'Unknown organisation',
  'journal.who.number': 'Organisation {number}',
  'journal.who.fhi': 'Norwegian Institute of Public Health (FHI)',
  'journal.capacity.self': 'For yourself',
  'journal.capacity.machine': 'A computer system',

  'journal.action.age-checked':
    'We checked your age in KPR, because the National Population Register did not answer',
  'journal.action.signed-in': '{who} signed in',
  'journal.action.signed-out': '{who} signed out',
  'journal.action.overview-viewed': '{who} saw your overview',
  'journal.action.source-viewed': '{who} saw your information from {source}',
  'journal.action.use-viewed': '{who} saw this page',
  'journal.action.reservations-viewed': '{who} saw your reservations',
  'journal.action.reservation-made': '{who} made a reservation for you',
  'journal.action.reservation-lifted': '{who} lifted a reservation',
  'journal.action.reservation-undone': '{who} undid a reservation',
  'journal.action.reservation-disputed': '{who} reported: “this was not me”',
  'journal.action.report-pdf-downloaded': '{who} downloaded the report as PDF',
  'journal.action.report-json-downloaded': '{who} downloaded the report as JSON',
  'journal.action.decision-given': '{who} asked about your reservations',
  'journal.action.decision-given.ingest':
    '{who} asked about your reservations when collecting information',
  'journal.action.decision-given.release':
    '{who} asked about your reservations when releasing information',
  'journal.action.duty-handed-out': '{who} was told to block, erase or unblock information',
  'journal.action.duty-acknowledged':
    '{who} answered that information is blocked, erased or unblocked',

  'journal.role.innbygger': 'yourself',
  'journal.role.forvalter': 'employee who manages the register',
  'journal.role.saksbehandler': 'caseworker',
  'journal.role.teknisk-drift': 'employee in technical operations',
  'journal.purpose.innsyn': 'Access',
  'journal.purpose.kvalitetskontroll': 'Quality control',
  'journal.purpose.innsynssak': 'Answer to a request for access',
  'journal.purpose.feilretting': 'Correction of errors',
  'journal.channel.helsenorge': 'Helsenorge',
  'journal.channel.forvaltning': 'Internally at FHI',
  'journal.data.all': 'All sources',
} as const satisfies Record<keyof typeof nb, string>;
