import { chapters } from './chapter-texts.nb.ts';
import { guide } from './guide-texts.nb.ts';

export const nb = {
  ...chapters,
  ...guide,

  'report.page.title': 'Rapport',
  'report.page.lead': 'Last ned en kopi av alt KPR har om deg, og av reservasjonene dine.',
  'report.page.warning-title': 'Pass på filen',
  'report.page.warning': 'Filen inneholder helseopplysninger. Ikke lagre den på en delt maskin.',
  'report.page.choose': 'Velg filtype',
  'report.page.places-left-out':
    'Rapporten blir uten steder og avsendere, for de kan fortelle hvor du bor og hvor du ferdes.',
  'report.page.places': 'Ta med steder',
  'report.page.places-risk':
    'Da står kommuner, klinikker, skoler og avsendere i filen. Den som får tak i filen, kan se hvor du bor og ferdes. Valget blir ikke husket.',
  'report.page.std-title': 'PDF – det viktigste',
  'report.page.std-text':
    'For å lese, skrive ut eller vise til andre. Alt innholdet i klare ord, uten tekniske felter. Kan leses av skjermleser.',
  'report.page.std-button': 'Last ned det viktigste',
  'report.page.pdf-title': 'PDF – alt',
  'report.page.pdf-text':
    'For å se alt KPR har lagret: også tekniske felter, felter uten innhold og hvem hver opplysning kommer fra. Kan leses av skjermleser.',
  'report.page.pdf-button': 'Last ned alt',
  'report.page.json-title': 'JSON – for å bruke i et program',
  'report.page.json-text':
    'Det samme innholdet i et format som datamaskiner leser, med verdiene slik KPR lagrer dem.',
  'report.page.json-button': 'Last ned JSON',
  'report.page.csv-title': 'CSV – for å bruke i et regneark',
  'report.page.csv-text':
    'Det samme innholdet som tabeller i en zip-fil, med en fil som forklarer dem.',
  'report.page.csv-button': 'Last ned CSV',
  'report.page.guide': 'Slik leser du rapporten',
  'report.page.slow':
    'Har KPR mye om deg, lager vi filen mens du venter, eller sier fra i «Meldinger» når den er klar.',
  'report.page.contents': 'Dette står i rapporten',
  'report.page.contents.records':
    'hver opplysning KPR har om deg, fra alle kildene, også det som er rettet, avvist eller sperret',
  'report.page.contents.sender': 'hvem hver opplysning kommer fra, og når KPR fikk den',
  'report.page.contents.searched':
    'hvilke kilder vi har søkt i, hvor ferske tallene er, og om noen ikke svarte',
  'report.page.contents.reservations': 'reservasjonene dine nå og tidligere',
  'report.page.contents.use': 'hvem som har sett opplysningene, og hvem som har fått dem',
  'report.page.contents.rights':
    'hvorfor KPR har opplysningene, hvor lenge, hva du kan kreve, og hvordan du klager',
  'report.page.not-contents': 'Dette står ikke i rapporten',
  'report.page.not-contents.journal': 'journalen din. Den ligger hos dem som har behandlet deg',
  'report.page.logged': 'Hver nedlasting blir skrevet i loggen over hvem som har sett.',

  'report.title': 'Dette har KPR om deg',
  'report.file-title': 'Rapport fra KPR',
  'report.lead':
    'Rapporten viser alt som står om deg i Kommunalt pasient- og brukerregister (KPR), hvem det kommer fra, og hva du kan gjøre med det.',
  'report.sender': 'Folkehelseinstituttet',
  'report.seal': 'Elektronisk segl fra Folkehelseinstituttet',
  'report.register': 'Kommunalt pasient- og brukerregister (KPR)',
  'report.page-number': 'Side {page} av {pages}',
  'report.foot': 'Referanse {reference} · Kontrollkode {code}',
  'report.kind': 'Utgave',
  'report.kind.std': 'Det viktigste: innholdet i hver opplysning, uten tekniske felter',
  'report.kind.everything':
    'Alt: også tekniske felter, felter uten innhold og hvem hver opplysning kommer fra',
  'report.volume': 'Del {part} av {parts}',
  'report.volume.first':
    'Rapporten er delt fordi den har mer enn {most} opplysninger. Innholdslisten her gjelder alle delene.',
  'report.volume.later':
    'Rapporten er delt fordi den har mer enn {most} opplysninger. Innholdslisten for alle delene står i del 1.',
  'report.continued': '{title} (fortsetter)',
  'report.figure.years':
    'Søylene viser hvor mange opplysninger KPR har fra hver kilde, år for år. Alle er tegnet i samme målestokk.',
  'report.contents': 'Innhold',
  'report.contents.volume': 'Del {part}, side {page}',
  'report.verify': 'Kontrollkode',
  'report.verify.text':
    'Den som får rapporten av deg, kan skrive inn koden eller legge ved filen her, og se om rapporten er ekte og uendret:',
  'report.cut-off': 'Så ferske er dataene',

  'report.about.name': 'Gjelder',
  'report.about.name-unknown':
    'Personen som er logget inn. Navnet fikk vi ikke fra Folkeregisteret.',
  'report.about.requested-by': 'Bedt om av',
  'report.about.self': 'Personen selv',
  'report.about.parental-responsibility': 'Den som har foreldreansvar',
  'report.about.parental-responsibility.named': '{name}, som har foreldreansvar',
  'report.about.made-at': 'Laget',
  'report.about.read-at': 'Lest fra KPR',
  'report.about.reference': 'Referanse',
  'report.about.verification-code': 'Kontrollkode',
  'report.about.controller': 'Ansvarlig for KPR',

  'report.notice.partial': 'Rapporten er ikke komplett',
  'report.notice.partial-text':
    'Disse kildene svarte ikke da rapporten ble laget: {sources}. Vi har laget en sak av det, {reference}, og følger den opp. Du har krav på opplysningene senest {date}. Du kan også laste ned rapporten på nytt senere.',
  'report.notice.places': 'Steder er ikke med',
  'report.notice.places-text':
    'Denne rapporten sier ikke hvor personen bor eller ferdes. Kommuner, bydeler, klinikker, skoler og fritekst som kan nevne et sted, står som «Skjult». Avsendere og leveringer er utelatt. Det gjør vi når det kan være viktig for tryggheten, og når Folkeregisteret ikke svarer. Alt er med hvis du velger «Ta med steder» når du laster ned.',
  'report.notice.nothing': 'KPR har ingenting om deg',
  'report.notice.nothing-text':
    'Det kan være fordi ingen har sendt inn noe ennå, eller fordi opplysningene ble sendt uten fødselsnummer. Du kan reservere deg likevel.',

  'report.summary': 'Kildene vi har søkt i',
  'report.summary.source': 'Kilde',
  'report.summary.result': 'Resultat',
  'report.summary.period': 'Fra og til',
  'report.summary.updated': 'Sist oppdatert i KPR',
  'report.result.found.one': '{n} opplysning',
  'report.result.found.other': '{n} opplysninger',
  'report.result.empty': 'Søkt, fant ingenting',
  'report.result.failed': 'Svarte ikke',
  'report.result.not-searched': 'Ikke søkt i',
  'report.period': '{first} – {last}',
  'report.unknown': 'Ikke kjent',
  'report.none': '–',
  'report.iplos': 'IPLOS 2006–2017',
  'report.iplos-why': 'Uten navn og nummer, kan ikke knyttes til deg',

  'report.source.about': 'Om kilden',
  'report.source.count': 'Antall opplysninger',
  'report.source.period': 'Første og siste',
  'report.source.covers-from': 'KPR har denne kilden fra',
  'report.source.frequency': 'Sendes inn',
  'report.source.legal-basis': 'Grunnlag',
  'report.source.updated': 'Sist oppdatert i KPR',
  'report.source.senders': 'Antall avsendere',
  'report.source.last-delivery': 'Siste levering',
  'report.source.empty': 'Vi har søkt i denne kilden. Den har ingenting om deg.',
  'report.source.failed':
    'Denne kilden svarte ikke, så rapporten mangler det som står der. Last ned rapporten på nytt senere. Du har krav på opplysningene senest {date}.',
  'report.source.not-searched': 'Vi har ikke søkt i denne kilden.',
  'report.year.one': '{year} – {n} opplysning',
  'report.year.other': '{year} – {n} opplysninger',
  'report.undated.one': 'Uten dato – {n} opplysning',
  'report.undated.other': 'Uten dato – {n} opplysninger',
  'report.record': '{date} – {what}',
  'report.from-whom': 'Fra hvem',
  'report.technical': 'Teknisk',
  'report.not-given': 'Ikke oppgitt',

  'report.reservations': 'Reservasjonene dine',
  'report.reservations.intro':
    'Slik er valgene dine registrert da rapporten ble laget. Du endrer dem på nettsiden, og valgene gjelder fra det øyeblikket du bekrefter.',
  'report.reservations.choice': 'Reservasjon',
  'report.reservations.status': 'Status',
  'report.reservations.active': 'Gjelder',
  'report.reservations.active-since': 'Gjelder siden {date}',
  'report.reservations.inactive': 'Ikke valgt',
  'report.reservations.rules':
    'Reglene har versjon {version}. De er forklart på nettsiden vår, under «Reglene».',
  'report.reservations.history': 'Hva du har valgt tidligere',
  'report.reservations.history-when': 'Tidspunkt',
  'report.reservations.history-what': 'Hva som skjedde',
  'report.reservations.history-reference': 'Referanse',
  'report.reservations.history-none': 'Du har ikke gjort noen valg.',

  'report.use': 'Hvem har sett, og hvem har fått',
  'report.use.silent':
    'KPR svarte ikke da vi spurte hvem som har sett og fått opplysninger. Det som denne nettsiden selv har skrevet ned, er med. Last ned rapporten på nytt senere.',
  'report.use.others':
    'Ansatte, organisasjoner og datasystemer som har sett på opplysninger om deg. Det som hører sammen, står som én hendelse.',
  'report.use.column.when': 'Når',
  'report.use.column.who': 'Hvem',
  'report.use.column.why': 'Hvorfor',
  'report.use.column.what': 'Hva',
  'report.use.column.log': 'Skrevet ned av',
  'report.use.column.month': 'Måned',
  'report.use.column.project': 'Prosjekt og mottaker',
  'report.use.column.received': 'Hva de fikk',
  'report.use.column.purpose': 'Hva det skal brukes til',
  'report.use.column.ground': 'Grunnlag',
  'report.use.column.avoidable': 'Kan du si nei?',

  'report.csv.name': 'les-meg',
  'report.csv.files.one': 'Denne mappen har {n} tabell.',
  'report.csv.files.other': 'Denne mappen har {n} tabeller.',
  'report.csv.format':
    'Tabellene er CSV-filer i UTF-8 med semikolon mellom feltene. De åpnes i et regneark.',
  'report.csv.apostrophe':
    'Et felt som begynner med =, +, - eller @, har en apostrof foran, så regnearket ikke regner med det. Apostrofen er ikke en del av opplysningen.',
  'report.csv.register-tables':
    'Tabellene som begynner med kuhr_, omsorg_, hst_, tann_ og freg_, er tabellene i KPR. Kolonnen «row» gir hver rad et nummer, og «part_of_table» og «part_of_row» sier hvilken rad den er en del av. Kolonner som slutter på _raw, har verdien slik KPR lagrer den.',
  'report.csv.columns': 'columns.csv sier hva hver kolonne heter på norsk.',

  'report.ordered.list': 'Rapporter du har bedt om',
  'report.ordered.under-way': 'Rapporten blir laget',
  'report.ordered.ready': 'Rapporten er klar',
  'report.ordered.fetched': 'Rapporten er hentet',
  'report.ordered.failed': 'Vi fikk ikke laget rapporten',
  'report.ordered.expired': 'Rapporten er slettet hos oss',
  'report.ordered.rows.one': 'Rapporten får {rows} opplysning.',
  'report.ordered.rows.other': 'Rapporten får {rows} opplysninger.',
  'report.ordered.wait': 'Det tar vanligvis mindre enn et halvt minutt.',
  'report.ordered.told':
    'Det kan ta noen minutter. Du kan lukke siden: Du får en melding under «Meldinger» når den er klar.',
  'report.ordered.progress': 'Lager rapporten',
  'report.ordered.so-far': '{size} MB er laget så langt.',
  'report.ordered.waiting': 'Venter på tur.',
  'report.ordered.making': 'Leser opplysningene.',
  'report.ordered.looks-again': 'Siden oppdaterer seg selv hvert tredje sekund.',
  'report.ordered.look-myself': 'Stans oppdateringen',
  'report.ordered.look': 'Se om den er klar',
  'report.ordered.file': 'Fil',
  'report.ordered.size': '{size} MB',
  'report.ordered.fetch': 'Last ned rapporten',
  'report.ordered.kept':
    'Filen ligger kryptert hos oss til du har hentet den, og ikke lenger enn til {date}.',
  'report.ordered.fetched.text':
    'Vi har slettet filen hos oss. Trenger du den på nytt, kan du lage den igjen.',
  'report.ordered.failed.text':
    'Noe gikk galt tre ganger. Prøv igjen senere, eller ta kontakt, så hjelper vi deg.',
  'report.ordered.expired.text': 'Ingen hentet den innen sju dager. Du kan lage den igjen.',
  'report.ordered.back': 'Til rapport',
  'report.ordered.format.std': 'PDF med det viktigste',
  'report.ordered.format.pdf': 'PDF med alt',
  'report.ordered.format.json': 'JSON',
  'report.ordered.format.csv': 'CSV',
  'report.ordered.state.waiting': 'venter på tur',
  'report.ordered.state.making': 'blir laget',
  'report.ordered.state.ready': 'klar',
  'report.ordered.state.fetched': 'hentet',
  'report.ordered.state.failed': 'ble ikke laget',
  'report.ordered.state.expired': 'slettet',
} as const;
