import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { checkConfig, type Environment } from '../../src/config.ts';
import { newSecrets } from '../../src/neighbours/town/town-secrets.ts';
import { outsideEnvironment } from '../support/outside-environment.ts';
import { startProcess } from '../support/process-run.ts';

const needed = [
  'ORIGIN',
  'DATABASE_URL',
  'DATABASE_URL_GATE',
  'DATABASE_URL_WORKER',
  'DATABASE_URL_DESK',
  'REGISTER_URL',
  'SESSION_SECRETS',
  'IDENTITY_KEYS',
  'IDENTITY_MAC_KEY',
  'REGISTER_MAC_KEY',
  'RECEIPT_SIGNING_JWK',
  'SEAL_KEY',
  'SEAL_CERTIFICATE',
  'IDPORTEN_ISSUER',
  'IDPORTEN_CLIENT_ID',
  'IDPORTEN_CLIENT_JWKS',
  'STAFF_ISSUER',
  'STAFF_CLIENT_ID',
  'STAFF_CLIENT_JWKS',
  'STAFF_ASSURANCE',
  'STAFF_ROLES',
  'MASKINPORTEN_ISSUER',
  'MASKINPORTEN_AUDIENCE',
  'MASKINPORTEN_CLIENT_ID',
  'MASKINPORTEN_CLIENT_JWK',
  'FOLKEREGISTERET_URL',
];

const complete = outsideEnvironment({
  secrets: await newSecrets({ today: '2026-01-05', seed: 'test', count: 0 }),
  databases: {
    own: 'postgres://owner@db.example/own',
    register: 'postgres://owner@db.example/kpr',
  },
  origin: 'https://innsyn.example',
  issuers: {
    idporten: 'https://login.example',
    maskinporten: 'https://machine.example/',
    folkeregisteret: 'https://folk.example',
  },
});

