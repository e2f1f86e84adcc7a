import { isOutage } from '../database/outage.ts';
import { withPatience } from '../database/patience.ts';
import type { Db } from '../database/query.ts';
import type { Clock } from '../shared/clock.ts';
import { errorDetail, type Log } from '../shared/log.ts';
import { Unavailable } from '../shared/unavailable.ts';
import { coverageOf } from './coverage-reporters.ts';
import { loadCoverage } from './coverage.repository.ts';
import type { SourceCoverage } from './coverage.ts';
import type { SourceCode } from './holdings.ts';

export type CoverageService = ReturnType<typeof createCoverageService>;

const keptForMs = 10 * 60_000;
/** A register that does not answer is not asked again by everyone at once. */
const leftAloneForMs = 30_000;

type Kept = { sources: SourceCoverage[] | undefined; until: number };

/**
 * Who has delivered what to KPR, read for all at once and kept for ten minutes. When the register
 * does not answer, what was read before is used for as long as that lasts.
 */
export function createCoverageService({
  register,
  clock,
  log,
  patienceMs = 2_000,
}: {
  /** Under the register's read-only role: nothing about persons is asked for. */
  register: Db;
  clock: Clock;
  log?: Log;
  /** How long each list of it may take. */
  patienceMs?: number;
}) {
  let kept: Kept | undefined;
  let reading: Promise<SourceCoverage[] | undefined> | undefined;

  async function read(): Promise<SourceCoverage[] | undefined> {
    const now = clock.now().getTime();
    try {
      const read = await withPatience(register, patienceMs, loadCoverage);
      kept = { sources: coverageOf(read), until: now + keptForMs };
    } catch (error) {
      log?.error(
        isOutage(error) ? 'coverage-not-answered' : 'coverage-not-read',
        errorDetail(error),
      );
      kept = { sources: kept?.sources, until: now + leftAloneForMs };
    }
    return kept.sources;
  }

  async function current(): Promise<SourceCoverage[] | undefined> {
    if (kept !== undefined && clock.now().getTime() < kept.until) return kept.sources;
    reading ??= read().finally(() => (reading = undefined));
    return reading;
  }

  return {
    /** All five sources; undefined when the register has not answered. */
    find: current,

    /** One source; undefined when the register has not answered: a page does without it. */
    async findSource(source: SourceCode): Promise<SourceCoverage | undefined> {
      return (await current())?.find((one) => one.source === source);
    },

    /** @throws Unavailable when the register has not answered */
    async getSource(source: SourceCode): Promise<SourceCoverage> {
      const found = (await current())?.find((one) => one.source === source);
      if (found === undefined) throw new Unavailable('register');
      return found;
    },
  };
}
