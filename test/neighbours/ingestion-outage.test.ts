import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import {
  pupil,
  sampleFrom,
  startIngestionUnderTest,
  type IngestionUnderTest,
} from './ingestion-service.ts';

const preventive = ['registration-preventive-health'] as const;

describe('ingestion when something is away or comes twice', () => {
  let town: IngestionUnderTest;
  before(async () => {
    town = await startIngestionUnderTest();
  });
  afterEach(() => town.gate.forget());
  after(() => town.stop());

  async function storedOf(run: string) {
    const [row] = await town.rows(
      `select (select count(*)::int from kpr.hst_konsultasjon where source_record_id like $1) as rows,
              (select count(*)::int from kpr.source_delivery) as deliveries`,
      [`%-${run}-%`],
    );
    return row;
  }

  it('stores nothing without an answer from the gate, says so, and takes it when sent again', async () => {
    const sample = sampleFrom('Visma HsPro', 'gate-down');
    const before = await storedOf('gate-down');
    const failures = [
      () => town.gate.setAvailable(false),
      () => town.gate.fail({ part: 'decisions', answer: 'refuses' }),
      () => town.gate.fail({ part: 'decisions', answer: 'talks-nonsense' }),
    ];
    for (const beginFailing of failures) {
      beginFailing();
      const { status, answer } = await town.send(sample);
      assert.equal(status, 503);
      assert.match(String(answer['title']), /vi får ikke sjekket reservasjoner nå/);
      assert.match(String(answer['detail']), /Ingenting av leveransen er lagret/);
      assert.deepEqual(await storedOf('gate-down'), before);
      town.gate.forget();
    }
    assert.equal((await town.send(sample)).status, 201);
    assert.equal((await storedOf('gate-down'))?.['rows'], 10);
  });

  it('refuses an answer that leaves somebody out or is made for a release', async () => {
    const sample = sampleFrom('Visma HsPro', 'crooked');
    for (const answer of ['too-short', 'out-of-order', 'release', 'no-reach'] as const) {
      town.gate.reserved.set(pupil, preventive);
      town.gate.fail({ part: 'decisions', answer });
      assert.equal((await town.send(sample)).status, 503, answer);
      town.gate.forget();
    }
    assert.equal((await storedOf('crooked'))?.['rows'], 0);
  });

  it('stores a delivery once, however often it is sent', async () => {
    const sample = sampleFrom('CGM Helsestasjon', 'twice');
    const first = await town.send(sample);
    const again = await town.send(sample);
    assert.deepEqual([first.status, again.status], [201, 200]);
    assert.deepEqual(again.answer, first.answer);
    assert.equal(town.gate.questions.length, 1);

    const headers = { ...sample.headers, 'x-correlation-id': crypto.randomUUID() };
    town.gate.reserved.set(pupil, preventive);
    const renamed = await town.send({ ...sample, headers });
    assert.deepEqual([renamed.answer['stored'], renamed.answer['storedBefore']], [0, 10]);
    assert.equal((await storedOf('twice'))?.['rows'], 10);
    assert.equal(town.gate.manifests.at(-1)?.fieldsDropped, 0, 'nothing was left out anew');
  });

  it('stores two copies that come at the same moment once', async () => {
    const sample = sampleFrom('EG Infodoc', 'at-once');
    const answers = await Promise.all([town.send(sample), town.send(sample)]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 201]);
    assert.equal((await storedOf('at-once'))?.['rows'], 10);
  });

  it('sends a manifest later that it could not send at once', async () => {
    town.gate.fail({ part: 'manifests', answer: 'refuses' });
    assert.equal((await town.send(sampleFrom('EG Infodoc', 'later'))).status, 201);
    assert.equal(town.gate.manifests.length, 0);
    town.gate.fail(undefined);
    await town.ingestion.settleDuties();
    await town.ingestion.settleDuties();
    assert.equal(town.gate.manifests.length, 1);
  });

  it('keeps the earlier version of a corrected consultation, and marks an annulled one', async () => {
    const sample = sampleFrom('EG Infodoc', 'changed');
    await town.send(sample);
    const correction = changed(sample, 'M', 'Rettet');
    assert.equal((await town.send(correction)).answer['corrected'], 10);
    const again = changed(sample, 'M', 'Rettet');
    assert.equal((await town.send(again)).answer['storedBefore'], 10, 'sent again');
    assert.equal((await town.send(changed(sample, 'C', 'Rettet'))).answer['corrected'], 10);
    const versions = await town.rows(
      `select k.local_type, k.notification_status, k.superseded_at is null as current,
              bool_and((m.superseded_at is null) = (k.superseded_at is null)) as together
         from kpr.hst_konsultasjon k join kpr.hst_maling m using (konsultasjon_row_id)
        where k.source_record_id = 'INFODOC-changed-1'
        group by k.konsultasjon_row_id, 1, 2, 3 order by k.konsultasjon_row_id`,
    );
    assert.deepEqual(versions, [
      {
        local_type: 'Samtale om søvn',
        notification_status: 'N',
        current: false,
        together: true,
      },
      { local_type: 'Rettet', notification_status: 'C', current: true, together: true },
    ]);
  });

  it('follows a bill that is credited', async () => {
    const sample = sampleFrom('Helserefusjon', 'credited');
    await town.send(sample);
    const body: unknown = JSON.parse(
      JSON.stringify(sample.body).replaceAll('godkjent', 'kreditert'),
    );
    const headers = { ...sample.headers, 'x-correlation-id': crypto.randomUUID() };
    const { answer } = await town.send({ ...sample, headers, body });
    assert.deepEqual([answer['stored'], answer['corrected']], [0, 7]);
  });

  it('writes no number in its log', () => {
    assert.doesNotMatch(town.logged.join('\n'), /\d{11}/);
  });
});

/** The same consultations again, as a later notification of another kind. */
function changed(sample: ReturnType<typeof sampleFrom>, status: 'M' | 'C', localType: string) {
  const body: unknown = JSON.parse(
    JSON.stringify(sample.body)
      .replaceAll('"statusNotifikasjon":"N"', `"statusNotifikasjon":"${status}"`)
      .replaceAll('Samtale om søvn', localType),
  );
  const headers = { ...sample.headers, 'x-correlation-id': crypto.randomUUID() };
  return { ...sample, headers, body };
}
