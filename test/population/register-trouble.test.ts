import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { PersonPort } from '../../src/population/person.ts';
import {
  factsAbout,
  idOf,
  people,
  registerNames,
  startRegister,
  type ReadRegister,
} from './reading-register.ts';

const second = 1_000;

for (const name of registerNames) {
  describe(`${name} in trouble`, () => {
    let town: ReadRegister;
    const id = idOf('sami-name');
    before(async () => {
      town = await startRegister(name, { timeoutMs: 400 });
    });
    afterEach(() => {
      town.register.answerWith(undefined);
      town.register.limitNext(0, 0);
      town.register.setAvailable(true);
      town.register.setPeople(people);
      town.failures.length = 0;
      town.unknownWords.length = 0;
    });
    after(() => town.stop());

    async function outcomeOf(client: PersonPort): Promise<string> {
      return (await client.lookUp(id)).outcome;
    }

    it('is unavailable whatever nonsense it answers, and says why to the log', async () => {
      for (const [oddity, reason] of [
        ['a-web-page', 'not-json'],
        ['broken-json', 'SyntaxError'],
        ['another-shape', 'unreadable'],
        ['too-much', 'too-large'],
        ['nothing', 'TimeoutError'],
      ] as const) {
        town.register.answerWith(oddity);
        assert.equal(await outcomeOf(town.newClient()), 'unavailable', oddity);
        assert.equal(town.failures.pop(), reason);
      }
    });

    it('is unavailable when down, and when the token does not come in time', async () => {
      town.register.setAvailable(false);
      assert.equal(await outcomeOf(town.newClient()), 'unavailable');
      assert.deepEqual(town.failures, ['status 503']);
      const begun = performance.now();
      assert.equal(await outcomeOf(town.newClient({ tokenFor: never })), 'unavailable');
      assert.equal(town.failures.at(-1), 'TimeoutError');
      assert.ok(performance.now() - begun < 3 * second);
    });

    it('is not asked again before the seconds it names, about nobody', async () => {
      const client = town.newClient();
      town.register.limitNext(1, 30);
      assert.equal(await outcomeOf(client), 'unavailable');
      const asked = town.register.statuses.length;
      town.clock.move(29 * second);
      assert.equal((await client.lookUp(idOf('father'))).outcome, 'unavailable');
      assert.equal(town.register.statuses.length, asked);
      town.clock.move(2 * second);
      assert.equal(await outcomeOf(client), 'found');
    });

    it('is not asked again before the date it names', async () => {
      const client = town.newClient();
      const at = new Date(town.clock.now().getTime() + 60 * second);
      town.register.limitNext(1, at.toUTCString());
      for (const wait of [0, 50 * second]) {
        town.clock.move(wait);
        assert.equal(await outcomeOf(client), 'unavailable');
      }
      assert.equal(town.register.statuses.at(-1), 429);
      town.clock.move(15 * second);
      assert.equal(await outcomeOf(client), 'found');
    });

    it('is left alone for a second when it names no time that can be read', async () => {
      const client = town.newClient();
      town.register.limitNext(1, 'snart');
      assert.equal(await outcomeOf(client), 'unavailable');
      assert.equal(await outcomeOf(client), 'unavailable');
      assert.equal(town.register.statuses.at(-1), 429);
      town.clock.move(2 * second);
      assert.equal(await outcomeOf(client), 'found');
    });

    it('knows nobody by a number that nobody has', async () => {
      town.register.setPeople([]);
      assert.equal(await outcomeOf(town.newClient()), 'not-found');
      assert.deepEqual(town.failures, []);
    });

    it('gives no authority by a word that we do not know, and has it counted', async () => {
      const child = idOf('unknown-responsibility');
      const { parentalResponsibilities } = await factsAbout(town.newClient(), child);
      assert.deepEqual(
        parentalResponsibilities.map(({ kind }) => kind),
        ['unknown'],
      );
      assert.equal(town.unknownWords.length, 1);
    });
  });
}

function never(): Promise<string> {
  return Promise.withResolvers<string>().promise;
}
