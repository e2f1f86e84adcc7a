import type { nb } from './texts.nb.ts';

export const nn = {
  'seal.title': 'Er dokumentet ekte?',
  'seal.lead':
    'Her kan alle sjekke om ein rapport eller eit brev kjem frå denne tenesta, og om det er endra. Du treng ikkje logge inn.',
  'seal.file': 'Sjekk ei fil',
  'seal.file.label': 'Fila du fekk',
  'seal.file.hint':
    'PDF, JSON eller zip, opp til 200 MB. Vi reknar ut eit kontrolltal av fila og lagrar ho ikkje.',
  'seal.file.button': 'Sjekk fila',
  'seal.code': 'Sjekk ein kode frå papir',
  'seal.code.label': 'Kontrollkode',
  'seal.code.hint':
    'Fire grupper med fire teikn, slik dei står på første side. Store og små bokstavar er like gode.',
  'seal.code.button': 'Sjekk koden',
  'seal.answer.file.genuine': 'Fila er ekte',
  'seal.answer.file.genuine.text': 'Ho er laga av denne tenesta, og ingenting er endra sidan.',
  'seal.answer.file.changed': 'Fila er endra',
  'seal.answer.file.changed.text':
    'Ho har referansen til eit dokument frå oss, men er ikkje lik det. Nokon kan ha endra innhaldet, eller eit program kan ha lagra fila på nytt. Be om fila slik ho blei lasta ned.',
  'seal.answer.file.unknown': 'Vi kjenner ikkje att fila',
  'seal.answer.file.unknown.text':
    'Ho er ikkje ei av våre, eller ho er endra så mykje at vi ikkje ser det. Ikkje stol på ho.',
  'seal.answer.file.too-large': 'Fila er for stor',
  'seal.answer.file.too-large.text':
    'Vi sjekkar filer på opp til 200 MB. Er ho frå oss, kan du sjekke koden på første side.',
  'seal.answer.file.empty': 'Fila er tom',
  'seal.answer.file.empty.text':
    'Det er ingenting i ho å sjekke. Last ho ned på nytt, eller be om ho igjen.',
  'seal.answer.file.no-file': 'Du har ikkje valt ei fil',
  'seal.answer.file.no-file.text': 'Vel fila du fekk, og prøv igjen.',
  'seal.answer.file.broken': 'Fila kom ikkje heil fram',
  'seal.answer.file.broken.text': 'Sendinga blei broten. Prøv igjen.',
  'seal.answer.code.genuine': 'Koden er frå oss',
  'seal.answer.code.genuine.text':
    'Vi har laga eit dokument med denne koden. Sjekk at referansen og tidspunktet er dei same på papiret. Kva som elles står på papiret, kan koden ikkje bevise.',
  'seal.answer.code.unknown': 'Vi kjenner ikkje koden',
  'seal.answer.code.unknown.text':
    'Sjå om han er skriven rett. Er han det, er dokumentet ikkje frå oss, eller det er eldre enn ti år.',
  'seal.answer.code.no-code': 'Du har ikkje skrive ein kode',
  'seal.answer.code.no-code.text': 'Skriv koden frå første side av dokumentet, og prøv igjen.',
  'seal.fact.kind': 'Dokument',
  'seal.fact.issued': 'Laga',
  'seal.fact.reference': 'Referanse',
  'seal.fact.format': 'Filtype',
  'seal.fact.lang': 'Språk',
  'seal.kind.access-report': 'Innsynsrapport frå KPR',
  'seal.kind.reservation-receipt': 'Kvittering for reservasjon',
  'seal.kind.letter': 'Brev',
  'seal.format.pdf': 'PDF',
  'seal.format.json': 'JSON',
  'seal.format.zip': 'Zip-fil',
  'seal.lang.nb': 'Bokmål',
  'seal.lang.nn': 'Nynorsk',
  'seal.lang.en': 'Engelsk',
  'seal.proves': 'Dette viser eit ekte svar',
  'seal.proves.bytes': 'Kvart teikn i fila er slik vi laga ho.',
  'seal.proves.sender': 'Ho kjem frå innsynstenesta for KPR, ikkje frå nokon som etterliknar ho.',
  'seal.proves.time': 'Ho er laga på tidspunktet vi gir opp.',
  'seal.not': 'Dette viser det ikkje',
  'seal.not.person':
    'Kven dokumentet handlar om. Det lagrar vi ikkje saman med seglet, og vi svarer ikkje på det.',
  'seal.not.content':
    'At opplysningane i KPR er rette. Dei er slik kommunar og behandlarar har sendt dei inn.',
  'seal.not.paper':
    'At ei utskrift er uendra. Koden viser berre at vi har laga eit dokument med han.',
  'seal.not.old': 'At opplysningane gjeld i dag. KPR kan ha fått nye sidan.',
  'seal.signature':
    'PDF-filene har òg ein elektronisk signatur med sertifikatet til Folkehelseinstituttet. Han kan du sjekke i ein PDF-lesar, utan oss.',
  'seal.guide': 'Slik les du rapporten',
} as const satisfies Record<keyof typeof nb, string>;
