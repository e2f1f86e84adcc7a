import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildReport } from './built-report.ts';
import type { Report, ReportSource } from '../../src/report/report.ts';
import { printedWords } from './printed-words.ts';
import { longText, syntheticHoldings, wordingIn } from './synthetic-holdings.ts';
import { noUse } from './synthetic-use.ts';
import { syntheticReport } from './synthetic-report.ts';
import { spokenCode } from '../../src/shared/spoken-letters.ts';
import { rulesOn } from '../reservation/rule-books.ts';

const rules = rulesOn('2026-05-12');

describe('the content of the report', () => {
  it('is the same when it has been a file of JSON', () => {
    const report = syntheticReport({ claims: 30 });
    const read: unknown = JSON.parse(JSON.stringify(report));
    assert.deepEqual(read, report);
  });

  it('has every row of every source, under its year', () => {
    const report = syntheticReport({ claims: 30 });
    const claims = sourceOf(report, 'KUHR');
    assert.equal(claims.years.flatMap(({ records }) => records).length, 30);
    assert.equal(claims.years.length, 9);
    assert.equal(claims.years[0]?.title, '2016 – 4 opplysninger');
    assert.equal(sourceOf(report, 'HST').years.at(-1)?.title, 'Uten dato – 1 opplysning');
  });

  it('is partial, with a date, when a source failed', () => {
    const report = syntheticReport();
    const [partial, notJournal] = report.notices;
    assert.equal(partial?.title, 'Rapporten er ikke komplett');
    assert.match(
      partial.paragraphs[0]?.text ?? '',
      /Offentlig tannhelse.*S-7K3M-9QX2.*12\. juni 2026/,
    );
    assert.equal(notJournal?.title, 'Dette er ikke journalen din');
    assert.match(sourceOf(report, 'TANN_OFF').notice?.text ?? '', /svarte ikke.*12\. juni 2026/);
    assert.match(sourceOf(report, 'FREG').notice?.text ?? '', /ingenting om deg/);
  });

  it('says which sources were searched, empty, failed or not searched', () => {
    const results = syntheticReport().summary.table.rows.map(({ cells }) => cells[1]?.text);
    assert.deepEqual(results, [
      '3 opplysninger',
      '1 opplysning',
      '2 opplysninger',
      'Svarte ikke',
      'Søkt, fant ingenting',
      'Ikke søkt i. Uten navn og nummer, kan ikke knyttes til deg',
    ]);
  });

  it('names a source that was not searched at all', () => {
    const { sources, ...rest } = syntheticHoldings();
    const report = reportOf({
      ...rest,
      sources: sources.filter(({ source }) => source !== 'FREG'),
    });
    assert.equal(sourceOf(report, 'FREG').result, 'not-searched');
  });

  it('marks what is blocked, with the date of erasure, and what is not in force', () => {
    const report = syntheticReport();
    const marks = (source: ReportSource['source']) =>
      sourceOf(report, source)
        .years.flatMap(({ records }) => records)
        .flatMap((record) => [record, ...record.parts.flatMap(({ records }) => records)])
        .flatMap((part) => part.marks.map(({ text }) => text));
    assert.ok(marks('HST').some((mark) => /Sperret, slettes 19\. mai 2026/.test(mark)));
    assert.ok(marks('HST').includes('Slettet hos den som sendte det'));
    assert.ok(marks('KUHR').includes('Avvist av Helfo'));
  });

  it('has the text of a code with the code, and the raw code where there is no text', () => {
    const words = printedWords(sourceOf(syntheticReport(), 'KUHR'));
    assert.ok(words.includes('Fastlege (FALE)'));
    assert.ok(words.includes('Malaria (A73)'));
    assert.ok(words.includes('ukjent-000000 (uten forklaring)'));
  });

  it('says once for each source what its codes mean, and nothing of those that need no words', () => {
    const report = syntheticReport({ claims: 30 });
    assert.deepEqual(sourceOf(report, 'KUHR').words, {
      title: 'Hva betyr ordene?',
      list: [{ label: 'Fastlege', text: 'Legen som er din til vanlig.', textLang: null }],
    });
    assert.equal(sourceOf(report, 'HST').words, null);
    const { words } = sourceOf(syntheticReport({ lang: 'en' }), 'KUHR');
    assert.equal(words?.list[0]?.textLang, 'nb');
  });

  it('marks what looks wrong as the pages do, and what lies ahead of its time', () => {
    const { sources, ...rest } = syntheticHoldings();
    const [claims, ...others] = sources;
    const [claim] = claims?.records ?? [];
    assert.ok(claims && claim);
    const occurredAt = new Date('2099-03-04T09:00:00Z');
    const odd = {
      ...claim,
      occurredAt,
      fields: [
        {
          column: 'treated_at',
          value: { kind: 'instant' as const, instant: occurredAt },
          odd: 'in-future' as const,
        },
        {
          column: 'krav_amount',
          value: { kind: 'money' as const, kroner: -120 },
          odd: 'negative-amount' as const,
        },
      ],
    };
    const [record] =
      sourceOf(reportOf({ ...rest, sources: [{ ...claims, records: [odd] }, ...others] }), 'KUHR')
        .years[0]?.records ?? [];
    assert.ok(record);
    assert.deepEqual(
      record.fields.map((field) => [field.text, field.odd]),
      [
        ['4. mars 2099 kl. 10.00 (Ser feil ut. Vist slik den er lagret.)', 'in-future'],
        ['−120,00 kr (Ser feil ut. Vist slik den er lagret.)', 'negative-amount'],
      ],
    );
    assert.ok(record.marks.some(({ text }) => text.startsWith('Ser feil ut')));
  });

  it('keeps values as stored beside the words', () => {
    const fields = sourceOf(syntheticReport(), 'HST').years.flatMap(({ records }) =>
      records.flatMap((record) => record.fields),
    );
    assert.deepEqual(fields.find(({ column }) => column === 'started_at')?.raw, {
      kind: 'instant',
      instant: '2025-03-14T09:30:00.000Z',
    });
    assert.deepEqual(fields.find(({ column }) => column === 'local_type')?.raw, {
      kind: 'text',
      text: longText,
    });
  });

  for (const lang of ['nb', 'nn', 'en'] as const) {
    it(`says in ${lang} that what is blocked is in it, as it is marked there`, () => {
      const { chapters } = syntheticReport({ lang });
      const mark = wordingIn(lang).t('holdings.blocked');
      const notShown = chapters.flatMap(({ list }) => list.map(({ text }) => text));
      assert.ok(notShown.some((text) => new RegExp(`reserv.*[«“]${mark}[»”]`).test(text)));
    });
  }

  it('tells all four reservations and every choice made', () => {
    const { status, history, raw } = syntheticReport().reservations;
    assert.equal(status.rows.length, 4);
    assert.match(status.rows[0]?.cells[1]?.text ?? '', /^Gjelder siden 5\. mai 2026/);
    assert.equal(status.rows[3]?.cells[1]?.text, 'Ikke valgt');
    assert.equal(history.table.rows[0]?.cells[2]?.text, 'R-7K3M-9QX2');
    assert.equal(raw.statuses[0]?.scope, 'registration-preventive-health');
  });

  it('can be made for somebody of whom KPR has nothing', () => {
    const { sources, readAt } = syntheticHoldings();
    const none = sources.map((source) => ({ ...source, result: 'empty' as const, records: [] }));
    const report = reportOf({ registered: false, readAt, sources: none });
    assert.equal(report.notices[0]?.title, 'KPR har ingenting om deg');
    assert.match(printedWords(report.about).join(' '), /Navnet fikk vi ikke/);
    assert.equal(report.reservations.history.none?.text, 'Du har ikke gjort noen valg.');
  });
});

describe('the code of a report', () => {
  it('is on its front, in four groups that can be read aloud', () => {
    const report = reportOf(syntheticHoldings());
    assert.ok(printedWords(report.about).includes(report.verificationCode));
    assert.match(spokenCode(), /^([2-9CDFGHJKMNPQRTVWX]{4}-){3}[2-9CDFGHJKMNPQRTVWX]{4}$/);
    assert.notEqual(spokenCode(), spokenCode());
  });
});

function reportOf(holdings: ReturnType<typeof syntheticHoldings>): Report {
  return buildReport({
    holdings,
    reservations: { statuses: [], history: [], rules },
    use: noUse,
    followUp: undefined,
    subject: { name: undefined, capacity: 'self' },
    reference: 'KPR-7H3K9MPQ',
    verificationCode: 'CDFG-HJKM-NPQR-TVWX',
    madeAt: new Date('2026-05-12T12:03:00Z'),
    wording: wordingIn('nb'),
  });
}

function sourceOf(report: Report, source: ReportSource['source']): ReportSource {
  const found = report.sources.find((candidate) => candidate.source === source);
  assert.ok(found);
  return found;
}
