import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { datasets, messageTypes } from '../../src/reservation/rule-table.ts';
import { createLog } from '../../src/shared/log.ts';
import { serve } from '../../src/serve.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { createMachine, problemOf, type Machine, type Place } from './machine.ts';

const ingest = { operation: 'ingest', messageType: 'HST_Konsultasjon', persons: ['x'] } as const;
const release = {
  operation: 'release',
  dataset: 'HST',
  purpose: 1,
  identified: true,
  linkage: false,
  persons: ['x'],
} as const;

let town: TestTown;
let machine: Machine;
before(async () => {
  town = await startTestTown();
  machine = createMachine(town);
});
after(() => town.stop());

describe('what the machine API does not take', () => {
  async function refused(place: Place, body: unknown, sent: { raw?: string; type?: string } = {}) {
    return problemOf(
      await machine.call(place, body, { token: await machine.tokenFor(place), ...sent }),
    );
  }

  it('is a question about an instant that has not come', async () => {
    const at = new Date(town.clock.now().getTime() + 60_000).toISOString();
    const { status, code } = await refused('decisions', { ...release, at });
    assert.deepEqual([status, code], [422, 'body-invalid']);
  });

  it('is more than 100,000 persons, to the person', async () => {
    const persons = Array.from({ length: 100_001 }, () => '12345678901');
    const tooMany = await refused('decisions', { ...ingest, persons });
    assert.deepEqual([tooMany.status, tooMany.code], [413, 'body-too-large']);
    const { results, counts } = await machine.decide(
      { operation: 'ingest', messageType: 'HST_Konsultasjon' },
      persons.slice(1),
    );
    assert.equal(results.length, 100_000);
    assert.equal(counts['invalid'], 100_000);
  });

  it('is a body that is too large, whatever it holds', async () => {
    for (const place of ['decisions', 'acknowledgements', 'manifests'] as const) {
      const { status, code } = await refused(place, undefined, { raw: `"${'x'.repeat(5e6)}"` });
      assert.deepEqual([status, code], [413, 'body-too-large']);
    }
  });

  it('is anything but JSON', async () => {
    for (const raw of ['{', 'persons=1', '{"operation":"ingest",}', '"text"', 'null', '\uFEFF{']) {
      const { status, code } = await refused('decisions', undefined, { raw });
      assert.deepEqual([status, code], [400, 'not-json'], raw);
    }
    const other = await refused('decisions', undefined, { raw: 'x', type: 'text/plain' });
    assert.ok([400, 415, 422].includes(other.status));
  });

  const questions: Readonly<Record<string, readonly [body: unknown, at: string]>> = {
    'an unknown message type': [{ ...ingest, messageType: 'IPLOS' }, '/messageType'],
    'an unknown data set': [{ ...release, dataset: 'DAR' }, '/dataset'],
    'an unknown operation': [{ ...ingest, operation: 'delete' }, '/operation'],
    'a third purpose': [{ ...release, purpose: 3 }, '/purpose'],
    'a purpose as text': [{ ...release, purpose: '1' }, '/purpose'],
    'identified left open': [{ ...release, identified: undefined }, '/identified'],
    'a member more': [{ ...ingest, scope: 'all' }, '/'],
    'a member of the other operation': [{ ...ingest, at: '2026-01-01T00:00:00Z' }, '/'],
    'a time without zone': [{ ...release, at: '2026-01-01T00:00:00' }, '/at'],
    'a time that never was': [{ ...release, at: '2026-02-30T00:00:00Z' }, '/at'],
    'a time finer than the ledger’s': [{ ...release, at: '2026-01-01T00:00:00.1234567Z' }, '/at'],
    'a time before all time': [{ ...release, at: '0000-01-01T00:00:00Z' }, '/at'],
    'a time after all time': [{ ...release, at: '9999-12-31T23:59:59-14:00' }, '/at'],
    'a time to come': [{ ...release, at: '2999-01-01T00:00:00Z' }, '/at'],
    nobody: [{ ...ingest, persons: [] }, '/persons'],
    'persons that are no list': [{ ...ingest, persons: '12345678901' }, '/persons'],
    'a list instead of an object': [[], '/'],
  };
  for (const [fault, [body, at]] of Object.entries(questions)) {
    it(`is a question with ${fault}`, async () => {
      const { status, code, errors } = await refused('decisions', body);
      assert.deepEqual([status, code], [422, 'body-invalid']);
      assert.ok(Array.isArray(errors) && errors.length === 1);
      assert.partialDeepStrictEqual(errors, [{ at }]);
    });
  }

  it('is answered with what is known in its place', async () => {
    const known = async (body: object) => (await refused('decisions', body)).errors;
    assert.deepEqual(await known({ ...ingest, messageType: 'IPLOS' }), [
      { at: '/messageType', code: 'invalid_value', known: [...messageTypes] },
    ]);
    assert.deepEqual(await known({ ...release, dataset: 'DAR' }), [
      { at: '/dataset', code: 'invalid_value', known: [...datasets] },
    ]);
    assert.deepEqual(await known({ ...release, purpose: 3 }), [
      { at: '/purpose', code: 'invalid_value', known: [1, 2] },
    ]);
  });

  it('is a number in an answer, wherever it stood in the question', async () => {
    const { digits } = town.person('father').numbers[0] ?? { digits: '' };
    const bodies = [
      { ...ingest, [digits]: 1 },
      { ...ingest, messageType: digits },
      { [digits]: 1 },
    ];
    for (const body of bodies) {
      const { errors } = await refused('decisions', body);
      assert.doesNotMatch(JSON.stringify(errors), new RegExp(digits));
    }
  });

  it('is an acknowledgement or a manifest with counts that cannot be', async () => {
    const dutyId = '5f9c7f0e-3f1c-4a6b-9f53-0d8c2c9c1a11';
    const done = { dutyId, rows: 1, fields: 1 };
    for (const change of [{ rows: -1 }, { fields: 1.5 }, { rows: 2 ** 31 }, { dutyId: 'x' }]) {
      const body = { acknowledgements: [{ ...done, ...change }] };
      assert.equal((await refused('acknowledgements', body)).status, 422, JSON.stringify(change));
    }
    const many = { acknowledgements: Array.from({ length: 501 }, () => done) };
    assert.equal((await refused('acknowledgements', many)).status, 413);
    const counts = ['personsIn', 'personsOut', 'personsStripped', 'personsDropped', 'rowsOut'];
    const stated = {
      ...Object.fromEntries(counts.map((name) => [name, 0])),
      ...{ batchId: dutyId, fieldsDropped: 0, contentHash: 'ab'.repeat(32), items: [] },
    };
    assert.equal((await refused('manifests', stated)).code, 'not-found');
    for (const change of [
      { contentHash: 'AB'.repeat(32) },
      { contentHash: 'ab'.repeat(31) },
      { rowsOut: 2 ** 31 },
      { items: [{ index: -1, fieldsDropped: 0 }] },
      { items: [{ index: 2 ** 31, fieldsDropped: 0 }] },
      { more: true },
    ]) {
      const problem = await refused('manifests', { ...stated, ...change });
      assert.equal(problem.status, 422, JSON.stringify(change));
    }
  });
});

