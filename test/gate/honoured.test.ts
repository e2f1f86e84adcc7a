import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { z } from 'zod';
import { orderExtract } from '../../src/neighbours/analytics/order.client.ts';
import { deliver } from '../../src/neighbours/ingestion/samples/deliver.ts';
import { shortMessageCmac } from '../../src/population/cmac.ts';
import { textOf, type Citizen } from '../support/citizen.ts';
import { day } from '../support/clock.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import {
  choose,
  dental,
  identified,
  preventive,
  secondary,
  signedIn,
} from '../reservation/chooser.ts';

const pupil = 'pupil-in-all-five-sources';
const lineShape = z.looseObject({
  tabell: z.string(),
  person: z.string(),
  fodselsnummer: z.string().optional(),
});

let town: TestTown;
before(async () => {
  town = await startTestTown();
});
after(() => town.stop());

const send = (run: string) =>
  deliver({
    ingestionUrl: town.ingestion.url,
    people: town.people,
    today: town.secrets.today,
    run,
  });

/** One number out of the register, by its owner; `$1` is the person's key there. */
async function held(key: string, sql: string): Promise<number> {
  const macKey = Buffer.from(town.secrets.registerMacKey, 'base64');
  const { rows } = await town.registerDb.query<{ n: number }>(
    `select (${sql.replaceAll('$1', 'innsyn.person_key_for($1)')})::int as n`,
    [shortMessageCmac(macKey, digitsOf(town.person(key)))],
  );
  return rows[0]?.n ?? 0;
}

const valuesOfA = (condition: string) => `
  (select count(*) from kpr.hst_ammestatus where person_key = $1 and ${condition}) +
  (select count(*) from kpr.hst_maling where person_key = $1 and ${condition}) +
  (select count(local_type) from kpr.hst_konsultasjon where person_key = $1 and ${condition}) +
  (select count(local_type) from kpr.hst_avtale where person_key = $1 and ${condition})`;
const claimValues = (condition: string) => `
  (select count(*) from kpr.kuhr_takst where person_key = $1 and ${condition}) +
  (select count(*) from kpr.kuhr_diagnose where person_key = $1 and ${condition}) +
  (select coalesce(sum(num_nonnulls(egenandel_amount, refusjon_amount, krav_amount)), 0)
     from kpr.kuhr_regning where person_key = $1 and ${condition})`;
const blocked = 'blocked_at is not null';

const wordsOf = async (citizen: Citizen) => textOf((await citizen.visit('/reservasjoner')).body);

/** The part of the page about one choice. */
async function panelOf(citizen: Citizen, scopeWords: RegExp): Promise<string> {
  const { body } = await citizen.visit('/reservasjoner');
  const panels = Array.from(body.matchAll(/<section class="panel">.*?<\/section>/gs), ([panel]) =>
    textOf(panel),
  );
  return panels.find((panel) => scopeWords.test(panel)) ?? '';
}

function numberIn(text: string, words: RegExp): number {
  const found = new RegExp(`(\\d+) ${words.source}`).exec(text);
  assert.ok(found, `${words.source} in ${text}`);
  return Number(found[1]);
}

