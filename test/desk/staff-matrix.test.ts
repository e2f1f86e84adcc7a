import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { paths } from '../../src/paths.ts';
import { formTokenOn, type Citizen } from '../support/citizen.ts';
import { signInStaff } from '../support/staff-member.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { routesFor } from '../web/route-table.ts';
import { sendCorrection } from './at-the-desk.ts';

/**
 * Every address of the desk, by hand, as it answers each account: about a case that waits in the
 * general queue, which nobody has; and about one in the protected queue.
 *
 * r reached · h reached, without cases · f reached, and only who has the case may · n no role ·
 * x not there, exactly as an address that never was
 */
const columns = [
  'saksbehandler-1',
  'beslutter-1',
  'begge',
  'far',
  'uten-nummer',
  'fortrolig-saksbehandler',
  'fortrolig-beslutter',
  'personvernombud',
  'revisor',
  'konsumentansvarlig',
  'uten-rolle',
] as const;

const general: Readonly<Record<string, string>> = {
  'GET desk': 'r r r r r r r r h h n',
  'POST extendStaffSession': 'r r r r r r r r r r n',
  'GET daysOff': 'x r r x x x r x x x n',
  'POST daysOff': 'x r r x x x r x x x n',
  'GET findCase': 'r r r r r r r x x x n',
  'GET deskCase': 'r r r r r r r x x x n',
  'GET handOverCase': 'x x x x x x x x x x n',
  'POST handOverCase': 'x x x x x x x x x x n',
  'POST noteInCase': 'x x x x x x x x x x n',
  'POST changeDeadline': 'x x x x x x x x x x n',
  'POST letGoOfCase': 'x x x x x x x x x x n',
  'GET deskDocument': 'x x x x x x x x x x n',
};

const hidden: Readonly<Record<string, string>> = {
  'GET findCase': 'x x x x x r r x x x n',
  'GET deskCase': 'x x x x x r r x x x n',
  'GET handOverCase': 'x x x x x x x x x x n',
  'POST handOverCase': 'x x x x x x x x x x n',
  'POST noteInCase': 'x x x x x x x x x x n',
  'POST changeDeadline': 'x x x x x x x x x x n',
  'POST letGoOfCase': 'x x x x x x x x x x n',
  'GET deskDocument': 'x x x x x x x x x x n',
  // A case is really taken here, and would be by the first who may: only refusals are asked for.
  'POST takeCase': 'x x x x x - - x x x n',
};

/** Open to all, ends the session, or takes whatever waits: other tests have them. */
const elsewhere = new Set([
  ...['staffSignIn', 'staffSignInCallback', 'staffSignOut', 'staffSignedOut', 'takeNextCase'],
]);

/** Forms in which nothing is wrong but who sends them. */
const whole: Readonly<Record<string, Record<string, string>>> = {
  extendStaffSession: { til: paths.desk },
  letGoOfCase: { fordi: 'put-back' },
  noteInCase: { notat: 'Ringte og fikk svar.' },
  changeDeadline: { gjor: 'extend', begrunnelse: 'Vi venter på svar.' },
};

type Asked = { method: string; name: string; reference: string };

describe('every address of the desk, asked by each of the staff', { concurrency: 2 }, () => {
  let town: TestTown;
  const references: Record<'general' | 'protected', string> = { general: '', protected: '' };
  let colleagueId: string;
  before(async () => {
    town = await startTestTown();
    await signInStaff(town.origin, 'begge');
    const { rows } = await town.ownDb.query<{ id: string }>(
      'select staff_id as id from ident.staff',
    );
    colleagueId = rows[0]?.id ?? '';
    references.general = await sendCorrection(town, 'nothing-held');
    references.protected = await sendCorrection(town, 'protected-address');
  });
  after(() => town.stop());

  it('has a row for every address', () => {
    const rows = new Set([...Object.keys(general), ...Object.keys(hidden)]);
    const known = routesFor('staff')
      .filter(({ name }) => !elsewhere.has(name))
      .flatMap(({ name, methods }) => methods.map((method) => `${method} ${name}`));
    assert.deepEqual([...rows].sort(), known.sort());
    for (const row of [...Object.values(general), ...Object.values(hidden)]) {
      assert.equal(row.split(' ').length, columns.length);
    }
  });

  function address({ method, name, reference }: Asked): string {
    const path = Object.entries(paths).find(([key]) => key === name)?.[1];
    assert.ok(path, name);
    const query = new URLSearchParams({ ref: reference, sak: reference, nr: '1' }).toString();
    return method === 'GET' && name !== 'desk' ? `${path}?${query}` : path;
  }

  /** Somebody who could be given the case by who has it. */
  const colleague = (name: string) => (name === 'handOverCase' ? { til: colleagueId } : {});

  async function answerTo(staff: Citizen, token: string, one: Asked): Promise<string> {
    const fields = { ...whole[one.name], ...colleague(one.name), _csrf: token, ref: one.reference };
    const body = one.method === 'POST' ? { body: new URLSearchParams(fields) } : {};
    const answer = await staff.send(address(one), { method: one.method, ...body });
    const text = await answer.text();
    const heading = /<h1[^>]*>([^<]*)<\/h1>/.exec(text)?.[1] ?? '';
    if (answer.status === 403) return heading === 'Du har ingen rolle her' ? 'n' : 'refused';
    if (answer.status === 404) return 'x';
    if (text.includes('Rollen din gir ikke adgang til saker')) return 'h';
    return [200, 303, 422].includes(answer.status) ? 'r' : `failed ${answer.status}`;
  }

  columns.forEach((accountId, column) => {
    it(accountId, async () => {
      const { staff, page } = await signInStaff(town.origin, accountId);
      const token = formTokenOn(page);
      const differing: string[] = [];
      for (const [table, reference] of [
        [general, references.general],
        [hidden, references.protected],
      ] as const) {
        for (const [row, letters] of Object.entries(table)) {
          const [method = '', name = ''] = row.split(' ');
          const wanted = letters.split(' ')[column] ?? '?';
          if (wanted === '-') continue;
          const found = await answerTo(staff, token, { method, name, reference });
          if (found !== wanted) differing.push(`${row} ${reference}: ${found}, not ${wanted}`);
        }
      }
      assert.deepEqual(differing, []);
    });
  });

  it('hides a protected case exactly as one that never was', async () => {
    const { staff } = await signInStaff(town.origin, 'saksbehandler-1');
    for (const path of [paths.deskCase, paths.deskDocument, paths.handOverCase, paths.findCase]) {
      const seen = async (reference: string) => {
        const answer = await staff.send(`${path}?ref=${reference}&sak=${reference}&nr=1`);
        const { status } = answer;
        const text = await answer.text();
        const page = text
          .replaceAll(reference, 'R')
          .replaceAll(/name="_csrf" value="[^"]*"/g, '')
          .replaceAll(/\d+ minutt\w*/g, '');
        return { status, page };
      };
      assert.deepEqual(await seen(references.protected), await seen('S-2222-3333'), path);
    }
  });
});
