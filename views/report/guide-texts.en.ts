import type { guide as nb } from './guide-texts.nb.ts';

export const guide = {
  'report.guide.title': 'How to read the report',
  'report.guide.lead':
    'The report is a copy of what KPR holds about a person. Here we explain its parts, its words and its files.',
  'report.guide.parts': 'The parts',
  'report.guide.part.front': 'The front page',
  'report.guide.part.front.text':
    'Whom the report is about, who asked for it, when it was made, and a reference. Give the reference when you contact us about the report.',
  'report.guide.part.sources': 'The sources we have searched',
  'report.guide.part.sources.text':
    'KPR has five sources. For each of them it says whether we found something, searched and found nothing, got no answer, or did not search. It also says when the information was last updated. What was sent in later is not included.',
  'report.guide.part.records': 'The information',
  'report.guide.part.records.text':
    'Source by source and year by year. Each entry has a date and says what it is about. Below it stands what is registered, and who sent it in.',
  'report.guide.part.reservations': 'The reservations',
  'report.guide.part.reservations.text':
    'What is chosen now, what it means, and what was chosen earlier.',
  'report.guide.part.use': 'Who has seen, and who has received',
  'report.guide.part.use.text':
    'Look-ups from KPR’s own log and from this website, and projects that have received information.',
  'report.guide.part.rights': 'Rights and contact',
  'report.guide.part.rights.text':
    'Why KPR has the information, how long it is kept, what is not included, what you can demand, and how to complain.',
  'report.guide.words': 'Words and marks',
  'report.guide.word.code': 'A code in brackets',
  'report.guide.word.code.text':
    'KPR stores much as codes. We write what the code means and put the code in brackets. Where a code stands alone, we do not know what it means.',
  'report.guide.word.blocked': 'Blocked',
  'report.guide.word.blocked.text':
    'Nobody but you can see it, because you have made a reservation. The date says when it will be erased.',
  'report.guide.word.state': 'Corrected, rejected or deleted by the sender',
  'report.guide.word.state.text':
    'The entry no longer applies, but KPR still has it. That is why it is included.',
  'report.guide.word.odd': 'Looks wrong',
  'report.guide.word.odd.text':
    'The value cannot be right, for example a date that has not been yet. We show it as it is stored.',
  'report.guide.word.hidden': 'Hidden',
  'report.guide.word.hidden.text':
    'A place has been left out, because it can tell where somebody lives or goes.',
  'report.guide.word.technical': 'Technical',
  'report.guide.word.technical.text':
    'Numbers and times that KPR uses to keep the information in order. They say nothing about your health.',
  'report.guide.files': 'The files',
  'report.guide.file.pdf': 'PDF',
  'report.guide.file.pdf.text':
    'To read, print and hand on. It has bookmarks and works with a screen reader.',
  'report.guide.file.json': 'JSON',
  'report.guide.file.json.text': 'For programs. The schema below says what each field means.',
  'report.guide.file.csv': 'CSV',
  'report.guide.file.csv.text':
    'For spreadsheets. A zip file with one table for each part, and a file that explains them.',
  'report.guide.schema': 'Schema of the JSON file',
  'report.guide.genuine': 'Is the report genuine?',
  'report.guide.genuine.text':
    'Anybody you give the report to can check that it comes from us and has not been changed: with the file, or with the code on the first page.',
  'report.guide.genuine.link': 'Check a document',
  'report.guide.wrong': 'Is something wrong?',
  'report.guide.wrong.text':
    'You can report an error on the website. Then we ask whoever sent the information in.',
  'report.guide.wrong.link': 'Report an error',
} as const satisfies Record<keyof typeof nb, string>;
