import type { chapters as nb } from './chapter-texts.nb.ts';

export const chapters = {
  'report.chapter.not-journal': 'This is not your patient record',
  'report.chapter.not-journal.text':
    'KPR is a register with selected information. The record kept by your doctor, the child health clinic, the dental clinic or the municipality says more. Ask those who treated you if you want to see the record.',

  'report.chapter.why': 'Why KPR has the information',
  'report.chapter.why.law':
    'KPR is established by act (helseregisterloven) and regulation (KPR-forskriften, FOR-2017-08-25-1292). Municipalities, county authorities and those who are paid by the state for treating you must send information. The Norwegian Institute of Public Health is responsible for the register.',
  'report.chapter.why.use': 'The information may be used for',
  'report.chapter.why.planning':
    'planning, steering, financing and evaluating the health and care services (KPR-forskriften §\u00a01-1 second paragraph)',
  'report.chapter.why.research':
    'quality improvement, prevention, preparedness, analyses, research and the summary care record (§\u00a01-1 third paragraph). You can say no to this',
  'report.chapter.why.never':
    'The police, insurance companies and employers can never get it, not even if you say yes (helseregisterloven §\u00a019\u00a0d).',

  'report.chapter.how-long': 'How long the information is kept',
  'report.chapter.how-long.text':
    'KPR has no fixed limit for how long the information is kept. You can demand that it is erased after 30 years, and at the latest ten years after your death (KPR-forskriften §\u00a04-3).',

  'report.chapter.not-shown': 'What is not included, and why',
  'report.chapter.not-shown.staff':
    'Names and numbers of health personnel: The report shows the profession and the organisation. The patient record says who it was.',
  'report.chapter.not-shown.iplos':
    'IPLOS from 2006 to 2017: That information is stored without names and numbers, so nobody can find what is yours.',
  'report.chapter.not-shown.unidentified':
    'Information without a national identity number, D number or DUF number: It cannot be connected to anybody.',
  'report.chapter.not-shown.other-services':
    'Hospitals, specialists, laboratories, private psychologists and prescriptions: They are not part of KPR. Private dentists are included only when the state has paid something.',
  'report.chapter.not-shown.late':
    'What has not been sent yet: A claim for reimbursement may come up to six months after the visit.',
  'report.chapter.not-shown.reserved':
    'What you have made a reservation against KPR storing: New information of that kind is not stored, and what has been erased is gone. What is blocked and not erased is included in the report, marked “Blocked”.',

  'report.chapter.rights': 'What you can demand',
  'report.chapter.rights.access':
    'Access: to see everything about you, and who has looked at it and received it (GDPR article 15, helseregisterloven §\u00a024).',
  'report.chapter.rights.reserve':
    'Reservation: to say no to some of the storing and sharing (KPR-forskriften §\u00a02-2). You do it yourself on the website, without saying why.',
  'report.chapter.rights.correct':
    'Correction: that errors are corrected or completed (article 16). We ask the one who sent the information.',
  'report.chapter.rights.erase':
    'Erasure or blocking: when information is a heavy burden to you (helseregisterloven §\u00a025).',
  'report.chapter.rights.restrict':
    'Restriction: that information is not used while an error is looked into (article 18).',
  'report.chapter.rights.object':
    'Objection: to use of the information on grounds that concern you in particular (article 21).',
  'report.chapter.rights.deadline':
    'You shall have an answer within one month. If we need more time, we shall say why within that month.',

  'report.chapter.complain': 'How to complain',
  'report.chapter.complain.decision':
    'If you disagree with a decision on correction or erasure, you can complain to us within three weeks. If we do not change the decision, we pass the complaint on.',
  'report.chapter.complain.access':
    'If you do not get the access you believe you have a right to, or if your information is misused, you can complain to the Norwegian Data Protection Authority, Datatilsynet (GDPR article 77).',

  'report.chapter.contact': 'Contact',
  'report.chapter.contact.post':
    'Folkehelseinstituttet, postboks 222 Skøyen, 0213 Oslo, Norway. Website: www.fhi.no.',
  'report.chapter.contact.check':
    'Anybody can check whether the report is genuine on the page /verifiser of the access service, with the file or with the verification code {code}.',
  'report.chapter.contact.reference':
    'Give the reference {reference} when you contact us about this report. Do not send health information or identity numbers by e-mail.',
} as const satisfies Record<keyof typeof nb, string>;
