export const nb = {
  'seal.title': 'Er dokumentet ekte?',
  'seal.lead':
    'Her kan alle sjekke om en rapport eller et brev kommer fra denne tjenesten, og om det er endret. Du trenger ikke logge inn.',
  'seal.file': 'Sjekk en fil',
  'seal.file.label': 'Filen du fikk',
  'seal.file.hint':
    'PDF, JSON eller zip, opp til 200 MB. Vi regner ut et kontrolltall av filen og lagrer den ikke.',
  'seal.file.button': 'Sjekk filen',
  'seal.code': 'Sjekk en kode fra papir',
  'seal.code.label': 'Kontrollkode',
  'seal.code.hint':
    'Fire grupper med fire tegn, slik de står på første side. Store og små bokstaver er like gode.',
  'seal.code.button': 'Sjekk koden',
  'seal.answer.file.genuine': 'Filen er ekte',
  'seal.answer.file.genuine.text': 'Den er laget av denne tjenesten, og ingenting er endret siden.',
  'seal.answer.file.changed': 'Filen er endret',
  'seal.answer.file.changed.text':
    'Den har referansen til et dokument fra oss, men er ikke lik det. Noen kan ha endret innholdet, eller et program kan ha lagret filen på nytt. Be om filen slik den ble lastet ned.',
  'seal.answer.file.unknown': 'Vi kjenner ikke igjen filen',
  'seal.answer.file.unknown.text':
    'Den er ikke en av våre, eller den er endret så mye at vi ikke ser det. Ikke stol på den.',
  'seal.answer.file.too-large': 'Filen er for stor',
  'seal.answer.file.too-large.text':
    'Vi sjekker filer på opp til 200 MB. Er den fra oss, kan du sjekke koden på første side.',
  'seal.answer.file.empty': 'Filen er tom',
  'seal.answer.file.empty.text':
    'Det er ingenting i den å sjekke. Last den ned på nytt, eller be om den igjen.',
  'seal.answer.file.no-file': 'Du har ikke valgt en fil',
  'seal.answer.file.no-file.text': 'Velg filen du fikk, og prøv igjen.',
  'seal.answer.file.broken': 'Filen kom ikke hel frem',
  'seal.answer.file.broken.text': 'Sendingen ble brutt. Prøv igjen.',
  'seal.answer.code.genuine': 'Koden er fra oss',
  'seal.answer.code.genuine.text':
    'Vi har laget et dokument med denne koden. Sjekk at referansen og tidspunktet er de samme på papiret. Hva som ellers står på papiret, kan koden ikke bevise.',
  'seal.answer.code.unknown': 'Vi kjenner ikke koden',
  'seal.answer.code.unknown.text':
    'Se om den er skrevet riktig. Er den det, er dokumentet ikke fra oss, eller det er eldre enn ti år.',
  'seal.answer.code.no-code': 'Du har ikke skrevet en kode',
  'seal.answer.code.no-code.text': 'Skriv koden fra første side av dokumentet, og prøv igjen.',
  'seal.fact.kind': 'Dokument',
  'seal.fact.issued': 'Laget',
  'seal.fact.reference': 'Referanse',
  'seal.fact.format': 'Filtype',
  'seal.fact.lang': 'Språk',
  'seal.kind.access-report': 'Innsynsrapport fra KPR',
  'seal.kind.reservation-receipt': 'Kvittering for reservasjon',
  'seal.kind.letter': 'Brev',
  'seal.format.pdf': 'PDF',
  'seal.format.json': 'JSON',
  'seal.format.zip': 'Zip-fil',
  'seal.lang.nb': 'Bokmål',
  'seal.lang.nn': 'Nynorsk',
  'seal.lang.en': 'Engelsk',
  'seal.proves': 'Dette viser et ekte svar',
  'seal.proves.bytes': 'Hvert tegn i filen er slik vi laget den.',
  'seal.proves.sender':
    'Den kommer fra innsynstjenesten for KPR, ikke fra noen som etterligner den.',
  'seal.proves.time': 'Den er laget på tidspunktet vi oppgir.',
  'seal.not': 'Dette viser det ikke',
  'seal.not.person':
    'Hvem dokumentet handler om. Det lagrer vi ikke sammen med seglet, og vi svarer ikke på det.',
  'seal.not.content':
    'At opplysningene i KPR er riktige. De er slik kommuner og behandlere har sendt dem inn.',
  'seal.not.paper':
    'At en utskrift er uendret. Koden viser bare at vi har laget et dokument med den.',
  'seal.not.old': 'At opplysningene gjelder i dag. KPR kan ha fått nye siden.',
  'seal.signature':
    'PDF-filene har også en elektronisk signatur med sertifikatet til Folkehelseinstituttet. Den kan du sjekke i en PDF-leser, uten oss.',
  'seal.guide': 'Slik leser du rapporten',
} as const;
