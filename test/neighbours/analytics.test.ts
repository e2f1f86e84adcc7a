import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import pg from 'pg';
import { z } from 'zod';
import { startAnalytics, type Analytics } from '../../src/neighbours/analytics/analytics.ts';
import { orderExtract } from '../../src/neighbours/analytics/order.client.ts';
import { createLog } from '../../src/shared/log.ts';
import { startFakeGate, type FakeGate } from './fake-gate.ts';
import {
  asIngestRole,
  eightYearOld,
  macKey,
  macOf,
  people,
  pupil,
  startRegister,
} from './ingestion-service.ts';

const lineShape = z.looseObject({
  tabell: z.string(),
  person: z.string(),
  fodselsnummer: z.string().optional(),
  konsultasjon_row_id: z.string().optional(),
  local_type: z.string().nullish(),
});

describe('an extract from analytics', () => {
  let gate: FakeGate;
  let analytics: Analytics;
  let register: Awaited<ReturnType<typeof startRegister>>;
  let owner: pg.Client;
  const outputFolder = mkdtempSync(join(tmpdir(), 'kpr-extracts-'));
  const logged: string[] = [];

  before(async () => {
    register = await startRegister();
    gate = await startFakeGate();
    analytics = await startAnalytics({
      ...gate.access,
      registerUrl: asIngestRole(register.url),
      registerMacKey: macKey,
      organisation: '0192:910000001',
      people,
      outputFolder,
      log: createLog('info', { write: (line) => void logged.push(line) }),
    });
    owner = new pg.Client({ connectionString: register.url });
    await owner.connect();
  });
  afterEach(() => {
    gate.forget();
    for (const name of readdirSync(outputFolder)) rmSync(join(outputFolder, name));
  });
  after(async () => {
    await owner.end();
    await analytics.stop();
    await gate.stop();
    await register.drop();
    rmSync(outputFolder, { recursive: true });
  });

  async function order(options: {
    purpose: 1 | 2;
    identified: boolean;
    dataset?: 'HST' | 'KUHR' | 'FREG' | 'HELSE_OMSORG' | 'TANN_OFF';
  }) {
    const ordered = await orderExtract(analytics.url, { dataset: 'HST', ...options });
    assert.equal(ordered.outcome, 'made');
    const content = readFileSync(ordered.path, 'utf8');
    const lines = content
      .trim()
      .split('\n')
      .map((line) => lineShape.parse(JSON.parse(line)));
    return { ordered, content, lines };
  }

  async function countOf(table: string, where: string, values: unknown[] = []): Promise<number> {
    const { rows } = await owner.query<{ rows: number }>(
      `select count(*)::int as rows from kpr.${table} where superseded_at is null and ${where}`,
      values,
    );
    return rows[0]?.rows ?? 0;
  }

  it('holds everything of everybody where nobody has reserved', async () => {
    const { lines, content } = await order({ purpose: 1, identified: true });
    for (const table of ['hst_konsultasjon', 'hst_maling', 'hst_deltaker']) {
      const found = lines.filter(({ tabell }) => tabell === table).length;
      assert.equal(found, await countOf(table, 'true'), table);
    }
    assert.ok(lines.some(({ fodselsnummer }) => fodselsnummer === pupil));
    const [manifest] = gate.manifests;
    assert.equal(manifest?.contentHash, createHash('sha256').update(content).digest('hex'));
    assert.deepEqual([manifest.rowsOut, manifest.fieldsDropped], [lines.length, 0]);
  });

  it('carries no number and no key of the register without identity', async () => {
    const first = await order({ purpose: 2, identified: false });
    assert.doesNotMatch(first.content, /fodselsnummer|person_key|source_record_id|delivery_id/);
    for (const { numbers } of people) {
      for (const { digits } of numbers) assert.doesNotMatch(first.content, new RegExp(digits));
    }
    const second = await order({ purpose: 2, identified: false });
    const persons = new Set(first.lines.map(({ person }) => person));
    assert.ok(
      second.lines.every(({ person }) => !persons.has(person)),
      'keys of one extract alone',
    );
    const consultation = first.lines.find(({ tabell }) => tabell === 'hst_konsultasjon');
    assert.ok(
      first.lines.some(
        (line) =>
          line.tabell === 'hst_helseperson' &&
          line.konsultasjon_row_id === consultation?.konsultasjon_row_id,
      ),
    );
  });

  it('leaves a person out of formål 2, and in formål 1', async () => {
    gate.reserved.set(pupil, ['release-secondary']);
    const first = await order({ purpose: 1, identified: true });
    assert.ok(first.lines.some(({ fodselsnummer }) => fodselsnummer === pupil));
    const all = await countOf('hst_konsultasjon', 'true');
    const own = await countOf('hst_konsultasjon', 'person_key = innsyn.person_key_for($1)', [
      macOf(pupil),
    ]);
    const second = await order({ purpose: 2, identified: false });
    const left = second.lines.filter(({ tabell }) => tabell === 'hst_konsultasjon');
    assert.equal(left.length, all - own);
    assert.equal(gate.manifests.at(-1)?.personsDropped, 1);
  });

  it('takes the number from who does not want it along', async () => {
    gate.reserved.set(pupil, ['release-identified']);
    const { lines } = await order({ purpose: 1, identified: true });
    assert.ok(lines.every(({ fodselsnummer }) => fodselsnummer !== pupil));
    const nameless = lines.filter(({ fodselsnummer }) => fodselsnummer === undefined);
    assert.equal(new Set(nameless.map(({ person }) => person)).size, 1);
    assert.equal(gate.manifests[0]?.personsStripped, 1);
  });

  it('leaves out what may not be registered, before it has been blocked', async () => {
    gate.reserved.set(eightYearOld, ['registration-preventive-health']);
    const { lines } = await order({ purpose: 1, identified: true });
    const own = lines.filter(({ fodselsnummer }) => fodselsnummer === eightYearOld);
    const tables = new Set(own.map(({ tabell }) => tabell));
    assert.deepEqual(
      [tables.has('hst_konsultasjon'), tables.has('hst_maling'), tables.has('hst_ammestatus')],
      [true, false, false],
    );
    assert.ok(own.every(({ local_type }) => local_type === null || local_type === undefined));
    const where = 'person_key = innsyn.person_key_for($1)';
    const mac = [macOf(eightYearOld)];
    let reserved = await countOf('hst_maling', where, mac);
    reserved += await countOf('hst_ammestatus', where, mac);
    reserved += await countOf('hst_konsultasjon', `${where} and local_type is not null`, mac);
    reserved += await countOf('hst_avtale', `${where} and local_type is not null`, mac);
    assert.equal(gate.manifests[0]?.items[0]?.fieldsDropped, reserved);
  });

  it('leaves out what is blocked, whatever the gate says', async () => {
    await owner.query('begin');
    await owner.query(
      `update kpr.hst_maling set blocked_at = now() where person_key = innsyn.person_key_for($1)`,
      [macOf(pupil)],
    );
    await owner.query(
      `update kpr.hst_konsultasjon set blocked_at = now()
        where person_key = innsyn.person_key_for($1)`,
      [macOf(pupil)],
    );
    await owner.query('commit');
    const { lines } = await order({ purpose: 1, identified: true });
    const own = lines.filter(({ fodselsnummer }) => fodselsnummer === pupil);
    assert.ok(own.some(({ tabell }) => tabell === 'hst_konsultasjon'));
    assert.ok(own.every(({ tabell }) => tabell !== 'hst_maling'));
    const consultations = own.filter(({ tabell }) => tabell === 'hst_konsultasjon');
    assert.ok(consultations.every(({ local_type }) => local_type === null));
  });

  it('makes no file without the gate, and says so', async () => {
    const failures = [
      () => gate.setAvailable(false),
      () => gate.fail({ part: 'decisions', answer: 'talks-nonsense' }),
      () => gate.fail({ part: 'decisions', answer: 'too-short' }),
      () => gate.fail({ part: 'manifests', answer: 'refuses' }),
    ];
    for (const beginFailing of failures) {
      beginFailing();
      const ordered = await orderExtract(analytics.url, {
        dataset: 'HST',
        purpose: 2,
        identified: false,
      });
      assert.deepEqual(ordered, {
        outcome: 'refused',
        words: 'Uttrekket er ikke laget: vi får ikke sjekket reservasjoner nå. Prøv igjen om litt',
      });
      assert.deepEqual(readdirSync(outputFolder), []);
      gate.forget();
    }
  });

  it('tells small counts of those who have reserved to nobody', async () => {
    gate.reserved.set(pupil, ['release-secondary']);
    const { ordered } = await order({ purpose: 2, identified: false });
    const nobody = await order({ purpose: 1, identified: false });
    assert.equal(ordered.personsLeftOut, '<10');
    assert.equal(nobody.ordered.personsLeftOut, '<10');
    assert.match(ordered.rows, /^ca\. \d+0$/);
    assert.match(ordered.persons, /^(<10|ca\. \d+0)$/);
  });

  it('makes extracts of every data set', async () => {
    gate.reserved.set(pupil, ['registration-preventive-health', 'registration-dental']);
    for (const dataset of ['KUHR', 'HELSE_OMSORG', 'TANN_OFF', 'FREG'] as const) {
      const { lines } = await order({ dataset, purpose: 1, identified: true });
      assert.ok(lines.length > 0, dataset);
    }
  });

  it('refuses an order that does not say what it is for', async () => {
    const response = await fetch(`${analytics.url}/extracts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ dataset: 'HST', purpose: 3, identified: true }),
    });
    assert.equal(response.status, 422);
    assert.equal(gate.questions.length, 0);
    assert.doesNotMatch(logged.join('\n'), /\d{11}/);
  });
});