describe('a reservation against storing', () => {
  let citizen: Citizen;
  let values: number;
  before(async () => {
    await send('before');
    citizen = await signedIn(town, pupil);
    values = await held(pupil, valuesOfA('true'));
    assert.ok(values > 0);
    await choose(citizen, 'reserve', [preventive, dental]);
  });

  it('has blocked what is held, and the page says how much, value for value', async () => {
    assert.match(await wordsOf(citizen), /Her ser du det når den er brukt første gang/);
    await town.ingestion.settleDuties();
    const panel = await panelOf(citizen, /helsestasjon/);
    const said = numberIn(panel, /opplysninger sperret/);
    assert.equal(said, await held(pupil, `${valuesOfA(blocked)} + ${claimValues(blocked)}`));
    assert.equal(await held(pupil, valuesOfA(blocked)), values, 'all of it');
    const ofDoctor = `exists (select from kpr.kuhr_regning r where r.person_key = d.person_key
      and r.regning_id = d.regning_id and r.praksistype = 'FALE')`;
    const doctors = `select count(*) from kpr.kuhr_diagnose d where person_key = $1 and ${ofDoctor}`;
    assert.ok((await held(pupil, doctors)) > 0);
    assert.equal(await held(pupil, `${doctors} and ${blocked}`), 0, 'a doctor’s claims are not');
    assert.match(panel, /Slettes for godt tidligst/);
  });

  it('stops new values at the door, and the page says how many', async () => {
    const lines = await send('reserved');
    assert.ok(lines.every(({ refused, rejected }) => refused === undefined && rejected === 0));
    const dropped = lines.reduce((sum, { valuesDropped }) => sum + valuesDropped, 0);
    const words = await wordsOf(citizen);
    assert.equal(numberIn(words, /opplysninger ble ikke lagret da de kom inn/), dropped);
    assert.match(words, /Reservasjonen din virker\. Sist kontrollert \d{1,2}\./);
    const systems = lines.filter(({ valuesDropped }) => valuesDropped > 0);
    assert.equal(systems.length, 6, 'from each of the four systems, a claim, and a dentist');
    const visits = `select count(*) from kpr.hst_konsultasjon
      where person_key = $1 and source_record_id like '%-reserved-%'`;
    assert.equal(await held(pupil, visits), 4, 'the contacts stay');
    assert.equal(await held(pupil, valuesOfA('blocked_at is null')), 0);
    const others = 'select count(*) from kpr.hst_maling where person_key = $1';
    assert.ok(
      (await held('child-of-eight', `${others} and loaded_at > now() - interval '1 hour'`)) > 0,
    );
  });

  it('keeps what the dentist was refunded for, which the rules leave', async () => {
    const visit = (refund: boolean) => `select count(*) from kpr.tann_observasjon o
      where person_key = $1 and exists (select from kpr.tann_besok b
        where b.besok_id = o.besok_id and b.refund_related = ${refund}
          and b.source_record_id like '%-reserved-%')`;
    assert.equal(await held(pupil, visit(false)), 0);
    assert.ok((await held(pupil, visit(true))) > 0);
  });

  it('is kept in extracts, and the page counts them', async () => {
    for (const dataset of ['HST', 'KUHR'] as const) {
      const lines = await extract({ dataset, purpose: 1, identified: true });
      const own = lines.filter(
        ({ fodselsnummer }) => fodselsnummer === digitsOf(town.person(pupil)),
      );
      const tables = new Set(own.map(({ tabell }) => tabell));
      assert.ok(!tables.has('hst_maling') && !tables.has('hst_ammestatus'), dataset);
      assert.ok(own.every((line) => line['local_type'] === null || !('local_type' in line)));
      const diagnoses = own.filter(({ tabell }) => tabell === 'kuhr_diagnose').length;
      const open = `select count(*) from kpr.kuhr_diagnose d join kpr.kuhr_regning r
        using (person_key, regning_id) where person_key = $1 and d.superseded_at is null
          and r.praksistype not in ('HELS', 'KOHS', 'JORD')`;
      if (dataset === 'KUHR') assert.equal(diagnoses, await held(pupil, open), 'no more, no less');
    }
    assert.match(await wordsOf(citizen), /Kontrollert i 2 uttrekk/);
  });

  it('has erased what is confirmed when the window is over, and the page says how much', async () => {
    const claims = await held(pupil, claimValues(blocked));
    assert.ok(claims > 0);
    town.clock.move(7 * day + 60_000);
    await town.ingestion.settleDuties();
    const back = await citizen.visit('/reservasjoner');
    assert.equal(back.heading, 'Reservasjonene dine');
    const panel = await panelOf(citizen, /helsestasjon/);
    assert.equal(numberIn(panel, /opplysninger slettet for godt/), values);
    assert.equal(await held(pupil, valuesOfA('true')), 0);
    assert.equal(await held(pupil, claimValues(blocked)), claims, 'assumed: only blocked');
    assert.doesNotMatch(textOf(back.body), /tatt lengre tid enn det skal/);
  });

  it('lets new values in after a lift, and fetches nothing back', async () => {
    await choose(citizen, 'lift', [preventive]);
    await town.ingestion.settleDuties();
    assert.match(await wordsOf(citizen), /Ikke lagre helseopplysninger fra tannlege/);
    assert.equal(await held(pupil, claimValues(blocked)), 0, 'claims are open again');
    assert.equal(await held(pupil, valuesOfA('true')), 0, 'what is erased is erased');
    await send('lifted');
    const mine = await held(pupil, valuesOfA(`source_record_id like '%-lifted-%'`));
    assert.ok(mine > 0);
    assert.equal(await held(pupil, valuesOfA('true')), mine);
  });
});

describe('a reservation against sharing', () => {
  it('takes the number away, or the person, and says in how many extracts it was checked', async () => {
    const keys = { [identified]: 'mother-with-claims-from-midwife', [secondary]: 'sami-name' };
    const citizens = new Map<string, Citizen>();
    for (const scope of [identified, secondary] as const) {
      const citizen = await signedIn(town, keys[scope]);
      await choose(citizen, 'reserve', [scope]);
      citizens.set(scope, citizen);
    }
    const persons = async (purpose: 1 | 2) => {
      const lines = await extract({ dataset: 'KUHR', purpose, identified: true });
      const numbers = new Set(lines.map(({ fodselsnummer }) => fodselsnummer));
      return {
        all: new Set(lines.map(({ person }) => person)).size,
        withNumber: (key: string) => numbers.has(digitsOf(town.person(key))),
      };
    };
    const first = await persons(1);
    const second = await persons(2);
    assert.equal(first.withNumber(keys[identified]), false);
    assert.equal(first.withNumber(keys[secondary]), true);
    assert.equal(second.withNumber(keys[secondary]), false);
    assert.equal(second.all, first.all - 1, 'one is left out of formål 2, and none of formål 1');
    for (const citizen of citizens.values()) {
      assert.match(await wordsOf(citizen), /Kontrollert i 2 uttrekk/);
      assert.doesNotMatch(await wordsOf(citizen), /sperret|slettet for godt/);
    }
  });
});

async function extract(order: Parameters<typeof orderExtract>[1]) {
  const ordered = await orderExtract(town.analytics.url, order);
  assert.ok(ordered.outcome === 'made');
  const lines = readFileSync(ordered.path, 'utf8').trim().split('\n');
  return lines.map((line) => lineShape.parse(JSON.parse(line)));
}
