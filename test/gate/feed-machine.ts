import assert from 'node:assert/strict';
import type { z } from 'zod';
import { createPool } from '../../src/database/pools.ts';
import { changePage } from '../../src/gate/feed-schema.ts';
import { machineScopes } from '../../src/gate/machine-token.ts';
import { openLiveKeys } from '../../src/gate/pseudonym-key-registration.ts';
import { organisations } from '../../src/neighbours/town/town-databases.ts';
import { identityKeysOf } from '../../src/neighbours/town/town-secrets.ts';
import { paths } from '../../src/paths.ts';
import { shortMessageCmac } from '../../src/population/cmac.ts';
import type { TestTown } from '../support/town.ts';
import { described } from './described.ts';
import { consumer, problemOf } from './machine.ts';

export type ChangePage = z.infer<typeof changePage>;

export type FeedConsumer = keyof typeof organisations;
type Query = Readonly<Record<string, string | number>>;
type Sent = { headers?: Record<string, string>; token?: string; signal?: AbortSignal };

export type FeedMachine = ReturnType<typeof createFeedMachine>;

/** A system that keeps a copy of who has reserved, by snapshot and changes. */
export function createFeedMachine(town: TestTown, name: FeedConsumer = 'analytics') {
  const tokenFor = (place: 'snapshot' | 'changes', change: Record<string, unknown> = {}) =>
    town.maskinporten.signToken({
      aud: town.origin,
      scope: machineScopes[place],
      consumer: consumer(organisations[name]),
      ...change,
    });

  async function call(place: 'snapshot' | 'changes', query: Query, sent: Sent = {}) {
    const asked = new URLSearchParams();
    for (const [key, value] of Object.entries(query)) asked.set(key, String(value));
    const token = sent.token ?? (await tokenFor(place));
    const response = await fetch(`${town.origin}${paths[place]}?${asked.toString()}`, {
      headers: { authorization: `Bearer ${token}`, ...sent.headers },
      ...(sent.signal === undefined ? {} : { signal: sent.signal }),
    });
    return described(response, 'GET');
  }

  return {
    tokenFor,
    call,

    async changes(query: Query): Promise<ChangePage> {
      const response = await call('changes', query);
      const body: unknown = await response.json();
      assert.equal(response.status, 200, JSON.stringify(body));
      return changePage.parse(body);
    },

    async snapshot(query: Query = {}): Promise<{ response: Response; body: Buffer }> {
      const response = await call('snapshot', query);
      const body = Buffer.from(await response.arrayBuffer());
      assert.equal(response.status, 200, body.toString());
      return { response, body };
    },

    /** Asks until the key is filled, as whoever has just been given one does. */
    async untilFilled(query: Query = {}): Promise<void> {
      for (;;) {
        const response = await call('changes', { after: 0, limit: 1, ...query });
        if (response.ok) {
          await response.arrayBuffer();
          return;
        }
        assert.equal((await problemOf(response)).code, 'key-not-filled');
      }
    },

    /** The consumer's live keys, the oldest first. */
    async keys(): Promise<[string, Buffer][]> {
      const url = town.ownDb.options.connectionString ?? '';
      const db = createPool({ url, max: 1, applicationName: 'test' });
      try {
        return Object.entries(await openLiveKeys(db, identityKeysOf(town.secrets), name));
      } finally {
        await db.destroy();
      }
    },

    /** A number as the consumer knows it under its oldest key. */
    async pseudonymOf(digits: string): Promise<string> {
      const [first] = await this.keys();
      assert.ok(first);
      return shortMessageCmac(first[1], digits).toString('hex');
    },
  };
}

/** A snapshot in CSV, as the scopes in force by pseudonym. */
export function readCsv(body: Buffer): Map<string, string[]> {
  const [head = '', ...lines] = body.toString().trimEnd().split('\n');
  const names = head
    .split(',')
    .slice(1)
    .map((name) => name.replaceAll('_', '-'));
  return new Map(
    lines.map((line) => {
      const [pseudonym = '', ...flags] = line.split(',');
      return [pseudonym, names.filter((_name, at) => flags[at] === '1')];
    }),
  );
}
