import { isOutage } from '../database/outage.ts';
import type { Db } from '../database/query.ts';
import type { Journal } from '../journal/journal.service.ts';
import type { Mandate } from '../mandate/mandate.ts';
import { shortMessageCmacs } from '../population/cmac.ts';
import type { NationalId } from '../population/national-id.ts';
import type { Clock } from '../shared/clock.ts';
import type { Language } from '../shared/format.ts';
import type { Log } from '../shared/log.ts';
import { Unavailable } from '../shared/unavailable.ts';
import { translator } from '../web/texts.ts';
import { createCodeTexts } from './code-texts.service.ts';
import {
  readEverything,
  readOverview,
  readPage,
  type Reading,
  type SourcePage,
} from './holdings-reading.service.ts';
import type { Holdings, SourceCode, SourceOverview } from './holdings.ts';
import { findPersonKeys, readingRegister } from './subject.repository.ts';
import { listLookUps, listProjectsWithoutIdentifiers, listReleases } from './use.repository.ts';
import type { UseOfData } from './use.ts';
import type { Wording } from './wording.ts';

export type HoldingsService = ReturnType<typeof createHoldingsService>;

/** What KPR holds, without the rows themselves. */
export type Overview = Omit<Holdings, 'sources'> & { sources: SourceOverview[] };

export type HoldingsOptions = {
  /** Under the register's read-only role. */
  register: Db;
  /** All numbers that the person has or had. */
  numbersOf: (mandate: Mandate) => Promise<NationalId[]>;
  /** 32 bytes, shared with the register. */
  registerMacKey: Buffer;
  journal: Pick<Journal, 'recordView'>;
  clock: Clock;
  log?: Log;
  pageSize?: number;
};

/**
 * What KPR holds about a person. Each reading is journalled before the register is asked, and each
 * throws `Unavailable` when the register does not answer at all.
 */
export function createHoldingsService({
  register,
  numbersOf,
  registerMacKey,
  journal,
  clock,
  log,
  pageSize = 20,
}: HoldingsOptions) {
  const codeTexts = createCodeTexts({ register, clock, log });

  async function reading<Result>(
    mandate: Mandate,
    read: (reading: Reading) => Promise<Result>,
  ): Promise<Result> {
    const numbers = await numbersOf(mandate);
    const macs = shortMessageCmacs(
      registerMacKey,
      numbers.map((number) => number.reveal()),
    );
    try {
      return await readingRegister(register, async (tx) =>
        read({ tx, personKeys: await findPersonKeys(tx, macs), log }),
      );
    } catch (error) {
      if (isOutage(error)) throw new Unavailable('register', { cause: error });
      throw error;
    }
  }

  return {
    async overview(mandate: Mandate): Promise<Overview> {
      await journal.recordView(mandate, 'overview-viewed');
      return reading(mandate, async (part) => ({
        registered: part.personKeys.length > 0,
        readAt: clock.now(),
        sources: await readOverview(part),
      }));
    },

    /** `page` counts from 1; a page beyond the last gives the last. */
    async source(mandate: Mandate, source: SourceCode, page: number): Promise<SourcePage> {
      await journal.recordView(mandate, 'source-viewed', { source, page });
      return reading(mandate, (part) => readPage(part, source, { page, pageSize }));
    },

    async everything(
      mandate: Mandate,
      action: 'report-pdf-downloaded' | 'report-json-downloaded',
    ): Promise<Holdings> {
      await journal.recordView(mandate, action);
      return reading(mandate, async (part) => ({
        registered: part.personKeys.length > 0,
        readAt: clock.now(),
        sources: await readEverything(part),
      }));
    },

    async use(mandate: Mandate): Promise<UseOfData> {
      await journal.recordView(mandate, 'use-viewed');
      return reading(mandate, readUse);
    },

    /** What it takes to say the values in a language. Never fails: without texts, codes stand raw. */
    async wording(lang: Language): Promise<Wording> {
      return { lang, t: translator(lang), codes: await codeTexts.codeBook() };
    },
  };
}

async function readUse({ tx, personKeys }: Reading): Promise<UseOfData> {
  const lookUps = [];
  const releases = [];
  for (const personKey of personKeys) {
    lookUps.push(...(await listLookUps(tx, personKey)));
    releases.push(...(await listReleases(tx, personKey)));
  }
  return {
    registered: personKeys.length > 0,
    lookUps: lookUps.toSorted((a, b) => b.at.getTime() - a.at.getTime()),
    releases: releases.toSorted((a, b) => b.deliveredAt.getTime() - a.deliveredAt.getTime()),
    projectsWithoutIdentifiers: await listProjectsWithoutIdentifiers(tx),
  };
}
