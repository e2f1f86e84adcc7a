import type pg from 'pg';
import { isOutage } from '../database/outage.ts';
import type { Db } from '../database/query.ts';
import type { JournalAction, JournalEntry } from '../journal/journal.ts';
import type { Journal } from '../journal/journal.service.ts';
import type { Mandate } from '../mandate/mandate.ts';
import { cmacsOfNumbers } from '../population/cmac.ts';
import type { NationalId } from '../population/national-id.ts';
import type { Clock } from '../shared/clock.ts';
import type { Language } from '../shared/format.ts';
import type { Log } from '../shared/log.ts';
import type { Metrics } from '../shared/metrics.ts';
import type { SealingKeys } from '../shared/sealing.ts';
import { Unavailable } from '../shared/unavailable.ts';
import { translator, type About } from '../web/texts.ts';
import { createCodeTexts } from './code-texts.service.ts';
import type { Reading } from './holdings-reading.service.ts';
import type { HeldUnderRules } from './covered-rows.ts';
import { coveredWithoutPlaces, readCovered, type CoveredQuestion } from './covered-rows.service.ts';
import { readLatestLookUps } from './latest-look-ups.service.ts';
import type {
  HeldRecord,
  Holdings,
  RecordFilter,
  SourceCode,
  SourceOverview,
  SourcePage,
  TimelinePage,
} from './holdings.ts';
import { readEverything, readOverview } from './overview-reading.service.ts';
import { pageStart } from './page-cursor.ts';
import { readOneRecord, readSourcePage, readTimeline } from './page-reading.service.ts';
import type { RowReference } from './row-reference.ts';
import {
  holdingsWithoutPlaces,
  listWithoutPlaces,
  overviewWithoutPlaces,
  recordWithoutPlaces,
  sourcePageWithoutPlaces,
} from './places.ts';
import { readUse } from './use-reading.service.ts';
import type { LookUpEvent, UseOfData } from './use.ts';
import type { Wording } from './wording.ts';

export type HoldingsService = ReturnType<typeof createHoldingsService>;

type Told = { hideHealth?: boolean; about?: About | undefined };

/** What KPR holds, without the rows themselves. */
export type Overview = Omit<Holdings, 'sources'> & { sources: SourceOverview[] };

export type HoldingsOptions = {
  /** For code texts: nothing about persons. */
  register: Db;
  /** Under the register's read-only role too; for rows about persons. */
  registerReads: pg.Pool;
  /** All numbers that the person has or had. */
  numbersOf: (mandate: Mandate) => Promise<NationalId[]>;
  /** Whether what tells where the person lives or goes is left out of every reading. */
  placesHidden: (mandate: Mandate) => Promise<boolean>;
  /** 32 bytes, shared with the register. */
  registerMacKey: Buffer;
  /** Seal the cursors of pages. */
  keys: SealingKeys;
  journal: Pick<Journal, 'recordView'>;
  clock: Clock;
  log?: Log;
  metrics?: Pick<Metrics, 'codeUnexplained' | 'sourceFailed' | 'rowOdd'>;
  pageSize?: number;
  /** How long a source may take before a page does without it. */
  patienceMs?: number;
};

/**
 * What KPR holds about a person. Each reading is journalled before the register is asked, and each
 * throws `Unavailable` when the register does not answer at all. What `open` begins has been
 * journalled when it hands out the reading itself, so that what stands beside can be read meanwhile.
 */
