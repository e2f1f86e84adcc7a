import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createPool } from '../../src/database/pools.ts';
import { tellAtSixteen } from '../../src/notice/message.repository.ts';
import { today } from '../../src/shared/format.ts';
import { preventive, secondary } from '../reservation/chooser.ts';
import { day } from '../support/clock.ts';
import { createCitizen, type Citizen } from '../support/citizen.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import { addressFor, chooseForChild, mother, signedInToChoose } from './family.ts';

describe('turning sixteen', () => {
  let town: TestTown;
  let citizen: Citizen;
  before(async () => {
    town = await startTestTown({}, () => Promise.resolve({ NEUTRAL_ANSWER_MS: '5000' }));
    const parent = await signedInToChoose(town, mother);
    const child = await addressFor(town, parent, 'turns-twelve-tomorrow');
    const choice = { scopes: [preventive, secondary], heard: 'ja' } as const;
    assert.equal((await chooseForChild(parent, child, choice)).status, 200);
    await parent.visit(`${child}/tidslinje`);
    town.clock.move(4 * 366 * day);
    citizen = createCitizen(town.origin);
  });
  after(() => town.stop());

  async function tell(): Promise<number> {
    const url = town.config.databases.worker;
    const worker = createPool({ url, max: 1, applicationName: 'test' });
    try {
      return await tellAtSixteen(worker, today(town.clock));
    } finally {
      await worker.destroy();
    }
  }

  it('is told of once', async () => {
    await citizen.signIn(digitsOf(town.person('turns-twelve-tomorrow')), '/meldinger');
    assert.equal(await tell(), 1);
    assert.equal(await tell(), 0);
    const inbox = await citizen.visit('/meldinger');
    assert.equal(inbox.body.match(/Fra nå bestemmer du selv/g)?.length, 1);
    const link = /href="(\/meldinger\/les\?m=[^"]+)"/.exec(inbox.body)?.[1] ?? '';
    assert.match((await citizen.visit(link)).body, /Reservasjoner som andre har valgt/);
  });

  it('shows each inherited reservation with two buttons of equal weight', async () => {
    const page = await citizen.visit('/reservasjoner');
    assert.match(page.body, /Valgt for deg av andre/);
    const buttons = page.body.match(/<button [^>]*>(Behold|Opphev)<\/button>/g) ?? [];
    assert.equal(buttons.length, 4);
    const looks = new Set(buttons.map((one) => one.replace(/>.*/, '')));
    assert.equal(looks.size, 1, 'the same look');
  });

  it('keeps and lifts in the same number of steps', async () => {
    const steps = async (scope: string, address: string) => {
      const list = await citizen.visit('/reservasjoner');
      const token = /name="_csrf" value="([^"]+)"/.exec(list.body)?.[1] ?? '';
      const check = await citizen.visit(address, { _csrf: token, valg: scope });
      assert.equal(check.heading, 'Se over før du bekrefter');
      return citizen.submit(check, {}, '/kontroll');
    };
    const kept = await steps(preventive, '/reservasjoner/ny');
    assert.equal(kept.heading, 'Du har beholdt reservasjonen');
    const lifted = await steps(secondary, '/reservasjoner/opphev');
    assert.equal(lifted.heading, 'Du har opphevet reservasjonen');
    const list = await citizen.visit('/reservasjoner');
    assert.doesNotMatch(list.body, /Valgt for deg av andre/);
    const { rows } = await town.ownDb.query(
      `select scope, active from reservation.status order by scope`,
    );
    assert.deepEqual(rows, [
      { scope: preventive, active: true },
      { scope: secondary, active: false },
    ]);
  });

  it('shows who acted before, in full', async () => {
    const log = await citizen.visit('/hvem');
    assert.match(log.body, /En som handler for deg/);
    assert.match(log.body, /tidslinjen/);
  });
});
