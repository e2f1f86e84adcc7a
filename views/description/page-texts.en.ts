/** What /utviklere says beside the description. */
export const page = {
  'description.page.title': 'For developers',
  'description.page.lead':
    'People can say no to something being stored in KPR, and to something leaving it. Here is how your systems get to know, and tell that they have followed it.',
  'description.page.more': 'More to read',
  'description.page.contents': 'On this page',
  'description.page.all': 'All operations, with examples',
  'description.page.openapi': 'The whole description as OpenAPI 3.1',
  'description.page.rules': 'The rules that the answers come from',
  'description.page.easy': 'The easy way: kpr-gate',
  'description.page.easy.text':
    'If you have files to store or release, you need write nothing yourselves. kpr-gate fetches a signed copy of the reservations, filters CSV and NDJSON where you are, and sends us the counts alone. No identity number leaves you. Three lines suffice:',
  'description.page.easy.code': 'The three lines',
  'description.page.easy.after':
    'The settings are in kpr-gate.json, which we give you with the program. If the copy is older than a day, edited or unsigned, kpr-gate stops with code 3 and writes nothing. “kpr-gate --help” says the rest.',
  'description.page.start': 'Getting started with the API',
  'description.page.start.access': 'Ask for access',
  'description.page.start.access.text':
    'Write to us with the organisation number and what you are going to do. We register you, give you the operations that you need, and make the pseudonym key if you are to have the copy or the changes. You get the key once, and can have two at a time while one replaces the other.',
  'description.page.start.client': 'Set up Maskinporten',
  'description.page.start.client.text':
    'Add the scopes to your integration at Digdir. There is one for each operation, so that a system can have just what it needs.',
  'description.page.start.token': 'Get a token',
  'description.page.start.token.text':
    'Ask for it for our audience, {audience}, in the member `resource`. Who you are we read from `consumer.ID` in the token, so you never say it yourselves. A supplier who calls for you stands in `supplier`, and is noted.',
  'description.page.start.grant': 'What is to be signed',
  'description.page.start.token.code': 'Ask Maskinporten for a token',
  'description.page.start.call': 'Ask the first question',
  'description.page.start.call.text':
    'What may we store of these consultations? The numbers are made up, and the last is wrong on purpose.',
  'description.page.start.call.code': 'The question',
  'description.page.start.call.answer': 'The answer',
  'description.page.start.call.after':
    'The answer says which position and which version of the rules it comes from. Keep `receipt`: it is signed, and shows what you were told and when. Without an answer, neither store nor release.',
  'description.page.scopes': 'Scopes',
  'description.page.scopes.gives': 'Gives access to',
  'description.page.operations': 'The operations',
  'description.page.operation': 'Operation',
  'description.page.address': 'Address',
  'description.page.outcomes': 'What the answers mean',
  'description.page.outcome': 'Answer',
  'description.page.means': 'Means',
  'description.page.next': 'Do this',
  'description.page.problems': 'When something is wrong',
  'description.page.problems.text':
    'Refusals are problem+json. The code is stable, so build on it and not on the text. In errors stands where the fault is, never what you sent.',
  'description.page.code': 'Code',
  'description.page.promise': 'What we promise',
  'description.page.promise.additive':
    'Within v1 we only add. We remove no operation, field or code, and give none a new meaning.',
  'description.page.promise.tolerant':
    'So you must bear members of an answer that you do not know. If you do not know the outcome, neither store nor release.',
  'description.page.promise.notice':
    'If there is a v2, v1 lives on for at least twelve months, and we write to all who have access.',
  'description.page.promise.rules':
    'The rules have versions of their own. New rules may give other answers without any change of the API.',
  'description.page.reference': 'The operations of the machine API',
  'description.page.reference.lead':
    'All that can be asked, with examples of questions and answers. The same description is there as OpenAPI, with every field explained.',
  'description.page.back': 'Back to the overview for developers',
  'description.page.scope': 'Scope',
  'description.page.open': 'Open to all, without a token',
  'description.page.parameters': 'Parameters',
  'description.page.parameter': 'Name',
  'description.page.values': 'Values',
  'description.page.required': 'required',
  'description.page.default': 'otherwise {value}',
  'description.page.range': '{min}–{max}',
  'description.page.least': 'from {min}',
  'description.page.in.query': 'in the query',
  'description.page.in.path': 'in the path',
  'description.page.in.header': 'header',
  'description.page.question': 'Question as {type}',
  'description.page.answer': '{status}: {text}',
  'description.page.answer.as': 'Answer as {type}',
  'description.page.headers': 'Headers of the answer',
  'description.page.refusals': 'May also answer',
} as const;
