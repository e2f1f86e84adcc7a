import { parseArgs } from 'node:util';
import { settingOf, type Environment } from '../config.ts';
import { createPool } from '../database/pools.ts';
import { checkLedger, type LedgerCheck } from '../reservation/ledger-check.service.ts';
import type { LedgerFault } from '../reservation/ledger-check.ts';

const usage = `Usage: npm run ledger:verify [-- --expect POSITION:HASH]

Reads the ledger of reservations at DATABASE_URL_AUDITOR, as kpr_auditor, and proves that nothing in
it was changed or removed. Keep the line that it prints: --expect compares with it later, and finds
a ledger that was made anew as a whole. Snapshots carry the same pair, signed. Where retention took
what an event said, its place in the chain is proven, and no longer whom and what it is about.

Exit codes: 0 whole, 1 broken, 2 misuse, 4 no answer from the database.
`;

const words: Record<LedgerFault, string> = {
  'position-missing': 'the event is not there',
  'time-goes-back': 'the event is not later than the one before it',
  'payload-missing': 'what the event said is not there, and retention has not taken it',
  'payload-changed': 'what the event said has been changed',
  'payload-differs-from-event': 'the event says something else than what was hashed',
  'chain-broken': 'the hash does not follow from the events before it',
  'expected-otherwise': 'the ledger had another hash here, or went further, when it was kept',
  'head-differs':
    'the head of the ledger is not at the last event: some are gone, or it was changed',
  'sequence-broken': 'the event is not the next one of its person',
  'expired-in-part':
    'retention takes all that a person has at once, and something later was taken without this',
  'status-differs': 'what is in force is not what the events say',
};

/** @returns the exit code */
export async function runLedgerVerify(args: readonly string[], env: Environment): Promise<number> {
  const url = settingOf(env, 'DATABASE_URL_AUDITOR');
  const expected = expectedIn(args);
  if (url === undefined || url === '' || expected === 'misused') {
    process.stderr.write(usage);
    return 2;
  }
  const db = createPool({ url, max: 1, applicationName: 'kpr-innsyn ledger' });
  try {
    const checked = await checkLedger(db, expected);
    process.stdout.write(told(checked));
    return checked.outcome === 'whole' ? 0 : 1;
  } catch {
    process.stderr.write('The database at DATABASE_URL_AUDITOR does not answer as it should.\n');
    return 4;
  } finally {
    await db.destroy();
  }
}

function told(checked: LedgerCheck): string {
  if (checked.outcome === 'broken') {
    return `Broken at position ${checked.position}: ${words[checked.fault]}.\n`;
  }
  const { position, hash } = checked.head;
  const expired =
    checked.expired === 0 ? '' : ` ${checked.expired} expired: retention took what they said.`;
  return (
    `Whole: ${position} events.${expired}\n` +
    `Keep elsewhere: ${position}:${hash.toString('hex')}\n`
  );
}

function expectedIn(args: readonly string[]) {
  try {
    const { values } = parseArgs({ args: [...args], options: { expect: { type: 'string' } } });
    if (values.expect === undefined) return undefined;
    const [, position = '', hash = ''] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(values.expect) ?? [];
    return hash === '' ? 'misused' : { position: Number(position), hash };
  } catch {
    return 'misused';
  }
}
