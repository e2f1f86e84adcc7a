/** What each code and outcome means, and what to do. */
export const codes = {
  'description.problem.token-missing': 'The call has no token',
  'description.problem.token-missing.next': 'Send the header Authorization: Bearer with the token.',
  'description.problem.token-refused': 'The token is not valid here',
  'description.problem.token-refused.next':
    'Get a new one. See that it is meant for our audience, has not expired, and that your clock is right.',
  'description.problem.scope-missing': 'The token lacks the scope of this operation',
  'description.problem.scope-missing.next':
    'Ask Maskinporten for the scope that stands at the operation.',
  'description.problem.consumer-unknown':
    'We have given the organisation no access to this operation',
  'description.problem.consumer-unknown.next': 'Get in touch with us. Do not retry by yourselves.',
  'description.problem.body-invalid': 'The body is not of the form that the operation needs',
  'description.problem.body-invalid.next':
    'See in errors where it is wrong and which values there are. Mend it and send again.',
  'description.problem.body-too-large': 'The body is too large',
  'description.problem.body-too-large.next': 'Split it, or use NDJSON.',
  'description.problem.line-too-long': 'A line of the stream is longer than any number',
  'description.problem.line-too-long.next':
    'Use nothing of the answer. Mend the file and send it all again.',
  'description.problem.stream-too-slow': 'The stream stood still for too long',
  'description.problem.stream-too-slow.next':
    'Use nothing of the answer. Read the answer while you send, and send it all again.',
  'description.problem.not-json': 'The body is not JSON',
  'description.problem.not-json.next':
    'Send JSON in UTF-8 with its Content-Type. A stream cannot be compressed.',
  'description.problem.query-invalid':
    'A parameter in the address is unknown, missing or outside its limits',
  'description.problem.query-invalid.next': 'See in errors which, and mend it.',
  'description.problem.range-unsatisfiable': 'The copy has no such bytes',
  'description.problem.range-unsatisfiable.next': 'Fetch it from the beginning.',
  'description.problem.key-unknown': 'The organisation has no such pseudonym key',
  'description.problem.key-unknown.next': 'Check the name of the key, or ask us to make one.',
  'description.problem.key-not-filled': 'Pseudonyms under the key are still being made',
  'description.problem.key-not-filled.next': 'Use the key you had, or try again soon.',
  'description.problem.position-unknown': 'The ledger has not come that far',
  'description.problem.position-unknown.next': 'Your copy is of another ledger. Fetch a new one.',
  'description.problem.counts-disagree': 'The counts do not agree with the decisions',
  'description.problem.counts-disagree.next':
    'Find out what was done otherwise. Something may be stored or released that should not be.',
  'description.problem.not-an-extract': 'The decisions were as of an earlier instant',
  'description.problem.not-an-extract.next': 'Ask again without at, and use that answer.',
  'description.problem.snapshot-not-ours': 'The copy is not signed by us for you',
  'description.problem.snapshot-not-ours.next': 'Fetch a new one and do the work again with it.',
  'description.problem.snapshot-stale': 'The work began outside the time of the copy',
  'description.problem.snapshot-stale.next': 'Fetch a new one and do the work again with it.',
  'description.problem.not-found': 'There is no such address, version or batch for you',
  'description.problem.not-found.next': 'Check how it is written.',
  'description.problem.method-not-allowed': 'The address does not take this method',
  'description.problem.method-not-allowed.next': 'Use the method that the header Allow names.',
  'description.problem.unavailable': 'Nothing can be decided now',
  'description.problem.unavailable.next':
    'Store and release nothing. Wait for as long as Retry-After says, and try again.',
  'description.problem.fault': 'Something went wrong with us',
  'description.problem.fault.next':
    'Store and release nothing. Try again, and get in touch if it goes on.',
  'description.outcome.allow': 'No reservation is in the way',
  'description.outcome.allow.next': 'Store or release all of it.',
  'description.outcome.drop-fields': 'Some fields are reserved',
  'description.outcome.drop-fields.next':
    'Leave out those in fields. Where stripIdentifier is true, leave out the identity number too.',
  'description.outcome.strip-identifier': 'May leave without direct identifiers',
  'description.outcome.strip-identifier.next':
    'Leave out the identity number, and release the rest.',
  'description.outcome.drop-person': 'The person has reserved against this purpose',
  'description.outcome.drop-person.next': 'Release nothing about the person.',
  'description.outcome.unknown': 'A number that KPR does not register, such as a clinic’s own',
  'description.outcome.unknown.next': 'Store and release nothing about the person.',
  'description.outcome.invalid': 'Not a valid number',
  'description.outcome.invalid.next':
    'Store and release nothing in its place. Mend it at its source.',
} as const;
