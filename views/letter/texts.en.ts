import type { nb as base } from './texts.nb.ts';

export const en = {
  'letter.file-title': 'Letter from KPR',
  'letter.date': 'Date',
  'letter.legal': 'What it is based on',
  'letter.contact.reference':
    'Give the reference {reference} when you contact us. Do not send health information or identity numbers by e-mail.',
  'letter.verify.text':
    'Whoever gets this document from you can type the code or attach the file here, and see whether it is genuine and unchanged:',
} as const satisfies Record<keyof typeof base, string>;