describe('settings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kpr-innsyn-settings-'));
  after(() => rmSync(folder, { recursive: true }));

  it('are complete with those that have no default', () => {
    assert.deepEqual(faultsOf(complete), []);
    const checked = checkConfig(complete, { production: true });
    assert.equal(checked.outcome, 'complete');
    assert.deepEqual(checked.config.port, 3000);
    assert.equal(checked.config.allowSynthetic, false);
  });

  it('are all named at once where they are missing or empty', () => {
    const expected = needed.map((name) => `${name} is missing`);
    assert.deepEqual(faultsOf({}), expected);
    assert.deepEqual(faultsOf(Object.fromEntries(needed.map((name) => [name, '']))), expected);
  });

  it('are each refused with their name, and never with their value', () => {
    const faulty: Record<string, string[]> = {
      PORT: ['70000', 'hemmelig'],
      ORIGIN: ['hemmelig', 'ftp://hemmelig.example'],
      DATABASE_URL: ['mysql://hemmelig@db.example/own', 'hemmelig'],
      REGISTER_URL: ['hemmelig'],
      SESSION_SECRETS: ['hemmelig', `${'hemmelig'.repeat(4)},hemmelig`],
      IDENTITY_KEYS: ['hemmelig', '{}', '{"hemmelig":"hemmelig"}', '["hemmelig"]'],
      IDENTITY_MAC_KEY: ['hemmelig', Buffer.from('hemmelig').toString('base64')],
      SEAL_KEY: ['hemmelig', '-----BEGIN PRIVATE KEY-----\nhemmelig\n-----END PRIVATE KEY-----'],
      SEAL_CERTIFICATE: [
        'hemmelig',
        '-----BEGIN CERTIFICATE-----\nhemmelig\n-----END CERTIFICATE-----',
      ],
      RECEIPT_SIGNING_JWK: ['hemmelig', '{"kty":"EC","d":"hemmelig"}', 'null'],
      IDPORTEN_CLIENT_JWKS: ['{"keys":[]}', '{"keys":[{"kid":"hemmelig"}]}', '"hemmelig"'],
      STAFF_CLIENT_JWKS: ['{"keys":[]}', '"hemmelig"'],
      STAFF_ASSURANCE: ['{}', '{"acr":[]}', '{"amr":["hemmelig",""]}', '{"acr":"hemmelig"}'],
      STAFF_ROLES: ['{"claim":"roles","map":{"A":"hemmelig"}}', '{"map":{}}', 'hemmelig'],
      STAFF_ISSUER_MAY_BE_ABSENT: ['hemmelig'],
      MASKINPORTEN_CLIENT_JWK: ['{"kty":"RSA","kid":"","d":"hemmelig"}'],
      SYNTHETIC_PEOPLE: ['hemmelig'],
      LOG_LEVEL: ['hemmelig'],
      POLICY: ['hemmelig', '{"hemmelig":"yes"}', '{"parentsWhoMayAct":"hemmelig"}'],
      METRICS_PORT: ['hemmelig', '70000'],
    };
    for (const [name, values] of Object.entries(faulty)) {
      for (const value of values) {
        const faults = faultsOf({ ...complete, [name]: value });
        assert.ok(faults.length > 0, `${name}=${value} is taken`);
        for (const fault of faults) {
          assert.ok(fault.startsWith(`${name} `), fault);
          assert.doesNotMatch(fault, /hemmelig|aGVtbWVsaWc/);
        }
      }
    }
    const all = Object.fromEntries(Object.entries(faulty).map(([name, [value]]) => [name, value]));
    const named = new Set(faultsOf({ ...complete, ...all }).map((fault) => fault.split(' ')[0]));
    assert.deepEqual([...named].sort(), Object.keys(faulty).sort());
  });

  it('give metrics a door of their own, on loopback and only when asked for', () => {
    const metricsOf = (env: Environment) => {
      const checked = checkConfig({ ...complete, ...env }, { production: true });
      return checked.outcome === 'complete' ? checked.config.metrics : checked.faults;
    };
    assert.equal(metricsOf({}), undefined);
    assert.equal(metricsOf({ METRICS_PORT: '', METRICS_HOST: '10.0.0.1' }), undefined);
    assert.deepEqual(metricsOf({ METRICS_PORT: '9090' }), { port: 9090, host: '127.0.0.1' });
    const inside = { METRICS_PORT: '9090', METRICS_HOST: '10.0.0.1' };
    assert.deepEqual(metricsOf(inside), { port: 9090, host: '10.0.0.1' });
    const shared = ['METRICS_PORT must not be that of PORT'];
    assert.deepEqual(metricsOf({ PORT: '9090', METRICS_PORT: '9090' }), shared);
    assert.deepEqual(metricsOf({ METRICS_PORT: '3000' }), shared);
  });

  it('take no certificate that does not seal: of another key, too early, expired, too long', async () => {
    const { sealKey } = await newSecrets({ today: '2026-01-05', seed: 'other', count: 0 });
    assert.deepEqual(faultsOf({ ...complete, SEAL_KEY: sealKey }), [
      'SEAL_CERTIFICATE is not of SEAL_KEY',
    ]);
    const on = (now: string) => {
      const checked = checkConfig(complete, { production: true, now: new Date(now) });
      return checked.outcome === 'faulty' ? checked.faults.join() : '';
    };
    assert.equal(on('2030-01-01'), '');
    assert.match(on('2019-12-31'), /^SEAL_CERTIFICATE is not valid before 2020-01-01T/);
    assert.match(on('2049-01-02'), /^SEAL_CERTIFICATE expired at 2049-01-01T/);
    const chain = `${complete['SEAL_CERTIFICATE'] ?? ''}\n`.repeat(12);
    assert.deepEqual(faultsOf({ ...complete, SEAL_CERTIFICATE: chain }), [
      'SEAL_CERTIFICATE must be certificates in PEM, 8 kB at most, the nearest first',
    ]);
    const { privateKey } = generateKeyPairSync('ed25519');
    const SEAL_KEY = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    assert.deepEqual(faultsOf({ ...complete, SEAL_KEY }), [
      'SEAL_KEY must be a private key in PEM, RSA or P-256',
    ]);
  });

  it('may stand in files, where the last line break does not count', () => {
    const file = join(folder, 'session-secrets');
    writeFileSync(file, `${complete['SESSION_SECRETS'] ?? ''}\n`);
    const { SESSION_SECRETS: secret = '', ...others } = complete;
    const checked = checkConfig({ ...others, SESSION_SECRETS_FILE: file }, { production: true });
    assert.equal(checked.outcome, 'complete');
    assert.deepEqual(checked.config.sessionSecrets, [secret]);
  });

  it('say which file cannot be read', () => {
    const nowhere = join(folder, 'nowhere');
    const faults = faultsOf({ ...complete, SESSION_SECRETS_FILE: nowhere });
    assert.deepEqual(faults, ['SESSION_SECRETS_FILE cannot be read']);
  });

  it('take no plain http and no synthetic people in production', () => {
    const addresses = [
      'ORIGIN',
      'IDPORTEN_ISSUER',
      'STAFF_ISSUER',
      'MASKINPORTEN_ISSUER',
      'FOLKEREGISTERET_URL',
    ];
    for (const begin of ['http://', 'HTTP://', ' http://']) {
      const plain = Object.fromEntries(addresses.map((name) => [name, `${begin}a.example`]));
      assert.deepEqual(
        faultsOf({ ...complete, ...plain }),
        addresses.map((name) => `${name} must be an https address in production`),
      );
    }
    assert.equal(faultsOf({ ...complete, IDPORTEN_ISSUER: 'login.example:443' }).length, 1);
    const trial = { ...complete, ORIGIN: 'http://127.0.0.1:1', SYNTHETIC_PEOPLE: 'allowed' };
    assert.equal(checkConfig(trial, { production: false }).outcome, 'complete');
    assert.deepEqual(faultsOf({ ...complete, SYNTHETIC_PEOPLE: 'allowed' }), [
      'SYNTHETIC_PEOPLE must not be allowed in production',
    ]);
  });

  it('need the address of the population register that is asked, and of no other', () => {
    const asking = { ...complete, FOLKEREGISTERET_URL: '', POPULATION_API: 'persontjenesten' };
    assert.deepEqual(faultsOf(asking), ['PERSONTJENESTEN_URL is missing']);
    const PERSONTJENESTEN_URL = 'https://person.example';
    const checked = checkConfig({ ...asking, PERSONTJENESTEN_URL }, { production: true });
    assert.equal(checked.outcome, 'complete');
    assert.deepEqual(checked.config.populationRegister, {
      api: 'persontjenesten',
      url: PERSONTJENESTEN_URL,
    });
    assert.deepEqual(faultsOf({ ...asking, PERSONTJENESTEN_URL: 'http://person.example' }), [
      'PERSONTJENESTEN_URL must be an https address in production',
    ]);
    assert.equal(faultsOf({ ...complete, POPULATION_API: 'dsf' }).length, 1);
  });

  it('that are missing end the process before it opens or calls anything', async () => {
    let callers = 0;
    const taken = createServer((socket) => {
      callers += 1;
      socket.destroy();
    }).listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const url = `postgres://kpr_web:hemmelig@127.0.0.1:${port}/own`;
    const given = {
      PORT: String(port),
      DATABASE_URL: url,
      IDPORTEN_ISSUER: `http://127.0.0.1:${port}`,
    };
    const rest = needed.filter((name) => !(name in given));
    const faults = [
      ...rest.map((name) => `${name} is missing`),
      'IDPORTEN_ISSUER must be an https address in production',
    ];

    for (const start of ['src/main.ts', 'src/launch/start.ts']) {
      const env = { NODE_ENV: 'production', ...given };
      const cwd = join(import.meta.dirname, '../..');
      const run = startProcess([process.execPath, start], { cwd, env });
      const { code, out, err } = await run.ended();
      await run.end();
      assert.equal(code, 1);
      assert.equal(out, '');
      assert.deepEqual(
        err.split('\n').filter((line) => line.startsWith('  - ')),
        faults.map((fault) => `  - ${fault}`),
      );
      assert.doesNotMatch(err, /hemmelig|\bat .*\.ts:/);
    }
    assert.equal(callers, 0);
    taken.close();
  });
});

/** What is wrong in production; `[]` where nothing is. */
function faultsOf(env: Environment): string[] {
  const checked = checkConfig(env, { production: true });
  return checked.outcome === 'faulty' ? checked.faults : [];
}
