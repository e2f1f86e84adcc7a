import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { findRegister } from '../../src/contract/found-register.repository.ts';
import { contractSchemas, readContract } from '../../src/contract/read-contract.ts';
import { personKeySignature } from '../../src/contract/reader-check.ts';
import {
  createRegister,
  findRegisterState,
} from '../../src/neighbours/register/register.service.ts';
import { emptyDatabase } from '../support/postgres.ts';
import {
  edgePeople,
  macKey,
  makeRegister,
  registerPasswords,
  seed,
  today,
  valueOf,
  type TestRegister,
} from './register-for-tests.ts';

describe('the synthetic register', () => {
  let register: TestRegister;
  before(async () => {
    register = await makeRegister();
  });
  after(() => register.drop());

  it('has every table and column of the contract, and the reader may read them', async () => {
    const { relations } = await findRegister(await register.connectAs('reader'), {
      schemas: contractSchemas,
      personKeyFunction: personKeySignature,
    });
    const found = new Map(relations.map((relation) => [relation.name, relation]));
    for (const { name, kind, columns } of readContract) {
      const there = found.get(name)?.columns ?? [];
      const readable = there.flatMap((column) => (column.readable ? column.name : []));
      const missing = Object.keys(columns).filter((column) => !readable.includes(column));
      assert.deepEqual(missing, [], name);
      // Views may say more in words; a table with more would hold what nobody is shown.
      if (kind === 'table') assert.equal(there.length, Object.keys(columns).length, name);
    }
  });

  it('says of each source when it was last loaded', async () => {
    const admin = await register.connectAs();
    const { rows } = await admin.query<{ source_code: string }>(
      'select source_code from ref.data_source where last_load_at is not null order by 1',
    );
    const sources = rows.map(({ source_code }) => source_code);
    assert.deepEqual(sources, ['FREG', 'HELSE_OMSORG', 'HST', 'KUHR', 'TANN_OFF']);
  });

  it('explains a code by the text that held at the time', async () => {
    const admin = await register.connectAs();
    const expired = await valueOf(
      admin,
      `select count(*)::int from ref.code_value where valid_to < '2024-01-01'`,
    );
    assert.ok(Number(expired) >= 10);
    const text = `select nb from ref.code_text('2.16.578.1.12.4.1.1.9151', '6', $1)`;
    assert.equal(await valueOf(admin, text, ['2020-01-01']), 'Trygghetsalarm');
    assert.equal(await valueOf(admin, text, ['2024-01-01']), undefined);
  });

  it('is filled once', async () => {
    assert.deepEqual(await findRegisterState(register.url), { seed, today, count: 0 });
    await assert.rejects(
      createRegister({
        adminUrl: register.url,
        ...registerPasswords,
        macKey,
        people: edgePeople,
        today,
        seed,
      }),
      /already exists/,
    );
  });
});

describe('a register whose filling was interrupted', () => {
  it('is begun anew', async (t) => {
    const database = await emptyDatabase();
    t.after(() => database.drop());
    const options = {
      adminUrl: database.url,
      ...registerPasswords,
      macKey,
      people: edgePeople,
      today,
      seed,
    };
    const interrupted = createRegister({
      ...options,
      onProgress: () => {
        throw new Error('interrupted');
      },
    });
    await assert.rejects(interrupted, /interrupted/);
    assert.equal(await findRegisterState(database.url), 'being-filled');
    await createRegister(options);
    assert.deepEqual(await findRegisterState(database.url), { seed, today, count: 0 });
  });
});
