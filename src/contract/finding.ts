type FaultCode =
  | 'missing-relation'
  | 'wrong-kind'
  | 'missing-column'
  | 'wrong-type'
  | 'not-readable'
  | 'must-allow-null'
  | 'missing-key'
  | 'key-without-person-first'
  | 'row-security-off'
  | 'row-security-not-forced'
  | 'row-security-impossible'
  | 'policy-missing'
  | 'policy-too-wide'
  | 'view-with-owners-rights'
  | 'reader-writes'
  | 'reader-owns'
  | 'reader-above-row-security'
  | 'reader-makes-roles'
  | 'reader-replicates'
  | 'reader-creates'
  | 'missing-function'
  | 'wrong-function'
  | 'old-server'
  | 'subject-preset'
  | 'rows-without-subject'
  | 'rows-of-others'
  | 'rows-after-transaction'
  | 'rows-with-empty-subject'
  | 'rows-of-unknown-person'
  | 'own-rows-hidden'
  | 'question-failed'
  | 'unknown-number-found'
  | 'known-number-not-found';

type WarningCode =
  | 'extra-column'
  | 'extra-relation'
  | 'policy-worded-otherwise'
  | 'function-without-search-path'
  | 'function-for-everyone'
  | 'extra-definer-function';

/** Something that does not fit the contract; never with a key, a number or a value in it. */
export type Finding = { subject: string; says: string } & (
  { severity: 'fault'; code: FaultCode } | { severity: 'warning'; code: WarningCode }
);

export function fault(subject: string, code: FaultCode, says: string): Finding {
  return { severity: 'fault', subject, code, says };
}

export function warning(subject: string, code: WarningCode, says: string): Finding {
  return { severity: 'warning', subject, code, says };
}
