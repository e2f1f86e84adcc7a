import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { after, describe, it } from 'node:test';
import { claimFolder, dataFolderFor } from '../../src/neighbours/embedded-postgres/data-folder.ts';

describe('data folder', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'kpr-innsyn-folders-'));
  after(() => rmSync(scratch, { recursive: true }));

  it('is named after the checkout, lies outside it, and stays the same', () => {
    const checkout = join(scratch, 'Kari Ås', 'innsyn');
    mkdirSync(checkout, { recursive: true });
    const folder = dataFolderFor(checkout, join(scratch, 'data'));
    assert.match(basename(folder), /Kari-s-innsyn-[0-9a-f]{8}$/);
    assert.match(relative(checkout, folder), /^\.\./);
    assert.equal(dataFolderFor(checkout, join(scratch, 'data')), folder);
  });

  it('tells checkouts apart whose names differ in signs alone', () => {
    const paths = ['a-b', 'a_b'].map((name) => join(scratch, name));
    for (const path of paths) mkdirSync(path);
    const [one, other] = paths.map((path) => dataFolderFor(path, join(scratch, 'data')));
    assert.notEqual(one, other);
  });

  it('lies where XDG_DATA_HOME says', { skip: process.getuid?.() === 0 }, () => {
    const folder = dataFolderFor(scratch, join(scratch, 'data'));
    assert.equal(join(folder, '..'), join(scratch, 'data', 'kpr-innsyn'));
    assert.equal(statSync(join(folder, '..')).mode & 0o777, 0o700);
  });

  it('is not claimed through a link that somebody laid out', () => {
    symlinkSync(scratch, join(scratch, 'link'));
    assert.equal(claimFolder(join(scratch, 'link')), false);
    assert.equal(claimFolder(join(scratch, 'honest')), true);
  });
});
