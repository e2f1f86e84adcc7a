/** Hva beskrivelsen av maskin-API-et sier, i seg selv og på /utviklere. */
export const api = {
  'description.api.title': 'KPR innsyn: maskin-API-et',
  'description.api.text':
    'Sier hva som kan lagres i KPR og hva som kan utleveres, nå som folk kan reservere seg. Token kommer fra Maskinporten, er ment for {audience} (audience) og har det ene scopet som operasjonen trenger. Den som kaller, er organisasjonen i `consumer.ID`. Avslag kommer som application/problem+json (RFC 9457), og `code` er stabil. En adresse som ikke finnes her, svarer `not-found`, en annen metode `method-not-allowed`. Får dere ikke svar, skal ingenting lagres eller utleveres. Dere kan kalle så ofte dere vil, men det er grenser for hvor mye dere kan sende om gangen.',
  'description.security':
    'Token fra Maskinporten, sendt som bearer-token. Det hentes med en signert forespørsel (RFC 7523, grant_type urn:ietf:params:oauth:grant-type:jwt-bearer), som OpenAPI ikke har noe eget navn på.',
  'description.scope.decisions': 'Spørre hva som kan lagres eller utleveres',
  'description.scope.duties': 'Se hva dere skal slette',
  'description.scope.acknowledgements': 'Si fra at det er gjort',
  'description.scope.manifests': 'Fortelle hva som ble lagret eller utlevert',
  'description.scope.changes': 'Følge endringene',
  'description.scope.snapshot': 'Hente en signert kopi av hvem som har reservert seg',

  'description.operation.decide': 'Spør hva som kan lagres eller utleveres',
  'description.operation.decide.text':
    'Ett spørsmål for mange personer. Som JSON opptil {persons} personer og {mebibytes} MiB. Som NDJSON er det ingen øvre grense: spørsmålet på første linje, så ett nummer på hver linje, på høyst {line} byte. Svaret kommer mens dere fremdeles sender, i deler på {part} med hver sin kvittering, og ingenting av det kan brukes før siste linje sier `done`. En strøm kan stå stille i {idleSeconds} sekunder og vare i {totalSeconds}. Et nummer som ikke er gyldig, får svaret `invalid` og ødelegger ikke for de andre. Svaret gjelder for den posisjonen det oppgir, og en reservasjon som ble bekreftet rett før, er med.',
  'description.operation.recordManifest': 'Fortell hva som ble lagret eller utlevert',
  'description.operation.recordManifest.text':
    'Hva dere gjorde med en bunke avgjørelser, eller med filer som ble filtrert med en signert kopi. Det blir beviset innbyggeren ser. Sendes det to ganger, teller det én gang. Høyst {persons} oppføringer og {mebibytes} MiB.',
  'description.operation.getSnapshot': 'Hent en signert kopi av hvem som har reservert seg',
  'description.operation.getSnapshot.text':
    'Alle som har en reservasjon som gjelder, som deres egne pseudonymer, på én posisjon i reservasjonsloggen. `Kpr-Statement` er signert og sier hva kopien er, med hashen av alle bytene. Den kan brukes i 24 timer. Blir den avbrutt, fortsetter den med `Range` og `If-Range`.',
  'description.operation.listChanges': 'Følg endringene',
  'description.operation.listChanges.text':
    'Alt som har skjedd etter en posisjon, i rekkefølge og uten hull. Med `wait` kommer svaret så snart det er noe nytt. En tom liste betyr at ingenting har skjedd.',
  'description.operation.listDuties': 'Se hva dere skal slette',
  'description.operation.listDuties.text':
    'For dere som har rader fra registeret: hva som skal sperres, slettes eller åpnes igjen, og hvilke mottakere som skal ha beskjed, med frister. Høyst 500 om gangen. De dere har kvittert for, kommer ikke igjen.',
  'description.operation.acknowledgeDuties': 'Si fra at det er gjort',
  'description.operation.acknowledgeDuties.text':
    'Hvor mange rader og verdier det gjaldt, for opptil {acknowledgements} oppgaver om gangen. Innbyggeren ser det. Hver oppgave får sitt eget svar.',
  'description.operation.getWatermark': 'Se hva som sist ble gjort',
  'description.operation.getWatermark.text':
    'De nyeste oppgavene vi har hørt er gjort. Et register som mangler noen av dem, er gjenopprettet fra en sikkerhetskopi og må gjøre alt på nytt (`replay`) før noen leser det.',
  'description.operation.getRules': 'Les reglene som gjelder',
  'description.operation.getRules.text':
    'Regeltabellen som alle svar kommer fra, som data. Åpen for alle.',
  'description.operation.getRulesVersion': 'Les én utgave av reglene',
  'description.operation.getRulesVersion.text':
    'En utgave blir stående som den er. `ETag` er hashen som `rulesHash` oppgir.',
  'description.operation.listReceiptKeys': 'Hent nøklene som kvitteringer kontrolleres med',
  'description.operation.listReceiptKeys.text':
    'Offentlige nøkler (JWKS) for kvitteringer og for `Kpr-Statement`. Åpne for alle.',
  'description.operation.getDescription': 'Hent denne beskrivelsen',
  'description.operation.getDescription.text':
    'OpenAPI 3.1, laget av nøyaktig de formene som forespørsler blir kontrollert mot. Åpen for alle.',

  'description.parameter.getSnapshot.format': 'Hvilket format dere vil ha',
  'description.parameter.getSnapshot.key':
    'Hvilken av pseudonymnøklene deres; ellers den eldste som er klar',
  'description.parameter.listChanges.after': 'Den siste posisjonen dere har; 0 for alt',
  'description.parameter.listChanges.limit': 'Hvor mange på det meste',
  'description.parameter.listChanges.wait': 'Sekunder å vente på noe nytt',
  'description.parameter.listChanges.key':
    'Hvilken av pseudonymnøklene deres; ellers den eldste som er klar',
  'description.parameter.listDuties.replay': 'Alt som er gjort, i stedet for det som gjenstår',
  'description.parameter.listDuties.after': 'Med `replay`: den siste oppgaven på forrige side',
  'description.parameter.getRulesVersion.version': 'Slik et svar oppgir den i `rulesVersion`',

  'description.header.Accept-Ranges': '`bytes`: kan hentes stykkevis',
  'description.header.Cache-Control': 'Om svaret kan tas vare på',
  'description.header.Content-Length': 'Hvor mange byte som kommer',
  'description.header.Content-Range': 'Hvilke byte dette er, og av hvor mange',
  'description.header.ETag': 'Navnet på nøyaktig disse bytene',
  'description.header.If-None-Match': 'Den `ETag`-en dere har: 304 når det fremdeles er slik',
  'description.header.If-Range': '`ETag` for kopien dere fortsetter på',
  'description.header.Kpr-Statement': 'Kompakt JWS over `SnapshotStatement`',
  'description.header.Range': 'Byte fra og til; blir ikke hørt uten `If-Range`',
  'description.header.Retry-After': 'Sekunder å vente',
  'description.header.WWW-Authenticate': '`Bearer`',

  'description.status.200': 'Svaret',
  'description.status.206': 'Bytene det ble bedt om',
  'description.status.304': 'Det dere har, er fremdeles slik',
} as const;
