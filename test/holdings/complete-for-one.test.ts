import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { textOf, type Citizen } from '../support/citizen.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { signedIn } from '../casework/correcting.ts';
import { addOrganisations } from './made-up-deliveries.ts';
import { personKeysIn } from './person-keys.ts';

const key = 'pupil-in-all-five-sources';

let town: TestTown;
let citizen: Citizen;
before(async () => {
  town = await startTestTown();
  const silent = { org_nr: '399000004', name: 'Aldriøy kommune', kommune_nr: '9004' };
  await addOrganisations(town.registerDb, [{ ...silent, org_kind: 'kommune' }]);
  const [personKey] = await personKeysIn(town, key);
  await town.registerDb.query(
    `update kpr.hst_konsultasjon set kommune_nr = '9004'
      where konsultasjon_row_id in (
        select konsultasjon_row_id from kpr.hst_konsultasjon
         where person_key = $1 and superseded_at is null order by started_at desc limit 3)`,
    [personKey],
  );
  citizen = await signedIn(town, key, '/oversikt');
});
after(() => town.stop());

describe('«Hvor fullstendig er dette?» on one’s own page of a source', () => {
  it('names each municipality that the rows are from, and the one that never delivered', async () => {
    const words = await saidOn('/opplysninger/helsestasjon');
    assert.match(words, /Dette har KPR fått fra kommunene som opplysningene om deg gjelder\./);
    assert.match(words, /Aldriøy kommune Har aldri levert\. Det som har skjedd her, står ikke/);
    assert.match(words, /\S+ kommune Sist levert .*? fra \S+/);
    assert.doesNotMatch(words, /kommunen du bor i/);
  });

  it('says of claims that the last six months are not whole, and who sends them', async () => {
    const words = await saidOn('/opplysninger/refusjonskrav');
    assert.match(words, /Én sender for hele landet: Helfo Sist levert/);
    assert.match(words, /siste seks månedene/);
  });

  it('says of municipal care what is not there from before 2017', async () => {
    assert.match(await saidOn('/opplysninger/omsorg'), /før 2017/);
    assert.match(await saidOn('/en/opplysninger/omsorg'), /before 2017/);
  });

  it('is said of a source that has nothing about one, too', async () => {
    citizen = await signedIn(town, 'nothing-held', '/oversikt');
    const words = await saidOn('/opplysninger/helsestasjon');
    assert.doesNotMatch(words, /Dette har KPR fått/);
    assert.match(words, /uten fødselsnummer/);
  });
});

/** The section's words, without those of the rest of the page. */
async function saidOn(path: string): Promise<string> {
  const page = await citizen.visit(path);
  assert.equal(page.status, 200, path);
  const [, section] =
    /<section aria-labelledby="fullstendig">(.*?)<\/section>/s.exec(page.body) ?? [];
  assert.ok(section, path);
  return textOf(section);
}
