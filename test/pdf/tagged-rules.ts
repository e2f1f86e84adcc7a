import assert from 'node:assert/strict';
import { elementsOf, spokenText, type Tagged, type TaggedPdf } from './pdf-tree.ts';

/** Which elements may stand in which, of those that are bound to each other (ISO 32000-1 § 14.8.4). */
const parents: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI', 'TOCI'],
  LBody: ['LI'],
  TR: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  TOCI: ['TOC'],
};

/** The rules of PDF/UA-1 that a document's own words decide. */
export function assertWellTagged({ tree, lang, title }: TaggedPdf) {
  assert.match(lang ?? '', /^(nb-NO|nn-NO|en-GB)$/);
  assert.ok(title !== undefined && title !== '');
  assertHeadings(tree);
  for (const element of elementsOf(tree)) {
    assertKin(element);
    if (element.lang !== undefined) assert.match(element.lang, /^(nb-NO|nn-NO|en-GB)$/);
    if (element.tag === 'Table') assertTable(element);
    if (element.tag === 'Figure') assert.ok(element.alt?.trim() && element.hasBox, 'a figure');
    if (element.tag === 'Link') {
      assert.ok(element.links.length > 0, 'a link that is none');
      for (const { contents, leads } of element.links) {
        assert.ok(contents?.trim() && leads, `a link: ${spokenText(element)}`);
      }
    } else assert.equal(element.links.length, 0);
  }
}

function assertHeadings(tree: Tagged) {
  const headings = elementsOf(tree).filter(({ tag }) => /^H\d$/.test(tag));
  const levels = headings.map(({ tag }) => Number(tag[1]));
  assert.equal(levels[0], 1);
  assert.equal(levels.filter((level) => level === 1).length, 1);
  levels.reduce((above, level) => {
    assert.ok(level <= above + 1, `H${level} after H${above}`);
    return level;
  });
  for (const heading of headings) assert.notEqual(spokenText(heading).trim(), '');
}

function assertKin({ tag, children }: Tagged) {
  for (const child of children) {
    if ('text' in child) continue;
    const allowed = parents[child.tag];
    assert.ok(allowed === undefined || allowed.includes(tag), `${child.tag} in ${tag}`);
  }
}

function assertTable({ children }: Tagged) {
  const rows = children.filter((child) => 'tag' in child && child.tag === 'TR');
  const cells = rows.map((row) =>
    'tag' in row ? row.children.filter((cell) => 'tag' in cell) : [],
  );
  const [head = []] = cells;
  assert.ok(head.length > 0);
  for (const cell of head) assert.deepEqual([cell.tag, cell.scope], ['TH', 'Column']);
  for (const row of cells) {
    assert.equal(row.length, head.length);
    for (const { tag, scope } of row) if (tag === 'TH') assert.ok(scope, 'a head of nothing');
  }
}
