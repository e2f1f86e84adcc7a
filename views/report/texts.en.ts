import { chapters } from './chapter-texts.en.ts';
import { guide } from './guide-texts.en.ts';
import type { nb } from './texts.nb.ts';

export const en = {
  ...chapters,
  ...guide,

  'report.page.title': 'Report',
  'report.page.lead': 'Download a copy of everything KPR has about you, and of your reservations.',
  'report.page.warning-title': 'Take care of the file',
  'report.page.warning':
    'The file contains health information. Do not save it on a shared computer.',
  'report.page.choose': 'Choose a file type',
  'report.page.places-left-out':
    'The report will be without places and senders, as they can tell where you live and where you go.',
  'report.page.places': 'Include places',
  'report.page.places-risk':
    'Municipalities, clinics, schools and senders will then be in the file. Whoever gets hold of the file can see where you live and go. The choice is not remembered.',
  'report.page.std-title': 'PDF – the essentials',
  'report.page.std-text':
    'To read, print or show to others. Everything in plain words, without technical fields. Works with a screen reader.',
  'report.page.std-button': 'Download the essentials',
  'report.page.pdf-title': 'PDF – everything',
  'report.page.pdf-text':
    'To see all that KPR has stored: also technical fields, fields without content, and who each record comes from. Works with a screen reader.',
  'report.page.pdf-button': 'Download everything',
  'report.page.json-title': 'JSON – to use in a program',
  'report.page.json-text':
    'The same content in a format that computers read, with the values as KPR stores them.',
  'report.page.json-button': 'Download JSON',
  'report.page.csv-title': 'CSV – to use in a spreadsheet',
  'report.page.csv-text':
    'The same content as tables in a zip file, with a file that explains them.',
  'report.page.csv-button': 'Download CSV',
  'report.page.guide': 'How to read the report',
  'report.page.slow':
    'If KPR has much about you, we make the file while you wait, or tell you under “Messages” when it is ready.',
  'report.page.contents': 'What the report contains',
  'report.page.contents.records':
    'every piece of information KPR has about you, from all sources, also what is corrected, rejected or blocked',
  'report.page.contents.sender':
    'who each piece of information comes from, and when KPR received it',
  'report.page.contents.searched':
    'which sources we searched, how recent they are, and whether any did not answer',
  'report.page.contents.reservations': 'your reservations now and earlier',
  'report.page.contents.use': 'who has seen the information, and who has received it',
  'report.page.contents.rights':
    'why KPR has the information, for how long, what you can demand, and how to complain',
  'report.page.not-contents': 'What the report does not contain',
  'report.page.not-contents.journal':
    'your patient record. It is kept by those who have treated you',
  'report.page.logged': 'Every download is written in the log of who has looked.',

  'report.title': 'What KPR has about you',
  'report.file-title': 'Report from KPR',
  'report.lead':
    'The report shows everything about you in the Norwegian Registry for Primary Health Care (KPR), who it comes from, and what you can do about it.',
  'report.sender': 'Norwegian Institute of Public Health (FHI)',
  'report.seal': 'Electronic seal of the Norwegian Institute of Public Health',
  'report.register': 'Norwegian Registry for Primary Health Care (KPR)',
  'report.page-number': 'Page {page} of {pages}',
  'report.foot': 'Reference {reference} · Verification code {code}',
  'report.kind': 'Version',
  'report.kind.std': 'The essentials: what each record says, without technical fields',
  'report.kind.everything':
    'Everything: also technical fields, fields without content, and who each record comes from',
  'report.volume': 'Part {part} of {parts}',
  'report.volume.first':
    'The report is in parts because it has more than {most} records. This list of contents is for all parts.',
  'report.volume.later':
    'The report is in parts because it has more than {most} records. The list of contents for all parts is in part 1.',
  'report.continued': '{title} (continued)',
  'report.figure.years':
    'The columns show how many records KPR has from each source, year by year, all on one scale.',
  'report.contents': 'Contents',
  'report.contents.volume': 'Part {part}, page {page}',
  'report.verify': 'Verification code',
  'report.verify.text':
    'Anyone you give the report to can enter the code or add the file here, and see whether the report is genuine and unchanged:',
  'report.cut-off': 'How recent the data are',

  'report.about.name': 'Concerns',
  'report.about.name-unknown':
    'The person who is signed in. We did not get the name from the population register.',
  'report.about.requested-by': 'Requested by',
  'report.about.self': 'The person concerned',
  'report.about.parental-responsibility': 'Holder of parental responsibility',
  'report.about.parental-responsibility.named': '{name}, holder of parental responsibility',
  'report.about.made-at': 'Made',
  'report.about.read-at': 'Read from KPR',
  'report.about.reference': 'Reference',
  'report.about.verification-code': 'Verification code',
  'report.about.controller': 'Responsible for KPR',

  'report.notice.partial': 'The report is not complete',
  'report.notice.partial-text':
    'These sources did not answer when the report was made: {sources}. We have made a case of it, {reference}, and follow it up. You have a right to the information by {date}. You can also download the report again later.',
  'report.notice.places': 'Places are not included',
  'report.notice.places-text':
    'This report does not say where the person lives or goes. Municipalities, city districts, clinics, schools and free text that may name a place read “Hidden”. Senders and deliveries are left out. We do so when it may matter for safety, and when the National Population Register does not answer. Everything is included if you choose “Include places” when you download.',
  'report.notice.nothing': 'KPR has nothing about you',
  'report.notice.nothing-text':
    'This may be because nobody has sent anything yet, or because the information was sent without a national identity number. You can make reservations all the same.',

  'report.summary': 'The sources we searched',
  'report.summary.source': 'Source',
  'report.summary.result': 'Result',
  'report.summary.period': 'From and to',
  'report.summary.updated': 'Last updated in KPR',
  'report.result.found.one': '{n} entry',
  'report.result.found.other': '{n} entries',
  'report.result.empty': 'Searched, found nothing',
  'report.result.failed': 'Did not answer',
  'report.result.not-searched': 'Not searched',
  'report.period': '{first} – {last}',
  'report.unknown': 'Not known',
  'report.none': '–',
  'report.iplos': 'IPLOS 2006–2017',
  'report.iplos-why': 'Without names and numbers, cannot be connected to you',

  'report.source.about': 'About the source',
  'report.source.count': 'Number of entries',
  'report.source.period': 'First and last',
  'report.source.covers-from': 'KPR has this source from',
  'report.source.frequency': 'Sent to KPR',
  'report.source.legal-basis': 'Legal basis',
  'report.source.updated': 'Last updated in KPR',
  'report.source.senders': 'Number of senders',
  'report.source.last-delivery': 'Last delivery',
  'report.source.empty': 'We searched this source. It has nothing about you.',
  'report.source.failed':
    'This source did not answer, so what it holds is missing from the report. Download the report again later. You have a right to the information by {date}.',
  'report.source.not-searched': 'We did not search this source.',
  'report.year.one': '{year} – {n} entry',
  'report.year.other': '{year} – {n} entries',
  'report.undated.one': 'Without a date – {n} entry',
  'report.undated.other': 'Without a date – {n} entries',
  'report.record': '{date} – {what}',
  'report.from-whom': 'From whom',
  'report.technical': 'Technical',
  'report.not-given': 'Not stated',

  'report.reservations': 'Your reservations',
  'report.reservations.intro':
    'This is how your choices were registered when the report was made. You change them on the website, and a choice applies from the moment you confirm it.',
  'report.reservations.choice': 'Reservation',
  'report.reservations.status': 'Status',
  'report.reservations.active': 'In force',
  'report.reservations.active-since': 'In force since {date}',
  'report.reservations.inactive': 'Not chosen',
  'report.reservations.rules':
    'The rules have version {version}. They are explained on our website, under “The rules”.',
  'report.reservations.history': 'What you have chosen earlier',
  'report.reservations.history-when': 'Time',
  'report.reservations.history-what': 'What happened',
  'report.reservations.history-reference': 'Reference',
  'report.reservations.history-none': 'You have not made any choices.',

  'report.use': 'Who has seen, and who has received',
  'report.use.silent':
    'KPR did not answer when we asked who has seen and received information. What this website itself has written down is here. Download the report again later.',
  'report.use.others':
    'Employees, organisations and computer systems that have looked at information about you. What belongs together stands as one event.',
  'report.use.column.when': 'When',
  'report.use.column.who': 'Who',
  'report.use.column.why': 'Why',
  'report.use.column.what': 'What',
  'report.use.column.log': 'Written down by',
  'report.use.column.month': 'Month',
  'report.use.column.project': 'Project and recipient',
  'report.use.column.received': 'What they received',
  'report.use.column.purpose': 'What it is to be used for',
  'report.use.column.ground': 'Legal basis',
  'report.use.column.avoidable': 'Can you say no?',

  'report.csv.name': 'read-me',
  'report.csv.files.one': 'This folder has {n} table.',
  'report.csv.files.other': 'This folder has {n} tables.',
  'report.csv.format':
    'The tables are CSV files in UTF-8 with semicolons between the fields. They open in a spreadsheet.',
  'report.csv.apostrophe':
    'A field that begins with =, +, - or @ has an apostrophe before it, so that the spreadsheet does not compute it. The apostrophe is not part of the information.',
  'report.csv.register-tables':
    'The tables that begin with kuhr_, omsorg_, hst_, tann_ and freg_ are the tables of KPR. The column “row” gives each row a number, and “part_of_table” and “part_of_row” say which row it is a part of. Columns that end with _raw have the value as KPR stores it.',
  'report.csv.columns': 'columns.csv says what each column is called in words.',

  'report.ordered.list': 'Reports you have asked for',
  'report.ordered.under-way': 'The report is being made',
  'report.ordered.ready': 'The report is ready',
  'report.ordered.fetched': 'The report has been fetched',
  'report.ordered.failed': 'We could not make the report',
  'report.ordered.expired': 'The report has been deleted here',
  'report.ordered.rows.one': 'The report will have {rows} entry.',
  'report.ordered.rows.other': 'The report will have {rows} entries.',
  'report.ordered.wait': 'It usually takes less than half a minute.',
  'report.ordered.told':
    'It can take some minutes. You may close the page: you get a message under “Messages” when it is ready.',
  'report.ordered.progress': 'Making the report',
  'report.ordered.so-far': '{size} MB have been made so far.',
  'report.ordered.waiting': 'Waiting for its turn.',
  'report.ordered.making': 'Reading the information.',
  'report.ordered.looks-again': 'The page updates itself every three seconds.',
  'report.ordered.look-myself': 'Stop updating',
  'report.ordered.look': 'See whether it is ready',
  'report.ordered.file': 'File',
  'report.ordered.size': '{size} MB',
  'report.ordered.fetch': 'Download the report',
  'report.ordered.kept':
    'The file is kept encrypted here until you have fetched it, and no longer than until {date}.',
  'report.ordered.fetched.text':
    'We have deleted the file here. If you need it again, you can make it once more.',
  'report.ordered.failed.text':
    'Something went wrong three times. Try again later, or contact us, and we will help you.',
  'report.ordered.expired.text': 'Nobody fetched it within seven days. You can make it again.',
  'report.ordered.back': 'To the report page',
  'report.ordered.format.std': 'PDF with the essentials',
  'report.ordered.format.pdf': 'PDF with everything',
  'report.ordered.format.json': 'JSON',
  'report.ordered.format.csv': 'CSV',
  'report.ordered.state.waiting': 'waiting for its turn',
  'report.ordered.state.making': 'being made',
  'report.ordered.state.ready': 'ready',
  'report.ordered.state.fetched': 'fetched',
  'report.ordered.state.failed': 'was not made',
  'report.ordered.state.expired': 'deleted',
} as const satisfies Record<keyof typeof nb, string>;
