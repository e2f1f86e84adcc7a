import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { z } from 'zod';
import { compose, type Services } from '../../src/compose.ts';
import { createLog } from '../../src/shared/log.ts';
import { shortMessageCmac } from '../../src/population/cmac.ts';
import { organisations } from '../../src/neighbours/town/town-databases.ts';
import { textOf } from '../support/citizen.ts';
import { day } from '../support/clock.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import { choose, personIdOf, preventive, signedIn } from '../reservation/chooser.ts';
import { createMachine } from './machine.ts';

const pupil = 'pupil-in-all-five-sources';
const letterShape = z.strictObject({
  noticeId: z.uuid(),
  project: z.uuid(),
  projectKey: z.string(),
  fields: z.array(z.looseObject({ table: z.string() })),
});

describe('earlier recipients of what is erased', () => {
  let town: TestTown;
  let services: Services;
  let projects: Record<'withNumber' | 'withoutNumber' | 'otherData', string>;

  before(async () => {
    town = await startTestTown();
    const log = createLog('silent');
    services = compose(town.config, { clock: town.clock, log });
    projects = await releaseTo(pupil);
  });
  after(async () => {
    await services.close();
    await town.stop();
  });

  /** Three projects got rows of one person; one of them got what will be erased, with the number. */
  async function releaseTo(key: string) {
    const mac = shortMessageCmac(
      Buffer.from(town.secrets.registerMacKey, 'base64'),
      digitsOf(town.person(key)),
    );
    const { rows } = await town.registerDb.query<{ id: string }>(
      'select prosjekt_id as id from innsyn.utlevering_prosjekt order by 1 limit 3',
    );
    const [withNumber = '', withoutNumber = '', otherData = ''] = rows.map(({ id }) => id);
    await town.registerDb.query(
      `with gone as (delete from innsyn.utlevering_person
                      where person_key = innsyn.person_key_for($1))
       insert into innsyn.utlevering_person
       select p.project::uuid, innsyn.person_key_for($1), p.at::timestamptz, p.datasets, p.with_fnr
         from (values ($2, '2024-03-01 10:00+01', array['HST', 'KUHR'], true),
                      ($2, '2025-03-01 10:00+01', array['HST'], true),
                      ($3, '2025-04-01 10:00+01', array['HST'], false),
                      ($4, '2025-05-01 10:00+01', array['KUHR'], true))
              as p (project, at, datasets, with_fnr)`,
      [mac, withNumber, withoutNumber, otherData],
    );
    return { withNumber, withoutNumber, otherData };
  }

  const page = async () =>
    textOf((await (await signedIn(town, pupil)).visit('/reservasjoner')).body);
  const letters = (project: string) =>
    readFileSync(join(town.extractFolder, 'beskjeder', `${project}.ndjson`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => letterShape.parse(JSON.parse(line)));

  async function searches() {
    const { rows } = await town.ownDb.query<{ closed: boolean }>(
      'select closed_at is not null as closed from gate.recipient_search',
    );
    return rows.map(({ closed }) => closed);
  }

  it('are not sought before it is erased', async () => {
    await choose(await signedIn(town, pupil), 'reserve', [preventive]);
    await town.ingestion.settleDuties();
    assert.deepEqual(await searches(), []);
    assert.doesNotMatch(await page(), /Mottakere vi har bedt om å slette/);
  });

  it('wait in the outbox while the register is away, and are found when it is back', async () => {
    town.clock.move(7 * day + 60_000);
    await town.ingestion.settleDuties();
    assert.deepEqual(await searches(), [false]);
    const closed = compose(
      {
        ...town.config,
        databases: { ...town.config.databases, register: 'postgres://127.0.0.1:1/x' },
      },
      { clock: town.clock, log: createLog('silent') },
    );
    await assert.rejects(closed.recipientSearches.run());
    await closed.close();
    assert.deepEqual(await searches(), [false], 'nothing is lost');
    town.clock.move(61_000);
    await services.recipientSearches.run();
    assert.deepEqual(await searches(), [true]);
    const { rows } = await town.ownDb.query<{ project: string }>(
      'select project_id as project from gate.recipient_notice',
    );
    assert.deepEqual(
      rows.map(({ project }) => project),
      [projects.withNumber],
      'with the number and of these data alone',
    );
  });

  it('are told by the project’s own key what to delete, and neither who nor why', async () => {
    await town.analytics.settleNotices();
    const [letter, ...others] = letters(projects.withNumber);
    assert.deepEqual(others, []);
    assert.ok(letter);
    assert.deepEqual(letter.fields.map(({ table }) => table).sort(), [
      'hst_ammestatus',
      'hst_avtale',
      'hst_konsultasjon',
      'hst_maling',
    ]);
    const said = JSON.stringify(letter);
    assert.doesNotMatch(said, new RegExp(digitsOf(town.person(pupil))));
    assert.doesNotMatch(said, new RegExp(await personIdOf(town, pupil)));
    assert.doesNotMatch(said, /reserv|registration/i);
    await town.analytics.settleNotices();
    assert.equal(letters(projects.withNumber).length, 1, 'once');
  });

  it('stand on the person’s own page, with when they were asked', async () => {
    const words = await page();
    assert.match(words, /Mottakere vi har bedt om å slette.*: bedt om å slette \d/);
    const english = await (await signedIn(town, pupil)).visit('/en/reservasjoner');
    assert.match(textOf(english.body), /Recipients we have asked to delete.*: asked to delete/);
    const use = await (await signedIn(town, pupil)).visit('/hvem');
    assert.match(textOf(use.body), /for å be dem slette det samme/);
    const { rows } = await town.ownDb.query<{ action: string }>(
      `select distinct action from journal.entry where action like 'duty-inform-%'
          or action = 'duty-recipients-sought' order by action`,
    );
    assert.equal(rows.length, 3, 'each step is journalled');
  });

  it('may be impossible to tell, with a reason and never without', async () => {
    await town.ownDb.query(
      `insert into gate.recipient_notice (consumer_id, person_id, choice_id, scope, project_id,
         recipient_name, datasets, created_at, due_by)
       select consumer_id, person_id, choice_id, scope, gen_random_uuid(), 'En annen', datasets,
              created_at, due_by from gate.recipient_notice`,
    );
    const { rows } = await town.ownDb.query<{ id: string }>(
      'select notice_id as id from gate.recipient_notice where closed_at is null',
    );
    const dutyId = rows[0]?.id ?? '';
    const machine = createMachine(town, organisations.analytics);
    const tell = async (told: object) => {
      const answer = await machine.call('acknowledgements', {
        acknowledgements: [{ dutyId, ...told }],
      });
      return `${answer.status} ${await answer.text()}`;
    };
    assert.match(await tell({ outcome: 'impossible' }), /^422/);
    assert.match(await tell({ outcome: 'impossible', reason: 'because' }), /^422/);
    const told = { outcome: 'disproportionate', reason: 'too-many-recipients' };
    assert.match(await tell(told), /^200 .*"recorded"/);
    assert.match(await tell({ outcome: 'told' }), /^200 .*"recorded-before"/);
    assert.match(await page(), /En annen: det ville kreve uforholdsmessig mye å gi beskjed/);
    const ingestion = createMachine(town);
    const others = await ingestion.acknowledge({ dutyId, rows: 0, fields: 0 });
    assert.deepEqual(others, ['not-found']);
  });
});
