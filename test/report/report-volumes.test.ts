import assert from 'node:assert/strict';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { pdfFile } from '../../src/report/report-files.ts';
import { printVolumes } from '../../src/report/report.pdf.ts';
import { rowsOf, volumesOf } from '../../src/report/report-volumes.ts';
import type { Report } from '../../src/report/report.ts';
import { verifyAt } from './drawn-report.ts';
import { withoutSpace } from '../pdf/pdf-reading.ts';
import { elementsOf, readTagged, spokenText, type TaggedPdf } from '../pdf/pdf-tree.ts';
import { saidWords } from './said-words.ts';
import { syntheticReport } from './synthetic-report.ts';
import { assertWellTagged } from '../pdf/tagged-rules.ts';
import { filesInZip } from './zip-reading.ts';

const printing = { form: 'everything', verifyAt, rowsEach: 10 } as const;
const unsealed = { ...printing, sealed: (bytes: Readable) => bytes };

describe('a report in parts', () => {
  const report = syntheticReport({ claims: 25 });

  it('has every row once, in its order, however it is cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 9 }), (most, some) => {
        const volumes = volumesOf(report, most);
        const rows = volumes.map((volume) =>
          [...rowsOf(report, volume, { most, atATime: some })].flat(),
        );
        assert.deepEqual(rows.flat(), allRows(report));
        volumes.forEach(({ sources, part, parts }, i) => {
          const announced = sources.flatMap(({ years }) => years.map((year) => year.rows));
          assert.equal(
            announced.reduce((sum, n) => sum + n, 0),
            rows[i]?.length,
          );
          assert.deepEqual([part, parts], [i + 1, volumes.length]);
        });
      }),
    );
  });

  it('is one zip of documents, and its first part says where all of it stands', async () => {
    const { extension, mediaType, bytes } = pdfFile(report, unsealed);
    assert.deepEqual([extension, mediaType], ['zip', 'application/zip']);
    const files = [...(await filesInZip(await buffer(bytes)))].sort(([a], [b]) => (a < b ? -1 : 1));
    assert.deepEqual(
      files.map(([name]) => name),
      [1, 2, 3].map((part) => `rapport-KPR-7H3K9MPQ-${part}-av-3.pdf`),
    );
    const parts = files.map(([, file]) => readTagged(file));
    parts.forEach((pdf, i) => {
      assertWellTagged(pdf);
      assert.match(pdf.title ?? '', new RegExp(`del ${i + 1} av 3$`, 'i'));
      for (const shown of pdf.artifacts)
        assert.match(shown, new RegExp(`Del ${i + 1} av 3 · Side`));
    });
    const text = parts.map((pdf) => withoutSpace(spokenText(pdf.tree))).join('');
    for (const word of saidWords(report, 'everything')) assert.ok(text.includes(word), word);
    assertContentsRight(parts);
  });

  it('begins to be drawn when it is read, and ends with its reader', async () => {
    const volumes = printVolumes(report, printing);
    const first = await volumes.next();
    assert.ok(first.done !== true);
    const { bytes, part } = first.value;
    assert.equal(part, 3, 'the first part comes last');
    bytes.destroy();
    await assert.rejects(volumes.next(), /Nobody reads/);
  });

  it('is one document when it is small', () => {
    const { extension, bytes } = pdfFile(report, { ...unsealed, rowsEach: 100 });
    bytes.destroy();
    assert.equal(extension, 'pdf');
  });
});

/** Each line of the contents leads to the page of the part on which its heading stands. */
function assertContentsRight(parts: readonly TaggedPdf[]) {
  const entries = elementsOf(parts[0]?.tree ?? assert.fail()).filter(({ tag }) => tag === 'TOCI');
  assert.ok(entries.length > 15);
  for (const entry of entries) {
    const [title = '', number = ''] = entry.children.map((child) =>
      'tag' in child ? spokenText(child).trim() : '',
    );
    const [, part = '1', page] = /^(?:Del (\d+), side )?(\d+)$/.exec(number) ?? assert.fail(number);
    const headings = elementsOf(parts[Number(part) - 1]?.tree ?? assert.fail()).filter(
      (element) => /^H\d$/.test(element.tag) && spokenText(element).trim() === title,
    );
    assert.ok(
      headings.some((heading) => pageOf(heading) === Number(page)),
      `${title} ${number}`,
    );
  }
}

function pageOf(heading: ReturnType<typeof elementsOf>[number]): number | undefined {
  const [first] = heading.children;
  return first !== undefined && 'page' in first ? first.page + 1 : undefined;
}

function allRows({ sources }: Report) {
  return sources.flatMap(({ years }) => years.flatMap(({ records }) => records));
}
