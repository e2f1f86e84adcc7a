import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  countDeadline,
  daysLeft,
  lastDayToExtend,
  type Deadline,
  type DeadlineEntry,
} from '../../src/casework/deadline.ts';
import {
  dayOff,
  daysAfter,
  daysBetween,
  publicHolidays,
  type HolidayCalendar,
} from '../../src/casework/working-day.ts';
import { loadHolidays } from '../../src/casework/norwegian-holidays.ts';
import { osloDate } from '../../src/shared/format.ts';
import { translator } from '../../src/web/texts.ts';

const holidays = await loadHolidays();

/** Received at noon in Norway. */
function received(date: string, calendar: HolidayCalendar = holidays): Deadline {
  return countDeadline('month', { receivedAt: new Date(`${date}T11:00:00Z`) }, calendar);
}

/** As `2026-12-28: one-month 2026-12-25, christmas-day 2026-12-25, …` */
function told({ dueBy, story }: Deadline): string {
  const steps = story
    .filter(({ step }) => step !== 'received' && step !== 'due')
    .map((step) => `${step.step === 'moved' ? step.because : step.step} ${String(step.on)}`);
  return `${osloDate(dueBy)}: ${steps.join(', ')}`;
}

describe('the deadline for an answer', () => {
  const cases: [string, string, string][] = [
    [
      'an ordinary day',
      '2026-10-14',
      '2026-11-16: one-month 2026-11-14, saturday 2026-11-14, sunday 2026-11-15',
    ],
    ['a working day', '2026-10-12', '2026-11-12: one-month 2026-11-12'],
    [
      'Christmas',
      '2026-11-25',
      '2026-12-28: one-month 2026-12-25, christmas-day 2026-12-25, boxing-day 2026-12-26, sunday 2026-12-27',
    ],
    ['Christmas Eve, which is no holiday', '2026-11-24', '2026-12-24: one-month 2026-12-24'],
    [
      'New Year',
      '2026-12-01',
      '2027-01-04: one-month 2027-01-01, new-years-day 2027-01-01, saturday 2027-01-02, sunday 2027-01-03',
    ],
    [
      'Easter',
      '2027-02-25',
      '2027-03-30: one-month 2027-03-25, maundy-thursday 2027-03-25, good-friday 2027-03-26, saturday 2027-03-27, easter-sunday 2027-03-28, easter-monday 2027-03-29',
    ],
    [
      '17 May on a Sunday',
      '2026-04-17',
      '2026-05-18: one-month 2026-05-17, constitution-day 2026-05-17',
    ],
    [
      '17 May that is Whit Monday too',
      '2027-04-17',
      '2027-05-18: one-month 2027-05-17, constitution-day 2027-05-17',
    ],
    [
      '1 May on a Friday',
      '2026-04-01',
      '2026-05-04: one-month 2026-05-01, labour-day 2026-05-01, saturday 2026-05-02, sunday 2026-05-03',
    ],
    ['Ascension Day', '2026-04-14', '2026-05-15: one-month 2026-05-14, ascension-day 2026-05-14'],
    ['31 January', '2027-01-31', '2027-03-01: short-month 2027-02-28, sunday 2027-02-28'],
    ['31 January in a leap year', '2028-01-31', '2028-02-29: short-month 2028-02-29'],
    [
      '29 January in an ordinary year',
      '2026-01-29',
      '2026-03-02: short-month 2026-02-28, saturday 2026-02-28, sunday 2026-03-01',
    ],
    ['29 February', '2028-02-29', '2028-03-29: one-month 2028-03-29'],
    ['the last of May', '2027-05-31', '2027-06-30: short-month 2027-06-30'],
    [
      'December into the next year',
      '2026-12-31',
      '2027-02-01: one-month 2027-01-31, sunday 2027-01-31',
    ],
  ];
  for (const [name, receivedOn, expected] of cases) {
    it(`counts over ${name}`, () => {
      assert.equal(told(received(receivedOn)), expected);
    });
  }

  it('goes by the Norwegian day of receipt and ends when that day does', () => {
    const justBefore = countDeadline(
      'month',
      { receivedAt: new Date('2026-06-09T21:59:59Z') },
      holidays,
    );
    const midnight = countDeadline(
      'month',
      { receivedAt: new Date('2026-06-09T22:00:00Z') },
      holidays,
    );
    assert.equal(justBefore.dueBy.toISOString(), '2026-07-09T21:59:59.999Z');
    assert.equal(midnight.dueBy.toISOString(), '2026-07-10T21:59:59.999Z');
    assert.equal(received('2026-11-09').dueBy.toISOString(), '2026-12-09T22:59:59.999Z');
  });

  it('is told step by step, each with its law', () => {
    const { story } = received('2026-11-25');
    assert.deepEqual(
      story.map(({ step, legalBasis }) => `${step} ${legalBasis.join(' ')}`),
      [
        'received gdpr-12',
        'one-month gdpr-12',
        'moved regulation-1182 fvl-30',
        'moved regulation-1182 fvl-30',
        'moved regulation-1182 fvl-30',
        'due gdpr-12',
      ],
    );
  });

  it('moves with a holiday that is added, and never before one month or onto a day off', () => {
    const added: HolidayCalendar = (date) =>
      date === '2026-11-12' ? 'other-holiday' : holidays(date);
    assert.equal(
      told(received('2026-10-12', added)),
      '2026-11-13: one-month 2026-11-12, other-holiday 2026-11-12',
    );
    const instant = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, (receivedAt) => {
        const { dueBy, story } = countDeadline('month', { receivedAt }, holidays);
        const dueOn = osloDate(dueBy);
        const receivedOn = osloDate(receivedAt);
        assert.equal(dayOff(dueOn, holidays), undefined);
        assert.ok(dueOn >= sameDayNextMonth(receivedOn), `${receivedOn} → ${dueOn}`);
        assert.ok(daysLeft(dueBy, receivedOn) >= 28 && daysLeft(dueBy, receivedOn) <= 37);
        assert.notEqual(osloDate(new Date(dueBy.getTime() + 1)), dueOn, 'to the end of the day');
        const [first, last] = [story[0], story.at(-1)];
        assert.deepEqual([first?.step, first?.on], ['received', receivedOn]);
        assert.deepEqual([last?.step, last?.on], ['due', dueOn]);
        const moves = story.filter(({ step }) => step === 'moved').length;
        assert.equal(story.length, moves + 3, 'every day off on the way is told');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a deadline that stood still or was extended', () => {
  const receivedAt = new Date('2026-10-12T11:00:00Z');
  const counted = (entries: DeadlineEntry[]) =>
    countDeadline('month', { receivedAt, entries }, holidays);

  it('goes on for as many days as it stood, and each is told', () => {
    const { dueBy, pausedOn, story } = counted([
      { entry: 'paused', on: '2026-10-20', ground: 'identity-in-doubt' },
      { entry: 'resumed', on: '2026-10-26' },
    ]);
    assert.equal(osloDate(dueBy), '2026-11-18');
    assert.equal(pausedOn, undefined);
    assert.deepEqual(
      story.map(({ step, on }) => `${step} ${String(on)}`),
      [
        'received 2026-10-12',
        'one-month 2026-11-12',
        'paused 2026-10-20',
        'resumed 2026-10-26',
        'due 2026-11-18',
      ],
    );
  });

  it('says no day while it stands', () => {
    const { pausedOn, story } = counted([
      { entry: 'paused', on: '2026-10-20', ground: 'request-unclear' },
    ]);
    assert.equal(pausedOn, '2026-10-20');
    assert.equal(story.at(-1)?.step, 'standing-still');
    assert.ok(!story.some(({ step }) => step === 'due'));
  });

  it('is two months longer when the person was told in the first', () => {
    assert.equal(osloDate(counted([{ entry: 'extended', on: '2026-11-12' }]).dueBy), '2027-01-12');
    assert.equal(lastDayToExtend(receivedAt), '2026-11-12');
  });

  it('is the month or three, and the days that it stood, and days off after that', () => {
    const days = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(days, fc.boolean(), (pauses, isExtended) => {
        let on = '2026-10-12';
        const entries: DeadlineEntry[] = [];
        for (const [before, during] of pauses) {
          on = daysAfter(on, before);
          entries.push({ entry: 'paused', on, ground: 'identity-in-doubt' });
          on = daysAfter(on, during);
          entries.push({ entry: 'resumed', on });
        }
        if (isExtended) entries.push({ entry: 'extended', on });
        const { dueBy, story } = counted(entries);
        const stood = pauses.reduce((sum, [, during]) => sum + during, 0);
        const earliest = daysAfter(isExtended ? '2027-01-12' : '2026-11-12', stood);
        const moved = daysBetween(earliest, osloDate(dueBy));
        assert.equal(story.filter(({ step }) => step === 'moved').length, moved);
        assert.equal(dayOff(osloDate(dueBy), holidays), undefined);
        assert.equal(story.length, entries.length + moved + 3, 'all that happened is told');
      }),
    );
  });
});

describe('the deadline of a report of misuse', () => {
  it('counts hours, over weekends and holidays too', () => {
    const receivedAt = new Date('2026-12-24T15:00:00Z');
    const { dueBy, story } = countDeadline({ hours: 72 }, { receivedAt }, holidays);
    assert.equal(dueBy.toISOString(), '2026-12-27T15:00:00.000Z');
    assert.deepEqual(
      story.map(({ step }) => step),
      ['received', 'hours', 'due'],
    );
  });
});

describe('days left', () => {
  it('are whole Norwegian days, none on the last, negative afterwards', () => {
    const { dueBy } = received('2026-10-12');
    assert.deepEqual(
      ['2026-10-12', '2026-11-11', '2026-11-12', '2026-11-13'].map((on) => daysLeft(dueBy, on)),
      [31, 1, 0, -1],
    );
  });
});

describe('Norwegian holidays', () => {
  it('are twelve a year, or eleven when two meet, each with a name of ours', () => {
    for (let year = 2000; year < 2100; year++) {
      const days = Array.from({ length: 366 }, (_, n) =>
        new Date(Date.UTC(year, 0, 1 + n)).toISOString().slice(0, 10),
      ).filter((date) => date.startsWith(String(year)));
      const named = days.map(holidays).filter((name) => name !== undefined);
      assert.ok([11, 12].includes(named.length), `${year}: ${named.length}`);
      assert.ok(!named.includes('other-holiday'));
    }
  });

  it('have names in three languages', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const t = translator(language);
      for (const name of [...publicHolidays, 'saturday', 'sunday']) {
        assert.ok(t(`casework.day.${name}`).length > 3);
      }
    }
  });
});

/** By another way than the code's: the number of the month, and the day or the month's last. */
function sameDayNextMonth(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const next = month === 12 ? { y: year + 1, m: 1 } : { y: year, m: month + 1 };
  const lengths = [31, isLeap(next.y) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const last = lengths[next.m - 1] ?? 0;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${next.y}-${two(next.m)}-${two(Math.min(day, last))}`;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
