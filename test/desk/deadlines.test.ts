import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { paths } from '../../src/paths.ts';
import { hour } from '../support/clock.ts';
import { createCitizen, textOf, type Citizen } from '../support/citizen.ts';
import { signInStaff } from '../support/staff-member.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import { openCase, sendCorrection, takeCase } from './at-the-desk.ts';

const day = 24 * hour;

describe('deadlines at the desk', () => {
  let town: TestTown;
  let reference: string;
  before(async () => {
    town = await startTestTown();
    reference = await sendCorrection(town, 'nothing-held');
    await takeCase(await signIn(), reference);
  });
  after(() => town.stop());

  const signIn = async (accountId = 'saksbehandler-1') =>
    (await signInStaff(town.origin, accountId)).staff;

  async function change(staff: Citizen, fields: Record<string, string>) {
    return staff.submit(await openCase(staff, reference), fields, paths.changeDeadline);
  }

  async function seenByCitizen(): Promise<string> {
    const citizen = createCitizen(town.origin);
    await citizen.signIn(digitsOf(town.person('nothing-held')));
    return textOf((await citizen.visit(`${paths.case}?ref=${reference}`)).body);
  }

  it('stand still only with a ground and words for the person, who is told', async () => {
    const staff = await signIn();
    const words = 'Vi må vite om det gjelder deg eller faren din.';
    const groundless = await change(staff, { gjor: 'pause', begrunnelse: words });
    assert.equal(groundless.status, 422);
    assert.match(textOf(groundless.body), /Velg hvorfor fristen står stille/);
    assert.ok(groundless.body.includes(words), 'what was written is still there');
    const wordless = await change(staff, { gjor: 'pause', grunn: 'request-unclear' });
    assert.match(textOf(wordless.body), /Skriv en begrunnelse/);
    await change(staff, { gjor: 'pause', grunn: 'request-unclear', begrunnelse: words });
    const seen = await seenByCitizen();
    assert.match(seen, /Fristen står stille til vi får svar fra deg/);
    assert.ok(seen.includes(words));
    const { rows } = await town.ownDb.query(`select from notice.message where kind = 'case-news'`);
    assert.equal(rows.length, 1);
  });

  it('go on for as many days as they stood', async () => {
    town.clock.move(6 * day);
    const staff = await signIn();
    const twice = await change(staff, {
      gjor: 'pause',
      grunn: 'request-unclear',
      begrunnelse: 'x',
    });
    assert.equal(twice.status, 409);
    await change(staff, { gjor: 'resume' });
    assert.match(await seenByCitizen(), /Den sto stille i 6 dager/);
  });

  it('are extended once, within the first month', async () => {
    const staff = await signIn();
    await change(staff, { gjor: 'extend', begrunnelse: 'Klinikken trenger mer tid.' });
    assert.match(await seenByCitizen(), /svaret tar to måneder til/);
    const again = await change(staff, { gjor: 'extend', begrunnelse: 'Enda mer.' });
    assert.match(textOf(again.body), /Fristen er alt forlenget/);
  });

  it('are never extended when the month is over', async () => {
    reference = await sendCorrection(town, 'adult-with-only-claims');
    town.clock.move(32 * day);
    const staff = await signIn();
    const page = await takeCase(staff, reference);
    assert.match(textOf(page.body), /dag(er)? over fristen/);
    const late = await change(staff, { gjor: 'extend', begrunnelse: 'For sent.' });
    assert.match(textOf(late.body), /Den første måneden er over/);
  });

  it('are changed by the one who has the case alone', async () => {
    const staff = await signIn();
    const page = await openCase(staff, reference);
    const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    assert.ok(token);
    const other = await signIn('saksbehandler-2');
    const form = await other.visit(paths.desk);
    const csrf = /name="_csrf" value="([^"]+)"/.exec(form.body)?.[1] ?? '';
    const answer = await other.send(paths.changeDeadline, {
      method: 'POST',
      body: new URLSearchParams({
        _csrf: csrf,
        ref: reference,
        gjor: 'pause',
        grunn: 'request-unclear',
        begrunnelse: 'Nei.',
      }),
    });
    assert.equal(answer.status, 404);
  });

  it('move when the day that they end on becomes a day off, and say so', async () => {
    const ending = await sendCorrection(town, 'expired-codes');
    const { rows } = await town.ownDb.query<{ due: string }>(
      `select (handling.due_by at time zone 'Europe/Oslo')::date::text as due
         from casework.handling join casework.request using (request_id) where reference = $1`,
      [ending],
    );
    const due = rows[0]?.due ?? '';
    const worker = await signIn('saksbehandler-2');
    assert.equal((await worker.visit(paths.daysOff)).status, 404);
    const decider = await signIn('beslutter-1');
    const page = await decider.visit(paths.daysOff);
    assert.equal((await decider.submit(page, { dato: '' }, paths.daysOff)).status, 422);
    assert.equal((await decider.submit(page, { dato: '2026-01-01' }, paths.daysOff)).status, 422);
    const added = await decider.submit(page, { dato: due }, paths.daysOff);
    assert.match(textOf(added.body), /1 frist er flyttet/);
    const again = await decider.submit(page, { dato: due }, paths.daysOff);
    assert.match(textOf(again.body), /alt en fridag/);
    const citizen = createCitizen(town.origin);
    await citizen.signIn(digitsOf(town.person('expired-codes')));
    const seen = textOf((await citizen.visit(`${paths.case}?ref=${ending}`)).body);
    assert.match(seen, /regnet vi fristen på nytt/);
    assert.match(seen, /en offentlig fridag/);
  });

  it('are what their ledgers explain', async () => {
    const { rows } = await town.ownDb.query<{ n: number }>(
      `select count(*)::int as n from casework.deadline_entry`,
    );
    assert.equal(rows[0]?.n, 4);
    await assert.rejects(
      town.ownDb.query(`insert into casework.deadline_entry
        (request_id, place, entry, on_date, ground, reason, key_id, staff_id, recorded_at)
        select request_id, 9, 'paused', current_date, 'waiting-for-clinic', reason, key_id,
               staff_id, now() from casework.deadline_entry where entry = 'paused'`),
      /ground/,
    );
  });
});
