import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Scope } from '../../src/reservation/scope.ts';
import { scopes } from '../../src/reservation/scope.ts';
import { formTokenOn, textOf, type Page } from '../support/citizen.ts';
import { startQueryCounter, type QueryCounter } from '../support/query-counter.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { personKeysIn } from '../holdings/person-keys.ts';
import {
  addressFor,
  chooseForChild,
  draftForChild,
  father,
  mother,
  signedInToChoose,
} from '../mandate/family.ts';
import {
  choose,
  confirm,
  dental,
  draft,
  identified,
  personIdOf,
  preventive,
  secondary,
  signedIn,
} from './chooser.ts';
import { detailsOn, effectOn, summaryOn } from './said-effect.ts';

const pupil = 'pupil-in-all-five-sources';
const child = 'child-of-eight';

let town: TestTown;
let counter: QueryCounter;
before(async () => {
  town = await startTestTown({}, async ({ register }) => {
    counter = await startQueryCounter(register);
    return { REGISTER_URL: counter.url, REGISTER_PATIENCE_MS: '400' };
  });
});
after(async () => {
  await town.stop();
  counter.stop();
});

/** Runs SQL as the register's owner, and takes it back. */
async function whileRegister(
  { change, back }: { change: string; back: string },
  look: () => Promise<void>,
) {
  await town.registerDb.query(change);
  try {
    await look();
  } finally {
    await town.registerDb.query(back);
  }
}

