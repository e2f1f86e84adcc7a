import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers';
import { Mandate } from '../../src/mandate/mandate.ts';
import { createReportService } from '../../src/report/report.service.ts';
import { noUse } from './synthetic-use.ts';
import { syntheticHoldings, wordingIn } from './synthetic-holdings.ts';
import { rulesOn } from '../reservation/rule-books.ts';

describe('making the report', () => {
  it('reads what is held, which is journalled, before anything else', async () => {
    const { service, calls, mandate } = setUp();
    await service.make(mandate, 'nb', 'report-pdf-downloaded');
    assert.equal(calls[0], 'report-pdf-downloaded');
    assert.deepEqual(calls.slice(1).sort(), [
      ...['follow-up TANN_OFF', 'name', 'reservations', 'use', 'wording nb'],
    ]);
  });

  it('gives each report a reference of its own, of letters that are not mistaken', async () => {
    const { service, mandate } = setUp();
    const first = await service.make(mandate, 'en', 'report-json-downloaded');
    const second = await service.make(mandate, 'en', 'report-json-downloaded');
    assert.match(first.reference, /^KPR-[2-9CDFGHJKMNPQRTVWX]{8}$/);
    assert.notEqual(first.reference, second.reference);
    assert.equal(first.madeAt, '2026-05-12T12:03:00.000Z');
    assert.equal(first.lang, 'en');
  });

  it('says when the blocked rows of a source will be erased', async () => {
    const { service, mandate } = setUp();
    const text = JSON.stringify(await service.make(mandate, 'nb', 'report-json-downloaded'));
    assert.match(text, /Sperret, slettes 19\. mai 2026/);
  });

  it('lets others be served while thousands of rows are put in words', async () => {
    const { mandate, options } = setUp();
    const everything = () => Promise.resolve(syntheticHoldings({ claims: 3_000 }));
    const service = createReportService({
      ...options,
      holdings: { ...options.holdings, everything },
    });
    let served = 0;
    const others = new AbortController();
    const serve = () => {
      served += 1;
      if (!others.signal.aborted) setImmediate(serve);
    };
    serve();
    await service.make(mandate, 'nb', 'report-json-downloaded');
    others.abort();
    assert.ok(served > 25, `${served} times`);
  });

  it('makes no report when what is held cannot be read', async () => {
    const { mandate, options, calls } = setUp();
    const service = createReportService({
      ...options,
      holdings: { ...options.holdings, everything: () => Promise.reject(new Error('away')) },
    });
    await assert.rejects(service.make(mandate, 'nb', 'report-pdf-downloaded'), /away/);
    assert.deepEqual(calls, []);
  });
});

function setUp() {
  const granted = Mandate.forSelf({ person: 'p', birthDate: '1980-01-01', today: '2026-05-12' });
  assert.equal(granted.outcome, 'granted');
  const calls: string[] = [];
  const told = <Answer>(call: string, answer: Answer) => {
    calls.push(call);
    return Promise.resolve(answer);
  };
  const options: Parameters<typeof createReportService>[0] = {
    holdings: {
      rowCount: () => told('rows', 3),
      everything: (_mandate, action) => told(action, syntheticHoldings()),
      wording: (lang) => told(`wording ${lang}`, wordingIn(lang)),
    },
    use: () => told('use', noUse),
    followUp: (_mandate, missing) =>
      told(`follow-up ${missing.join(' ')}`, {
        reference: 'S-7K3M-9QX2',
        dueBy: new Date('2026-06-12T21:59:59Z'),
      }),
    reservationStatus: () =>
      told('reservations', { statuses: [], history: [], rules: rulesOn('2026-05-12') }),
    nameOf: () => told('name', 'Åse Æøå'),
    erasureDate: () => Promise.resolve({ HST: new Date('2026-05-19T10:00:00Z') }),
    clock: { now: () => new Date('2026-05-12T12:03:00Z') },
  };
  return { options, service: createReportService(options), calls, mandate: granted.mandate };
}
