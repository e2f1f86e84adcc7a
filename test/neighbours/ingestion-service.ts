import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startIngestion } from '../../src/neighbours/ingestion/ingestion.ts';
import type { SampleDelivery } from '../../src/neighbours/ingestion/samples/sample-deliveries.ts';
import { sampleDeliveries } from '../../src/neighbours/ingestion/samples/sample-deliveries.ts';
import { makePeople } from '../../src/neighbours/people/people.ts';
import { currentNumber } from '../../src/neighbours/people/synthetic-person.ts';
import { createRegister } from '../../src/neighbours/register/register.service.ts';
import { shortMessageCmac } from '../../src/population/cmac.ts';
import { createLog } from '../../src/shared/log.ts';
import { emptyDatabase } from '../support/postgres.ts';
import { registerPasswords } from './register-for-tests.ts';
import { startFakeGate } from './fake-gate.ts';

export const today = '2026-05-12';
export const macKey = Buffer.alloc(32, 7);
export const people = makePeople({ seed: 'test', today, count: 0 });
export const pupil = numberOf('pupil-in-all-five-sources');
export const mother = numberOf('mother-with-claims-from-midwife');
export const eightYearOld = numberOf('child-of-eight');

export function numberOf(key: string): string {
  const person = people.find((candidate) => candidate.key === key);
  if (!person) throw new Error(`Nobody is called ${key}`);
  return currentNumber(person).digits;
}

export type IngestionUnderTest = Awaited<ReturnType<typeof startIngestionUnderTest>>;

/** Ingestion over a register of the hand-made people, asking a gate that can be told what to say. */
export async function startIngestionUnderTest() {
  const { url, drop } = await startRegister();
  const gate = await startFakeGate();
  const logged: string[] = [];
  const ingestion = await startIngestion({
    ...gate.access,
    registerUrl: asIngestRole(url),
    registerMacKey: macKey,
    organisation: '0192:910000001',
    // Rounds come when a test asks for one, and after a delivery.
    pollMs: 3_600_000,
    clock: { now: () => new Date(`${today}T12:00:00Z`) },
    log: createLog('info', { write: (line) => void logged.push(line) }),
  });
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  return {
    gate,
    ingestion,
    logged,
    rows: async (sql: string, values: readonly unknown[] = []) => {
      const { rows } = await owner.query<Record<string, unknown>>(sql, [...values]);
      return rows;
    },
    send: (delivery: SampleDelivery) => send(ingestion.url, delivery),
    stop: async () => {
      await ingestion.stop();
      await gate.stop();
      await owner.end();
      await drop();
    },
  };
}

/** A register of the hand-made people alone. */
export async function startRegister() {
  const database = await emptyDatabase();
  await createRegister({
    adminUrl: database.url,
    ...registerPasswords,
    macKey,
    people,
    today,
    seed: 'test',
  });
  return database;
}

/** By the superuser, who takes on the role: its password may change while tests run. */
export function asIngestRole(adminUrl: string): string {
  const url = new URL(adminUrl);
  url.searchParams.set('options', '-c role=kpr_ingest');
  return url.href;
}

export async function send(ingestionUrl: string, { messageType, headers, body }: SampleDelivery) {
  const response = await fetch(`${ingestionUrl}/slash/${messageType}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  return { status: response.status, answer: Object.fromEntries(Object.entries(answer ?? {})) };
}

/** A run's sample from one system. */
export function sampleFrom(system: string, run: string): SampleDelivery {
  const delivery = sampleDeliveries({ people, today, run }).find((one) => one.system === system);
  if (!delivery) throw new Error(`No sample from ${system}`);
  return delivery;
}

export function macOf(digits: string): Buffer {
  return shortMessageCmac(macKey, digits);
}

export type Target = {
  table: string;
  columns: 'row' | readonly string[];
  when: { field: string; oneOf: readonly string[] } | null;
};

export function dutyFor(digits: string, kind: 'block' | 'erase' | 'unblock', targets: Target[]) {
  return {
    dutyId: randomUUID(),
    kind,
    scope: 'registration-preventive-health',
    notBefore: `${today}T10:00:00.000Z`,
    dueBy: `${today}T11:00:00.000Z`,
    rulesVersion: '2026-1',
    persons: [macOf(digits).toString('base64')],
    targets,
  };
}
