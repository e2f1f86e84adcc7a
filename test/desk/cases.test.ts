import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createNumberMaker } from '../../src/neighbours/people/identity-number.ts';
import { randomFor } from '../../src/neighbours/people/random.ts';
import { paths } from '../../src/paths.ts';
import { ask, pdf, referenceIn, requestAbout, signedInToAsk } from '../casework/asking.ts';
import { createCitizen, formTokenOn, textOf } from '../support/citizen.ts';
import { signInStaff } from '../support/staff-member.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import { atDesk, openCase, referenceOf, sendCorrection, takeCase } from './at-the-desk.ts';

describe('cases at the desk', () => {
  let town: TestTown;
  before(async () => {
    town = await startTestTown();
  });
  after(() => town.stop());

  const signIn = async (accountId: string) => (await signInStaff(town.origin, accountId)).staff;

  it('wait by number, without a word of whom they are about, until somebody has them', async () => {
    const reference = await sendCorrection(town, 'nothing-held');
    const staff = await signIn('saksbehandler-1');
    const queue = await staff.visit(paths.desk);
    assert.match(queue.body, new RegExp(reference));
    const before = await openCase(staff, reference);
    for (const page of [queue, before]) assert.doesNotMatch(page.body, /Sokk|Datoen er feil/);
    const taken = await takeCase(staff, reference);
    assert.match(textOf(taken.body), /Datoen er feil\./);
    assert.match(taken.body, /Ensom Sokk/);
    assert.match(taken.body, /Født 12\. november 1997/);
    assert.doesNotMatch(await bodyOf(await signIn('saksbehandler-2'), reference), /Ensom Sokk/);
  });

  async function bodyOf(staff: Awaited<ReturnType<typeof signIn>>, reference: string) {
    return (await openCase(staff, reference)).body;
  }

  it('stand in the log of the person, for the person alone', async () => {
    const citizen = createCitizen(town.origin);
    await citizen.signIn(digitsOf(town.person('nothing-held')));
    const { body } = await citizen.visit(paths.use);
    assert.match(textOf(body), /En saksbehandler leste en sak om deg/);
    assert.match(textOf(body), /Behandlet en sak om deg/);
  });

  it('are had by one at a time: who comes second sees who has it', async () => {
    const reference = await sendCorrection(town, 'nothing-held');
    const [first, second] = [await signIn('saksbehandler-1'), await signIn('saksbehandler-2')];
    const pages = await Promise.all([openCase(first, reference), openCase(second, reference)]);
    const taken = await Promise.all([
      first.submit(pages[0], {}, paths.takeCase),
      second.submit(pages[1], {}, paths.takeCase),
    ]);
    const having = taken.filter(({ body }) => body.includes('Datoen er feil.'));
    const waiting = taken.filter(({ body }) => / har saken\./.test(body));
    assert.deepEqual([having.length, waiting.length], [1, 1]);
  });

  it('come by «Ta neste» in the order of their deadlines, and never twice', async () => {
    const staff = await signIn('begge');
    const seen = new Set<string>();
    for (;;) {
      const page = await staff.submit(await staff.visit(paths.desk), {}, paths.takeNextCase);
      if (page.url.pathname === paths.desk) {
        assert.match(page.body, /Ingen sak venter nå/);
        break;
      }
      const reference = referenceOf(page);
      assert.ok(!seen.has(reference));
      seen.add(reference);
    }
    const { rows } = await town.ownDb.query(
      `select from casework.handling where assigned_to is null and queue = 'general'`,
    );
    assert.equal(rows.length, 0);
  });

  it('are not for who they are about, nor for close kin', async () => {
    const own = await sendCorrection(town, 'many-look-ups');
    const refused = await takeCase(await signIn('saksbehandler-1'), own);
    assert.match(textOf(refused.body), /Dette er din egen sak/);
    assert.doesNotMatch(refused.body, /Datoen er feil/);
    const children = await sendCorrection(town, 'pupil-in-all-five-sources');
    const father = await signIn('far');
    assert.ok((await takeCase(father, children)).body.includes('Datoen er feil.'), 'not his');
    const mother = await sendCorrection(town, 'mother-with-claims-from-midwife');
    // They have five children together.
    assert.match(textOf((await takeCase(father, mother)).body), /i nær slekt/);
    const unknown = await takeCase(await signIn('uten-nummer'), own);
    assert.match(textOf(unknown.body), /Vet ikke tjenesten hvem du er/);
  });

  it('are let go: put back, handed over, and by «Jeg er inhabil» for good', async () => {
    const reference = await sendCorrection(town, 'nothing-held');
    const staff = await signIn('saksbehandler-1');
    const back = await staff.submit(
      await takeCase(staff, reference),
      { fordi: 'put-back' },
      paths.letGoOfCase,
    );
    assert.equal(back.url.pathname, paths.desk);
    const again = await takeCase(staff, reference);
    assert.ok(again.body.includes('Datoen er feil.'));
    const colleague = await signIn('saksbehandler-2');
    const giving = await staff.visit(`${paths.handOverCase}?ref=${reference}`);
    const nobody = await staff.submit(giving, {}, paths.handOverCase);
    assert.equal(nobody.status, 422);
    const to = /name="til" value="([^"]+)"[^>]*>\s*<label[^>]*>Årvåken Saft/.exec(giving.body)?.[1];
    assert.ok(to);
    await staff.submit(giving, { til: to }, paths.handOverCase);
    assert.doesNotMatch(await bodyOf(staff, reference), /Datoen er feil/);
    const given = await openCase(colleague, reference);
    assert.ok(given.body.includes('Datoen er feil.'));
    await colleague.submit(given, { fordi: 'conflict' }, paths.letGoOfCase);
    const refused = await takeCase(colleague, reference);
    assert.match(textOf(refused.body), /Du har sagt at du er inhabil/);
    assert.match(textOf(refused.body), /inhabil/);
  });

  it('hold notes for whoever has them next, and for nobody else', async () => {
    const reference = await sendCorrection(town, 'nothing-held');
    const [first, second] = [await signIn('saksbehandler-1'), await signIn('saksbehandler-2')];
    const page = await takeCase(first, reference);
    assert.equal((await first.submit(page, { notat: '  ' }, paths.noteInCase)).status, 422);
    const long = await first.submit(page, { notat: 'x'.repeat(4_001) }, paths.noteInCase);
    assert.equal(long.status, 422);
    assert.ok(long.body.includes('x'.repeat(4_001)), 'what was typed is still there');
    const words = 'Ringte legekontoret <b>tirsdag</b>.';
    for (const form of [page, page]) await first.submit(form, { notat: words }, paths.noteInCase);
    const { rows } = await town.ownDb.query<{ n: number }>(
      `select count(*)::int as n from casework.note join casework.request using (request_id)
        where reference = $1 and position('Ringte'::bytea in sealed) = 0`,
      [reference],
    );
    assert.equal(rows[0]?.n, 1);
    assert.doesNotMatch(await bodyOf(second, reference), /Ringte/);
    const theirs = await second.visit(paths.desk);
    const refused = await second.send(paths.noteInCase, {
      method: 'POST',
      body: new URLSearchParams({ _csrf: formTokenOn(theirs), ref: reference, notat: 'Nei.' }),
    });
    assert.equal(refused.status, 404);
    await first.submit(page, { fordi: 'put-back' }, paths.letGoOfCase);
    const taken = await takeCase(second, reference);
    assert.match(textOf(taken.body), /Åpen Kurv, .* Ringte legekontoret <b>tirsdag<\/b>\./);
    await second.submit(taken, { fordi: 'put-back' }, paths.letGoOfCase);
  });

  it('about protected persons are as absent as those that never were, also in counts', async () => {
    const staff = await signIn('beslutter-1');
    const counts = async () =>
      textOf(
        /class="desk-counts">(.*?)<\/ul>/s.exec((await staff.visit(paths.desk)).body)?.[1] ?? '',
      );
    const before = await counts();
    const reference = await sendCorrection(town, 'protected-address');
    assert.equal(await counts(), before);
    const hidden = await openCase(staff, reference);
    const absent = await openCase(staff, 'S-AAAA-AAAA');
    assert.equal(hidden.status, 404);
    const bare = ({ body }: { body: string }) => body.replaceAll(/S-[A-Z0-9-]+|value="[^"]*"/g, '');
    assert.equal(bare(hidden), bare(absent));
    assert.equal((await staff.visit(`${paths.findCase}?ref=${reference}`)).status, 404);
    const allowed = await signIn('fortrolig-saksbehandler');
    assert.match((await takeCase(allowed, reference)).body, /Beskyttet adresse/);
  });

  it('of misuse are for the data protection officer', async () => {
    const citizen = createCitizen(town.origin);
    await citizen.signIn(digitsOf(town.person('nothing-held')));
    const choosing = await citizen.visit('/reservasjoner/ny');
    const check = await citizen.submit(
      choosing,
      { valg: 'release-secondary' },
      '/reservasjoner/ny',
    );
    const receipt = await citizen.submit(check, {}, '/kontroll');
    await citizen.submit(receipt, {}, paths.disputeReservation);
    const { rows } = await town.ownDb.query<{ reference: string }>(
      `select reference from casework.request where kind = 'reservation-disputed'`,
    );
    const reference = await atDesk(town, rows[0]?.reference ?? '');
    assert.equal((await openCase(await signIn('saksbehandler-1'), reference)).status, 404);
    const officer = await signIn('personvernombud');
    assert.match((await takeCase(officer, reference)).body, /«Dette var ikke meg»/);
  });

  it('have documents that are only ever downloaded, by who has the case', async () => {
    const asker = await signedInToAsk(town, 'nothing-held');
    const number = digitsOf(town.person('elderly-with-much-care'));
    const sent = await ask(asker, requestAbout(number), [{ name: 'fullmakt.pdf', bytes: pdf }]);
    const reference = await atDesk(town, referenceIn(sent));
    const staff = await signIn('saksbehandler-1');
    const address = `${paths.deskDocument}?ref=${reference}&nr=1`;
    assert.equal((await staff.send(address)).status, 404);
    const page = await takeCase(staff, reference);
    assert.match(textOf(page.body), /Mild Lyng Perle/);
    assert.doesNotMatch(page.body, new RegExp(number));
    const answer = await staff.send(address);
    assert.equal(answer.headers.get('content-type'), 'application/octet-stream');
    assert.match(answer.headers.get('content-disposition') ?? '', /^attachment; filename="S-/);
    assert.deepEqual(Buffer.from(await answer.arrayBuffer()), pdf);
  });

  it('about another stand in the log of who sent them; who they are about sees who read them', async () => {
    const asker = await signedInToAsk(town, 'five-thousand-rows');
    const about = town.person('credited-and-rejected-bills');
    const reference = await atDesk(
      town,
      referenceIn(await ask(asker, requestAbout(digitsOf(about)))),
    );
    await takeCase(await signIn('saksbehandler-2'), reference);
    const log = async (key: string) => {
      const citizen = createCitizen(town.origin);
      await citizen.signIn(digitsOf(town.person(key)));
      return textOf((await citizen.visit(paths.use)).body);
    };
    const [asked, concerned] = [await log('five-thousand-rows'), await log(about.key)];
    assert.match(asked, /En saksbehandler tok saken din/);
    assert.match(concerned, /En saksbehandler leste en sak om deg/);
    assert.doesNotMatch(concerned, /saken din/);
  });

  it('about a number that nobody bears still come, and name nobody', async () => {
    const asker = await signedInToAsk(town, 'nothing-held');
    const bearer = { birthDate: '1971-08-21', sex: 'male' } as const;
    const { digits } = createNumberMaker().fnr(bearer, randomFor('nobody'));
    const sent = await ask(asker, requestAbout(digits));
    const reference = await atDesk(town, referenceIn(sent));
    const page = await takeCase(await signIn('saksbehandler-1'), reference);
    assert.match(textOf(page.body), /Tante Sofie/);
  });

  it('are kept from who is not impartial by the database itself', async () => {
    const reference = await sendCorrection(town, 'only-own-look-ups');
    const own = { reference, account: 'saksbehandler-2' };
    await signIn(own.account);
    const clearance = `insert into casework.clearance (request_id, staff_id, outcome, checked_at)
      select r.request_id, s.staff_id, 'clear', now() from casework.request r, ident.staff s
       where r.reference = $1 and s.person_id = r.subject_person_id`;
    await assert.rejects(town.ownDb.query(clearance, [reference]), /a case of their own/);
    const assignment = `update casework.handling h set assigned_at = now(), assigned_to = s.staff_id
       from casework.request r, ident.staff s
      where r.request_id = h.request_id and r.reference = $1 and s.person_id = r.subject_person_id`;
    await assert.rejects(town.ownDb.query(assignment, [reference]), /foreign key/);
  });
});
