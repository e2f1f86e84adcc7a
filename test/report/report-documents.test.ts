import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { ReportForm } from '../../src/report/page-words.ts';
import type { Report } from '../../src/report/report.ts';
import { startTestTown } from '../support/town.ts';
import { drawnReport, verifyAt } from './drawn-report.ts';
import { edgeReports, large, type EdgeReport } from './edge-reports.ts';
import { withoutSpace } from '../pdf/pdf-reading.ts';
import { elementsOf, ownText, readTagged, spokenText, type TaggedPdf } from '../pdf/pdf-tree.ts';
import { saidHeadings, saidWords } from './said-words.ts';
import { assertWellTagged } from '../pdf/tagged-rules.ts';

const reports: EdgeReport[] = [];
before(async () => {
  const town = await startTestTown();
  // All are asked for before any is drawn, as drawing holds up the town.
  for await (const report of edgeReports(town)) reports.push(report);
  await town.stop();
});

describe('the reports of everybody with a story', () => {
  it('are documents that say everything to everybody', () => {
    assert.ok(reports.length > 60, `${reports.length} reports`);
    let figures = 0;
    const faults = reports.flatMap(({ about, report }, i) => {
      // One form of each is enough: both are drawn by the same code.
      const form: ReportForm = i % 2 === 0 || about.startsWith(large) ? 'std' : 'everything';
      try {
        const pdf = readTagged(drawnReport(report, form));
        assertSaysAll(pdf, report, form);
        figures += elementsOf(pdf.tree).filter(({ tag }) => tag === 'Figure').length;
        return [];
      } catch (error) {
        return [`${about}, ${form}: ${String(error)}`];
      }
    });
    assert.deepEqual(faults, []);
    assert.ok(figures > 60, `${figures} figures`);
  });
});

function assertSaysAll(pdf: TaggedPdf, report: Report, form: ReportForm) {
  assertWellTagged(pdf);
  const text = withoutSpace(spokenText(pdf.tree));
  // Nearly all are whole elements, which are found at once.
  const whole = new Set(elementsOf(pdf.tree).map((element) => withoutSpace(ownText(element))));
  for (const word of saidWords(report, form)) {
    assert.ok(whole.has(word) || text.includes(word), `missing: ${word}`);
  }
  const headings = elementsOf(pdf.tree).filter(({ tag }) => /^H\d$/.test(tag));
  const told = headings.map((heading) => withoutSpace(spokenText(heading)));
  let at = 0;
  for (const title of saidHeadings(report)) {
    at = told.indexOf(title, at) + 1;
    assert.ok(at > 0, `not in its order: ${title}`);
  }
  assert.ok(text.includes(withoutSpace(report.verificationCode)));
  assert.ok(text.includes(verifyAt));
  pdf.artifacts.forEach((shown, i) => {
    const bare = withoutSpace(shown);
    assert.match(bare, new RegExp(`^(\\D*)${i + 1}(av|of)${pdf.artifacts.length}Refer`));
    assert.ok(bare.includes(report.reference) && bare.includes(report.verificationCode));
    const asked = report.requestedBy?.name;
    if (asked && i > 0) assert.ok(bare.includes(withoutSpace(asked)));
  });
}
