import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createBirthDateReader } from '../../src/holdings/birth-date.service.ts';
import { createCoverageService } from '../../src/holdings/coverage.service.ts';
import { createLookUpReader } from '../../src/holdings/look-up-reader.service.ts';
import { NationalId } from '../../src/population/national-id.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { createLog } from '../../src/shared/log.ts';
import { Unavailable } from '../../src/shared/unavailable.ts';
import { holdingsOver, startTestRegister, type TestRegister } from './test-register.ts';

const everyRow = { year: undefined, everything: true, cursor: undefined, sources: [] };
const patienceMs = 150;
/** Far less than a statement that nobody limits would wait, far more than these are to. */
const soonMs = 2_000;

describe('a register of which something is slow', () => {
  let register: TestRegister;
  before(async () => {
    register = await startTestRegister();
    // Connections are made and statements planned before anything is timed.
    const { holdings, mandate } = holdingsOver(register, person());
    await holdings.timeline(mandate, everyRow);
    await holdings.wording('nb');
  });
  after(() => register.close());

  const person = () => register.personNamed('pupil-in-all-five-sources');

  /** What is given within `soonMs` while somebody holds the tables. */
  async function whileLocked<Result>(
    tables: readonly string[],
    ask: () => Promise<Result>,
  ): Promise<Result> {
    return register.owner.transaction(async (tx) => {
      await tx.raw(`lock table ${tables.join(', ')} in access exclusive mode`);
      const began = performance.now();
      const result = await ask();
      assert.ok(performance.now() - began < soonMs, tables.join());
      return result;
    });
  }

  function numbers(): NationalId[] {
    return person().numbers.map(({ digits }) => {
      const parsed = NationalId.parse(digits, { allowSynthetic: true });
      if (parsed.outcome !== 'valid') throw new Error(parsed.outcome);
      return parsed.id;
    });
  }

  it('says that it is away when it does not find the person in time', async () => {
    const { holdings, mandate } = holdingsOver(register, person(), { patienceMs });
    const deps = { register: register.reads, registerMacKey: register.macKey, patienceMs };
    await whileLocked(['kpr.person_pseudonym'], async () => {
      await assert.rejects(holdings.overview(mandate), Unavailable);
      await assert.rejects(createLookUpReader(deps)(numbers()), Unavailable);
    });
    assert.ok((await holdings.overview(mandate)).registered);
  });

  it('lets somebody sign in without a birth date that does not come in time', async () => {
    const read = createBirthDateReader({
      register: register.reads,
      registerMacKey: register.macKey,
      patienceMs,
    });
    const silent = await whileLocked(['kpr.person_pseudonym'], () => read(numbers()));
    assert.equal(silent, undefined);
    assert.match((await read(numbers())) ?? '', /^\d{4}-\d\d-\d\d$/);
  });

  it('waits for several slow sources as long as for two', async () => {
    const { holdings, mandate } = holdingsOver(register, person(), { patienceMs: 400 });
    const locked = ['kuhr_regning', 'omsorg_tjeneste', 'hst_konsultasjon', 'tann_besok'];
    const began = performance.now();
    const { failed } = await whileLocked(
      locked.map((name) => `kpr.${name}`),
      () => holdings.timeline(mandate, everyRow),
    );
    assert.deepEqual(failed, ['KUHR', 'HELSE_OMSORG', 'HST', 'TANN_OFF']);
    assert.ok(performance.now() - began < 4 * 400);
  });

  it('gives raw codes rather than none, and is left alone for a while', async () => {
    const lines: string[] = [];
    const { holdings } = holdingsOver(register, person(), {
      patienceMs,
      log: createLog('info', { write: (line) => lines.push(line) }),
    });
    await whileLocked(['ref.code_value'], () => holdings.wording('nb'));
    await holdings.wording('nb');
    assert.equal(lines.filter((line) => line.includes('code-texts-not-read')).length, 1);
  });

  it('tells nothing of coverage rather than holding up a page', async () => {
    const coverage = createCoverageService({
      register: register.reader,
      clock: systemClock,
      patienceMs,
    });
    const found = await whileLocked(['kpr.organisation'], () => coverage.findSource('HST'));
    assert.equal(found, undefined);
  });
});

describe('a register that is changed while it is read', () => {
  let register: TestRegister;
  before(async () => {
    register = await startTestRegister();
  });
  after(() => register.close());

  it('is read on, also by connections that remember it as it was', async () => {
    const lines: string[] = [];
    const person = register.personNamed('pupil-in-all-five-sources');
    const { holdings, mandate } = holdingsOver(register, person, {
      log: createLog('info', { write: (line) => lines.push(line) }),
    });
    await holdings.overview(mandate);
    await register.owner.raw('alter table ref.data_source alter frequency type varchar(40)');
    const { sources } = await holdings.overview(mandate);
    assert.ok(sources.every(({ frequency }) => frequency !== undefined));
    assert.deepEqual(lines, []);
  });

  it('answers for no column that is gone with another of that name', async () => {
    const person = register.personNamed('pupil-in-all-five-sources');
    const { holdings, mandate } = holdingsOver(register, person);
    await register.owner.raw('alter table kpr.hst_maling rename unit to measured_in');
    const { failed } = await holdings.timeline(mandate, everyRow);
    assert.deepEqual(failed, ['HST']);
  });
});
