/** What the description of the machine API says, in its own words and on /utviklere. */
export const api = {
  'description.api.title': 'KPR innsyn: the machine API',
  'description.api.text':
    'Tells what may be stored in KPR and what may leave it, now that people can reserve. Tokens come from Maskinporten, are meant for the audience {audience}, and carry the one scope of the operation. Whoever calls is the organisation in `consumer.ID`. Refusals are application/problem+json (RFC 9457); their `code` is stable. An address that is not here answers `not-found`, another method `method-not-allowed`. Nothing may be stored or released when there is no answer. There is no limit on how often you call; there are limits on how much at a time.',
  'description.security':
    'A Maskinporten token as a bearer token. It is got with a signed grant (RFC 7523, grant_type urn:ietf:params:oauth:grant-type:jwt-bearer), for which OpenAPI has no name of its own.',
  'description.scope.decisions': 'Ask what may be stored or released',
  'description.scope.duties': 'See which deletions you owe',
  'description.scope.acknowledgements': 'Tell that they are done',
  'description.scope.manifests': 'Tell what was stored or released',
  'description.scope.changes': 'Follow the changes',
  'description.scope.snapshot': 'Fetch a signed copy of who has reserved',

  'description.operation.decide': 'Ask what may be stored or released',
  'description.operation.decide.text':
    'One question for many persons. As JSON up to {persons} persons and {mebibytes} MiB. As NDJSON there is no end to it: the question on the first line, then one number on each, at most {line} bytes long; the answer comes while you are still sending, in parts of {part} with a receipt each, and nothing of it may be used until the last line says `done`. A stream may stand still for {idleSeconds} seconds and last {totalSeconds}. A number that is none is answered `invalid` and spoils no other. An answer holds as of the position that it names; a reservation confirmed a moment before counts.',
  'description.operation.recordManifest': 'Tell what was stored or released',
  'description.operation.recordManifest.text':
    'What you did with a batch of decisions, or with files filtered by a signed copy. It becomes the proof that citizens see. Sent twice, it counts once. At most {persons} items and {mebibytes} MiB.',
  'description.operation.getSnapshot': 'Fetch a signed copy of who has reserved',
  'description.operation.getSnapshot.text':
    'Everybody with a reservation in force, as your own pseudonyms, as of one position in the ledger. `Kpr-Statement` is signed and says what the copy is, with the hash of all its bytes. It may be used for 24 hours. Broken off, it goes on with `Range` and `If-Range`.',
  'description.operation.listChanges': 'Follow the changes',
  'description.operation.listChanges.text':
    'All that has happened after a position, in order and without gaps. With `wait` the answer comes as soon as there is something new. An empty list says that nothing has happened.',
  'description.operation.listDuties': 'See which deletions you owe',
  'description.operation.listDuties.text':
    'For those who keep rows of the register: what is to be blocked, erased or opened again, and which recipients are to be told, with deadlines. At most 500 at a time; those that are acknowledged do not come again.',
  'description.operation.acknowledgeDuties': 'Tell that they are done',
  'description.operation.acknowledgeDuties.text':
    'How many rows and values it was, for up to {acknowledgements} duties at a time. The citizen sees it. Each is answered by itself.',
  'description.operation.getWatermark': 'See what was last done',
  'description.operation.getWatermark.text':
    'The newest duties that are heard done. A register that lacks any of them was restored from a backup, and must do all again (`replay`) before anybody reads it.',
  'description.operation.getRules': 'Read the rules in force',
  'description.operation.getRules.text':
    'The rule table that every answer comes from, as data. Open to all.',
  'description.operation.getRulesVersion': 'Read one version of the rules',
  'description.operation.getRulesVersion.text':
    'A version stays as it is. Its `ETag` is the hash that `rulesHash` names.',
  'description.operation.listReceiptKeys': 'Get the keys that receipts are checked by',
  'description.operation.listReceiptKeys.text':
    'Public keys (JWKS) for receipts and for `Kpr-Statement`. Open to all.',
  'description.operation.getDescription': 'Get this description',
  'description.operation.getDescription.text':
    'OpenAPI 3.1, made of the very shapes that requests are checked by. Open to all.',

  'description.parameter.getSnapshot.format': 'Which form you want',
  'description.parameter.getSnapshot.key':
    'Which of your pseudonym keys; without it the oldest that is ready',
  'description.parameter.listChanges.after': 'The last position that you have; 0 for all',
  'description.parameter.listChanges.limit': 'How many at most',
  'description.parameter.listChanges.wait': 'Seconds to wait for something new',
  'description.parameter.listChanges.key':
    'Which of your pseudonym keys; without it the oldest that is ready',
  'description.parameter.listDuties.replay': 'All that was done, instead of what is owed',
  'description.parameter.listDuties.after': 'With `replay`: the last duty of the page before',
  'description.parameter.getRulesVersion.version': 'As an answer names it in `rulesVersion`',

  'description.header.Accept-Ranges': '`bytes`: it can be fetched piece by piece',
  'description.header.Cache-Control': 'Whether it may be kept',
  'description.header.Content-Length': 'How many bytes come',
  'description.header.Content-Range': 'Which bytes these are, and of how many',
  'description.header.ETag': 'Names these very bytes',
  'description.header.If-None-Match': 'The `ETag` that you have: 304 when it is still so',
  'description.header.If-Range': 'The `ETag` of the copy that you are going on with',
  'description.header.Kpr-Statement': 'Compact JWS over `SnapshotStatement`',
  'description.header.Range': 'Bytes from and to; without `If-Range` it is not heard',
  'description.header.Retry-After': 'Seconds to wait',
  'description.header.WWW-Authenticate': '`Bearer`',

  'description.status.200': 'The answer',
  'description.status.206': 'The bytes that were asked for',
  'description.status.304': 'What you have is still so',
} as const;
