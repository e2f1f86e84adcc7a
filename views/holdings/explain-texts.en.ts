import type { explanations as nb } from './explain-texts.nb.ts';

export const explanations = {
  'holdings.explain.person-key':
    'A random key that keeps the information about you together. It says nothing about you.',
  'holdings.explain.source-record-id':
    'The number that the sender uses for the information in its own system.',
  'holdings.explain.delivery-id': 'The number of the delivery that brought the information to KPR.',
  'holdings.explain.valid-at-source': 'When the information began to hold at the sender.',
  'holdings.explain.loaded-at': 'When the information was entered into KPR.',
  'holdings.explain.superseded-at':
    'When newer information took over from this. The old one is kept, so that you can see both.',
  'holdings.explain.blocked-at':
    'When the information was blocked because of a reservation. From then on only you can see it.',
  'holdings.explain.row-id': 'The number that KPR itself has given the information.',
  'holdings.explain.line-no':
    'Which line this is, when a claim, a visit or an assessment has several.',
  'holdings.explain.org-nr': 'The organisation that held the consultation or appointment.',
  'holdings.explain.unit-name':
    'The name of the place, such as the child health centre or the school.',
  'holdings.explain.kommune-nr': 'The municipality that was responsible for the service.',
  'holdings.explain.bydel-nr':
    'In the largest cities: the number of the city district that the child health centre belongs to.',
  'holdings.explain.code-system': 'The list that the code is taken from, such as ICPC-2 or ICD-10.',
  'holdings.explain.diagnosis':
    'What was recorded as the reason for the contact or the help. It can be an illness, a complaint such as “cough”, or just a reason for getting in touch. The codes come from ICPC-2, which GPs use, or ICD-10, which is more detailed.',
  'holdings.explain.local-type':
    "The child health centre's own words for the kind of consultation. They may say something about health.",

  'holdings.explain.treated-at': 'The day and time of the visit or contact.',
  'holdings.explain.fagomraade':
    'The field that the claim is about, such as medicine or physiotherapy.',
  'holdings.explain.praksistype':
    'The kind of place that sent the claim, such as a GP, an emergency clinic or a dentist.',
  'holdings.explain.praksis-kommune': 'The municipality where the practice is.',
  'holdings.explain.praksis': 'The surgery, clinic or other place that sent the claim.',
  'holdings.explain.behandler-type':
    'The profession of the person who treated you. Their name is not shown.',
  'holdings.explain.kontakttype':
    'Whether you went there, had contact online or by telephone, or somebody did work for you without your being there. KPR works it out from the tariff items.',
  'holdings.explain.debitor': 'Who is to cover the claim, such as the National Insurance Scheme.',
  'holdings.explain.free-of-charge':
    'The reason why you did not pay a user fee, such as having an exemption card or being under 16.',
  'holdings.explain.egenandel':
    'What you pay yourself for the visit. When you have paid enough in a year, you get an exemption card.',
  'holdings.explain.refusjon':
    'What the state pays the practitioner for the visit. The money does not go to you.',
  'holdings.explain.krav': 'The whole amount that the practitioner claimed for the visit.',
  'holdings.explain.claim-status':
    'The answer from Helfo, which pays on behalf of the state. “Rejected” means that Helfo would not pay. “Credited” means that the claim was withdrawn or replaced by a new one.',
  'holdings.explain.referral-on': 'The day you were referred, if anybody referred you.',
  'holdings.explain.stonadspunkt':
    'The number of the rule by which the state pays for the dental treatment.',
  'holdings.explain.credited-by': 'The number of the claim that withdraws this one.',
  'holdings.explain.takst':
    'The code that the practitioner uses to be paid for each thing that was done, such as a consultation or a blood sample.',
  'holdings.explain.quantity': 'How many times the tariff item is used in this claim.',
  'holdings.explain.amount': 'The amount for this tariff item.',
  'holdings.explain.tooth':
    'The tooth it is about. Every tooth has a number, which we put into words.',
  'holdings.explain.is-main': 'Whether this was the most important reason for the contact.',
  'holdings.explain.diagnosis-kind':
    'Whether the diagnosis was made at this visit, or stood in the referral.',

  'holdings.explain.tjeneste-id':
    'The number that the municipality uses for the service in its own system.',
  'holdings.explain.tjenestetype': 'The help that you get, have had or have applied for.',
  'holdings.explain.tjenestetype-system': 'The number of the list that the service is taken from.',
  'holdings.explain.vedtak-on': 'The day the municipality made its decision on the service.',
  'holdings.explain.applied-on':
    'The day you applied for the service, or somebody applied for you.',
  'holdings.explain.started-on': 'The day the service began.',
  'holdings.explain.ended-on':
    'The day the service ended. If there is no date, it had not ended when the municipality sent the information.',
  'holdings.explain.hours-per-week': 'How many hours a week were decided on.',
  'holdings.explain.utforer':
    'Who gives you the service, such as the home nurses or the nursing home.',
  'holdings.explain.reporting-year':
    'The year that the information is for. A service that lasts is sent anew every year.',
  'holdings.explain.stopp-id':
    'The number that the municipality uses for the pause in its own system.',
  'holdings.explain.stopped-from':
    'The day the service was paused, for example because you were in hospital.',
  'holdings.explain.stopped-to':
    'The day the pause was over. If there is no date, it still lasted.',
  'holdings.explain.recorded-on': 'The day the municipality assessed what you need help with.',
  'holdings.explain.husstand':
    'Whether you lived alone or with somebody when the municipality asked.',
  'holdings.explain.sivilstand':
    'Whether you were married, unmarried, divorced or otherwise when the municipality asked.',
  'holdings.explain.boform': 'The kind of home you lived in when the municipality asked.',
  'holdings.explain.individuell-plan':
    'Whether you have an individual plan: one plan for somebody who needs several services for a long time.',
  'holdings.explain.koordinator':
    'Whether you have a coordinator: one person who makes sure that the services fit together.',
  'holdings.explain.assessed-by-lege-on':
    'When a doctor last assessed your health, as the municipality has recorded it.',
  'holdings.explain.assessed-by-tannlege-on':
    'When a dentist or dental hygienist last looked at your teeth, as the municipality has recorded it.',
  'holdings.explain.network-help-hours':
    'How many hours a week family, friends and others help you without pay.',
  'holdings.explain.samlemaal':
    'An overall measure: how much help you need altogether. It is worked out from the assessment of each area.',
  'holdings.explain.variable':
    'What the municipality assessed, such as eating, dressing or remembering.',
  'holdings.explain.skar':
    'The score: how much help you need in this area. 1 is no problems, 5 is a full need for help. 9 means that the area does not apply to you.',

  'holdings.explain.konsultasjon-id':
    'The number that the sender uses for the consultation in its own system.',
  'holdings.explain.episode-guid':
    'A code that links consultations that belong together at the sender.',
  'holdings.explain.started-at': 'The day and time the consultation began.',
  'holdings.explain.registered-at':
    "When the consultation was written into the place's record system.",
  'holdings.explain.form': 'Whether you met there, at home or in a group.',
  'holdings.explain.alderstrinn':
    "Which of the regular consultations it was. The child health centre follows a programme by the child's age, and the school follows the school years.",
  'holdings.explain.notification-status':
    'Whether the message was new, a correction or an annulment. An annulment means that the sender has withdrawn the message.',
  'holdings.explain.ammestatus':
    "Whether the mother breastfed when the child was at the child health centre. It is about the mother, but stored on the child. KPR is to hold this for the child's first 12 months only.",
  'holdings.explain.measure-kind': 'What was measured, such as weight.',
  'holdings.explain.measured-value': 'The result of the measurement.',
  'holdings.explain.measured-value-raw': 'The result exactly as the sender wrote it.',
  'holdings.explain.measured-unit':
    'Whether the result is in grams, kilograms, centimetres or something else.',
  'holdings.explain.measured-at': 'When the measurement was taken.',
  'holdings.explain.yrkesgruppe':
    'The profession of the health worker who took part. Their name is not shown.',
  'holdings.explain.rolle': 'Whether this was the one responsible, or one who helped.',
  'holdings.explain.deltaker': 'Who else took part, such as a parent.',
  'holdings.explain.avtale-id':
    'The number that the sender uses for the appointment in its own system.',
  'holdings.explain.scheduled-at': 'The day and time that were agreed.',
  'holdings.explain.oppmote': 'Whether you came to the appointment.',
  'holdings.explain.deleted-at': 'When the sender deleted the appointment in its own system.',

  'holdings.explain.visited-on': 'The day you saw the dentist or dental hygienist.',
  'holdings.explain.fylkeskommune': 'The county that was responsible for the clinic.',
  'holdings.explain.klinikk': 'The dental clinic you were at.',
  'holdings.explain.patient-group':
    'The group you belonged to then. It decides what you have to pay yourself.',
  'holdings.explain.paid-amount': 'What you paid for the visit.',
  'holdings.explain.refund-related': 'Whether the state paid some of the treatment.',
  'holdings.explain.observation-kind':
    'Whether this is something that was found, an examination or a treatment.',
  'holdings.explain.observation-code': 'What was found, examined or done.',
  'holdings.explain.surface': 'Which side of the tooth it is about.',

  'holdings.explain.kpr-id': 'The number that KPR uses for you instead of your identity number.',
  'holdings.explain.birth-date': 'Your date of birth in the National Population Register.',
  'holdings.explain.sex': 'Your sex in the National Population Register.',
  'holdings.explain.deceased-on': 'The date of death in the National Population Register.',
  'holdings.explain.home-kommune': 'The municipality you live in, as KPR was last told.',
  'holdings.explain.home-bydel':
    'In the largest cities: the number of the city district you live in.',
  'holdings.explain.oppforingsstatus': 'Whether KPR holds information about you.',
  'holdings.explain.first-registered-at': 'When KPR got the first information about you.',
  'holdings.explain.data-last-changed-at': 'When information about you was last added or changed.',
  'holdings.explain.id-type':
    'Whether you are registered with a national identity number, a D number or a DUF number. We do not show the number itself.',
  'holdings.explain.id-mac':
    'Your number in encrypted form. It is used to find the information about you, and is never shown.',

  'holdings.explain.sender': 'Who sent the information to KPR.',
  'holdings.explain.sender-org-nr':
    'The number that the organisation has in the register of legal entities (Enhetsregisteret).',
  'holdings.explain.sender-municipality': 'The municipality that the organisation belongs to.',
  'holdings.explain.system': 'The program in which the sender keeps its records.',
  'holdings.explain.system-version': 'Which version of the record system it was.',
  'holdings.explain.extracted-on': 'The day the information was taken out of the record system.',
  'holdings.explain.received-at': 'When KPR received the delivery.',
  'holdings.explain.supplier':
    'Who sent it for the sender, often the company behind the record system.',
  'holdings.explain.message-type': 'The kind of message that the information came in.',
  'holdings.explain.message-version': 'Which version of the message it was.',
  'holdings.explain.correlation-id': 'A code for finding the delivery if something goes wrong.',
  'holdings.explain.delivery-status': 'Whether KPR received the delivery without errors.',
  'holdings.explain.delivery-source': 'Which of the five sources the delivery belongs to.',
  'holdings.explain.organisation-name': 'The name of the organisation.',
  'holdings.explain.organisation-kind':
    'Whether the organisation is a municipality, a clinic or something else.',
  'holdings.explain.organisation-parent': 'The organisation that this one is part of.',

  'holdings.why.claims':
    'To see who uses the health services, where and how often. The services are planned from that.',
  'holdings.why.payment': 'To see what the services cost, and who pays.',
  'holdings.why.health-needs':
    'To see what people need help for, so that services can get better and more illness can be prevented.',
  'holdings.why.care':
    'To see who gets help from the municipality, how much and for how long. The services are planned from that.',
  'holdings.why.care-needs': 'To see what people need help with, and whether they get that help.',
  'holdings.why.activity':
    'To know how much the child health centres and the school health service do, and which professionals they have to do it.',
  'holdings.why.guideline':
    'To see whether children and young people are followed up as the professional guidelines say.',
  'holdings.why.feeding':
    'To follow what infants are fed: whether they are breastfed, from birth until they are 12 months old.',
  'holdings.why.measuring': 'To see that children are weighed and measured.',
  'holdings.why.dental':
    'To see who gets public dental care, what is done, and how healthy teeth are.',
  'holdings.why.person':
    'To see differences between age groups, sexes and places, so that services are good for everybody.',
  'holdings.why.identity': 'To be sure that the information is about the right person.',
  'holdings.why.provenance':
    'To know who sent the information, so that errors can be corrected where they arose.',
  'holdings.why.operation': 'To keep order: to find, correct and delete the right information.',
  'holdings.why.reservation': 'To make sure that the reservation works.',
} as const satisfies Record<keyof typeof nb, string>;
