import type { access as nb } from './access-texts.nb.ts';

export const access = {
  'casework.access.title': 'Ask for access for another person',
  'casework.access.lead':
    'Here you can ask to see what KPR holds about somebody other than yourself. A human looks at the case before anybody is shown anything.',
  'casework.access.how-alike':
    'You get the same receipt whoever you ask about. It does not say whether the person exists, or whether KPR holds anything about them.',
  'casework.access.how-person':
    'The person concerned may be asked what they think, and may be told that you have asked for access.',
  'casework.access.how-bankid':
    'If the person can do it themselves, it is best that they sign in themselves. Never lend or use another person’s BankID.',
  'casework.access.law-text':
    'The right of access is each person’s own (Health Register Act section 24 and GDPR article 15). Others need grounds: parental responsibility (Children Act section 47 and Patients’ Rights Act section 3-4), guardianship (Guardianship Act section 33), a power of attorney, being next of kin (Health Register Act section 15) or, for the deceased, weighty reasons (Health Personnel Act section 24).',
  'casework.access.number': 'The person’s national identity number, D number or DUF number',
  'casework.access.number-hint':
    '11 or 12 digits. The number is encrypted, and we do not show it again once you have sent it.',
  'casework.access.name': 'The person’s name',
  'casework.access.name-hint':
    'As you would write it in a letter. Letters in the case use the name you write here.',
  'casework.access.relation': 'Why can you ask for access?',
  'casework.access.relation-hint': 'Choose what fits best. Nothing is chosen beforehand.',
  'casework.relation.parent-with-responsibility': 'I am a parent with parental responsibility',
  'casework.relation.parent-without-responsibility':
    'I am a parent without parental responsibility',
  'casework.relation.foster-or-child-welfare':
    'I am a foster parent, or from the child welfare service',
  'casework.relation.guardian': 'I am a guardian (verge)',
  'casework.relation.power-of-attorney': 'I have a power of attorney',
  'casework.relation.next-of-kin':
    'I am the next of kin of somebody who cannot make the decision themselves',
  'casework.relation.relative-of-deceased': 'I am the next of kin of somebody who has died',
  'casework.relation.written-consent': 'I am a lawyer or health worker with written consent',
  'casework.relation.other': 'Something else',
  'casework.access.reason': 'What do you need to see, and why?',
  'casework.access.reason-hint':
    'Write in your own words. What you write is encrypted. Room for {n} characters.',
  'casework.access.documents': 'Documents (optional)',
  'casework.access.documents-hint':
    'For example a power of attorney, a certificate of guardianship, a consent or a death certificate. Up to {n} files: PDF, JPEG or PNG. Each file can be {each}, all of them together {all}. Choose all the files at once.',
  'casework.access.documents-again': 'Choose the files again. The browser does not remember them.',
  'casework.access.send': 'Send the request',
  'casework.access.help': 'Can you not do it here?',
  'casework.access.help-text':
    'Do you not know the number, or would you rather send it on paper? Call or write to us. The deadline is the same.',
  'casework.access.unsent':
    'The form was opened before you last signed in. Nothing has been sent. Look over what you have written, and send it once more.',
  'casework.access.error.no-number': 'Write the person’s number',
  'casework.access.error.bad-number':
    'The number cannot be right. See whether a digit is wrong or missing',
  'casework.access.error.no-name': 'Write the person’s name',
  'casework.access.error.long-name': 'The name is too long. There is room for {n} characters',
  'casework.access.error.no-relation': 'Choose why you can ask for access',
  'casework.access.error.no-reason': 'Write what you need to see, and why',
  'casework.access.error.long-reason': 'The reason is too long. There is room for {n} characters',
  'casework.access.error.too-many-documents':
    'You can attach {n} files. Join some of them, or send fewer',
  'casework.access.error.too-large-in-all':
    'The files are together larger than {all}. Send fewer or smaller files',
  'casework.access.error.document-too-large': '“{name}” is larger than {each}',
  'casework.access.error.document-empty': '“{name}” is empty',
  'casework.access.error.document-of-other-type':
    '“{name}” is not a PDF, JPEG or PNG. We look at the content, not at the file name',
  'casework.access.received.title': 'We have received your request',
  'casework.access.received.next-read':
    'A caseworker at the Norwegian Institute of Public Health (FHI) will read the request. Until then nobody has looked up whom it is about.',
  'casework.access.received.next-ask':
    'If we need more from you, such as a document, we will contact you. The person concerned may also be asked.',
  'casework.access.received.next-find':
    'If you are 16 or older, you find the request, the documents and the deadline again under “Cases”.',
  'casework.access.received.back': 'Back to “Who is this about?”',
  'casework.unsent.text':
    'The request has not been sent, and neither the text nor the files have been stored.',
  'casework.unsent.next':
    'Go back in the browser and copy what you wrote. Then sign in again, and fill in the form once more.',
  'casework.unsent.signIn': 'Sign in again',
  'casework.asked.title': 'The request is about',
  'casework.asked.name': 'The name you wrote',
  'casework.asked.relation': 'Your grounds',
  'casework.asked.number': 'The number you wrote is encrypted and is not shown here.',
  'casework.asked.document': 'Document {place}',
  'casework.asked.documents': 'Documents',
  'casework.asked.documents-care':
    'The documents may contain health information. Do not save them on a shared machine.',
} satisfies Record<keyof typeof nb, string>;
