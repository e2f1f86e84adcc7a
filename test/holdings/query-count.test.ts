import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { recordTables } from '../../src/holdings/catalogue.ts';
import { sourceCodes, type SourceCode } from '../../src/holdings/holdings.ts';
import { createCitizen, type Citizen } from '../support/citizen.ts';
import { startQueryCounter, type QueryCounter } from '../support/query-counter.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

describe('how often the register is asked for a page', () => {
  let town: TestTown;
  let counter: QueryCounter;
  before(async () => {
    town = await startTestTown({}, async ({ register }) => {
      counter = await startQueryCounter(register);
      return { REGISTER_URL: counter.url };
    });
  });
  after(async () => {
    await town.stop();
    counter.stop();
  });

  async function signedIn(key: string): Promise<Citizen> {
    const citizen = createCitizen(town.origin);
    await citizen.signIn(digitsOf(town.person(key)));
    return citizen;
  }

  async function statementsFor(citizen: Citizen, address: string): Promise<string[]> {
    counter.take();
    const page = await citizen.visit(address);
    assert.equal(page.status, 200, address);
    return counter.take();
  }

  it('is once for each source on the page, for few rows and for thousands', async () => {
    const pages: [string, readonly SourceCode[]][] = [
      ['/oversikt', sourceCodes],
      ['/tidslinje', sourceCodes],
      ['/tidslinje?visning=alt', sourceCodes],
      ['/tidslinje?kilde=helsestasjon&aar=2022', ['HST']],
      ['/opplysninger/refusjonskrav', ['KUHR']],
      ['/opplysninger/helsestasjon?visning=alt', ['HST']],
      ['/opplysninger/omsorg', ['HELSE_OMSORG']],
      ['/opplysninger/tannhelse', ['TANN_OFF']],
      ['/opplysninger/folkeregister', ['FREG']],
    ];
    for (const key of ['pupil-in-all-five-sources', 'five-thousand-rows']) {
      const citizen = await signedIn(key);
      // The first page of a process also reads the texts of codes, which are then kept.
      await citizen.visit('/tidslinje');
      for (const [address, sources] of pages) {
        const statements = await statementsFor(citizen, address);
        const asked = sourceCodes.map((source) => [source, askedOf(source, statements)]);
        assert.deepEqual(
          asked,
          sourceCodes.map((source) => [source, sources.includes(source) ? 1 : 0]),
          `${key} ${address}`,
        );
      }
    }
  });

  it('begins with the journal, which no page of a source is shown without', async () => {
    const citizen = await signedIn('adult-with-only-claims');
    await town.ownDb.query('revoke insert on journal.entry from kpr_web');
    await town.ownDb.query(
      `revoke insert (action, actor_kind, actor_person_id, actor_organisation, capacity,
         subject_person_id, detail) on journal.entry from kpr_web`,
    );
    counter.take();
    for (const address of ['/oversikt', '/tidslinje', '/opplysninger/refusjonskrav']) {
      assert.equal((await citizen.visit(address)).status, 500, address);
    }
    assert.deepEqual(counter.take(), []);
  });
});

function askedOf(source: SourceCode, statements: readonly string[]): number {
  const names = recordTables[source].map(({ name }) => new RegExp(`\\bkpr\\.${name}\\b`));
  return statements.filter((statement) => names.some((name) => name.test(statement))).length;
}