describe('the machine API while something is away', () => {
  it('answers 503 without its database, and by itself again when it is back', async () => {
    const line = await lineTo(town.config.databases.gate);
    const databases = { ...town.config.databases, gate: line.url };
    const service = await serve({ ...town.config, port: 0, databases }, { log: silent });
    const origin = `http://127.0.0.1:${service.port}`;
    const statusOf = async () => {
      const token = await machine.tokenFor('decisions');
      return machine.call('decisions', ingest, { token, origin });
    };
    try {
      assert.equal((await statusOf()).status, 200);
      line.cut();
      for (let tries = 0; tries < 2; tries++) {
        const response = await statusOf();
        assert.equal(response.headers.get('retry-after'), '10');
        const { status, code } = await problemOf(response);
        assert.deepEqual([status, code], [503, 'unavailable']);
      }
      line.mend();
      assert.equal((await statusOf()).status, 200);
    } finally {
      await service.stop();
      await line.close();
    }
  });

  it('answers 503 when it cannot get the issuer’s keys, and by itself again when it can', async () => {
    const service = await serve({ ...town.config, port: 0 }, { log: silent });
    const origin = `http://127.0.0.1:${service.port}`;
    try {
      const token = await machine.tokenFor('decisions');
      town.maskinporten.setAvailable(false);
      const { status, code } = await problemOf(
        await machine.call('decisions', ingest, { token, origin }),
      );
      assert.deepEqual([status, code], [503, 'unavailable']);
      town.maskinporten.setAvailable(true);
      assert.equal((await machine.call('decisions', ingest, { token, origin })).status, 200);
    } finally {
      town.maskinporten.setAvailable(true);
      await service.stop();
    }
  });
});

const silent = createLog('silent');

/** A line to a database that can be cut, as a network is. */
async function lineTo(databaseUrl: string) {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => undefined).on('close', () => open.delete(socket));
    }
    near.pipe(far).pipe(near);
    if (isCut) near.destroy();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(isInet(address) ? address.port : '');
  const cut = () => {
    isCut = true;
    for (const socket of open) socket.destroy();
  };
  return {
    url: url.href,
    cut,
    mend: () => {
      isCut = false;
    },
    close: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}

function isInet(
  address: ReturnType<ReturnType<typeof createServer>['address']>,
): address is AddressInfo {
  return address !== null && typeof address !== 'string';
}
