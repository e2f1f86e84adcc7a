import type { coverage as nb } from './coverage-texts.nb.ts';

export const coverage = {
  'holdings.coverage.all-title': 'Kor opplysningane kjem frå',
  'holdings.coverage.all-lead':
    'KPR får opplysningar frå fem kjelder. Her ser du kven som sender, kor ofte det kjem, og kva som manglar.',
  'holdings.coverage.away-title': 'Vi får ikkje lese alt akkurat no',
  'holdings.coverage.away':
    'Vi får ikkje lese når det sist kom noko, og frå kven. Resten av sida stemmer. Prøv igjen om litt.',
  'holdings.coverage.who': 'Kven sender',
  'holdings.coverage.from': 'Frå og med',
  'holdings.coverage.how-often': 'Kor ofte',
  'holdings.coverage.updated': 'Sist oppdatert',
  'holdings.coverage.status': 'Så mange har sendt',
  'holdings.coverage.sender.KUHR': 'Legar og andre som behandlar, gjennom Helfo',
  'holdings.coverage.sender.HELSE_OMSORG': 'Kommunane',
  'holdings.coverage.sender.HST': 'Kommunane, frå journalsystemet på helsestasjonen',
  'holdings.coverage.sender.TANN_OFF': 'Fylkeskommunane, frå journalane til tannklinikkane',
  'holdings.coverage.sender.FREG': 'Skatteetaten',
  'holdings.coverage.limits': 'Dette kan mangle',
  'holdings.coverage.why': 'Kvifor KPR har dette, og kva lova seier',
  'holdings.coverage.why.KUHR':
    'For å følgje med på kor mykje fastlegar, legevakter, fysioterapeutar og andre blir brukte, og kva det kostar.',
  'holdings.coverage.why.HELSE_OMSORG':
    'For å planleggje og betale for tenestene i kommunane, og sjå om folk får den hjelpa dei treng.',
  'holdings.coverage.why.HST':
    'For å følgje med på kva helsestasjonane og skulehelsetenesta gjer, om dei faglege råda blir følgde, korleis spedbarn får mat det første året, og om barn blir vegne og målte.',
  'holdings.coverage.why.TANN_OFF':
    'For å sjå kven som bruker den offentlege tannhelsetenesta, og korleis det står til med tennene våre.',
  'holdings.coverage.why.FREG':
    'For å vite alder, kjønn og bustad til dei som bruker tenestene, og om nokon er døde.',
  'holdings.coverage.law':
    'Lova: {law}. Kva KPR kan brukast til, står i KPR-forskrifta § 1-1. Den som gir hjelpa, har plikt til å melde frå (§ 3-1).',
  'holdings.coverage.open.municipality': 'Sjå kva kvar kommune har sendt',
  'holdings.coverage.open.county': 'Sjå kva kvart fylke har sendt',
  'holdings.coverage.open.national': 'Sjå kva som er kome, og når',
  'holdings.coverage.back': 'Tilbake til alle kjeldene',

  'holdings.coverage.limit.six-months':
    'Noko frå dei siste seks månadene. Legen og andre har seks månader på å sende kravet.',
  'holdings.coverage.limit.paper':
    'Krav som vart sende på papir. Dei er berre talde opp, ikkje lagra på person.',
  'holdings.coverage.limit.no-refund':
    'Det du betalte alt for sjølv. Når staten ikkje skal betale noko, blir det ikkje sendt noko krav.',
  'holdings.coverage.limit.no-number':
    'Det som kom utan fødselsnummer, D-nummer eller DUF-nummer. Vi veit ikkje kven det gjeld, så det kan aldri visast til nokon.',
  'holdings.coverage.limit.before-2017':
    'Det som er frå før 2017. Det ligg i eit eldre register, IPLOS, utan fødselsnummer, og kan ikkje visast.',
  'holdings.coverage.limit.once-a-year':
    'Det som har skjedd sidan januar. Kommunen sender berre éin gong i året, i januar.',
  'holdings.coverage.limit.daily-since-2025':
    'Noko frå åra 2017 til 2025, dersom kommunen bytte journalsystem. Det gamle vart sendt samla. Frå 1. august 2025 kjem det kvar dag.',
  'holdings.coverage.limit.no-notes':
    'Samtalar, råd og notat. Dei står berre i journalen på helsestasjonen eller skulen.',
  'holdings.coverage.limit.private-dentists':
    'Private tannlegar. Det staten har betalt for hos dei, står under Refusjonskrav.',
  'holdings.coverage.limit.after-2023':
    'Det som har skjedd etter 2023. Opplysningane vart henta éin gong, for åra 2017 til 2023.',
  'holdings.coverage.limit.not-all-treatment':
    'Noko av behandlinga. Tannklinikkane har ikkje registrert alt dei har gjort, og tannhelse i fengsel er berre delvis med.',
  'holdings.coverage.limit.no-name': 'Namn og adresse. Dei står i Folkeregisteret, ikkje i KPR.',

  'holdings.coverage.one-title': '{source}: kor fullstendig er det?',
  'holdings.coverage.one-lead.municipality':
    'Kvar kommune sender for seg. Her ser du kva KPR har fått frå kvar av dei, og kva som manglar.',
  'holdings.coverage.one-lead.county':
    'Kvar fylkeskommune sender for seg. Her ser du kva KPR har fått frå kvar av dei, og kva som manglar.',
  'holdings.coverage.one-lead.national':
    'Éin sender for heile landet. Det er likt i alle kommunar.',
  'holdings.coverage.counts.municipality': '{delivering} av {all} kommunar.',
  'holdings.coverage.counts.county': '{delivering} av {all} fylkeskommunar.',
  'holdings.coverage.counts.never.one': '{n} har aldri levert.',
  'holdings.coverage.counts.never.other': '{n} har aldri levert.',
  'holdings.coverage.counts.stopped.one': '{n} har stoppa, eller er forseinka.',
  'holdings.coverage.counts.stopped.other': '{n} har stoppa, eller er forseinka.',
  'holdings.coverage.search': 'Kva for ein kommune?',
  'holdings.coverage.search-hint': 'Skriv heile namnet eller byrjinga, til dømes «Bergen».',
  'holdings.coverage.search-button': 'Søk',
  'holdings.coverage.search-all': 'Vis alle',
  'holdings.coverage.fault.too-long': 'Namnet er for langt. Skriv høgst {n} teikn.',
  'holdings.coverage.fault.digits': 'Skriv namnet på kommunen, ikkje eit tal.',
  'holdings.coverage.fault.signs':
    'Vi forstod ikkje namnet. Bruk berre bokstavar, mellomrom og bindestrek.',
  'holdings.coverage.no-hit':
    'Vi fann ingen kommune som heiter «{words}». Sjå om namnet er skrive rett.',
  'holdings.coverage.hits.one': '{n} treff på «{words}»',
  'holdings.coverage.hits.other': '{n} treff på «{words}»',
  'holdings.coverage.table.municipality': 'Kommunane som skal sende',
  'holdings.coverage.table.county': 'Fylkeskommunane som skal sende',
  'holdings.coverage.table.national': 'Den som sender',
  'holdings.coverage.column.municipality': 'Kommune',
  'holdings.coverage.column.county': 'Fylkeskommune',
  'holdings.coverage.column.national': 'Kven',
  'holdings.coverage.column.deliveries': 'Levert til KPR',
  'holdings.coverage.column.systems': 'Journalsystem',
  'holdings.coverage.column.gaps': 'Manglar noko?',
  'holdings.coverage.none-delivered': 'Ingenting',
  'holdings.coverage.first': 'Første gong: {when}',
  'holdings.coverage.last': 'Sist: {when}',
  'holdings.coverage.rhythm.once': 'Levert éin gong',
  'holdings.coverage.rhythm.daily': '{count} gonger, som regel kvar dag',
  'holdings.coverage.rhythm.weekly': '{count} gonger, som regel kvar veke',
  'holdings.coverage.rhythm.monthly': '{count} gonger, som regel kvar månad',
  'holdings.coverage.rhythm.sometimes': '{count} gonger, med månader imellom',
  'holdings.coverage.rhythm.yearly': '{count} gonger, som regel éin gong i året',
  'holdings.coverage.span': '{from} – {to}',
  'holdings.coverage.versions.one': 'Versjon av {system}',
  'holdings.coverage.versions.other': '{n} versjonar av {system}',
  'holdings.coverage.version': 'Versjon {version}, frå {from}',
  'holdings.coverage.system-unknown': 'ukjent journalsystem',
  'holdings.coverage.gap.none': 'Ikkje som vi veit om',
  'holdings.coverage.gap.never': 'Har aldri levert. Det som har skjedd her, står ikkje i KPR.',
  'holdings.coverage.gap.stopped':
    'Har ikkje levert sidan {since}. Det som har skjedd etterpå, manglar.',
  'holdings.coverage.gap.ended':
    'Kommunen fekk nytt namn, nytt nummer eller ny grense etter {on}. Sjå den nye kommunen.',
  'holdings.coverage.gap.system-change':
    'Bytte journalsystem frå {earlier} til {later}. Opplysningar frå {from} til {to} kan mangle.',

  'holdings.coverage.complete-title': 'Kor fullstendig er dette?',
  'holdings.coverage.complete-lead.municipality':
    'Dette har KPR fått frå kommunane som opplysningane om deg gjeld.',
  'holdings.coverage.complete-lead.county':
    'Dette har KPR fått frå fylka som opplysningane om deg gjeld.',
  'holdings.coverage.complete-lead.national': 'Éin sender for heile landet:',
  'holdings.coverage.complete-away':
    'Vi får ikkje lese kva som er levert akkurat no. Prøv igjen om litt.',
  'holdings.coverage.latest': 'Sist levert {when} frå {system}.',
  'holdings.coverage.latest-plain': 'Sist levert {when}.',
  'holdings.coverage.since': 'Første gong {when}. {rhythm}.',
} as const satisfies Record<keyof typeof nb, string>;
