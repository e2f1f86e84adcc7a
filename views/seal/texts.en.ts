import type { nb } from './texts.nb.ts';

export const en = {
  'seal.title': 'Is the document genuine?',
  'seal.lead':
    'Anybody can check here whether a report or a letter comes from this service, and whether it has been changed. You do not need to sign in.',
  'seal.file': 'Check a file',
  'seal.file.label': 'The file you received',
  'seal.file.hint':
    'PDF, JSON or zip, up to 200 MB. We compute a checksum of the file and do not store it.',
  'seal.file.button': 'Check the file',
  'seal.code': 'Check a code from paper',
  'seal.code.label': 'Verification code',
  'seal.code.hint':
    'Four groups of four characters, as they stand on the first page. Capital and small letters are the same.',
  'seal.code.button': 'Check the code',
  'seal.answer.file.genuine': 'The file is genuine',
  'seal.answer.file.genuine.text':
    'It was made by this service, and nothing has been changed since.',
  'seal.answer.file.changed': 'The file has been changed',
  'seal.answer.file.changed.text':
    'It has the reference of a document of ours, but is not the same. Someone may have changed the content, or a program may have saved the file anew. Ask for the file as it was downloaded.',
  'seal.answer.file.unknown': 'We do not recognise the file',
  'seal.answer.file.unknown.text':
    'It is not one of ours, or it has been changed so much that we cannot tell. Do not rely on it.',
  'seal.answer.file.too-large': 'The file is too large',
  'seal.answer.file.too-large.text':
    'We check files of up to 200 MB. If it is from us, you can check the code on the first page.',
  'seal.answer.file.empty': 'The file is empty',
  'seal.answer.file.empty.text':
    'There is nothing in it to check. Download it again, or ask for it again.',
  'seal.answer.file.no-file': 'You have not chosen a file',
  'seal.answer.file.no-file.text': 'Choose the file you received, and try again.',
  'seal.answer.file.broken': 'The file did not arrive whole',
  'seal.answer.file.broken.text': 'The transfer was broken off. Try again.',
  'seal.answer.code.genuine': 'The code is ours',
  'seal.answer.code.genuine.text':
    'We have made a document with this code. Check that the reference and the time are the same on the paper. The code cannot prove what else is on the paper.',
  'seal.answer.code.unknown': 'We do not know the code',
  'seal.answer.code.unknown.text':
    'See whether it is typed correctly. If it is, the document is not ours, or it is older than ten years.',
  'seal.answer.code.no-code': 'You have not typed a code',
  'seal.answer.code.no-code.text':
    'Type the code from the first page of the document, and try again.',
  'seal.fact.kind': 'Document',
  'seal.fact.issued': 'Made',
  'seal.fact.reference': 'Reference',
  'seal.fact.format': 'File type',
  'seal.fact.lang': 'Language',
  'seal.kind.access-report': 'Access report from KPR',
  'seal.kind.reservation-receipt': 'Receipt for a reservation',
  'seal.kind.letter': 'Letter',
  'seal.format.pdf': 'PDF',
  'seal.format.json': 'JSON',
  'seal.format.zip': 'Zip file',
  'seal.lang.nb': 'Norwegian Bokmål',
  'seal.lang.nn': 'Norwegian Nynorsk',
  'seal.lang.en': 'English',
  'seal.proves': 'What a genuine answer shows',
  'seal.proves.bytes': 'Every character of the file is as we made it.',
  'seal.proves.sender':
    'It comes from the access service of KPR, not from someone who imitates it.',
  'seal.proves.time': 'It was made at the time that we give.',
  'seal.not': 'What it does not show',
  'seal.not.person':
    'Whom the document is about. We do not store that with the seal, and do not answer it.',
  'seal.not.content':
    'That the information in KPR is correct. It is as municipalities and care providers have sent it in.',
  'seal.not.paper':
    'That a printout is unchanged. The code only shows that we have made a document with it.',
  'seal.not.old': 'That the information holds today. KPR may have received more since.',
  'seal.signature':
    'The PDF files also have an electronic signature with the certificate of the Norwegian Institute of Public Health. You can check it in a PDF reader, without us.',
  'seal.guide': 'How to read the report',
} as const satisfies Record<keyof typeof nb, string>;
