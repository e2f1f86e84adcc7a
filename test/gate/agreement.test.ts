import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Snapshot } from '../../src/gate-client/gate.ts';
import { currentNumber } from '../../src/neighbours/people/synthetic-person.ts';
import { ruleTableShape } from '../../src/reservation/rule-table.ts';
import { scopes, type Scope } from '../../src/reservation/scope.ts';
import { ageOn } from '../../src/shared/format.ts';
import { readPdf } from '../pdf/pdf-reading.ts';
import { addressFor, chooseForChild, father, mother, signedInToChoose } from '../mandate/family.ts';
import { choose, draft, referenceOf, signedIn } from '../reservation/chooser.ts';
import { startTownOfTwoVersions } from '../reservation/two-versions.ts';
import { textOf, type Citizen } from '../support/citizen.ts';
import type { TestTown } from '../support/town.ts';
import { decideByCopy, fetchCopy, plansFor } from './conformance-copy.ts';
import { vectors, type VectorQuestion } from './conformance.ts';
import { createMachine } from './machine.ts';
import { partAbout, toldIn, verdictAsTold, type Told } from './told.ts';

let town: TestTown;
let second: () => void;
/** Grown-ups whom nobody else in the test is. */
let strangers: string[];
before(async () => {
  ({ town, second } = await startTownOfTwoVersions({ count: 40 }));
  strangers = town.people
    .filter(({ key, birthDate, deceasedOn }) => {
      const isGrown = ageOn(birthDate, town.secrets.today) >= 18;
      return isGrown && !deceasedOn && key.startsWith('person-');
    })
    .map(({ key }) => key);
});
after(() => town.stop());

/** Every message type, and every data set × purpose × identified × linkage. */
const questions = vectors.verdicts.map(({ question }) => question);

const first: Record<Scope, Told> = {
  'registration-preventive-health': said('KUHR', 'HST'),
  'registration-dental': said('TANN_OFF'),
  'release-identified': { ...said(), stripped: true },
  'release-secondary': { ...said(), dropped: true },
};

describe('under the first version of the rules', () => {
  describeAgreement('2026-1', first);
});

describe('when the second version is in force', () => {
  before(async () => {
    // Nothing in the ledger has changed, and yet the copy is another one.
    const before = await fetchCopy(town);
    second();
    const now = await fetchCopy(town);
    assert.equal(now.statement.position, before.statement.position);
    assert.deepEqual(
      [before, now].map(({ rules, statement }) => [rules.version, statement.rulesVersion]),
      [
        ['2026-1', '2026-1'],
        ['2027-1', '2027-1'],
      ],
    );
  });

  describeAgreement('2027-1', { ...first, 'registration-dental': said('KUHR', 'TANN_OFF') });

  it('still takes out what it does not mention, and was covered before', async () => {
    const page = textOf((await signedOut('/regler')).body);
    assert.match(page, /målinger av alle slag/);
    assert.match(page, /Fødselsnummeret tas bort/);
    assert.match(page, /tar hver ny versjon med seg alt som gjaldt før den/);
  });

  it('leaves a receipt as it was, by the version that the choice was made under', async () => {
    const [dentist] = reserved.filter(({ scope }) => scope === 'registration-dental');
    assert.ok(dentist);
    const citizen = await signedIn(town, dentist.key);
    const receipt = await citizen.visit(`/reservasjoner/kvittering?referanse=${dentist.reference}`);
    assert.deepEqual(toldIn(textOf(receipt.body)), first['registration-dental']);
    assert.match(textOf(receipt.body), /Valget følger regelversjon 2026-1\./);
  });
});

/** Also those who reserved under an earlier version. */
const reserved: { scope: Scope; key: string; digits: string; reference: string }[] = [];

