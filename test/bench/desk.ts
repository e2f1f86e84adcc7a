import assert from 'node:assert/strict';
import pg from 'pg';
import { paths } from '../../src/paths.ts';
import { signInStaff } from '../support/staff-member.ts';
import type { Bench } from './bench.ts';
import { medianOf } from './median.ts';
import { prepareBenchRegister } from './registers.ts';
import { startBenchServer } from './server-process.ts';
import type { Line } from './verdict.ts';

const persons = 1_000;
const few = 1_000;
const many = 100_000;
const rounds = 40;

/** What a caseworker opens most, at few cases and at many. */
const asked = {
  'Queue: what waits': paths.desk,
  'Queue: all open cases, of one type, oldest first': `${paths.desk}?vis=all&type=shield&sorter=received`,
  'Queue: the fortieth page': `${paths.desk}?vis=all&side=40`,
  'Queue: past the deadline': `${paths.desk}?vis=all&frist=late`,
} as const;

/** The desk with a hundred times as many open cases beside itself with few. */
export const deskBench: Bench = async ({ adminUrl, folder }) => {
  const register = await prepareBenchRegister(adminUrl, folder, persons);
  const { child, addresses } = await startBenchServer({ ...register, folder, personKeys: [] });
  const owner = new pg.Client({ connectionString: register.own });
  await owner.connect();
  try {
    const { staff } = await signInStaff(addresses.origin, 'saksbehandler-1');
    const measure = async () => {
      const figures = new Map<string, number>();
      for (const [what, path] of Object.entries(asked)) {
        figures.set(
          what,
          await timeOf(async () => assert.equal((await staff.visit(path)).status, 200)),
        );
      }
      const next = async () => {
        const page = await staff.visit(paths.desk);
        const begun = performance.now();
        const taken = await staff.submit(page, {}, paths.takeNextCase);
        const ms = performance.now() - begun;
        assert.match(taken.heading, /^Sak S-/);
        await staff.submit(taken, { fordi: 'put-back' }, paths.letGoOfCase);
        return ms;
      };
      const takes: number[] = [];
      for (let n = 0; n < rounds; n++) takes.push(await next());
      return figures.set('«Ta neste»', medianOf(takes));
    };
    await bringCases(owner, few);
    await measure();
    const small = await measure();
    await bringCases(owner, many - few);
    await measure();
    const large = await measure();
    return Array.from(large, ([what, ms]): Line[] => [
      {
        what: `${what}, ${many} cases against ${few}`,
        figure: ms / (small.get(what) ?? ms),
        unit: '×',
        atMost: 1.3,
      },
      { what: `${what}, ${many} cases`, figure: ms, unit: 'ms' },
    ]).flat();
  } finally {
    child.kill();
    await owner.end();
  }
};

async function timeOf(act: () => Promise<void>): Promise<number> {
  const taken: number[] = [];
  for (let n = 0; n < rounds; n++) {
    const begun = performance.now();
    await act();
    taken.push(performance.now() - begun);
  }
  return medianOf(taken);
}

/** Open cases of four types, received over the last forty days. */
async function bringCases(owner: pg.Client, count: number): Promise<void> {
  await owner.query('begin');
  await owner.query(
    `with person as (insert into ident.person default values returning person_id),
     sent as (
       insert into casework.request (kind, subject_person_id, actor_person_id, capacity, reference,
         received_at, due_by)
       select (array['shield', 'young-access', 'emergency-stop', 'reservation-objected'])[1 + n % 4],
              person_id, person_id, 'self', 'S-' || upper(substr(md5(random()::text), 1, 12)),
              now() - n % 40 * interval '1 day' - n * interval '1 ms',
              now() - n % 40 * interval '1 day' - n * interval '1 ms' + interval '31 days'
         from person, generate_series(1, $1) as n
       returning request_id, kind, received_at, due_by)
     insert into casework.handling (request_id, kind, received_at, queue, four_eyes, due_by,
       sorted_at)
     select request_id, kind, received_at, 'general', '{}', due_by, now() from sent`,
    [count],
  );
  await owner.query('delete from casework.unsorted');
  await owner.query('commit');
  await owner.query('analyze casework.request, casework.handling');
}
