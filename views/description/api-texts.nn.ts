/** Kva skildringa av maskin-API-et seier, i seg sjølv og på /utviklere. */
export const api = {
  'description.api.title': 'KPR innsyn: maskin-API-et',
  'description.api.text':
    'Seier kva som kan lagrast i KPR og kva som kan utleverast, no som folk kan reservere seg. Token kjem frå Maskinporten, er meint for {audience} (audience) og har det eine scopet som operasjonen treng. Den som kallar, er organisasjonen i `consumer.ID`. Avslag kjem som application/problem+json (RFC 9457), og `code` er stabil. Ei adresse som ikkje finst her, svarar `not-found`, ein annan metode `method-not-allowed`. Får de ikkje svar, skal ingenting lagrast eller utleverast. De kan kalle så ofte de vil, men det er grenser for kor mykje de kan sende om gongen.',
  'description.security':
    'Token frå Maskinporten, sendt som bearer-token. Det blir henta med ein signert førespurnad (RFC 7523, grant_type urn:ietf:params:oauth:grant-type:jwt-bearer), som OpenAPI ikkje har noko eige namn på.',
  'description.scope.decisions': 'Spørje kva som kan lagrast eller utleverast',
  'description.scope.duties': 'Sjå kva de skal slette',
  'description.scope.acknowledgements': 'Seie frå at det er gjort',
  'description.scope.manifests': 'Fortelje kva som vart lagra eller utlevert',
  'description.scope.changes': 'Følgje endringane',
  'description.scope.snapshot': 'Hente ein signert kopi av kven som har reservert seg',

  'description.operation.decide': 'Spør kva som kan lagrast eller utleverast',
  'description.operation.decide.text':
    'Eitt spørsmål for mange personar. Som JSON opptil {persons} personar og {mebibytes} MiB. Som NDJSON er det inga øvre grense: spørsmålet på første linje, så eitt nummer på kvar linje, på høgst {line} byte. Svaret kjem medan de framleis sender, i delar på {part} med kvar si kvittering, og ingenting av det kan brukast før siste linje seier `done`. Ein straum kan stå stille i {idleSeconds} sekund og vare i {totalSeconds}. Eit nummer som ikkje er gyldig, får svaret `invalid` og øydelegg ikkje for dei andre. Svaret gjeld for den posisjonen det oppgir, og ein reservasjon som vart stadfesta rett før, er med.',
  'description.operation.recordManifest': 'Fortel kva som vart lagra eller utlevert',
  'description.operation.recordManifest.text':
    'Kva de gjorde med ein bunke avgjerder, eller med filer som vart filtrerte med ein signert kopi. Det blir beviset innbyggjaren ser. Blir det sendt to gonger, tel det éin gong. Høgst {persons} oppføringar og {mebibytes} MiB.',
  'description.operation.getSnapshot': 'Hent ein signert kopi av kven som har reservert seg',
  'description.operation.getSnapshot.text':
    'Alle som har ein reservasjon som gjeld, som dykkar eigne pseudonym, på éin posisjon i reservasjonsloggen. `Kpr-Statement` er signert og seier kva kopien er, med hashen av alle bytane. Han kan brukast i 24 timar. Blir han avbroten, held han fram med `Range` og `If-Range`.',
  'description.operation.listChanges': 'Følg endringane',
  'description.operation.listChanges.text':
    'Alt som har hendt etter ein posisjon, i rekkjefølgje og utan hol. Med `wait` kjem svaret så snart det er noko nytt. Ei tom liste tyder at ingenting har hendt.',
  'description.operation.listDuties': 'Sjå kva de skal slette',
  'description.operation.listDuties.text':
    'For dykk som har rader frå registeret: kva som skal sperrast, slettast eller opnast igjen, og kva mottakarar som skal ha beskjed, med fristar. Høgst 500 om gongen. Dei de har kvittert for, kjem ikkje igjen.',
  'description.operation.acknowledgeDuties': 'Sei frå at det er gjort',
  'description.operation.acknowledgeDuties.text':
    'Kor mange rader og verdiar det galdt, for opptil {acknowledgements} oppgåver om gongen. Innbyggjaren ser det. Kvar oppgåve får sitt eige svar.',
  'description.operation.getWatermark': 'Sjå kva som sist vart gjort',
  'description.operation.getWatermark.text':
    'Dei nyaste oppgåvene vi har høyrt er gjorde. Eit register som manglar nokon av dei, er gjenoppretta frå ein sikkerheitskopi og må gjere alt på nytt (`replay`) før nokon les det.',
  'description.operation.getRules': 'Les reglane som gjeld',
  'description.operation.getRules.text':
    'Regeltabellen som alle svar kjem frå, som data. Open for alle.',
  'description.operation.getRulesVersion': 'Les éi utgåve av reglane',
  'description.operation.getRulesVersion.text':
    'Ei utgåve blir ståande som ho er. `ETag` er hashen som `rulesHash` oppgir.',
  'description.operation.listReceiptKeys': 'Hent nøklane som kvitteringar blir kontrollerte med',
  'description.operation.listReceiptKeys.text':
    'Offentlege nøklar (JWKS) for kvitteringar og for `Kpr-Statement`. Opne for alle.',
  'description.operation.getDescription': 'Hent denne skildringa',
  'description.operation.getDescription.text':
    'OpenAPI 3.1, laga av nøyaktig dei formene som førespurnader blir kontrollerte mot. Open for alle.',

  'description.parameter.getSnapshot.format': 'Kva format de vil ha',
  'description.parameter.getSnapshot.key':
    'Kva for ein av pseudonymnøklane dykkar; elles den eldste som er klar',
  'description.parameter.listChanges.after': 'Den siste posisjonen de har; 0 for alt',
  'description.parameter.listChanges.limit': 'Kor mange på det meste',
  'description.parameter.listChanges.wait': 'Sekund å vente på noko nytt',
  'description.parameter.listChanges.key':
    'Kva for ein av pseudonymnøklane dykkar; elles den eldste som er klar',
  'description.parameter.listDuties.replay': 'Alt som er gjort, i staden for det som står att',
  'description.parameter.listDuties.after': 'Med `replay`: den siste oppgåva på førre side',
  'description.parameter.getRulesVersion.version': 'Slik eit svar oppgir ho i `rulesVersion`',

  'description.header.Accept-Ranges': '`bytes`: kan hentast stykkevis',
  'description.header.Cache-Control': 'Om svaret kan takast vare på',
  'description.header.Content-Length': 'Kor mange byte som kjem',
  'description.header.Content-Range': 'Kva byte dette er, og av kor mange',
  'description.header.ETag': 'Namnet på nøyaktig desse bytane',
  'description.header.If-None-Match': 'Den `ETag`-en de har: 304 når det framleis er slik',
  'description.header.If-Range': '`ETag` for kopien de held fram på',
  'description.header.Kpr-Statement': 'Kompakt JWS over `SnapshotStatement`',
  'description.header.Range': 'Byte frå og til; blir ikkje høyrt utan `If-Range`',
  'description.header.Retry-After': 'Sekund å vente',
  'description.header.WWW-Authenticate': '`Bearer`',

  'description.status.200': 'Svaret',
  'description.status.206': 'Bytane det vart bede om',
  'description.status.304': 'Det de har, er framleis slik',
} as const;
