/**
 * How long one kind of our own data is kept. `register-and-years` counts from KPR's last row. What
 * has no number is not removed by us: it follows the archive, or the person's own choice.
 */
export type KeptFor =
  | { period: 'days'; n: number }
  | { period: 'years'; n: number }
  | { period: 'register-and-years'; n: number }
  | { period: 'archive-plan' }
  | { period: 'until-turned-off' };

/**
 * Policy switches: how long the service keeps what it stores itself, each with its law. The privacy
 * page prints this table.
 */
export const retention = [
  { kind: 'drafts', keptFor: { period: 'days', n: 30 }, legalBasis: 'GDPR article 5(1)(e)' },
  { kind: 'reports', keptFor: { period: 'days', n: 7 }, legalBasis: 'GDPR article 5(1)(e)' },
  // Without the report: as long as somebody may ask what became of it.
  { kind: 'report-orders', keptFor: { period: 'days', n: 30 }, legalBasis: 'GDPR article 5(1)(e)' },
  { kind: 'cases', keptFor: { period: 'archive-plan' }, legalBasis: 'arkivlova' },
  // They follow their case. What is refused as a file is never stored.
  { kind: 'uploads', keptFor: { period: 'archive-plan' }, legalBasis: 'arkivlova' },
  { kind: 'sign-ins', keptFor: { period: 'years', n: 1 }, legalBasis: 'GDPR article 5(1)(e)' },
  // Long enough to show that one was told; the log that a message leads to is kept for ten.
  { kind: 'messages', keptFor: { period: 'years', n: 2 }, legalBasis: 'GDPR article 5(1)(e)' },
  { kind: 'watches', keptFor: { period: 'until-turned-off' }, legalBasis: 'GDPR article 5(1)(e)' },
  { kind: 'look-ups', keptFor: { period: 'years', n: 10 }, legalBasis: 'helseregisterloven § 19h' },
  // As long as the log that a disputed document would be held against.
  {
    kind: 'sealed-documents',
    keptFor: { period: 'years', n: 10 },
    legalBasis: 'helseregisterloven § 19h',
  },
  {
    kind: 'reservations',
    keptFor: { period: 'register-and-years', n: 10 },
    legalBasis: 'KPR-forskriften § 2-1 bokstav g',
  },
] as const satisfies readonly { kind: string; keptFor: KeptFor; legalBasis: string }[];

type Counted = Extract<(typeof retention)[number], { keptFor: { n: number } }>['kind'];

/** How many days or years, as the table says of the kind. */
export function keptFor(kind: Counted): number {
  const row = retention.find((one) => one.kind === kind);
  if (row === undefined || !('n' in row.keptFor)) {
    throw new Error(`Nothing says how long ${kind} are kept`);
  }
  return row.keptFor.n;
}
