import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  ageOn,
  calendarDaysBetween,
  formatDate,
  formatDateTime,
  formatMoney,
  formatNumber,
  formatRecent,
  formatTime,
  osloDate,
  today,
  type Language,
} from '../../src/shared/format.ts';

const afternoon = new Date('2026-05-12T12:03:00Z');

describe('dates and times', () => {
  const written: readonly [Language, string, string][] = [
    ['nb', '12. mai 2026', '12. mai 2026 kl. 14.03'],
    ['nn', '12. mai 2026', '12. mai 2026 kl. 14.03'],
    ['en', '12 May 2026', '12 May 2026 at 14:03'],
  ];
  for (const [language, date, dateTime] of written) {
    it(`are written as one does in ${language}`, () => {
      assert.equal(formatDate('2026-05-12', language), date);
      assert.equal(formatDate(afternoon, language), date);
      assert.equal(formatDateTime(afternoon, language), dateTime);
    });
  }

  it('follow the clock in Oslo, summer and winter, and count midnight as 00', () => {
    assert.equal(formatTime(new Date('2026-01-12T12:03:00Z'), 'nb'), '13.03');
    assert.equal(formatTime(new Date('2026-01-11T23:00:00Z'), 'nb'), '00.00');
    assert.equal(osloDate(new Date('2026-06-30T22:30:00Z')), '2026-07-01');
    assert.equal(osloDate(new Date('2026-12-31T22:30:00Z')), '2026-12-31');
    assert.equal(today({ now: () => new Date('2026-12-31T23:00:00Z') }), '2027-01-01');
  });

  it('keep a calendar date as it is, whatever the clock', () => {
    fc.assert(
      fc.property(day(), (date) => {
        const [year, , ofMonth] = date.split('-').map(Number);
        assert.match(formatDate(date, 'nb'), new RegExp(`^${ofMonth}\\. \\p{L}+ ${year}$`, 'u'));
      }),
    );
  });
});

describe('what happened lately', () => {
  const now = new Date('2026-05-12T12:03:00Z');
  const written: readonly [Language, string, string, string][] = [
    ['nb', 'i dag kl. 03.10', 'i går kl. 03.10', '10. mai 2026'],
    ['nn', 'i dag kl. 03.10', 'i går kl. 03.10', '10. mai 2026'],
    ['en', 'today at 03:10', 'yesterday at 03:10', '10 May 2026'],
  ];
  for (const [language, ofToday, ofYesterday, before] of written) {
    it(`is told by the day as one says it in ${language}`, () => {
      assert.equal(formatRecent(new Date('2026-05-12T01:10:00Z'), now, language), ofToday);
      assert.equal(formatRecent(new Date('2026-05-11T01:10:00Z'), now, language), ofYesterday);
      assert.equal(formatRecent(new Date('2026-05-10T01:10:00Z'), now, language), before);
    });
  }

  it('goes by the calendar in Oslo, not by 24 hours', () => {
    const pastMidnight = new Date('2026-05-12T22:05:00Z');
    assert.equal(formatRecent(now, pastMidnight, 'nb'), 'i går kl. 14.03');
    const changeOfClocks = new Date('2026-03-29T22:30:00Z');
    assert.equal(
      formatRecent(new Date('2026-03-28T23:30:00Z'), changeOfClocks, 'nb'),
      'i går kl. 00.30',
    );
  });

  it('never calls a day to come today or yesterday', () => {
    assert.equal(formatRecent(new Date('2026-05-13T12:00:00Z'), now, 'nb'), '13. mai 2026');
  });

  it('counts days by the calendar', () => {
    assert.equal(calendarDaysBetween('2026-03-28', '2026-03-30'), 2);
    assert.equal(calendarDaysBetween('2025-12-31', '2026-01-01'), 1);
    assert.equal(calendarDaysBetween('2026-01-01', '2025-12-31'), -1);
  });
});

describe('numbers and amounts', () => {
  const written: readonly [Language, string, string, string][] = [
    ['nb', '1 234 567', '1 234,50 kr', '−80,00 kr'],
    ['nn', '1 234 567', '1 234,50 kr', '−80,00 kr'],
    ['en', '1,234,567', 'NOK 1,234.50', 'NOK -80.00'],
  ];
  for (const [language, number, amount, credited] of written) {
    it(`are written as one does in ${language}`, () => {
      assert.equal(plain(formatNumber(1_234_567, language)), number);
      assert.equal(plain(formatMoney(1234.5, language)), amount);
      assert.equal(plain(formatMoney(-80, language)), credited);
    });
  }

  it('have the decimals that are asked for', () => {
    assert.equal(formatNumber(36.65, 'nb', 1), '36,7');
    assert.equal(formatNumber(36, 'en', 1), '36.0');
  });
});

describe('age', () => {
  it('grows by one on the birthday, and on no other day', () => {
    fc.assert(
      fc.property(day(), fc.integer({ min: 1, max: 110 }), (birthDate, years) => {
        const birthday = dayAfter(birthDate, years, 0);
        assert.equal(ageOn(birthDate, birthday), years);
        assert.equal(ageOn(birthDate, dayAfter(birthDate, years, -1)), years - 1);
      }),
    );
  });

  it('counts 29 February on 1 March in other years', () => {
    assert.equal(ageOn('2008-02-29', '2026-02-28'), 17);
    assert.equal(ageOn('2008-02-29', '2026-03-01'), 18);
    assert.equal(ageOn('2008-02-29', '2024-02-29'), 16);
    assert.equal(ageOn('2008-02-29', '2024-02-28'), 15);
  });

  it('never goes down', () => {
    fc.assert(
      fc.property(day(), day(), day(), (birthDate, one, other) => {
        const [first, second] = one < other ? [one, other] : [other, one];
        assert.ok(ageOn(birthDate, first) <= ageOn(birthDate, second));
      }),
    );
  });
});

function day() {
  const [min, max] = [new Date('1900-01-01T00:00:00Z'), new Date('2100-12-31T00:00:00Z')];
  return fc
    .date({ min, max, noInvalidDate: true })
    .map((instant) => instant.toISOString().slice(0, 10));
}

/** The calendar's own answer: 29 February of a common year becomes 1 March. */
function dayAfter(date: string, years: number, days: number): string {
  const instant = new Date(`${date}T00:00:00Z`);
  instant.setUTCFullYear(instant.getUTCFullYear() + years);
  instant.setUTCDate(instant.getUTCDate() + days);
  return instant.toISOString().slice(0, 10);
}

/** Intl groups digits by a space that does not break. */
function plain(text: string): string {
  return text.replace(/\s/g, ' ');
}
