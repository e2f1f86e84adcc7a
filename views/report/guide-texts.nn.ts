import type { guide as nb } from './guide-texts.nb.ts';

export const guide = {
  'report.guide.title': 'Slik les du rapporten',
  'report.guide.lead':
    'Rapporten er ein kopi av det KPR har om ein person. Her forklarer vi delane, orda og filene.',
  'report.guide.parts': 'Delane',
  'report.guide.part.front': 'Framsida',
  'report.guide.part.front.text':
    'Kven rapporten gjeld, kven som bad om han, når han vart laga, og ein referanse. Oppgi referansen når du tek kontakt med oss om rapporten.',
  'report.guide.part.sources': 'Kjeldene vi har søkt i',
  'report.guide.part.sources.text':
    'KPR har fem kjelder. For kvar av dei står det om vi fann noko, om vi søkte og ikkje fann noko, om kjelda ikkje svara, eller om vi ikkje har søkt. Det står også når opplysningane sist vart oppdaterte. Det som er sendt inn seinare, er ikkje med.',
  'report.guide.part.records': 'Opplysningane',
  'report.guide.part.records.text':
    'Kjelde for kjelde og år for år. Kvar opplysning har ein dato og seier kva det gjeld. Under står det kva som er registrert, og kven som sende det inn.',
  'report.guide.part.reservations': 'Reservasjonane',
  'report.guide.part.reservations.text':
    'Det som er valt no, kva det inneber, og kva som er valt tidlegare.',
  'report.guide.part.use': 'Kven har sett, og kven har fått',
  'report.guide.part.use.text':
    'Oppslag frå KPR sin eigen logg og frå denne nettsida, og prosjekt som har fått opplysningar.',
  'report.guide.part.rights': 'Rettar og kontakt',
  'report.guide.part.rights.text':
    'Kvifor KPR har opplysningane, kor lenge dei blir lagra, kva som ikkje er med, kva du kan krevje, og korleis du klagar.',
  'report.guide.words': 'Ord og merke',
  'report.guide.word.code': 'Ein kode i parentes',
  'report.guide.word.code.text':
    'KPR lagrar mykje som kodar. Vi skriv kva koden tyder, og set koden i parentes. Står koden åleine, veit vi ikkje kva han tyder.',
  'report.guide.word.blocked': 'Sperra',
  'report.guide.word.blocked.text':
    'Ingen andre enn du kan sjå det, fordi du har reservert deg. Datoen seier når det blir sletta.',
  'report.guide.word.state': 'Retta, avvist eller sletta hos avsendar',
  'report.guide.word.state.text':
    'Opplysninga gjeld ikkje lenger, men KPR har ho framleis. Difor er ho med.',
  'report.guide.word.odd': 'Ser feil ut',
  'report.guide.word.odd.text':
    'Verdien kan ikkje stemme, til dømes ein dato som ikkje har vore enno. Vi viser han slik han er lagra.',
  'report.guide.word.hidden': 'Skjult',
  'report.guide.word.hidden.text':
    'Ein stad er utelaten, fordi han kan fortelje kvar nokon bur eller ferdast.',
  'report.guide.word.technical': 'Teknisk',
  'report.guide.word.technical.text':
    'Nummer og tidspunkt som KPR bruker for å halde orden på opplysningane. Dei seier ikkje noko om helsa di.',
  'report.guide.files': 'Filene',
  'report.guide.file.pdf': 'PDF',
  'report.guide.file.pdf.text':
    'For å lese, skrive ut og gi vidare. Ho har bokmerke og verkar med skjermlesar.',
  'report.guide.file.json': 'JSON',
  'report.guide.file.json.text': 'For program. Skjemaet under seier kva kvart felt tyder.',
  'report.guide.file.csv': 'CSV',
  'report.guide.file.csv.text':
    'For rekneark. Ei zip-fil med éin tabell for kvar del, og ei fil som forklarer dei.',
  'report.guide.schema': 'Skjema for JSON-fila',
  'report.guide.genuine': 'Er rapporten ekte?',
  'report.guide.genuine.text':
    'Alle du gir rapporten til, kan sjekke at han kjem frå oss og ikkje er endra: med fila, eller med koden på første side.',
  'report.guide.genuine.link': 'Sjekk eit dokument',
  'report.guide.wrong': 'Er noko feil?',
  'report.guide.wrong.text':
    'Du kan melde feil på nettsida. Då spør vi den som sende inn opplysninga.',
  'report.guide.wrong.link': 'Meld frå om ein feil',
} as const satisfies Record<keyof typeof nb, string>;
