import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { storedReach } from '../../src/reservation/rules.ts';
import { rulesOn } from '../reservation/rule-books.ts';
import {
  dutyFor,
  eightYearOld,
  macOf,
  mother,
  pupil,
  startIngestionUnderTest,
  type IngestionUnderTest,
} from './ingestion-service.ts';

const rules = rulesOn('2026-05-12');
const preventive = targetsOf('registration-preventive-health', () => true);
const confirmed = targetsOf('registration-preventive-health', (one) => one === 'confirmed');
const dental = targetsOf('registration-dental', () => true);

function targetsOf(
  scope: 'registration-preventive-health' | 'registration-dental',
  wanted: (certainty: string) => boolean,
) {
  return storedReach(rules, scope)
    .filter(({ certainty }) => wanted(certainty))
    .map(({ store, when }) => ({ ...store, when }));
}

describe('duties of ingestion', () => {
  let town: IngestionUnderTest;
  before(async () => {
    town = await startIngestionUnderTest();
    await town.ingestion.settleDuties();
  });
  afterEach(() => town.gate.forget());
  after(() => town.stop());

  /** Rows of a person that hold something, and how many of them are blocked. */
  async function held(digits: string, table: string, filled = 'true') {
    const [row] = await town.rows(
      `select count(*)::int as rows, count(blocked_at)::int as blocked from kpr.${table}
        where person_key = innsyn.person_key_for($1) and ${filled}`,
      [macOf(digits)],
    );
    return [row?.['rows'], row?.['blocked']];
  }

  async function settle(...duties: ReturnType<typeof dutyFor>[]) {
    town.gate.duties.push(...duties);
    const acknowledged = await town.ingestion.settleDuties();
    assert.equal(acknowledged, duties.length);
    return town.gate.acknowledged.slice(-duties.length);
  }

  it('blocks what is reserved, unblocks it, and counts both', async () => {
    const [measures] = await held(pupil, 'hst_maling');
    assert.ok(Number(measures) > 0);
    const [blocked] = await settle(dutyFor(pupil, 'block', preventive));
    assert.deepEqual(await held(pupil, 'hst_maling'), [measures, measures]);
    const [types, blockedTypes] = await held(pupil, 'hst_konsultasjon', 'local_type is not null');
    assert.equal(blockedTypes, types);
    assert.equal((await held(pupil, 'hst_konsultasjon', 'local_type is null'))[1], 0);
    assert.ok(Number(blocked?.fields) >= Number(measures) + Number(types));

    const [unblocked] = await settle(dutyFor(pupil, 'unblock', preventive));
    assert.deepEqual(
      [unblocked?.rows, unblocked?.fields],
      [blocked?.rows, blocked?.fields],
      'as many as were blocked',
    );
    assert.deepEqual(await held(pupil, 'hst_maling'), [measures, 0]);
  });

  it('erases values for good, and leaves the consultations', async () => {
    const before = await held(eightYearOld, 'hst_konsultasjon');
    const [measures] = await held(eightYearOld, 'hst_maling');
    const [types] = await held(eightYearOld, 'hst_konsultasjon', 'local_type is not null');
    const [status] = await held(eightYearOld, 'hst_ammestatus');
    const [appointments] = await held(eightYearOld, 'hst_avtale', 'local_type is not null');
    const expected = [measures, types, status, appointments].map(Number);
    const [erased] = await settle(dutyFor(eightYearOld, 'erase', confirmed));
    assert.equal(
      erased?.fields,
      expected.reduce((sum, count) => sum + count, 0),
    );
    assert.deepEqual(await held(eightYearOld, 'hst_maling'), [0, 0]);
    assert.deepEqual(
      await held(eightYearOld, 'hst_konsultasjon', 'local_type is not null'),
      [0, 0],
    );
    assert.deepEqual(await held(eightYearOld, 'hst_konsultasjon'), before);
  });

  it('blocks bills of midwife and clinic alone, and never erases them while that is assumed', async () => {
    const parts = async (practice: string) => {
      const [row] = await town.rows(
        `select count(*)::int as rows, count(t.blocked_at)::int as blocked
           from kpr.kuhr_takst t join kpr.kuhr_regning r using (person_key, regning_id)
          where person_key = innsyn.person_key_for($1) and r.praksistype ${practice}`,
        [macOf(mother)],
      );
      return [row?.['rows'], row?.['blocked']];
    };
    const [covered] = await parts(`in ('JORD', 'HELS', 'KOHS')`);
    const [others] = await parts(`not in ('JORD', 'HELS', 'KOHS')`);
    assert.ok(Number(covered) > 0 && Number(others) > 0);
    await settle(dutyFor(mother, 'block', preventive));
    await settle(dutyFor(mother, 'erase', confirmed));
    assert.deepEqual(await parts(`in ('JORD', 'HELS', 'KOHS')`), [covered, covered]);
    assert.deepEqual(await parts(`not in ('JORD', 'HELS', 'KOHS')`), [others, 0]);
    const amounts = await held(mother, 'kuhr_regning', `praksistype = 'JORD'`);
    assert.equal(amounts[1], amounts[0]);
  });

  it('erases dental care without refund, and keeps that with refund', async () => {
    await town.rows(
      `update kpr.tann_besok set refund_related = besok_id % 2 = 0, paid_amount = 100
        where person_key = innsyn.person_key_for($1)`,
      [macOf(pupil)],
    );
    const [kept] = await held(pupil, 'tann_besok', 'refund_related');
    await settle(dutyFor(pupil, 'erase', dental));
    const [paid] = await held(pupil, 'tann_besok', 'paid_amount is not null');
    assert.equal(paid, kept);
    const [left] = await town.rows(
      `select bool_and(refund_related) as only_refunded, count(*)::int as rows
         from kpr.tann_observasjon join kpr.tann_besok using (person_key, besok_id)
        where person_key = innsyn.person_key_for($1)`,
      [macOf(pupil)],
    );
    assert.equal(left?.['only_refunded'], true);
  });

  it('refuses a target that is not on its own list, and does nothing of that duty', async () => {
    const foreign = [
      { table: 'omsorg_diagnose', columns: 'row', when: null },
      { table: 'kuhr_regning', columns: 'row', when: null },
      { table: 'hst_konsultasjon', columns: ['started_at'], when: null },
      { table: 'hst_maling', columns: 'row', when: { field: 'value', oneOf: ['1'] } },
      { table: 'person; drop schema kpr', columns: 'row', when: null },
    ] as const;
    for (const target of foreign) {
      const duty = dutyFor(pupil, 'block', [...preventive, target]);
      town.gate.duties.push(duty);
      assert.equal(await town.ingestion.settleDuties(), 0);
      assert.equal(town.ingestion.lastRound()?.refused, 1);
      town.gate.duties.length = 0;
    }
    assert.equal((await held(pupil, 'hst_maling'))[1], 0);
    const complaints = town.logged.filter((line) => line.includes('duty-refused'));
    assert.equal(complaints.length, foreign.length);
  });

  it('does a duty once, and tells of it until it has been heard', async () => {
    const duty = dutyFor(mother, 'unblock', preventive);
    town.gate.duties.push(duty);
    town.gate.fail({ part: 'acknowledgements', answer: 'refuses' });
    assert.equal(await town.ingestion.settleDuties(), 0);
    assert.equal(town.ingestion.lastRound()?.outcome, 'gate-unavailable');
    // A lift may cancel a duty that has been done: it is told of all the same.
    town.gate.forget();
    assert.equal(await town.ingestion.settleDuties(), 1);
    const [told] = town.gate.acknowledged;
    assert.equal(told?.dutyId, duty.dutyId);
    assert.ok(told.rows > 0);
    assert.equal(await town.ingestion.settleDuties(), 0);
  });

  it('acknowledges that nothing is held of somebody unknown', async () => {
    const [done] = await settle(dutyFor('nobody', 'erase', confirmed));
    assert.deepEqual([done?.rows, done?.fields], [0, 0]);
  });

  it('waits for a gate that is away, and says so once', async () => {
    const waiting = () => town.logged.filter((line) => line.includes('duties-wait')).length;
    const before = waiting();
    town.gate.setAvailable(false);
    await town.ingestion.settleDuties();
    await town.ingestion.settleDuties();
    assert.equal(waiting(), before + 1);
    town.gate.setAvailable(true);
    await town.ingestion.settleDuties();
    assert.match(town.logged.join('\n'), /duties-settled-again/);
  });
});