describe('what cannot be seen', () => {
  it('costs its own source alone, and the reservation is made', async () => {
    const citizen = await signedIn(town, pupil);
    const whole = effectOn(await draft(citizen, 'reserve', [preventive, dental]));
    const teeth = effectOn(await draft(citizen, 'reserve', [dental]));
    await whileRegister(
      {
        change: 'revoke select on kpr.hst_maling from kpr_innsyn_reader',
        back: 'grant select on kpr.hst_maling to kpr_innsyn_reader',
      },
      async () => {
        const page = await draft(citizen, 'reserve', [preventive, dental]);
        assert.match(
          summaryOn(page),
          /^.*får ikke sett opplysningene fra helsestasjon og skolehelsetjeneste akkurat nå\. Reservasjonen virker likevel fullt ut\./,
        );
        assert.equal(effectOn(page).erased, teeth.erased);
        assert.ok(teeth.erased > 0 && teeth.erased < whole.erased);
        assert.match(
          detailsOn(page),
          /Slettet for godt i KPR Senest/,
          'what is not seen has dates',
        );
        assert.equal((await confirm(citizen, page)).heading, 'Du har reservert deg');
      },
    );
  });

  it('is waited for no longer than a source may take', async () => {
    const citizen = await signedIn(town, 'mother-with-claims-from-midwife');
    const client = await town.registerDb.connect();
    try {
      await client.query('begin; lock table kpr.kuhr_regning in access exclusive mode');
      const page = await draft(citizen, 'reserve', [preventive]);
      assert.match(summaryOn(page), /får ikke sett opplysningene fra refusjonskrav akkurat nå/);
      assert.doesNotMatch(summaryOn(page), /ingenting av dette/, 'nobody knows that');
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  it('may be the whole register: rules and dates stand, and the reservation is made', async () => {
    const citizen = await signedIn(town, 'expired-codes');
    await whileRegister(
      {
        change: 'revoke execute on function innsyn.person_key_for(bytea) from kpr_innsyn_reader',
        back: 'grant execute on function innsyn.person_key_for(bytea) to kpr_innsyn_reader',
      },
      async () => {
        const page = await draft(citizen, 'reserve', scopes);
        assert.equal(
          summaryOn(page),
          'Hva det gjelder akkurat nå Vi får ikke sett hva KPR har akkurat nå. Reservasjonen virker likevel fullt ut.',
        );
        assert.match(detailsOn(page), /Hva som kan deles etterpå.*Når det skjer/);
        assert.equal((await confirm(citizen, page)).heading, 'Du har reservert deg');
        const lift = await draft(citizen, 'lift', scopes);
        assert.match(summaryOn(lift), /Opphevingen virker likevel fullt ut/);
      },
    );
  });

  it('is all of it when the look cannot be journalled: nothing is read then', async () => {
    const citizen = await signedIn(town, 'sami-name');
    await town.ownDb.query(`
      create function journal.refuse_preview() returns trigger language plpgsql as
        $$ begin raise exception 'full'; end $$;
      create trigger refuse_preview before insert on journal.entry for each row
        when (new.action = 'effect-previewed') execute function journal.refuse_preview()`);
    counter.take();
    const page = await draft(citizen, 'reserve', [preventive]);
    assert.deepEqual(counter.take().filter(aboutPersons), []);
    assert.match(summaryOn(page), /Vi får ikke sett hva KPR har akkurat nå/);
    await town.ownDb.query(
      'drop trigger refuse_preview on journal.entry; drop function journal.refuse_preview()',
    );
    assert.match(summaryOn(await draft(citizen, 'reserve', [preventive])), /ingenting av dette/);
    const { rows } = await town.ownDb.query(
      `select detail from journal.entry where action = 'effect-previewed' and subject_person_id = $1`,
      [await personIdOf(town, 'sami-name')],
    );
    assert.deepEqual(rows, [{ detail: { scopes: preventive } }]);
    assert.match(textOf((await citizen.visit('/hvem')).body), /så hva et valg om reservasjon/);
  });
});

describe('what is read of the register for a check page', () => {
  it('is one question for each source that the choice covers, and none to lift sharing', async () => {
    const citizen = await signedIn(town, 'five-thousand-rows');
    const asked = async (action: 'reserve' | 'lift', chosen: Scope[]) => {
      counter.take();
      const page = await draft(citizen, action, chosen);
      assert.doesNotMatch(summaryOn(page), /får ikke sett/, 'thousands of rows are soon counted');
      return counter.take().filter(aboutPersons).length;
    };
    assert.equal(await asked('reserve', [preventive]), 3, 'two sources, and the releases');
    assert.equal(await asked('reserve', [dental]), 2);
    const page = await draft(citizen, 'reserve', [identified, secondary]);
    assert.match(summaryOn(page), /Nye uttrekk: følger valget.*Delt tidligere/);
    await confirm(citizen, page);
    assert.equal(await asked('lift', [identified, secondary]), 0);
  });
});

describe('who may not see what is held', () => {
  it('12–15: is shown no numbers and no examples, and nothing is read', async () => {
    const citizen = await signedIn(town, 'child-of-fourteen');
    counter.take();
    const page = await draft(citizen, 'reserve', scopes);
    assert.deepEqual(counter.take().filter(aboutPersons), []);
    assert.equal(summaryOn(page) + detailsOn(page), '');
    assert.match(textOf(page.body), /Ingenting slettes før et menneske har sett på saken/);
    assert.match(textOf(page.body), /Det som alt er utlevert, hentes ikke tilbake\./);
    const { rows } = await town.ownDb.query(
      `select from journal.entry where action = 'effect-previewed' and subject_person_id = $1`,
      [await personIdOf(town, 'child-of-fourteen')],
    );
    assert.equal(rows.length, 0);
  });

  it('a parent: the same as the other parent, with no names of who has received', async () => {
    const said = new Map<string, string>();
    for (const parent of [mother, father]) {
      const citizen = await signedInToChoose(town, parent);
      const prefix = await addressFor(town, citizen, child);
      const page = await draftForChild(citizen, prefix, { scopes });
      assert.ok(effectOn(page).erased > 0);
      assert.doesNotMatch(detailsOn(page), /Hvem som blir bedt om å slette/);
      assert.doesNotMatch(summaryOn(page), /\b(du|deg|din|ditt)\b(?! bekrefter)/, 'of the child');
      said.set(parent, summaryOn(page));
    }
    assert.equal(said.get(mother), said.get(father));
  });

  it('a parent: nothing of what the other parent alone may lift', async () => {
    const her = await signedInToChoose(town, mother);
    await chooseForChild(her, await addressFor(town, her, 'baby'), {
      scopes: [preventive],
      heard: 'for-liten',
    });
    const him = await signedInToChoose(town, father);
    const prefix = await addressFor(town, him, 'baby');
    const choosing = await him.visit(`${prefix}/reservasjoner/opphev`);
    counter.take();
    const page = await him.visit(`${prefix}/reservasjoner/opphev`, {
      _csrf: formTokenOn(choosing),
      valg: preventive,
    });
    assert.equal(page.heading, 'Valgt av en annen');
    assert.equal(summaryOn(page) + detailsOn(page), '');
    assert.deepEqual(counter.take().filter(aboutPersons), []);
  });

  it('hidden places: are not among the examples, nor names of who has received', async () => {
    const citizen = await signedIn(town, 'protected-in-all-five-sources');
    const page = await draft(citizen, 'reserve', [preventive]);
    const words = await ownWordsOf('protected-in-all-five-sources');
    assert.ok(words.length > 0 && effectOn(page).erased > 0);
    for (const word of words) assert.ok(!detailsOn(page).includes(word), word);
    assert.match(detailsOn(page), /Stedets egne ord.*\d{4}: Skjult/i);
    assert.doesNotMatch(detailsOn(page), /Hvem som blir bedt om å slette/);
  });

  it('«Skjul helseopplysninger»: no value stands in an example', async () => {
    const citizen = await signedIn(town, 'protected-in-all-five-sources');
    const open = await draft(citizen, 'reserve', [preventive]);
    assert.match(detailsOn(open), /\d{4}: (Vekt|Høyde|Lengde)/);
    await citizen.visit('/skjul', { skjul: 'ja', _csrf: formTokenOn(open) });
    const page = await draft(citizen, 'reserve', [preventive]);
    assert.equal(summaryOn(page), summaryOn(open), 'the counts are the same');
    assert.doesNotMatch(detailsOn(page), /Vekt|Høyde|Lengde|\d kg|\d cm/);
    assert.match(detailsOn(page), /\d{4}: Skjult/);
  });
});

describe('a choice made before', () => {
  it('counts what an earlier choice has blocked, and says that it is', async () => {
    const citizen = await signedIn(town, 'protected-in-all-five-sources');
    const held = effectOn(await draft(citizen, 'reserve', [preventive, dental]));
    await choose(citizen, 'reserve', [preventive, dental]);
    await town.ingestion.settleDuties();
    const lift = await draft(citizen, 'lift', [preventive, dental]);
    assert.equal(effectOn(lift).returned, held.erased + held.onlyBlocked);
    assert.match(detailsOn(lift), /er tilgjengelig igjen Innen 24 timer etter at du bekrefter/);
    assert.match(summaryOn(lift), /Slettingen stanses: det som skulle slettes \d/);
    await confirm(citizen, lift);
    const again = await draft(citizen, 'reserve', [preventive, dental]);
    assert.deepEqual(effectOn(again), held);
    assert.match(detailsOn(again), /\d+ er alt sperret/);
  });
});

describe('several children in one go', () => {
  it('have a preview each, in the words of a child', async () => {
    const citizen = await signedInToChoose(town, mother);
    const form = await citizen.visit('/velg-person/reserver');
    const children = [...form.body.matchAll(/name="barn" value="([^"]+)"/g)].map(
      ([, value = '']) => value,
    );
    const page: Page = await citizen.submit(
      form,
      { barn: children.slice(0, 2), valg: [preventive, dental] },
      '/velg-person/reserver',
    );
    assert.equal(page.heading, 'Se over før du bekrefter');
    const previews = page.body.match(/<section class="effect">/g) ?? [];
    assert.equal(previews.length, 2);
    assert.doesNotMatch(textOf(page.body), /om deg nå|behandlet deg|fødselsnummeret ditt/);
    assert.ok(Buffer.byteLength(page.body) < 150_000);
  });
});

function aboutPersons(statement: string): boolean {
  return /\bkpr\.(hst|kuhr|tann)_|v_utlevering/.test(statement);
}

/** What senders have written in their own words about somebody. */
async function ownWordsOf(key: string): Promise<string[]> {
  const { rows } = await town.registerDb.query<{ word: string }>(
    `select distinct k.local_type as word from kpr.hst_konsultasjon k
      where k.local_type is not null and k.person_key = any($1)`,
    [await personKeysIn(town, key)],
  );
  return rows.map(({ word }) => word);
}
