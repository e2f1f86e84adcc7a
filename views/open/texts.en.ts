import { about } from './about-texts.en.ts';
import type { nb } from './texts.nb.ts';

export const en = {
  ...about,

  'open.contact.call': 'Call',
  'open.contact.write': 'Write',

  'open.home.title': 'Your information in KPR',
  'open.home.lead':
    'The Norwegian Registry for Primary Health Care (KPR) holds information about health and care services you have used. Here you see what it says, and who has seen it. You can say no to some of it.',
  'open.home.doors': 'What do you want to do?',
  'open.home.overview.title': 'See what KPR holds about you',
  'open.home.overview.text': 'All that it says, who sent it, and when.',
  'open.home.reserve.title': 'Make a reservation (opting out)',
  'open.home.reserve.text': 'Say no to some of the storing and sharing. You need not say why.',
  'open.home.report.title': 'Download your report',
  'open.home.report.text': 'Everything in one file, to read, keep or print.',
  'open.home.use.title': 'Who has seen your information',
  'open.home.use.text': 'Who has looked it up, who has received any of it, and for what.',
  'open.home.signIn':
    'You sign in with BankID or another electronic ID at the highest level of security.',

  'open.home.what.title': 'What is KPR?',
  'open.home.what.about':
    'KPR collects information from GPs, emergency clinics, child health centres, public dental care and municipal care services, among others.',
  'open.home.what.use':
    'It is used for statistics, planning, research and better services. The police, employers and insurance companies may not use it, not even if you say yes.',
  'open.home.what.not':
    'KPR is not your patient record, which is kept by those who treated you. The Norwegian Institute of Public Health (FHI) is responsible for KPR.',
  'open.home.what.more': 'Read more about KPR',
  'open.home.flow.title': 'How the information travels, and where you can say no',
  'open.home.flow.from': 'Where you get help',
  'open.home.flow.clinic': 'Child health centre and school',
  'open.home.flow.doctor': 'GP and emergency clinic',
  'open.home.flow.dentist': 'Dentist',
  'open.home.flow.municipality': 'Municipal care',
  'open.home.flow.storing': 'You can say no to storing',
  'open.home.flow.storingText':
    'of health information from child health centres, schools, pregnancy, postnatal care and the dentist',
  'open.home.flow.register': 'KPR',
  'open.home.flow.registerText': 'Your national identity number is encrypted and kept apart.',
  'open.home.flow.sharing': 'You can say no to sharing',
  'open.home.flow.sharingText':
    'with your national identity number, and for research, analyses and the like',
  'open.home.flow.to': 'It is used for',
  'open.home.flow.planning': 'Statistics and planning',
  'open.home.flow.research': 'Research',
  'open.home.flow.quality': 'Better services and preparedness',
  'open.home.flow.more': 'What you can say no to, and what you cannot',

  'open.home.without.title': 'If you do not have BankID',
  'open.home.without.text':
    'You have the same rights. Call or write to us. In a letter, give your name, date of birth and address, and say what you want to know or say no to.',
  'open.home.without.answer':
    'The answer comes by post within a month, to your address in the National Population Register.',
  'open.home.others.title': 'If it is about a child or somebody else',
  'open.home.others.text':
    'With parental responsibility you can see and choose for children until they turn 12. For anybody else you can sign in and ask for access, or call or write to us. Do not borrow the BankID of others.',

  'open.reserve.title': 'What you can say no to',
  'open.reserve.lead':
    'To say no is called making a reservation (opting out). You need not say why, you get the same health care, and you can change your mind whenever you like.',
  'open.reserve.reserve': 'Make a reservation',
  'open.reserve.lift': 'Lift a reservation',
  'open.reserve.signIn':
    'You do either on three pages after you have signed in. You get a receipt at once.',
  'open.reserve.can': 'You can say no to this',
  'open.reserve.canText': 'You choose how many.',
  'open.reserve.then.release-identified.enforced':
    'Applies to all sharing from now on, also when registers are linked.',
  'open.reserve.then.release-identified.excepted':
    'Applies to all sharing from now on, except when registers are linked under section 4-2 of the KPR Regulations.',
  'open.reserve.then.release-secondary':
    'You are left out of new extracts. Information from KPR may be missing if it is later shown in the summary care record (kjernejournal).',
  'open.reserve.cannot': 'You cannot say no to this',
  'open.reserve.steps': 'How it works',
  'open.reserve.step.now.title': 'At once',
  'open.reserve.step.now':
    'The reservation applies from the moment you confirm. New information you have said no to is not stored or shared. What is to be erased is blocked within 24 hours.',
  'open.reserve.step.undo.title': 'The next {days} days',
  'open.reserve.step.undo':
    'You can undo it. Only you can see what is blocked, and nothing is erased yet. If you do not want to wait, you can choose “Erase at once”.',
  'open.reserve.step.erase.title': 'After {days} days',
  'open.reserve.step.erase':
    'What is to be erased is erased for good. Nobody can then bring it back in KPR. Your page shows you when it is done.',
  'open.reserve.step.lift.title': 'When you change your mind',
  'open.reserve.step.lift':
    'If you lift the reservation, new information is stored and shared again. What has been erased does not come back.',
  'open.reserve.not': 'This does not happen',
  'open.reserve.not.journal':
    'Your patient record is not changed, and whoever treated you is not told.',
  'open.reserve.not.visits': 'The visits remain: that you have been there, when and where.',
  'open.reserve.not.released':
    'What has already been shared is not fetched back, but whoever received it together with your national identity number is asked to delete what we erase. Other registers are not affected.',
  'open.young.title': 'For you under 18',
  'open.young.lead': 'This is what you can decide yourself about the health information in KPR.',
  'open.young.what.title': 'What is KPR?',
  'open.young.what':
    'KPR is a large overview of who has used health services in the municipalities. If you have been to the school nurse, the doctor or the dentist, some of it can be there. It is used for planning, and to find out what people need.',
  'open.young.twelve.title': 'Are you 12–15?',
  'open.young.twelve':
    'You can sign in and speak for yourself. What you ask for protects you at once, and a person here looks at it afterwards.',
  'open.young.can.shield': 'Ask that your parents do not see',
  'open.young.can.reserve': 'Say no to something being stored or shared',
  'open.young.can.see': 'Ask to know what is held about you',
  'open.young.sixteen.title': 'Are you 16 or 17?',
  'open.young.sixteen':
    'Then you decide for yourself. Your parents no longer see anything here. What they chose for you applies until you choose something else.',
  'open.young.under.title': 'Are you under 12?',
  'open.young.under':
    'Then the adults who are responsible for you can see and choose. They are to listen to what you think.',
  'open.young.parents.title': 'What do your parents get to know?',
  'open.young.parents':
    'From when you are 12 your parents see nothing here just like that. If they ask, we hear you first. We do not tell them when you ask us about something.',
  'open.reserve.young': 'Under 16',
  'open.reserve.young.sixteen':
    'If you are 16 or over, you decide yourself. Your parents cannot do it for you.',
  'open.reserve.young.twelve':
    'If you are between 12 and 15, you can say so yourself. We protect the information at once, and a person looks at the case. What you think counts for a lot.',
  'open.reserve.young.child':
    'If the child is under 12, those with parental responsibility decide. They must listen to the child.',
  'open.reserve.young.how': 'Sign in here, or call or write to us.',
  'open.reserve.without': 'Without BankID',
  'open.reserve.without.text': 'Call or write to us. A letter counts from the day we receive it.',
  'open.reserve.law': 'What the law says',
  'open.reserve.law.right':
    'The right to make a reservation is in the KPR regulation (KPR-forskriften) § 2-2: the first paragraph is about storing, the second about sharing.',
  'open.reserve.law.purposes':
    'What KPR may be used for is in § 1-1. Which information KPR may hold is in § 2-1.',
  'open.reserve.law.children':
    'Who decides for children and young people follows from the Patient and User Rights Act (pasient- og brukerrettighetsloven), chapters 3 and 4.',
  'open.reserve.law.link': 'Read the KPR regulation at Lovdata (in Norwegian)',

  'open.privacy.title': 'Privacy on this site',
  'open.privacy.lead':
    'This page says what the site itself stores about you when you use it. What KPR holds about you is shown when you sign in.',
  'open.privacy.who': 'Who is responsible',
  'open.privacy.who.text':
    'The Norwegian Institute of Public Health (FHI) is the data controller, both for this site and for KPR. You can ask to talk to the data protection officer.',
  'open.privacy.why':
    'We have a duty to give you access and to receive your reservation (opting out), and to be able to show who has seen what. This follows from the Health Registries Act (helseregisterloven) § 24, the KPR regulation § 2-2 and the General Data Protection Regulation, Article 6(1)(c).',
  'open.privacy.what': 'What we store',
  'open.privacy.what.number':
    'Your national identity number or D number, encrypted and in one place, and your date of birth. We need this to find what KPR holds about you, and to know that you are old enough.',
  'open.privacy.what.name':
    'Your name is read from the National Population Register when the page is shown. It is remembered for a minute and not stored.',
  'open.privacy.what.acts':
    'What you do while signed in: signing in, the pages of information that were shown, and what you download. You can see it yourself under “Who has looked”.',
  'open.privacy.what.choices':
    'Your reservations: what you chose, when, and which text you were shown.',
  'open.privacy.what.cases':
    'Your cases and what you report as wrong. What you write yourself is encrypted.',
  'open.privacy.what.messages':
    'The messages in your inbox, and whether you want to be notified when someone looks at your information.',
  'open.privacy.what.questions':
    'When systems that collect or release information ask whether you have made a reservation.',
  'open.privacy.what.address':
    'Your IP address, for about one minute when you sign in and ten when you check whether a document is genuine, to stop those who try many times. It is not in our logs.',
  'open.privacy.how-long': 'How long it is stored',
  'open.privacy.kept.session': 'Your sign-in',
  'open.privacy.kept.drafts':
    'Choices you began and did not confirm, and reports of errors that you did not send',
  'open.privacy.kept.reports': 'Reports that have been made and not fetched',
  'open.privacy.kept.report-orders': 'Which reports you have ordered',
  'open.privacy.kept.cases': 'Cases and reports of errors that you have sent',
  'open.privacy.kept.uploads':
    'Documents that you send with a request. Files that we do not accept are not stored',
  'open.privacy.kept.sign-ins': 'That you have signed in and out',
  'open.privacy.kept.messages': 'Messages in your inbox',
  'open.privacy.kept.watches':
    'That you want to be notified when someone looks at your information',
  'open.privacy.kept.look-ups': 'Look-ups, downloads and releases',
  'open.privacy.kept.sealed-documents':
    'That we have made a document, when, and its checksum. Not whom it is about',
  'open.privacy.kept.reservations': 'Your reservations, with their history',
  'open.privacy.period.session':
    '{idle} minutes after you last did something, and never longer than {total} minutes',
  'open.privacy.period.days.one': '{n} day',
  'open.privacy.period.days.other': '{n} days',
  'open.privacy.period.years.one': '{n} year',
  'open.privacy.period.years.other': '{n} years',
  'open.privacy.period.register-and-years':
    'For as long as KPR holds anything about you, and {n} years more',
  'open.privacy.period.archive-plan':
    'For as long as the Archives Act and the archive plan of FHI say. This website does not delete them.',
  'open.privacy.period.until-turned-off': 'Until you turn notification off',
  'open.privacy.cookies': 'Cookies',
  'open.privacy.cookies.text':
    'We use one cookie, {name}. It is set when you begin to sign in, remembers that you are signed in, and disappears after {idle} minutes without use. It is needed for signing in. If you only read the open pages, you get none.',
  'open.privacy.cookies.none':
    'We do not track you, we do not measure what you read, and no other sites are told that you are here.',
  'open.privacy.shared': 'Whom we talk to',
  'open.privacy.shared.idporten':
    'ID-porten (the Norwegian Digitalisation Agency), which is told that you sign in here.',
  'open.privacy.shared.freg':
    'The National Population Register (the Norwegian Tax Administration), which is asked about your name, your age and any other numbers you have had.',
  'open.privacy.shared.systems':
    'The systems that collect for KPR and extract from KPR. They are told what to stop, never why. Those who do research and analyses are not told who has made a reservation.',
  'open.privacy.rights': 'Your rights',
  'open.privacy.rights.text':
    'You can demand access, correction, erasure and restriction, and you can object. Call or write to us. You get an answer within a month.',
  'open.privacy.rights.complain':
    'If you think we are doing something wrong, you can complain to the Norwegian Data Protection Authority (Datatilsynet).',
  'open.privacy.rights.link': 'How to complain to Datatilsynet',

  'open.access.title': 'Accessibility',
  'open.access.lead':
    'Everybody should be able to use this service. The goal is the requirements of EN 301 549, that is WCAG 2.1 at levels A and AA, for the pages and for the report you download.',
  'open.access.done': 'What has been done',
  'open.access.done.keyboard':
    'Everything can be done with a keyboard alone, and everything works without JavaScript.',
  'open.access.done.zoom': 'The pages can be enlarged, and fit a screen that is 320 points wide.',
  'open.access.done.colour': 'Colour is never the only sign of anything.',
  'open.access.done.languages': 'All pages exist in Norwegian bokmål and nynorsk, and in English.',
  'open.access.done.automatic':
    'The pages are tested automatically against WCAG 2.1 A and AA. Such tests find only some of the faults.',
  'open.access.known': 'What we know is not good enough',
  'open.access.known.people':
    'The service has not been tried by people who use screen readers or other aids, and nobody from outside has examined it.',
  'open.access.known.pdf':
    'The report is tagged for screen readers, but has not been checked against all of the standard PDF/UA. The same information is on the web pages.',
  'open.access.known.time':
    'You are signed out after {idle} minutes without use, and after {total} minutes in all. The top of the page says how long you have left, and you can extend it. The number is not updated while the page stays open.',
  'open.access.known.formats': 'There is no sign language, audio or Sámi version.',
  'open.access.tell': 'Tell us',
  'open.access.tell.text':
    'Is there something you cannot manage, or do you need the information in another form? Call or write to us. You can get everything on paper.',
  'open.access.complain':
    'The Norwegian Digitalisation Agency supervises that websites can be used by everybody. You can report to them as well.',
  'open.access.complain.link': 'Norwegian Authority for Universal Design of ICT',
  'open.access.updated': 'Written on {when}.',
} satisfies Record<keyof typeof nb, string>;