/** Everything that says what choices do says this, and every form of the gate does it. */
function describeAgreement(version: string, told: Record<Scope, Told>) {
  it('the open page and the rules say it', async () => {
    const open = textOf((await signedOut('/reservere')).body);
    const { body } = await signedOut('/regler');
    for (const scope of scopes) {
      assert.deepEqual(toldIn(partAbout(open, scope)), told[scope], `/reservere, ${scope}`);
      const section = new RegExp(`<section[^>]*id="${scope}">.*?</section>`, 's').exec(body)?.[0];
      assert.deepEqual(toldIn(textOf(section ?? '')), told[scope], `/regler, ${scope}`);
    }
  });

  it('the rules for machines are these, under this name', async () => {
    const [inForce, named] = await Promise.all(
      ['/api/v1/rules', `/api/v1/rules/${version}`].map(async (path) => (await get(path)).json()),
    );
    assert.deepEqual(inForce, named);
    assert.equal(ruleTableShape.parse(inForce).version, version);
  });

  it('who chooses reads it on each page, in the receipt and in the report', async () => {
    for (const scope of scopes) {
      const key = strangers.shift() ?? '';
      const citizen = await signedIn(town, key);
      const choosing = textOf((await citizen.visit('/reservasjoner/ny')).body);
      assert.deepEqual(toldIn(partAbout(choosing, scope)), told[scope], `choosing ${scope}`);
      const checking = textOf((await draft(citizen, 'reserve', [scope])).body);
      assert.deepEqual(toldIn(checking), told[scope], `checking ${scope}`);
      const receipt = await choose(citizen, 'reserve', [scope]);
      assert.deepEqual(toldIn(textOf(receipt.body)), told[scope], `receipt of ${scope}`);
      assert.match(textOf(receipt.body), new RegExp(`regelversjon ${version}\\.`));
      const digits = currentNumber(town.person(key)).digits;
      reserved.push({ scope, key, digits, reference: referenceOf(receipt) });
      await assertReport(citizen, version, told);
    }
  });

  it('a parent is told of it in the message about the child', async () => {
    const [her, him] = await Promise.all(
      [mother, father].map((one) => signedInToChoose(town, one)),
    );
    assert.ok(her && him);
    const baby = await addressFor(town, her, 'baby');
    const [preventive, dental] = scopes;
    const wanted = version === '2026-1' ? preventive : dental;
    const receipt = await chooseForChild(her, baby, { scopes: [wanted] });
    assert.deepEqual(toldIn(textOf(receipt.body)), told[wanted]);
    const inbox = await him.visit('/meldinger');
    const link = /href="(\/meldinger\/les\?m=[^"]+)"/.exec(inbox.body)?.[1] ?? '';
    assert.deepEqual(toldIn(textOf((await him.visit(link)).body)), told[wanted]);
  });

  it('decisions follow it, for every scope, source, purpose, identified and linkage', async () => {
    const machine = createMachine(town);
    for (const question of questions) {
      const { results, rulesVersion } = await machine.decide(
        question.operation === 'ingest' ? question : { ...question, at: undefined },
        numbers(),
      );
      assert.equal(rulesVersion, version);
      assertVerdicts(question, results, told);
    }
  });

  it('so do decisions as of an instant, by the rules of its day', async () => {
    const machine = createMachine(town);
    // The database keeps the real time, at which the first version is in force.
    const at = await pastInstant();
    for (const question of questions) {
      if (question.operation === 'ingest') continue;
      const { results, rulesVersion } = await machine.decide({ ...question, at }, numbers());
      assert.equal(rulesVersion, '2026-1');
      assertVerdicts(question, results, first);
    }
  });

  it('so does kpr-gate, by a copy', async () => {
    const copy: Snapshot = await fetchCopy(town);
    assert.equal(copy.rules.version, version);
    for (const question of questions) {
      const expected = reserved.map(({ digits, scope }) => ({
        digits,
        expect: verdictAsTold(told[scope], question),
      }));
      assert.deepEqual(
        decideByCopy(copy, question, numbers()),
        plansFor(question, expected),
        JSON.stringify(question),
      );
    }
  });
}

const numbers = () => reserved.map(({ digits }) => digits);

function assertVerdicts(
  question: VectorQuestion,
  results: readonly { outcome: string; fields?: readonly string[] }[],
  told: Record<Scope, Told>,
) {
  reserved.forEach(({ scope }, index) => {
    const verdict = results[index];
    assert.ok(verdict);
    // Words do not say which fields it is, but that it is some.
    const fields = verdict.fields === undefined ? {} : { fields: verdict.fields.slice(0, 0) };
    assert.notEqual(verdict.fields?.length, 0);
    assert.deepEqual(
      { ...verdict, ...fields },
      { index, ...verdictAsTold(told[scope], question) },
      `${scope}, ${JSON.stringify(question)}`,
    );
  });
}

function said(...sources: string[]): Told {
  return { sources, stripped: false, dropped: false };
}

async function assertReport(citizen: Citizen, version: string, told: Record<Scope, Told>) {
  const { text } = await readPdf(await (await citizen.send('/rapport/pdf')).bytes());
  for (const scope of scopes) {
    assert.deepEqual(toldIn(partAbout(text, scope)), told[scope], `report, ${scope}`);
  }
  assert.ok(text.includes(`Reglenehar versjon${version}.`.replaceAll(' ', '')));
}

async function get(path: string): Promise<Response> {
  const answer = await fetch(town.origin + path);
  assert.equal(answer.status, 200, path);
  return answer;
}

async function signedOut(path: string): Promise<{ body: string }> {
  return { body: await (await get(path)).text() };
}

/** Just over, and after all that has been recorded so far. */
async function pastInstant(): Promise<string> {
  const { rows } = await town.ownDb.query<{ at: Date }>('select now() as at');
  assert.ok(rows[0]);
  return rows[0].at.toISOString();
}
