import { createHash } from 'node:crypto';

/** An event with what stands beside it, as the ledger's tables have it. */
export type LedgerRow = {
  position: number;
  person: string;
  sequence: number;
  scope: string | null;
  action: string;
  /** ISO with microseconds, UTC. */
  recordedAt: string;
  validFrom: string;
  payloadHash: Buffer;
  hash: Buffer;
  /** Of the choice; null where nobody chose. */
  evidence: string | null;
  /** The text that was hashed; null when retention has taken it. */
  canonical: string | null;
  isExpired: boolean;
  /** Nothing stands beside the event, not even that retention has taken it. */
  isPayloadMissing: boolean;
};

export type ChainPoint = { position: number; hash: Buffer; recordedAt: string };

/** What is wrong at a position. */
export type LedgerFault =
  | 'position-missing'
  | 'time-goes-back'
  | 'payload-missing'
  | 'payload-changed'
  | 'payload-differs-from-event'
  | 'chain-broken'
  | 'expected-otherwise'
  | 'head-differs'
  | 'sequence-broken'
  | 'expired-in-part'
  | 'status-differs';

export type BrokenPlace = { position: number; fault: LedgerFault };

export const genesis: ChainPoint = { position: 0, hash: sha256(''), recordedAt: '' };

/**
 * Holds one event against the one before it: the chain runs over payload hashes, so it can be
 * followed where payloads have expired.
 */
export function faultOf(before: ChainPoint, row: LedgerRow): LedgerFault | undefined {
  if (row.position !== before.position + 1) return 'position-missing';
  if (row.recordedAt <= before.recordedAt) return 'time-goes-back';
  if (row.isPayloadMissing || (row.canonical === null && !row.isExpired)) return 'payload-missing';
  if (row.canonical !== null) {
    if (!sha256(row.canonical).equals(row.payloadHash)) return 'payload-changed';
    if (!isAbout(row.canonical, row)) return 'payload-differs-from-event';
  }
  const hash = sha256(Buffer.concat([before.hash, row.payloadHash]));
  return hash.equals(row.hash) ? undefined : 'chain-broken';
}

function isAbout(canonical: string, row: LedgerRow): boolean {
  const stated = parsed(canonical);
  const { position, person, sequence, action, recordedAt, validFrom } = row;
  const told: Record<string, unknown> = {
    ...{ position, person, sequence, action, recordedAt, validFrom },
    ...(row.scope === null ? {} : { scope: row.scope, evidence: row.evidence }),
  };
  return Object.entries(told).every(([name, value]) => stated[name] === value);
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function sha256(content: string | Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}
