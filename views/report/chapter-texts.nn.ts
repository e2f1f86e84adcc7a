import type { chapters as nb } from './chapter-texts.nb.ts';

export const chapters = {
  'report.chapter.not-journal': 'Dette er ikkje journalen din',
  'report.chapter.not-journal.text':
    'KPR er eit register med utvalde opplysningar. Journalen hos fastlegen, helsestasjonen, tannklinikken eller kommunen seier meir. Spør dei som behandla deg dersom du vil sjå journalen.',

  'report.chapter.why': 'Kvifor KPR har opplysningane',
  'report.chapter.why.law':
    'KPR er oppretta ved lov (helseregisterlova) og forskrift (KPR-forskrifta, FOR-2017-08-25-1292). Kommunar, fylkeskommunar og dei som får betalt frå staten for å behandle deg, må sende inn opplysningar. Folkehelseinstituttet er ansvarleg for registeret.',
  'report.chapter.why.use': 'Opplysningane kan brukast til',
  'report.chapter.why.planning':
    'å planleggje, styre, finansiere og evaluere helse- og omsorgstenestene (KPR-forskrifta §\u00a01-1 andre ledd)',
  'report.chapter.why.research':
    'kvalitetsarbeid, førebygging, beredskap, analysar, forsking og kjernejournal (§\u00a01-1 tredje ledd). Dette kan du seie nei til',
  'report.chapter.why.never':
    'Politi, forsikringsselskap og arbeidsgivar kan aldri få dei, heller ikkje om du seier ja (helseregisterlova §\u00a019\u00a0d).',

  'report.chapter.how-long': 'Kor lenge opplysningane blir lagra',
  'report.chapter.how-long.text':
    'KPR har inga fast grense for kor lenge opplysningane blir lagra. Du kan krevje at dei blir sletta etter 30 år, og seinast ti år etter at du er død (KPR-forskrifta §\u00a04-3).',

  'report.chapter.not-shown': 'Dette er ikkje med, og kvifor',
  'report.chapter.not-shown.staff':
    'Namn og nummer på helsepersonell: Rapporten viser yrkesgruppe og verksemd. Kven det var, står i journalen.',
  'report.chapter.not-shown.iplos':
    'IPLOS frå 2006 til 2017: Dei opplysningane er lagra utan namn og nummer, så ingen kan finne kva som er dine.',
  'report.chapter.not-shown.unidentified':
    'Opplysningar utan fødselsnummer, D-nummer eller DUF-nummer: Dei kan ikkje knytast til nokon.',
  'report.chapter.not-shown.other-services':
    'Sjukehus, spesialistar, laboratorium, private psykologar og reseptar: Dei er ikkje ein del av KPR. Private tannlegar er berre med når staten har betalt noko.',
  'report.chapter.not-shown.late':
    'Det som ikkje er sendt inn enno: Eit refusjonskrav kan kome opptil seks månader etter besøket.',
  'report.chapter.not-shown.reserved':
    'Det du har reservert deg mot at KPR lagrar: Nye opplysningar av det slaget blir ikkje lagra, og det som er sletta, er borte. Det som er sperra og ikkje sletta, er med i rapporten, merkt «Sperra».',

  'report.chapter.rights': 'Dette kan du krevje',
  'report.chapter.rights.access':
    'Innsyn: å sjå alt som står om deg, og kven som har sett og fått det (personvernforordninga artikkel 15, helseregisterlova §\u00a024).',
  'report.chapter.rights.reserve':
    'Reservasjon: å seie nei til noko av lagringa og delinga (KPR-forskrifta §\u00a02-2). Det gjer du sjølv på nettsida, utan å seie kvifor.',
  'report.chapter.rights.correct':
    'Retting: at feil blir retta eller utfylte (artikkel 16). Vi spør den som sende inn opplysninga.',
  'report.chapter.rights.erase':
    'Sletting eller sperring: når opplysningar er sterkt belastande for deg (helseregisterlova §\u00a025).',
  'report.chapter.rights.restrict':
    'Avgrensing: at opplysningar ikkje blir brukte medan ein feil blir undersøkt (artikkel 18).',
  'report.chapter.rights.object':
    'Protest: mot bruk av opplysningane av grunnar som gjeld deg særskilt (artikkel 21).',
  'report.chapter.rights.deadline':
    'Du skal få svar innan ein månad. Treng vi meir tid, skal vi seie kvifor innan den månaden.',

  'report.chapter.complain': 'Slik klagar du',
  'report.chapter.complain.decision':
    'Er du usamd i eit vedtak om retting eller sletting, kan du klage til oss innan tre veker. Endrar vi ikkje vedtaket, sender vi klaga vidare.',
  'report.chapter.complain.access':
    'Får du ikkje det innsynet du meiner du har krav på, eller blir opplysningane dine brukte feil, kan du klage til Datatilsynet (personvernforordninga artikkel 77).',

  'report.chapter.contact': 'Kontakt',
  'report.chapter.contact.post':
    'Folkehelseinstituttet, postboks 222 Skøyen, 0213 Oslo. Nettstad: www.fhi.no.',
  'report.chapter.contact.check':
    'Alle kan sjekke om rapporten er ekte på sida /verifiser i innsynstenesta, med fila eller med kontrollkoden {code}.',
  'report.chapter.contact.reference':
    'Oppgi referansen {reference} når du tek kontakt om denne rapporten. Ikkje send helseopplysningar eller fødselsnummer i e-post.',
} as const satisfies Record<keyof typeof nb, string>;
