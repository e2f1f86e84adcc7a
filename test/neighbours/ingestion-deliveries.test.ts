import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { after, afterEach, before, describe, it } from 'node:test';
import { deliver } from '../../src/neighbours/ingestion/samples/deliver.ts';
import { createNumberMaker } from '../../src/neighbours/people/identity-number.ts';
import { randomFor } from '../../src/neighbours/people/random.ts';
import {
  macOf,
  mother,
  people,
  pupil,
  sampleFrom,
  startIngestionUnderTest,
  today,
  type IngestionUnderTest,
} from './ingestion-service.ts';

const systems = ['Visma HsPro', 'EG Infodoc', 'CGM Helsestasjon', 'Helseplattformen'];
const preventive = ['registration-preventive-health'] as const;

describe('a delivery to ingestion', () => {
  let town: IngestionUnderTest;
  before(async () => {
    town = await startIngestionUnderTest();
  });
  afterEach(() => town.gate.forget());
  after(() => town.stop());

  /** What is stored of one run from one system about somebody. */
  async function stored(digits: string, system: string, run: string) {
    const [row] = await town.rows(
      `select k.started_at::text, k.form_code, k.local_type, k.notification_status,
              (select count(*)::int from kpr.hst_maling m
                where m.konsultasjon_row_id = k.konsultasjon_row_id) as measures,
              (select array_agg(m.measure_kind || ' ' || m.unit order by seq) from kpr.hst_maling m
                where m.konsultasjon_row_id = k.konsultasjon_row_id) as kinds,
              (select count(*)::int from kpr.hst_helseperson h
                where h.konsultasjon_row_id = k.konsultasjon_row_id) as staff
         from kpr.hst_konsultasjon k
        where k.person_key = innsyn.person_key_for($1) and k.source_record_id like $2
          and k.delivery_id in (select delivery_id from kpr.source_delivery where epj_name = $3)`,
      [macOf(digits), `%-${run}-%`, system],
    );
    return row;
  }

  it('lands alike from all four record systems', async () => {
    const landed = [];
    for (const system of systems) {
      assert.equal((await town.send(sampleFrom(system, 'alike'))).status, 201);
      landed.push(await stored(pupil, system, 'alike'));
    }
    const [first] = landed;
    assert.deepEqual(first?.['kinds'], ['vekt kg', 'hoyde cm']);
    assert.equal(first['local_type'], 'Samtale om søvn');
    for (const other of landed) assert.deepEqual(other, first);
  });

  it('keeps what it came from', async () => {
    await town.send(sampleFrom('EG Infodoc', 'origin'));
    const [delivery] = await town.rows(
      `select d.epj_name, d.epj_version, d.extraction_date::text, v.name as supplier,
              s.org_kind as sender
         from kpr.source_delivery d
         join kpr.organisation v on v.org_nr = d.supplier_org_nr
         join kpr.organisation s on s.org_nr = d.sender_org_nr
        where d.delivery_id = (select delivery_id from kpr.hst_konsultasjon
                                where source_record_id = 'INFODOC-origin-1')`,
    );
    assert.deepEqual(delivery, {
      epj_name: 'EG Infodoc',
      epj_version: '6.1',
      extraction_date: today,
      supplier: 'EG Norge',
      sender: 'kommune',
    });
  });

  it('leaves out what one has reserved before it is stored, and stores it for others', async () => {
    town.gate.reserved.set(pupil, preventive);
    for (const system of systems) {
      assert.equal((await town.send(sampleFrom(system, 'reserved'))).status, 201);
      const own = await stored(pupil, system, 'reserved');
      assert.deepEqual([own?.['measures'], own?.['local_type']], [0, null]);
      assert.deepEqual([own?.['form_code'], own?.['staff']], ['I', 1]);
    }
    const others = await town.rows(
      `select count(*)::int as measured from kpr.hst_konsultasjon k
        where source_record_id like '%-reserved-%' and local_type is not null
          and exists (select from kpr.hst_maling m
                       where m.konsultasjon_row_id = k.konsultasjon_row_id)`,
    );
    assert.equal(others[0]?.['measured'], 4 * 9);
  });

  it('leaves out a field that nobody knows, too', async () => {
    town.gate.reserved.set(pupil, preventive);
    await town.send(sampleFrom('Visma HsPro', 'unknown-field'));
    await town.send(sampleFrom('CGM Helsestasjon', 'unknown-field'));
    const [visma, cgm] = town.gate.manifests;
    assert.equal(visma?.fieldsDropped, 3, 'two measurements and the local type');
    assert.equal(cgm?.fieldsDropped, 4, 'and a comment on the head');
  });

  it('tells the gate what became of each who has reserved', async () => {
    town.gate.reserved.set(pupil, preventive);
    await town.send(sampleFrom('Visma HsPro', 'manifest'));
    const [manifest] = town.gate.manifests;
    const persons = town.gate.questions[0]?.persons ?? [];
    assert.equal(new Set(persons).size, persons.length);
    assert.deepEqual(manifest?.items, [{ index: persons.indexOf(pupil), fieldsDropped: 3 }]);
    assert.equal(manifest.personsIn, persons.length);
    assert.equal(manifest.personsOut, persons.length);
    assert.match(manifest.contentHash, /^[0-9a-f]{64}$/);
    assert.notEqual(manifest.contentHash, createHash('sha256').update('[]').digest('hex'));
  });

  it('tells the sender the same whether or not somebody has reserved', async () => {
    const open = await town.send(sampleFrom('Visma HsPro', 'told-1'));
    town.gate.reserved.set(pupil, preventive);
    const reserved = await town.send(sampleFrom('Visma HsPro', 'told-2'));
    const said = ({ correlationId, ...rest }: Record<string, unknown>) => [
      typeof correlationId,
      rest,
    ];
    assert.deepEqual(said(open.answer), said(reserved.answer));
    assert.doesNotMatch(JSON.stringify(reserved.answer), /drop|utelat|reserv/i);
  });

  it('covers bills of midwife and clinic, not those of a doctor', async () => {
    town.gate.reserved.set(mother, preventive);
    assert.equal((await town.send(sampleFrom('Helserefusjon', 'bills'))).status, 201);
    const bills = await town.rows(
      `select praksistype, krav_amount is not null as amounts,
              (select count(*)::int from kpr.kuhr_diagnose d where d.regning_id = r.regning_id
                ) as diagnoses
         from kpr.kuhr_regning r
        where person_key = innsyn.person_key_for($1) and source_record_id like 'KUHR-bills-%'
        order by praksistype`,
      [macOf(mother)],
    );
    assert.deepEqual(bills, [
      { praksistype: 'FALE', amounts: true, diagnoses: 1 },
      { praksistype: 'JORD', amounts: false, diagnoses: 0 },
    ]);
  });

  it('covers dental care without public refund alone', async () => {
    town.gate.reserved.set(pupil, ['registration-dental']);
    assert.equal((await town.send(sampleFrom('Opus Dental', 'teeth'))).status, 201);
    const visits = await town.rows(
      `select refund_related, paid_amount is not null as paid,
              (select count(*)::int from kpr.tann_observasjon o where o.besok_id = b.besok_id
                ) as observations
         from kpr.tann_besok b
        where person_key = innsyn.person_key_for($1) and source_record_id like 'OPUS-teeth-%'
        order by refund_related`,
      [macOf(pupil)],
    );
    assert.deepEqual(visits, [
      { refund_related: false, paid: false, observations: 0 },
      { refund_related: true, paid: true, observations: 3 },
    ]);
  });

  it('rejects rows without a number that holds, and takes the rest', async () => {
    const sample = sampleFrom('EG Infodoc', 'numbers');
    const body: unknown = JSON.parse(
      JSON.stringify(sample.body)
        .replace(pupil, 'ikke et nummer')
        .replace('"datoTidStart":"2026-05-11 09:40"', '"datoTidStart":"2026-02-30 09:40"'),
    );
    const { status, answer } = await town.send({ ...sample, body });
    assert.equal(status, 201);
    assert.deepEqual(answer['rejected'], [
      { index: 0, reason: 'invalid-number' },
      { index: 1, reason: 'malformed' },
    ]);
    assert.equal(answer['stored'], 8);
    assert.equal(town.gate.manifests[0]?.personsDropped, 1);
  });

  it('takes in somebody whom the register has not met', async () => {
    const bearer = { birthDate: '2018-01-14', sex: 'male' } as const;
    const newcomer = createNumberMaker().fnr(bearer, randomFor('newcomer')).digits;
    const sample = sampleFrom('EG Infodoc', 'newcomer');
    const body: unknown = JSON.parse(JSON.stringify(sample.body).replace(pupil, newcomer));
    const { answer } = await town.send({ ...sample, body });
    assert.deepEqual(answer['rejected'], []);
    assert.equal((await stored(newcomer, 'EG Infodoc', 'newcomer'))?.['measures'], 2);
  });

  it('sums up a round of samples for the command line', async () => {
    town.gate.reserved.set(pupil, preventive);
    const lines = await deliver({ ingestionUrl: town.ingestion.url, people, today });
    assert.deepEqual(
      lines.map(({ system, received, stored: kept, valuesDropped }) => [
        system,
        received === kept,
        valuesDropped,
      ]),
      [
        ['Visma HsPro', true, 3],
        ['EG Infodoc', true, 3],
        ['CGM Helsestasjon', true, 4],
        ['Helseplattformen', true, 3],
        ['Helserefusjon', true, 5],
        ['Opus Dental', true, 0],
      ],
    );
  });

  it('answers a delivery that it cannot read in words', async () => {
    const sample = sampleFrom('Visma HsPro', 'words');
    const unknownType = await fetch(`${town.ingestion.url}/slash/HST_Ukjent`, { method: 'POST' });
    assert.equal(unknownType.status, 404);
    const headers = { ...sample.headers, 'x-data-extraction-date': '2026-05-12' };
    assert.equal((await town.send({ ...sample, headers })).status, 400);
    const foreign = { ...sample.headers, 'x-software-name': 'Ukjent system' };
    assert.equal((await town.send({ ...sample, headers: foreign })).status, 422);
    assert.equal((await town.send({ ...sample, body: { orgNr: 1 } })).status, 422);
    assert.equal((await town.send({ ...sample, body: [] })).status, 422);
    assert.equal(town.gate.questions.length, 0);
  });

  it('shows its staff alone what was left out', async () => {
    town.gate.reserved.set(pupil, preventive);
    const sample = sampleFrom('Helseplattformen', randomUUID().slice(0, 8));
    await town.send(sample);
    const address = `${town.ingestion.url}/drift/leveranser/${sample.headers['x-correlation-id'] ?? ''}`;
    const account: unknown = await (await fetch(address)).json();
    assert.match(JSON.stringify(account), /"valuesDropped":3/);
  });
});
