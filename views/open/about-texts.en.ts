import type { about as nb } from './about-texts.nb.ts';

export const about = {
  'open.about.title': 'What is KPR?',
  'open.about.lead':
    'KPR (Kommunalt pasient- og brukerregister) is a register of the help people get from the health and care services where they live. The Norwegian Institute of Public Health (FHI) is responsible for it.',
  'open.about.questions': 'Questions and answers',
  'open.about.law': 'What the law says',
  'open.about.law-link': 'Read the KPR Regulations at Lovdata (in Norwegian)',

  'open.about.hva.title': 'What does it say about me?',
  'open.about.hva.text':
    'It may be visits, diagnoses, treatment, measurements, services from the municipality and what it cost. When you sign in, you see everything KPR holds about you, explained in plain words.',
  'open.about.hva.more': 'Your name and address are not there. Nor is what you talked about.',
  'open.about.hva.law':
    'You have a right of access under the Health Registers Act (helseregisterloven) § 24 and the GDPR, article 15. What KPR may hold is laid down in the KPR Regulations (KPR-forskriften) § 2-1.',

  'open.about.hvem.title': 'Who sent it?',
  'open.about.hvem.text':
    'Those who helped you, or your municipality. GPs, emergency clinics, physiotherapists and dentists send claims for payment to Helfo, and information from there goes on to KPR. The municipality sends from the child health centre, the school health service and care services.',
  'open.about.hvem.more':
    'When you are signed in, you see beside each entry who sent it, from which record system and when.',
  'open.about.hvem.law': 'They have a duty to send it: the KPR Regulations § 3-1.',

  'open.about.hvorfor.title': 'Why do you have it?',
  'open.about.hvorfor.text':
    'For two reasons. One is to plan, steer, pay for and evaluate the services. The other is to make them better, prevent illness, be prepared for crises, make analyses, do research, and give information to the national summary care record (kjernejournal).',
  'open.about.hvorfor.more':
    'This is decided by law. That is why nobody is asked first. The police, insurance companies and employers may never use the information, not even if you say yes.',
  'open.about.hvorfor.law':
    'The purposes are laid down in the KPR Regulations § 1-1, and the responsibility of FHI in § 1-3. That the police, insurance companies and employers may not use the information is laid down in the Health Registers Act § 19 d.',

  'open.about.utlevert.title': 'Who has received it, and for what?',
  'open.about.utlevert.text':
    'It is rare that anyone receives information together with your identity number. If it has happened, you see who received it, when, and what they were to use it for.',
  'open.about.utlevert.more':
    'You also see which projects have received information without identity numbers.',
  'open.about.utlevert.law':
    'Your right to know is laid down in the Health Registers Act § 24. The list of what was given out is kept for at least ten years (§ 19 h).',

  'open.about.sett.title': 'Who has looked at it?',
  'open.about.sett.text':
    'Each time somebody looks at your information, it is written down. You see which organisation it was, in which role, when it was, and why. Your own visits here are there too.',
  'open.about.sett.law': 'Your right to know is laid down in the Health Registers Act § 24.',

  'open.about.feil.title': 'Is it correct, and how do I report a mistake?',
  'open.about.feil.text':
    'We show what KPR has received, as it was sent. If you see something that is not right, choose “Is this wrong?” beside the entry. A caseworker will read what you write.',
  'open.about.feil.more':
    'You should have an answer within one month. Under “Cases” you see the deadline.',
  'open.about.feil.law':
    'Your right to have mistakes corrected is laid down in the GDPR, article 16. While we look into it, you may demand that the entry is not used (article 18). The time limit is in article 12(3).',

  'open.about.nei.title': 'Can I say no, or have it deleted?',
  'open.about.nei.text':
    'You can say no to some of it. This is called a reservation. You can choose:',
  'open.about.nei.more':
    'You cannot say no to the storing of information from your GP, emergency clinics, physiotherapists and municipal care services. If something is a heavy burden to you, you can ask to have it deleted or blocked. A human being then looks at your case.',
  'open.about.nei.law':
    'The right to make a reservation is laid down in the KPR Regulations § 2-2. The right to ask for deletion or blocking is laid down in the Health Registers Act § 25.',

  'open.about.hvor-lenge.title': 'How long is it kept?',
  'open.about.hvor-lenge.text':
    'There is no limit. But you may demand that information is deleted when it is 30 years old, and at the latest ten years after your death. Call or write to us if you want that.',
  'open.about.hvor-lenge.law': 'This is laid down in the KPR Regulations § 4-3.',

  'open.about.barn.title':
    'What does it say about my child, and can the child stop me from seeing it?',
  'open.about.barn.text':
    'About children, KPR often holds visits to the child health centre, measurements of weight and length, and visits to the dentist. It also says whether the child was breastfed. That entry is about the mother, but is stored about the child.',
  'open.about.barn.younger':
    'Under 12: Those who have parental responsibility may see the information.',
  'open.about.barn.between':
    '12 to 15: The child is asked first, and parents normally may not see it. The child can ask that they are not to see it.',
  'open.about.barn.older': 'From 16: You decide for yourself.',
  'open.about.barn.more':
    'If you have parental responsibility for a child under 12, sign in and choose the child. If you are 12–15, you can sign in and ask that your parents do not see. Otherwise you can ask for access when you have signed in, or call or write to us.',
  'open.about.barn.law':
    "This follows from the Patients' and Users' Rights Act (pasient- og brukerrettighetsloven) § 3-4, the Health Registers Act § 15 and the Children Act (barneloven) § 47.",

  'open.about.mangler.title': 'Why is something missing?',
  'open.about.mangler.text': 'There may be several reasons:',
  'open.about.mangler.not-sent':
    'The municipality has not sent it. Some have never sent anything, some have stopped, and some lack something from when they changed their record system.',
  'open.about.mangler.late':
    'It is too recent. GPs and others have six months to send their claims.',
  'open.about.mangler.no-number':
    'It was sent without a national identity number, D number or DUF number. We then do not know whom it is about, and can never show it to anyone.',
  'open.about.mangler.paper': 'The claim was sent on paper. Such claims are only counted.',
  'open.about.mangler.before':
    'It is from before 2017 and about care from the municipality. It is in an older register, IPLOS, without identity numbers.',
  'open.about.mangler.reserved': 'You have made a reservation, or somebody has done so for you.',
  'open.about.mangler.more':
    'Claims that Helfo turned down are not missing. They are there, marked “Rejected by Helfo”.',
  'open.about.mangler.law':
    'Whom KPR is about is laid down in the KPR Regulations § 1-2. What those who give help are to send is laid down in § 3-1.',

  'open.about.journal.title': 'Is this my medical record?',
  'open.about.journal.text':
    'No. Your record is kept by those who treated you, and it says more. KPR holds only some of it, and no notes.',
  'open.about.journal.more':
    'To see your record, ask your doctor, the child health centre, the municipality or the dental clinic.',
  'open.about.journal.law':
    "The right to see your record is laid down in the Patients' and Users' Rights Act § 5-1.",

  'open.about.link.overview': 'See what KPR holds about you',
  'open.about.link.find': 'Find the entry, and report a mistake',
  'open.about.link.report': 'Download everything as a report',
  'open.about.link.sources': 'See who has sent, and what is missing',
  'open.about.link.use': 'See who has looked at and received your information',
  'open.about.link.cases': 'See your cases',
  'open.about.link.reserving': 'Read what you can say no to, and what you cannot',
  'open.about.link.reservations': 'See or change your reservations',

  'open.about.sources.title': 'The five sources',
  'open.about.not-here.title': 'What is not here',
  'open.about.not-here.hospital': 'Hospitals, specialists, psychologists and laboratories',
  'open.about.not-here.private': 'Private dentists, when the state pays none of the bill',
  'open.about.not-here.medicine': 'Medicines you got on prescription, and vaccines',
  'open.about.not-here.notes': 'Notes, letters and what you talked about',
  'open.about.not-here.more':
    'Some of this is held in other registers. At helsenorge.no you can ask for access to several of them.',
  'open.about.not-here.link': 'Other health registers at helsenorge.no',
  'open.about.contact.title': 'Did you not find the answer?',
  'open.about.contact.text': 'Call or write to us. You do not need BankID for that.',
} as const satisfies Record<keyof typeof nb, string>;
