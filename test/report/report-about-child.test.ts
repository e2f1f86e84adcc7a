import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildReport } from './built-report.ts';
import type { Language } from '../../src/shared/format.ts';
import { languages } from '../../src/web/language.ts';
import { translator } from '../../src/web/texts.ts';
import { printedWords } from './printed-words.ts';
import { noUse } from './synthetic-use.ts';
import { syntheticHoldings, wordingIn } from './synthetic-holdings.ts';
import { rulesOn } from '../reservation/rule-books.ts';

const rules = rulesOn('2026-05-12');

describe('the report about a child', () => {
  for (const lang of languages) {
    it(`never calls the child by a word for the reader, in ${lang}`, () => {
      const words = printedWords(reportAbout('Fersk Rips', lang));
      const meant = /\b(deg|din|ditt|dine|meg|mitt|mine|your|yours|my|mine)\b/i;
      assert.deepEqual(
        words.filter((one) => meant.test(one)),
        [],
      );
      assert.ok(words.some((one) => one.includes('Fersk Rips')));
    });
  }

  it('does without the names that the population register did not give', () => {
    const report = reportAbout(undefined, 'nb');
    assert.equal(report.title, 'Dette har KPR om barnet');
    assert.deepEqual(report.requestedBy, { name: null, capacity: 'parental-responsibility' });
    const [name, requestedBy] = report.about.map(({ text }) => text);
    assert.equal(name, 'Et barn. Navnet fikk vi ikke fra Folkeregisteret.');
    assert.equal(requestedBy, 'Den som har foreldreansvar');
  });
});

function reportAbout(child: string | undefined, lang: Language, askedBy?: string) {
  const { readAt, sources } = syntheticHoldings();
  const about = { child };
  return buildReport({
    holdings: {
      registered: true,
      readAt,
      sources: sources.map((source) => ({ ...source, result: 'empty', records: [] })),
    },
    reservations: { statuses: [], history: [], rules },
    followUp: undefined,
    use: { ...noUse, monthsOfOthers: ['2026-04-01'] },
    subject: { name: child, capacity: 'parental-responsibility', askedBy },
    reference: 'KPR-7H3K9MPQ',
    verificationCode: 'CDFG-HJKM-NPQR-TVWX',
    madeAt: new Date('2026-05-12T12:03:00Z'),
    wording: { ...wordingIn(lang), t: translator(lang, about), about },
  });
}
