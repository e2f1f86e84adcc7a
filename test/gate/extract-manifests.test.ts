import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { createReceiptSigner, type Statement } from '../../src/gate/receipt-signer.ts';
import { organisations } from '../../src/neighbours/town/town-databases.ts';
import { textOf } from '../support/citizen.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { choose, identified, preventive, secondary, signedIn } from '../reservation/chooser.ts';
import { createMachine, type Machine } from './machine.ts';

const hour = 3_600_000;
const kept = { rowsIn: 100, rowsKept: 90, rowsStripped: 4, rowsDropped: 5, rowsRejected: 1 };
const purpose2 = { operation: 'release', dataset: 'HST', purpose: 2 } as const;
const withoutNumbers = { identified: false, linkage: false } as const;

describe('a manifest of what was filtered by a snapshot', () => {
  let town: TestTown;
  let analytics: Machine;
  before(async () => {
    town = await startTestTown();
    analytics = createMachine(town, organisations.analytics);
  });
  after(() => town.stop());

  async function position(): Promise<number> {
    const { rows } = await town.ownDb.query<{ position: string }>(
      'select position from reservation.ledger_head',
    );
    return Number(rows[0]?.position);
  }

  async function statement(
    change: Statement = {},
    kind: 'kpr-snapshot' | 'kpr-decision-receipt' = 'kpr-snapshot',
  ) {
    const now = town.clock.now().getTime();
    return createReceiptSigner(town.secrets.receiptJwk).sign(
      {
        snapshotId: randomUUID(),
        consumer: 'analytics',
        keyId: 'analytics-1',
        position: await position(),
        issuedAt: new Date(now - hour).toISOString(),
        expiresAt: new Date(now + 23 * hour).toISOString(),
        rulesVersion: '2026-1',
        ...change,
      },
      kind,
    );
  }

  async function manifest(change: Record<string, unknown> = {}) {
    const now = town.clock.now().getTime();
    return {
      ...purpose2,
      ...withoutNumbers,
      ...kept,
      fieldsDropped: 7,
      contentHash: 'ab'.repeat(32),
      startedAt: new Date(now - 5_000).toISOString(),
      finishedAt: new Date(now - 1_000).toISOString(),
      ...change,
      statement: change['statement'] ?? (await statement()),
    };
  }

  it('is recorded once, with the position and the rules of the statement it quotes', async () => {
    const given = await manifest({ table: 'hst_maling' });
    assert.equal(await analytics.sendManifest(given), 'recorded');
    assert.equal(await analytics.sendManifest(given), 'recorded-before');
    const { rows } = await town.ownDb.query(
      `select consumer_id, subject, part, rules_version, rows_in::int, rows_dropped::int
         from gate.extract_manifest`,
    );
    assert.deepEqual(rows, [
      {
        ...{ consumer_id: 'analytics', subject: 'HST', part: 'hst_maling' },
        ...{ rules_version: '2026-1', rows_in: 100, rows_dropped: 5 },
      },
    ]);
  });

  it('is refused when rows are lost, when the copy was stale, or not this consumer’s', async () => {
    const at = (hours: number) => new Date(town.clock.now().getTime() + hours * hour).toISOString();
    const signed = await statement();
    const edited = signed.replace(/\.[^.]+\./, (middle) => `${middle.slice(0, -3)}AA.`);
    const cases: [object, string][] = [
      [{ rowsKept: 91 }, 'counts-disagree'],
      [{ startedAt: at(0), finishedAt: at(-1) }, 'counts-disagree'],
      [{ startedAt: at(-2) }, 'snapshot-stale'],
      [{ statement: await statement({ expiresAt: at(-0.5) }) }, 'snapshot-stale'],
      [{ startedAt: at(1), finishedAt: at(1) }, 'snapshot-stale'],
      [{ statement: await statement({ consumer: 'ingestion' }) }, 'snapshot-not-ours'],
      [{ statement: await statement({}, 'kpr-decision-receipt') }, 'snapshot-not-ours'],
      [{ statement: edited }, 'snapshot-not-ours'],
      [{ statement: 'x' }, 'snapshot-not-ours'],
      [{ rowsIn: -1 }, 'body-invalid'],
      [{ dataset: 'OTHER' }, 'body-invalid'],
      [{ fodselsnummer: 'x' }, 'body-invalid'],
    ];
    for (const [change, code] of cases) {
      assert.equal(await analytics.sendManifest(await manifest({ ...change })), code, code);
    }
  });

  it('proves to those whose reservation stood at that position, and to nobody else', async () => {
    const before = await statement();
    const keys = {
      [secondary]: 'sami-name',
      [identified]: 'adult-with-only-claims',
      [preventive]: 'pupil-in-roros',
    };
    const citizens = new Map<string, Awaited<ReturnType<typeof signedIn>>>();
    for (const scope of [secondary, identified, preventive] as const) {
      const citizen = await signedIn(town, keys[scope]);
      await choose(citizen, 'reserve', [scope]);
      citizens.set(scope, citizen);
    }
    const extracts = async (scope: string) => {
      const page = await citizens.get(scope)?.visit('/reservasjoner');
      return Number(/Kontrollert i (\d+) uttrekk/.exec(textOf(page?.body ?? ''))?.[1] ?? 0);
    };
    const counts = async () => [
      await extracts(secondary),
      await extracts(identified),
      await extracts(preventive),
    ];
    await analytics.sendManifest(await manifest({ statement: before }));
    assert.deepEqual(await counts(), [0, 0, 0], 'the copy was older than the reservations');
    await analytics.sendManifest(await manifest());
    assert.deepEqual(await counts(), [1, 0, 1], 'formål 2, of helsestasjon, without numbers');
    await analytics.sendManifest(
      await manifest({ dataset: 'TANN_OFF', purpose: 1, identified: true }),
    );
    assert.deepEqual(await counts(), [1, 1, 1], 'of dental data, with numbers');
  });
});
