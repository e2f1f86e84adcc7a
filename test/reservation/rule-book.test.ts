import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultPolicy } from '../../src/mandate/policy.ts';
import { createRuleBook, type Publication } from '../../src/reservation/rule-book.ts';
import type { RuleTable } from '../../src/reservation/rule-table.ts';
import { rulesOn } from './rule-books.ts';

describe('a rule book', () => {
  const wide = rulesOn('2026-12-01');
  const next = { ...wide, version: '2027-1', validFrom: '2027-01-01' };

  it('is not made of versions out of order, or that differ under one name', () => {
    assert.throws(() => bookOf([]), /empty/);
    assert.throws(() => bookOf([next, wide]), /order of their dates/);
    assert.throws(() => bookOf([wide, { ...next, version: wide.version }]), /have the name 2026-1/);
    const readAlike: Publication = ({ linkageException }) => ({
      ...wide,
      messages: linkageException === 'on' ? ['HST_Avtale'] : wide.messages,
    });
    assert.throws(() => createRuleBook([readAlike], defaultPolicy), /have the name 2026-1/);
  });

  it('is not made of a version that covers something and does not say what stays beside it', () => {
    const kept = wide.kept.filter(({ message }) => message !== 'HST_Avtale');
    assert.throws(() => bookOf([{ ...wide, kept }]), /what stays beside HST_Avtale/);
    const keptColumns = wide.keptColumns.filter(({ table }) => table !== 'hst_maling');
    assert.throws(() => bookOf([{ ...wide, keptColumns }]), /beside HST_Konsultasjon.malinger/);
  });

  it('is not made of a version that says one thing twice, of which one would be lost', () => {
    const milder = wide.scopes.slice(1, 2).map((one) => ({ ...one, effects: [] }));
    const fewerFields = wide.kept.slice(0, 1).map((one) => ({ ...one, fields: [] }));
    const fewerColumns = wide.keptColumns.slice(0, 1).map((one) => ({ ...one, columns: [] }));
    const twice: [Partial<RuleTable>, RegExp][] = [
      [{ scopes: [...wide.scopes, ...milder] }, /registration-dental/],
      [{ messages: [...wide.messages, 'HST_Avtale'] }, /HST_Avtale/],
      [{ kept: [...wide.kept, ...fewerFields] }, /registration-[a-z-]+ HST_Konsultasjon/],
      [{ keptColumns: [...wide.keptColumns, ...fewerColumns] }, /registration-[a-z-]+ HST hst_\w+/],
    ];
    for (const [change, named] of twice) {
      const message = new RegExp(`^2026-1 says twice what it says of ${named.source}$`);
      assert.throws(() => bookOf([{ ...wide, ...change }]), { message });
    }
  });
});

function bookOf(written: readonly RuleTable[]) {
  return createRuleBook(
    written.map((table) => () => table),
    defaultPolicy,
  );
}
