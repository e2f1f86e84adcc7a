import { chapters } from './chapter-texts.nn.ts';
import { guide } from './guide-texts.nn.ts';
import type { nb } from './texts.nb.ts';

export const nn = {
  ...chapters,
  ...guide,

  'report.page.title': 'Rapport',
  'report.page.lead': 'Last ned ein kopi av alt KPR har om deg, og av reservasjonane dine.',
  'report.page.warning-title': 'Pass på fila',
  'report.page.warning': 'Fila inneheld helseopplysningar. Ikkje lagre ho på ei delt maskin.',
  'report.page.choose': 'Vel filtype',
  'report.page.places-left-out':
    'Rapporten blir utan stader og avsendarar, for dei kan fortelje kvar du bur og kvar du ferdast.',
  'report.page.places': 'Ta med stader',
  'report.page.places-risk':
    'Då står kommunar, klinikkar, skular og avsendarar i fila. Den som får tak i fila, kan sjå kvar du bur og ferdast. Valet blir ikkje hugsa.',
  'report.page.std-title': 'PDF – det viktigaste',
  'report.page.std-text':
    'For å lese, skrive ut eller vise til andre. Alt innhaldet i klare ord, utan tekniske felt. Kan lesast av skjermlesar.',
  'report.page.std-button': 'Last ned det viktigaste',
  'report.page.pdf-title': 'PDF – alt',
  'report.page.pdf-text':
    'For å sjå alt KPR har lagra: også tekniske felt, felt utan innhald og kven kvar opplysning kjem frå. Kan lesast av skjermlesar.',
  'report.page.pdf-button': 'Last ned alt',
  'report.page.json-title': 'JSON – for å bruke i eit program',
  'report.page.json-text':
    'Det same innhaldet i eit format som datamaskiner les, med verdiane slik KPR lagrar dei.',
  'report.page.json-button': 'Last ned JSON',
  'report.page.csv-title': 'CSV – til bruk i eit rekneark',
  'report.page.csv-text':
    'Det same innhaldet som tabellar i ei zip-fil, med ei fil som forklarer dei.',
  'report.page.csv-button': 'Last ned CSV',
  'report.page.guide': 'Slik les du rapporten',
  'report.page.slow':
    'Har KPR mykje om deg, lagar vi fila medan du ventar, eller seier frå i «Meldingar» når ho er klar.',
  'report.page.contents': 'Dette står i rapporten',
  'report.page.contents.records':
    'kvar opplysning KPR har om deg, frå alle kjeldene, også det som er retta, avvist eller sperra',
  'report.page.contents.sender': 'kven kvar opplysning kjem frå, og når KPR fekk ho',
  'report.page.contents.searched':
    'kva kjelder vi har søkt i, kor ferske tala er, og om nokon ikkje svarte',
  'report.page.contents.reservations': 'reservasjonane dine no og tidlegare',
  'report.page.contents.use': 'kven som har sett opplysningane, og kven som har fått dei',
  'report.page.contents.rights':
    'kvifor KPR har opplysningane, kor lenge, kva du kan krevje, og korleis du klagar',
  'report.page.not-contents': 'Dette står ikkje i rapporten',
  'report.page.not-contents.journal': 'journalen din. Han ligg hos dei som har behandla deg',
  'report.page.logged': 'Kvar nedlasting blir skriven i loggen over kven som har sett.',

  'report.title': 'Dette har KPR om deg',
  'report.file-title': 'Rapport frå KPR',
  'report.lead':
    'Rapporten viser alt som står om deg i Kommunalt pasient- og brukarregister (KPR), kven det kjem frå, og kva du kan gjere med det.',
  'report.sender': 'Folkehelseinstituttet',
  'report.seal': 'Elektronisk segl frå Folkehelseinstituttet',
  'report.register': 'Kommunalt pasient- og brukarregister (KPR)',
  'report.page-number': 'Side {page} av {pages}',
  'report.foot': 'Referanse {reference} · Kontrollkode {code}',
  'report.kind': 'Utgåve',
  'report.kind.std': 'Det viktigaste: innhaldet i kvar opplysning, utan tekniske felt',
  'report.kind.everything':
    'Alt: også tekniske felt, felt utan innhald og kven kvar opplysning kjem frå',
  'report.volume': 'Del {part} av {parts}',
  'report.volume.first':
    'Rapporten er delt fordi han har meir enn {most} opplysningar. Innhaldslista her gjeld alle delane.',
  'report.volume.later':
    'Rapporten er delt fordi han har meir enn {most} opplysningar. Innhaldslista for alle delane står i del 1.',
  'report.continued': '{title} (held fram)',
  'report.figure.years':
    'Søylene viser kor mange opplysningar KPR har frå kvar kjelde, år for år. Alle er teikna i same målestokk.',
  'report.contents': 'Innhald',
  'report.contents.volume': 'Del {part}, side {page}',
  'report.verify': 'Kontrollkode',
  'report.verify.text':
    'Den som får rapporten av deg, kan skrive inn koden eller leggje ved fila her, og sjå om rapporten er ekte og uendra:',
  'report.cut-off': 'Så ferske er dataa',

  'report.about.name': 'Gjeld',
  'report.about.name-unknown':
    'Personen som er logga inn. Namnet fekk vi ikkje frå Folkeregisteret.',
  'report.about.requested-by': 'Beden om av',
  'report.about.self': 'Personen sjølv',
  'report.about.parental-responsibility': 'Den som har foreldreansvar',
  'report.about.parental-responsibility.named': '{name}, som har foreldreansvar',
  'report.about.made-at': 'Laga',
  'report.about.read-at': 'Lese frå KPR',
  'report.about.reference': 'Referanse',
  'report.about.verification-code': 'Kontrollkode',
  'report.about.controller': 'Ansvarleg for KPR',

  'report.notice.partial': 'Rapporten er ikkje komplett',
  'report.notice.partial-text':
    'Desse kjeldene svara ikkje då rapporten vart laga: {sources}. Vi har laga ei sak av det, {reference}, og følgjer ho opp. Du har krav på opplysningane seinast {date}. Du kan også laste ned rapporten på nytt seinare.',
  'report.notice.places': 'Stader er ikkje med',
  'report.notice.places-text':
    'Denne rapporten seier ikkje kvar personen bur eller ferdast. Kommunar, bydelar, klinikkar, skular og fritekst som kan nemne ein stad, står som «Skjult». Avsendarar og leveringar er utelatne. Det gjer vi når det kan vere viktig for tryggleiken, og når Folkeregisteret ikkje svarer. Alt er med om du vel «Ta med stader» når du lastar ned.',
  'report.notice.nothing': 'KPR har ingenting om deg',
  'report.notice.nothing-text':
    'Det kan vere fordi ingen har sendt inn noko enno, eller fordi opplysningane vart sende utan fødselsnummer. Du kan reservere deg likevel.',

  'report.summary': 'Kjeldene vi har søkt i',
  'report.summary.source': 'Kjelde',
  'report.summary.result': 'Resultat',
  'report.summary.period': 'Frå og til',
  'report.summary.updated': 'Sist oppdatert i KPR',
  'report.result.found.one': '{n} opplysning',
  'report.result.found.other': '{n} opplysningar',
  'report.result.empty': 'Søkt, fann ingenting',
  'report.result.failed': 'Svarte ikkje',
  'report.result.not-searched': 'Ikkje søkt i',
  'report.period': '{first} – {last}',
  'report.unknown': 'Ikkje kjent',
  'report.none': '–',
  'report.iplos': 'IPLOS 2006–2017',
  'report.iplos-why': 'Utan namn og nummer, kan ikkje knytast til deg',

  'report.source.about': 'Om kjelda',
  'report.source.count': 'Talet på opplysningar',
  'report.source.period': 'Første og siste',
  'report.source.covers-from': 'KPR har denne kjelda frå',
  'report.source.frequency': 'Blir sendt inn',
  'report.source.legal-basis': 'Grunnlag',
  'report.source.updated': 'Sist oppdatert i KPR',
  'report.source.senders': 'Talet på avsendarar',
  'report.source.last-delivery': 'Siste levering',
  'report.source.empty': 'Vi har søkt i denne kjelda. Ho har ingenting om deg.',
  'report.source.failed':
    'Denne kjelda svarte ikkje, så rapporten manglar det som står der. Last ned rapporten på nytt seinare. Du har krav på opplysningane seinast {date}.',
  'report.source.not-searched': 'Vi har ikkje søkt i denne kjelda.',
  'report.year.one': '{year} – {n} opplysning',
  'report.year.other': '{year} – {n} opplysningar',
  'report.undated.one': 'Utan dato – {n} opplysning',
  'report.undated.other': 'Utan dato – {n} opplysningar',
  'report.record': '{date} – {what}',
  'report.from-whom': 'Frå kven',
  'report.technical': 'Teknisk',
  'report.not-given': 'Ikkje oppgitt',

  'report.reservations': 'Reservasjonane dine',
  'report.reservations.intro':
    'Slik er vala dine registrerte då rapporten vart laga. Du endrar dei på nettsida, og vala gjeld frå det augeblikket du stadfestar.',
  'report.reservations.choice': 'Reservasjon',
  'report.reservations.status': 'Status',
  'report.reservations.active': 'Gjeld',
  'report.reservations.active-since': 'Gjeld sidan {date}',
  'report.reservations.inactive': 'Ikkje vald',
  'report.reservations.rules':
    'Reglane har versjon {version}. Dei er forklarte på nettsida vår, under «Reglane».',
  'report.reservations.history': 'Kva du har valt tidlegare',
  'report.reservations.history-when': 'Tidspunkt',
  'report.reservations.history-what': 'Kva som skjedde',
  'report.reservations.history-reference': 'Referanse',
  'report.reservations.history-none': 'Du har ikkje gjort nokon val.',

  'report.use': 'Kven har sett, og kven har fått',
  'report.use.silent':
    'KPR svarte ikkje då vi spurde kven som har sett og fått opplysningar. Det som denne nettsida sjølv har skrive ned, er med. Last ned rapporten på nytt seinare.',
  'report.use.others':
    'Tilsette, organisasjonar og datasystem som har sett på opplysningar om deg. Det som høyrer saman, står som éi hending.',
  'report.use.column.when': 'Når',
  'report.use.column.who': 'Kven',
  'report.use.column.why': 'Kvifor',
  'report.use.column.what': 'Kva',
  'report.use.column.log': 'Skrive ned av',
  'report.use.column.month': 'Månad',
  'report.use.column.project': 'Prosjekt og mottakar',
  'report.use.column.received': 'Kva dei fekk',
  'report.use.column.purpose': 'Kva det skal brukast til',
  'report.use.column.ground': 'Grunnlag',
  'report.use.column.avoidable': 'Kan du seie nei?',

  'report.csv.name': 'les-meg',
  'report.csv.files.one': 'Denne mappa har {n} tabell.',
  'report.csv.files.other': 'Denne mappa har {n} tabellar.',
  'report.csv.format':
    'Tabellane er CSV-filer i UTF-8 med semikolon mellom felta. Dei kan opnast i eit rekneark.',
  'report.csv.apostrophe':
    'Eit felt som begynner med =, +, - eller @, har ein apostrof framfor, så reknearket ikkje reknar med det. Apostrofen er ikkje ein del av opplysninga.',
  'report.csv.register-tables':
    'Tabellane som begynner med kuhr_, omsorg_, hst_, tann_ og freg_, er tabellane i KPR. Kolonnen «row» gir kvar rad eit nummer, og «part_of_table» og «part_of_row» seier kva rad ho er ein del av. Kolonnar som sluttar på _raw, har verdien slik KPR lagrar han.',
  'report.csv.columns': 'columns.csv seier kva kvar kolonne heiter på norsk.',

  'report.ordered.list': 'Rapportar du har bede om',
  'report.ordered.under-way': 'Rapporten blir laga',
  'report.ordered.ready': 'Rapporten er klar',
  'report.ordered.fetched': 'Rapporten er henta',
  'report.ordered.failed': 'Vi fekk ikkje laga rapporten',
  'report.ordered.expired': 'Rapporten er sletta hos oss',
  'report.ordered.rows.one': 'Rapporten får {rows} opplysning.',
  'report.ordered.rows.other': 'Rapporten får {rows} opplysningar.',
  'report.ordered.wait': 'Det tek vanlegvis mindre enn eit halvt minutt.',
  'report.ordered.told':
    'Det kan ta nokre minutt. Du kan lukke sida: Du får ei melding under «Meldingar» når han er klar.',
  'report.ordered.progress': 'Lagar rapporten',
  'report.ordered.so-far': '{size} MB er laga så langt.',
  'report.ordered.waiting': 'Ventar på tur.',
  'report.ordered.making': 'Les opplysningane.',
  'report.ordered.looks-again': 'Sida oppdaterer seg sjølv kvart tredje sekund.',
  'report.ordered.look-myself': 'Stans oppdateringa',
  'report.ordered.look': 'Sjå om han er klar',
  'report.ordered.file': 'Fil',
  'report.ordered.size': '{size} MB',
  'report.ordered.fetch': 'Last ned rapporten',
  'report.ordered.kept':
    'Fila ligg kryptert hos oss til du har henta ho, og ikkje lenger enn til {date}.',
  'report.ordered.fetched.text':
    'Vi har sletta fila hos oss. Treng du ho på nytt, kan du lage ho igjen.',
  'report.ordered.failed.text':
    'Noko gjekk gale tre gonger. Prøv igjen seinare, eller ta kontakt, så hjelper vi deg.',
  'report.ordered.expired.text': 'Ingen henta ho innan sju dagar. Du kan lage ho igjen.',
  'report.ordered.back': 'Til rapport',
  'report.ordered.format.std': 'PDF med det viktigaste',
  'report.ordered.format.pdf': 'PDF med alt',
  'report.ordered.format.json': 'JSON',
  'report.ordered.format.csv': 'CSV',
  'report.ordered.state.waiting': 'ventar på tur',
  'report.ordered.state.making': 'blir laga',
  'report.ordered.state.ready': 'klar',
  'report.ordered.state.fetched': 'henta',
  'report.ordered.state.failed': 'vart ikkje laga',
  'report.ordered.state.expired': 'sletta',
} as const satisfies Record<keyof typeof nb, string>;
