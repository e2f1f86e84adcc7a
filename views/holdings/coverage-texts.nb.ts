export const coverage = {
  'holdings.coverage.all-title': 'Hvor opplysningene kommer fra',
  'holdings.coverage.all-lead':
    'KPR får opplysninger fra fem kilder. Her ser du hvem som sender, hvor ofte det kommer, og hva som mangler.',
  'holdings.coverage.away-title': 'Vi får ikke lest alt akkurat nå',
  'holdings.coverage.away':
    'Vi får ikke lest når det sist kom noe, og fra hvem. Resten av siden stemmer. Prøv igjen om litt.',
  'holdings.coverage.who': 'Hvem sender',
  'holdings.coverage.from': 'Fra og med',
  'holdings.coverage.how-often': 'Hvor ofte',
  'holdings.coverage.updated': 'Sist oppdatert',
  'holdings.coverage.status': 'Så mange har sendt',
  'holdings.coverage.sender.KUHR': 'Leger og andre som behandler, gjennom Helfo',
  'holdings.coverage.sender.HELSE_OMSORG': 'Kommunene',
  'holdings.coverage.sender.HST': 'Kommunene, fra journalsystemet på helsestasjonen',
  'holdings.coverage.sender.TANN_OFF': 'Fylkeskommunene, fra tannklinikkenes journaler',
  'holdings.coverage.sender.FREG': 'Skatteetaten',
  'holdings.coverage.limits': 'Dette kan mangle',
  'holdings.coverage.why': 'Hvorfor KPR har dette, og hva loven sier',
  'holdings.coverage.why.KUHR':
    'For å følge med på hvor mye fastleger, legevakter, fysioterapeuter og andre blir brukt, og hva det koster.',
  'holdings.coverage.why.HELSE_OMSORG':
    'For å planlegge og betale for tjenestene i kommunene, og se om folk får den hjelpen de trenger.',
  'holdings.coverage.why.HST':
    'For å følge med på hva helsestasjonene og skolehelsetjenesten gjør, om de faglige rådene blir fulgt, hvordan spedbarn får mat det første året, og om barn blir veid og målt.',
  'holdings.coverage.why.TANN_OFF':
    'For å se hvem som bruker den offentlige tannhelsetjenesten, og hvordan det står til med tennene våre.',
  'holdings.coverage.why.FREG':
    'For å vite alder, kjønn og bosted til dem som bruker tjenestene, og om noen er døde.',
  'holdings.coverage.law':
    'Loven: {law}. Hva KPR kan brukes til, står i KPR-forskriften § 1-1. Den som gir hjelpen, har plikt til å melde fra (§ 3-1).',
  'holdings.coverage.open.municipality': 'Se hva hver kommune har sendt',
  'holdings.coverage.open.county': 'Se hva hvert fylke har sendt',
  'holdings.coverage.open.national': 'Se hva som er kommet, og når',
  'holdings.coverage.back': 'Tilbake til alle kildene',

  'holdings.coverage.limit.six-months':
    'Noe fra de siste seks månedene. Legen og andre har seks måneder på å sende kravet.',
  'holdings.coverage.limit.paper':
    'Krav som ble sendt på papir. De er bare talt opp, ikke lagret på person.',
  'holdings.coverage.limit.no-refund':
    'Det du betalte alt for selv. Når staten ikke skal betale noe, blir det ikke sendt noe krav.',
  'holdings.coverage.limit.no-number':
    'Det som kom uten fødselsnummer, D-nummer eller DUF-nummer. Vi vet ikke hvem det gjelder, så det kan aldri vises til noen.',
  'holdings.coverage.limit.before-2017':
    'Det som er fra før 2017. Det ligger i et eldre register, IPLOS, uten fødselsnummer, og kan ikke vises.',
  'holdings.coverage.limit.once-a-year':
    'Det som har skjedd siden januar. Kommunen sender bare én gang i året, i januar.',
  'holdings.coverage.limit.daily-since-2025':
    'Noe fra årene 2017 til 2025, hvis kommunen byttet journalsystem. Det gamle ble sendt samlet. Fra 1. august 2025 kommer det hver dag.',
  'holdings.coverage.limit.no-notes':
    'Samtaler, råd og notater. De står bare i journalen på helsestasjonen eller skolen.',
  'holdings.coverage.limit.private-dentists':
    'Private tannleger. Det staten har betalt for hos dem, står under Refusjonskrav.',
  'holdings.coverage.limit.after-2023':
    'Det som har skjedd etter 2023. Opplysningene ble hentet én gang, for årene 2017 til 2023.',
  'holdings.coverage.limit.not-all-treatment':
    'Noe av behandlingen. Tannklinikkene har ikke registrert alt de har gjort, og tannhelse i fengsel er bare delvis med.',
  'holdings.coverage.limit.no-name': 'Navn og adresse. De står i Folkeregisteret, ikke i KPR.',

  'holdings.coverage.one-title': '{source}: hvor fullstendig er det?',
  'holdings.coverage.one-lead.municipality':
    'Hver kommune sender for seg. Her ser du hva KPR har fått fra hver av dem, og hva som mangler.',
  'holdings.coverage.one-lead.county':
    'Hver fylkeskommune sender for seg. Her ser du hva KPR har fått fra hver av dem, og hva som mangler.',
  'holdings.coverage.one-lead.national': 'Én sender for hele landet. Det er likt i alle kommuner.',
  'holdings.coverage.counts.municipality': '{delivering} av {all} kommuner.',
  'holdings.coverage.counts.county': '{delivering} av {all} fylkeskommuner.',
  'holdings.coverage.counts.never.one': '{n} har aldri levert.',
  'holdings.coverage.counts.never.other': '{n} har aldri levert.',
  'holdings.coverage.counts.stopped.one': '{n} har stoppet, eller er forsinket.',
  'holdings.coverage.counts.stopped.other': '{n} har stoppet, eller er forsinket.',
  'holdings.coverage.search': 'Hvilken kommune?',
  'holdings.coverage.search-hint': 'Skriv hele navnet eller begynnelsen, for eksempel «Bergen».',
  'holdings.coverage.search-button': 'Søk',
  'holdings.coverage.search-all': 'Vis alle',
  'holdings.coverage.fault.too-long': 'Navnet er for langt. Skriv høyst {n} tegn.',
  'holdings.coverage.fault.digits': 'Skriv navnet på kommunen, ikke et tall.',
  'holdings.coverage.fault.signs':
    'Vi forsto ikke navnet. Bruk bare bokstaver, mellomrom og bindestrek.',
  'holdings.coverage.no-hit':
    'Vi fant ingen kommune som heter «{words}». Se om navnet er skrevet riktig.',
  'holdings.coverage.hits.one': '{n} treff på «{words}»',
  'holdings.coverage.hits.other': '{n} treff på «{words}»',
  'holdings.coverage.table.municipality': 'Kommunene som skal sende',
  'holdings.coverage.table.county': 'Fylkeskommunene som skal sende',
  'holdings.coverage.table.national': 'Den som sender',
  'holdings.coverage.column.municipality': 'Kommune',
  'holdings.coverage.column.county': 'Fylkeskommune',
  'holdings.coverage.column.national': 'Hvem',
  'holdings.coverage.column.deliveries': 'Levert til KPR',
  'holdings.coverage.column.systems': 'Journalsystem',
  'holdings.coverage.column.gaps': 'Mangler noe?',
  'holdings.coverage.none-delivered': 'Ingenting',
  'holdings.coverage.first': 'Første gang: {when}',
  'holdings.coverage.last': 'Sist: {when}',
  'holdings.coverage.rhythm.once': 'Levert én gang',
  'holdings.coverage.rhythm.daily': '{count} ganger, som regel hver dag',
  'holdings.coverage.rhythm.weekly': '{count} ganger, som regel hver uke',
  'holdings.coverage.rhythm.monthly': '{count} ganger, som regel hver måned',
  'holdings.coverage.rhythm.sometimes': '{count} ganger, med måneder imellom',
  'holdings.coverage.rhythm.yearly': '{count} ganger, som regel én gang i året',
  'holdings.coverage.span': '{from} – {to}',
  'holdings.coverage.versions.one': 'Versjon av {system}',
  'holdings.coverage.versions.other': '{n} versjoner av {system}',
  'holdings.coverage.version': 'Versjon {version}, fra {from}',
  'holdings.coverage.system-unknown': 'ukjent journalsystem',
  'holdings.coverage.gap.none': 'Ikke som vi vet om',
  'holdings.coverage.gap.never': 'Har aldri levert. Det som har skjedd her, står ikke i KPR.',
  'holdings.coverage.gap.stopped':
    'Har ikke levert siden {since}. Det som har skjedd etterpå, mangler.',
  'holdings.coverage.gap.ended':
    'Kommunen fikk nytt navn, nytt nummer eller ny grense etter {on}. Se den nye kommunen.',
  'holdings.coverage.gap.system-change':
    'Byttet journalsystem fra {earlier} til {later}. Opplysninger fra {from} til {to} kan mangle.',

  'holdings.coverage.complete-title': 'Hvor fullstendig er dette?',
  'holdings.coverage.complete-lead.municipality':
    'Dette har KPR fått fra kommunene som opplysningene om deg gjelder.',
  'holdings.coverage.complete-lead.county':
    'Dette har KPR fått fra fylkene som opplysningene om deg gjelder.',
  'holdings.coverage.complete-lead.national': 'Én sender for hele landet:',
  'holdings.coverage.complete-away':
    'Vi får ikke lest hva som er levert akkurat nå. Prøv igjen om litt.',
  'holdings.coverage.latest': 'Sist levert {when} fra {system}.',
  'holdings.coverage.latest-plain': 'Sist levert {when}.',
  'holdings.coverage.since': 'Første gang {when}. {rhythm}.',
} as const;
