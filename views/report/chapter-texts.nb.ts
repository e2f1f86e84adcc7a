/** The last part of the report: why KPR has the data, how long, and what a person can demand. */
export const chapters = {
  'report.chapter.not-journal': 'Dette er ikke journalen din',
  'report.chapter.not-journal.text':
    'KPR er et register med utvalgte opplysninger. Journalen hos fastlegen, helsestasjonen, tannklinikken eller kommunen sier mer. Spør dem som behandlet deg hvis du vil se journalen.',

  'report.chapter.why': 'Hvorfor KPR har opplysningene',
  'report.chapter.why.law':
    'KPR er opprettet ved lov (helseregisterloven) og forskrift (KPR-forskriften, FOR-2017-08-25-1292). Kommuner, fylkeskommuner og de som får betalt fra staten for å behandle deg, må sende inn opplysninger. Folkehelseinstituttet er ansvarlig for registeret.',
  'report.chapter.why.use': 'Opplysningene kan brukes til',
  'report.chapter.why.planning':
    'å planlegge, styre, finansiere og evaluere helse- og omsorgstjenestene (KPR-forskriften §\u00a01-1 andre ledd)',
  'report.chapter.why.research':
    'kvalitetsarbeid, forebygging, beredskap, analyser, forskning og kjernejournal (§\u00a01-1 tredje ledd). Dette kan du si nei til',
  'report.chapter.why.never':
    'Politi, forsikringsselskap og arbeidsgiver kan aldri få dem, heller ikke om du sier ja (helseregisterloven §\u00a019\u00a0d).',

  'report.chapter.how-long': 'Hvor lenge opplysningene blir lagret',
  'report.chapter.how-long.text':
    'KPR har ingen fast grense for hvor lenge opplysningene lagres. Du kan kreve at de blir slettet etter 30 år, og senest ti år etter at du er død (KPR-forskriften §\u00a04-3).',

  'report.chapter.not-shown': 'Dette er ikke med, og hvorfor',
  'report.chapter.not-shown.staff':
    'Navn og nummer på helsepersonell: Rapporten viser yrkesgruppe og virksomhet. Hvem det var, står i journalen.',
  'report.chapter.not-shown.iplos':
    'IPLOS fra 2006 til 2017: De opplysningene er lagret uten navn og nummer, så ingen kan finne hvilke som er dine.',
  'report.chapter.not-shown.unidentified':
    'Opplysninger uten fødselsnummer, D-nummer eller DUF-nummer: De kan ikke knyttes til noen.',
  'report.chapter.not-shown.other-services':
    'Sykehus, spesialister, laboratorier, private psykologer og resepter: De er ikke en del av KPR. Private tannleger er bare med når staten har betalt noe.',
  'report.chapter.not-shown.late':
    'Det som ikke er sendt inn ennå: Et refusjonskrav kan komme opptil seks måneder etter besøket.',
  'report.chapter.not-shown.reserved':
    'Det du har reservert deg mot at KPR lagrer: Nye opplysninger av det slaget blir ikke lagret, og det som er slettet, er borte. Det som er sperret og ikke slettet, er med i rapporten, merket «Sperret».',

  'report.chapter.rights': 'Dette kan du kreve',
  'report.chapter.rights.access':
    'Innsyn: å se alt som står om deg, og hvem som har sett og fått det (personvernforordningen artikkel 15, helseregisterloven §\u00a024).',
  'report.chapter.rights.reserve':
    'Reservasjon: å si nei til noe av lagringen og delingen (KPR-forskriften §\u00a02-2). Det gjør du selv på nettsiden, uten å si hvorfor.',
  'report.chapter.rights.correct':
    'Retting: at feil blir rettet eller utfylt (artikkel 16). Vi spør den som sendte inn opplysningen.',
  'report.chapter.rights.erase':
    'Sletting eller sperring: når opplysninger er sterkt belastende for deg (helseregisterloven §\u00a025).',
  'report.chapter.rights.restrict':
    'Begrensning: at opplysninger ikke brukes mens en feil blir undersøkt (artikkel 18).',
  'report.chapter.rights.object':
    'Protest: mot bruk av opplysningene av grunner som gjelder deg særskilt (artikkel 21).',
  'report.chapter.rights.deadline':
    'Du skal få svar innen en måned. Trenger vi mer tid, skal vi si hvorfor innen den måneden.',

  'report.chapter.complain': 'Slik klager du',
  'report.chapter.complain.decision':
    'Er du uenig i et vedtak om retting eller sletting, kan du klage til oss innen tre uker. Endrer vi ikke vedtaket, sender vi klagen videre.',
  'report.chapter.complain.access':
    'Får du ikke det innsynet du mener du har krav på, eller blir opplysningene dine brukt feil, kan du klage til Datatilsynet (personvernforordningen artikkel 77).',

  'report.chapter.contact': 'Kontakt',
  'report.chapter.contact.post':
    'Folkehelseinstituttet, postboks 222 Skøyen, 0213 Oslo. Nettsted: www.fhi.no.',
  'report.chapter.contact.check':
    'Alle kan sjekke om rapporten er ekte på siden /verifiser i innsynstjenesten, med filen eller med kontrollkoden {code}.',
  'report.chapter.contact.reference':
    'Oppgi referansen {reference} når du tar kontakt om denne rapporten. Ikke send helseopplysninger eller fødselsnummer i e-post.',
} as const;