export function createHoldingsService(options: HoldingsOptions) {
  const { journal, clock, keys, placesHidden, pageSize = 20 } = options;
  const codeTexts = createCodeTexts(options);
  const reading = createReading(options);

  async function opened<Result>(
    mandate: Mandate,
    [action, detail]: [JournalAction, JournalEntry['detail']?],
    read: (part: Reading) => Promise<Result>,
  ): Promise<() => Promise<Result>> {
    await journal.recordView(mandate, action, detail);
    return () => reading(mandate, read);
  }

  /** As `opened`, without places where they are hidden. */
  async function openedAbout<Result>(
    mandate: Mandate,
    entry: [JournalAction, JournalEntry['detail']?],
    { read, hide }: { read: (part: Reading) => Promise<Result>; hide: (result: Result) => Result },
  ): Promise<() => Promise<Result>> {
    const readAll = await opened(mandate, entry, read);
    return async () => {
      const [result, hidden] = await Promise.all([readAll(), placesHidden(mandate)]);
      return hidden ? hide(result) : result;
    };
  }

  function askedPage(mandate: Mandate, filter: RecordFilter) {
    return { keys, mandate, filter, start: pageStart(keys, mandate, filter.cursor), pageSize };
  }

  return {
    openOverview: (mandate: Mandate): Promise<() => Promise<Overview>> =>
      openedAbout(mandate, ['overview-viewed'], {
        read: async (part) => ({ readAt: clock.now(), ...(await readOverview(part)) }),
        hide: overviewWithoutPlaces,
      }),

    /** A cursor that was not given out to this person leads to the newest rows. */
    openSource: (
      mandate: Mandate,
      source: SourceCode,
      filter: RecordFilter,
    ): Promise<() => Promise<SourcePage>> => {
      const asked = askedPage(mandate, filter);
      return openedAbout(mandate, ['source-viewed', { source }], {
        read: (part) => readSourcePage(part, source, asked),
        hide: sourcePageWithoutPlaces,
      });
    },

    /** No sources asked for means all of them. */
    openTimeline: (
      mandate: Mandate,
      filter: RecordFilter & { sources: readonly SourceCode[] },
    ): Promise<() => Promise<TimelinePage>> => {
      const asked = askedPage(mandate, filter);
      return openedAbout(mandate, ['timeline-viewed'], {
        read: (part) => readTimeline(part, filter.sources, asked),
        hide: listWithoutPlaces,
      });
    },

    /** One row; undefined when the register holds no such row about the person. */
    async record(mandate: Mandate, row: RowReference): Promise<HeldRecord | undefined> {
      const { table } = row;
      const read = await openedAbout(mandate, ['row-viewed', { table }], {
        read: (part) => readOneRecord(part, row),
        hide: (record) => record && recordWithoutPlaces(record),
      });
      return read();
    },

    async everything(
      mandate: Mandate,
      action:
        | 'report-pdf-downloaded'
        | 'report-json-downloaded'
        | 'report-csv-downloaded'
        | 'report-made',
    ): Promise<Holdings> {
      const read = await openedAbout<Holdings>(mandate, [action], {
        read: async (part) => ({ readAt: clock.now(), ...(await readEverything(part)) }),
        hide: holdingsWithoutPlaces,
      });
      return read();
    },

    /** Of all sources that answer, without any of the rows. */
    async rowCount(mandate: Mandate): Promise<number> {
      const read = await opened(mandate, ['report-asked'], readOverview);
      const { sources } = await read();
      return sources.reduce((sum, { rowCount }) => sum + rowCount, 0);
    },

    async use(mandate: Mandate): Promise<UseOfData> {
      const read = await opened(mandate, ['use-viewed'], readUse);
      return read();
    },

    /** As `use`, as a part of a report, which has journalled it. */
    useInReport: (mandate: Mandate): Promise<UseOfData> => reading(mandate, readUse),

    /** What is held of what rules cover, counted, with examples; for the scopes that `detail` names. */
    async covered(
      mandate: Mandate,
      asked: CoveredQuestion,
      detail: JournalEntry['detail'],
    ): Promise<HeldUnderRules> {
      const read = await openedAbout<HeldUnderRules>(mandate, ['effect-previewed', detail], {
        read: (part) => readCovered(part, asked),
        hide: coveredWithoutPlaces,
      });
      return read();
    },

    /** The newest look-ups by others, by event. Part of another reading, which has journalled it. */
    latestLookUps: (mandate: Mandate, most: number): Promise<LookUpEvent[]> =>
      reading(mandate, (part) => readLatestLookUps(part, most)),

    /** What it takes to say the values in a language. Never fails: without texts, codes stand raw. */
    async wording(lang: Language, { hideHealth = false, about }: Told = {}): Promise<Wording> {
      const t = translator(lang, about);
      return { lang, t, codes: await codeTexts.codeBook(), hideHealth, about };
    },
  };
}

function createReading(options: HoldingsOptions) {
  const { registerReads, numbersOf, registerMacKey, log, metrics, patienceMs = 2_000 } = options;
  const { clock } = options;
  // A mandate is one request's: whatever reads under it needs the numbers read once.
  const known = new WeakMap<Mandate, Promise<Buffer[]>>();
  const readMacs = async (mandate: Mandate) =>
    cmacsOfNumbers(registerMacKey, await numbersOf(mandate));
  return async <Result>(
    mandate: Mandate,
    read: (reading: Reading) => Promise<Result>,
  ): Promise<Result> => {
    const asked = known.get(mandate) ?? readMacs(mandate);
    known.set(mandate, asked);
    const macs = await asked;
    try {
      const now = clock.now();
      return await read({ register: registerReads, macs, patienceMs, now, log, metrics });
    } catch (error) {
      if (isOutage(error)) throw new Unavailable('register', { cause: error });
      throw error;
    }
  };
}
