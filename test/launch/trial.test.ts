import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, describe, it } from 'node:test';
import { createCitizen, textOf, type Citizen } from '../support/citizen.ts';
import { copyCheckout } from '../support/process-checkout.ts';
import { groupMembers, processGone } from '../support/process-run.ts';
import { startTrial, type Trial } from '../support/process-trial.ts';
import { signInStaff } from '../support/staff-member.ts';
import { freePort } from '../support/town.ts';

const reference = /R-[0-9A-Z]{4}-[0-9A-Z]{4}/;

describe('npm start', () => {
  const checkout = copyCheckout();
  afterEach(() => checkout.endRuns());
  after(() => checkout.remove());

  it('says where it is and who one can sign in as, and leaves nothing after Ctrl-C', async () => {
    const { run, origin, people } = await startTrial(checkout);
    assert.match(origin, /^http:\/\/127\.0\.0\.1:\d+$/);
    assert.ok(people.length >= 15);
    for (const { digits, age, story } of people) {
      assert.match(digits, /^\d\d[89]/, 'only synthetic numbers: month + 80');
      assert.ok(age >= 0);
      assert.match(story, /^ {10,}\S.*\.$/, 'each with what they show');
    }
    const home = await createCitizen(origin).visit('/');
    assert.equal(home.status, 200);
    const desk = /http:\S+/.exec(await run.line(/^Saksbehandling:/))?.[0] ?? '';
    const { page: cases } = await signInStaff(origin, 'saksbehandler-1', { path: desk });
    assert.equal(cases.heading, 'Saker');
    assert.ok(run.out.some((line) => /^ {10,}Saksbehandler og beslutter\.$/.test(line)));
    const overview = await signIn({ origin, people });
    assert.equal((await overview.visit('/oversikt')).status, 200);

    const metrics = /http:\S+/.exec(await run.line(/^Måltall for drift:/))?.[0] ?? '';
    assert.match(await (await fetch(metrics)).text(), /innsyn_http_request_duration_seconds_count/);
    const check = await checkout.run(['npm', 'run', 'register:check:trial'], {}).ended();
    assert.match(check.out, /Tried with two persons each/);
    assert.equal(check.code, 0, check.out);

    const gateFile = join(checkout.dataFolder(), 'kpr-gate.json');
    assert.ok(run.out.some((line) => line.endsWith(`kpr-gate -- sync --config ${gateFile}`)));
    assert.equal(statSync(gateFile).mode & 0o777, 0o600);

    const postgres = checkout.postgresPid() ?? 0;
    assert.ok(postgres > 0);
    run.signal('SIGINT');
    const { out, err } = await run.ended();
    assert.match(out, /Stopper …/);
    assert.equal(err, '');
    assert.deepEqual(groupMembers(run.pid), []);
    await processGone(postgres);
    await assert.rejects(fetch(origin));
    assert.equal(existsSync(join(checkout.dataFolder(), 'town.json')), false);
  });

  it('keeps what was chosen when it is killed, and leaves no PostgreSQL', async () => {
    const first = await startTrial(checkout);
    const kept = await reserveDental(await signIn(first));
    const postgres = checkout.postgresPid() ?? 0;
    first.run.signal('SIGKILL');
    await first.run.ended();
    await processGone(postgres);

    const second = await startTrial(checkout);
    assert.deepEqual(second.people, first.people);
    assert.ok((await reservationsOf(await signIn(second))).includes(kept));
  });

  it('begins anew with --fresh, and ends when it is told to', async () => {
    const { run, ...trial } = await startTrial(checkout, { args: ['--fresh'] });
    assert.ok(run.out.some((line) => line.includes('Begynner på nytt')));
    assert.doesNotMatch(await reservationsOf(await signIn(trial)), reference);
    const postgres = checkout.postgresPid() ?? 0;
    run.signal('SIGTERM');
    assert.equal((await run.ended()).err, '');
    await processGone(postgres);
  });

  it('fills the register from the beginning when it was killed while filling it', async () => {
    const port = String(await freePort());
    const killed = checkout.run(['npm', 'start', '--', '--fresh', '--people', '60'], {
      PORT: port,
    });
    await killed.line(/Fyller registeret/);
    killed.signal('SIGKILL');
    const trial = await startTrial(checkout);
    assert.equal((await (await signIn(trial)).visit('/oversikt')).status, 200);
  });
});

async function signIn({ origin, people }: Pick<Trial, 'origin' | 'people'>): Promise<Citizen> {
  const grown = people.find(({ age }) => age >= 18);
  assert.ok(grown);
  const citizen = createCitizen(origin);
  const page = await citizen.signIn(grown.digits, '/reservasjoner');
  assert.equal(page.url.pathname, '/reservasjoner');
  return citizen;
}

/** Gives the receipt's reference. */
async function reserveDental(citizen: Citizen): Promise<string> {
  const choose = await citizen.visit('/reservasjoner/ny');
  const check = await citizen.submit(choose, { valg: 'registration-dental' }, '/reservasjoner/ny');
  const receipt = await citizen.submit(check, {}, '/reservasjoner/ny/kontroll');
  assert.equal(receipt.heading, 'Du har reservert deg');
  return reference.exec(textOf(receipt.body))?.[0] ?? '';
}

async function reservationsOf(citizen: Citizen): Promise<string> {
  return textOf((await citizen.visit('/reservasjoner')).body);
}
