import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { decodeJwt, decodeProtectedHeader, SignJWT } from 'jose';
import { organisations } from '../../src/neighbours/town/town-databases.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { consumer, createMachine, problemOf, type Machine, type Place } from './machine.ts';

const now = () => Math.floor(Date.now() / 1000);
const everyPlace = ['decisions', 'duties', 'acknowledgements', 'manifests'] as const;

describe('a caller of the machine API', () => {
  let town: TestTown;
  let machine: Machine;
  before(async () => {
    town = await startTestTown();
    machine = createMachine(town);
  });
  after(() => town.stop());

  /** What is answered to a body that nobody has looked at. */
  async function refusal(place: Place, token: string | undefined) {
    const response = await machine.call(place, place === 'duties' ? undefined : {}, { token });
    const { status, code } = await problemOf(response);
    if (status === 401) assert.equal(response.headers.get('www-authenticate'), 'Bearer');
    return `${status} ${code}`;
  }

  it('is let in with the very scope of the operation, and then heard', async () => {
    assert.deepEqual(await machine.duties(), []);
    for (const place of ['decisions', 'acknowledgements', 'manifests'] as const) {
      assert.equal(await refusal(place, await machine.tokenFor(place)), '422 body-invalid');
    }
    const several = `other:scope ${decodeScope(await machine.tokenFor('duties'))} a:b`;
    const token = await machine.tokenFor('duties', { scope: several });
    assert.equal((await machine.call('duties', undefined, { token })).status, 200);
  });

  it('needs a token at every operation', async () => {
    for (const place of everyPlace) {
      assert.equal(await refusal(place, undefined), '401 token-missing');
    }
    const basic = await fetch(`${town.origin}/api/v1/duties`, {
      headers: { authorization: 'Basic a3ByOmtwcg==' },
    });
    assert.equal((await problemOf(basic)).code, 'token-missing');
  });

  const faults: Readonly<Record<string, () => Record<string, unknown>>> = {
    'has expired': () => ({ iat: now() - 300, exp: now() - 60 }),
    'says no end': () => ({ exp: undefined }),
    'is not yet valid': () => ({ nbf: now() + 60 }),
    'is another issuer’s': () => ({ iss: 'https://maskinporten.invalid/' }),
    'is for another audience': () => ({ aud: 'https://elsewhere.invalid' }),
    'is for nobody in particular': () => ({ aud: undefined }),
    'has no id of its own': () => ({ jti: undefined }),
    'names no consumer': () => ({ consumer: undefined }),
    'names a consumer that is no organisation': () => ({ consumer: consumer('0192:12') }),
    'names a consumer in another register': () => ({ consumer: consumer('9908:910000001') }),
    'has no scope': () => ({ scope: undefined }),
    'has a scope that is no text': () => ({ scope: ['fhi:kprinnsyn/duties.read'] }),
  };
  for (const [fault, change] of Object.entries(faults)) {
    it(`is refused with a token that ${fault}`, async () => {
      for (const place of everyPlace) {
        const token = await machine.tokenFor(place, change());
        assert.equal(await refusal(place, token), '401 token-refused');
      }
    });
  }

  it('is refused with a token that somebody else has signed', async () => {
    const foreign = await machine.tokenFor('duties', {}, true);
    const good = await machine.tokenFor('duties');
    const { kid } = decodeProtectedHeader(good);
    const secret = new TextEncoder().encode(JSON.stringify(town.maskinporten.publicJwks()));
    const forged = [
      foreign,
      good.replace(/\.[^.]*$/, '.'),
      good.replace(/\.[^.]*\./, `.${base64({ ...decodeJwt(good), exp: now() + 9_999 })}.`),
      `${base64({ alg: 'none' })}.${good.split('.')[1] ?? ''}.`,
      await new SignJWT(decodeJwt(good))
        .setProtectedHeader({ alg: 'HS256', kid: kid ?? '' })
        .sign(secret),
      'nonsense',
    ];
    for (const token of forged) assert.equal(await refusal('duties', token), '401 token-refused');
  });

  it('is refused a scope that it has only in part, or of another operation', async () => {
    for (const scope of [
      'fhi:kprinnsyn/duties',
      'fhi:kprinnsyn/duties.readx',
      'xfhi:kprinnsyn/duties.read',
      'FHI:KPRINNSYN/DUTIES.READ',
      'fhi:kprinnsyn/decisions.read',
      'fhi:kprinnsyn/duties.read,fhi:kprinnsyn/decisions.read',
      '',
    ]) {
      const token = await machine.tokenFor('duties', { scope });
      assert.equal(await refusal('duties', token), '403 scope-missing', scope);
    }
  });

  it('is refused when we do not know the organisation, or gave it less than Maskinporten did', async () => {
    const unknown = await machine.tokenFor('duties', { consumer: consumer('0192:999999999') });
    assert.equal(await refusal('duties', unknown), '403 consumer-unknown');
    const analytics = consumer(organisations.analytics);
    const token = await machine.tokenFor('acknowledgements', { consumer: analytics });
    const { rows } = await town.ownDb.query<{ scopes: string[] }>(
      `select scopes from gate.consumer where consumer_id = 'analytics'`,
    );
    const given = (scopes: readonly string[] = []) =>
      town.ownDb.query(`update gate.consumer set scopes = $1 where consumer_id = 'analytics'`, [
        scopes,
      ]);
    await given(rows[0]?.scopes.filter((scope) => !scope.includes('acknowledgements')));
    assert.equal(await refusal('acknowledgements', token), '403 consumer-unknown');
    await given(rows[0]?.scopes);
  });

  it('is refused from the moment that its access ends', async () => {
    const machineOfAnalytics = createMachine(town, organisations.analytics);
    const ended = (at: string) =>
      town.ownDb.query(`update gate.consumer set ended_at = ${at} where consumer_id = 'analytics'`);
    const token = await machineOfAnalytics.tokenFor('decisions');
    assert.equal(await refusal('decisions', token), '422 body-invalid');
    await ended('now()');
    assert.equal(await refusal('decisions', token), '403 consumer-unknown');
    await ended('null');
    assert.equal(await refusal('decisions', token), '422 body-invalid');
  });

  it('may be served by a supplier, who is noted beside it', async () => {
    const token = await machine.tokenFor('decisions', { supplier: consumer('0192:888888888') });
    const question = { operation: 'ingest', messageType: 'TANN_Journal', persons: ['x'] };
    const response = await machine.call('decisions', question, { token });
    assert.equal(response.status, 200);
    const { rows } = await town.ownDb.query(
      `select actor_organisation as organisation, detail ->> 'supplier' as supplier
         from journal.entry where action = 'decision-given'`,
    );
    assert.deepEqual(rows, [{ organisation: organisations.ingestion, supplier: '0192:888888888' }]);
    const crooked = await machine.tokenFor('decisions', { supplier: 'somebody' });
    assert.equal(await refusal('decisions', crooked), '401 token-refused');
  });

  it('leaves nothing of a refused token in the log', () => {
    const refused = town.log.filter((line) => line.includes('machine-call-refused'));
    assert.ok(refused.length > 30);
    for (const line of refused) {
      assert.doesNotMatch(line, /eyJ|consumer"|0192:|"jti"/);
    }
  });

  it('gets a problem, and no page, at an address or by a method that is not there', async () => {
    const token = await machine.tokenFor('duties');
    for (const [method, path] of [
      ['GET', '/api/v1/nothing'],
      ['GET', '/api'],
      ['DELETE', '/api/v1/duties'],
      ['GET', '/api/v1/decisions'],
    ] as const) {
      const response = await fetch(town.origin + path, {
        method,
        headers: { authorization: `Bearer ${token}` },
      });
      const { status } = await problemOf(response);
      assert.ok([404, 405].includes(status), `${method} ${path}`);
    }
  });
});

function decodeScope(token: string): string {
  return String(decodeJwt(token)['scope']);
}

function base64(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
