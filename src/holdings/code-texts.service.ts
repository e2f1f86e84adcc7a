import { withPatience } from '../database/patience.ts';
import type { Db } from '../database/query.ts';
import type { Clock } from '../shared/clock.ts';
import { errorDetail, type Log } from '../shared/log.ts';
import type { Metrics } from '../shared/metrics.ts';
import { namedSystems } from './catalogue.ts';
import { createCodeBook, emptyCodeSources, type CodeBook, type CodeSources } from './codes.ts';
import { loadCodeTexts, loadDiagnoses } from './codes.repository.ts';

const keptForMs = 10 * 60_000;
/** A register that does not give its texts is not asked again for every page. */
const leftAloneForMs = 30_000;

/**
 * The code book, read once and kept for ten minutes. When the register does not give its texts, the
 * diagnosis lists alone explain, and other codes stand raw: a page never fails for want of a text.
 */
export function createCodeTexts({
  register,
  clock,
  log,
  metrics,
  patienceMs = 2_000,
}: {
  register: Db;
  clock: Clock;
  log?: Log;
  metrics?: Pick<Metrics, 'codeUnexplained'>;
  /** How long the register may take for a list of texts. */
  patienceMs?: number;
}) {
  let kept: { codes: CodeBook; until: number } | undefined;
  let reading: Promise<CodeBook> | undefined;

  async function read(): Promise<CodeBook> {
    const diagnoses = await loadDiagnoses();
    try {
      const texts = await withPatience(register, patienceMs, loadCodeTexts);
      const codes = counted({ ...emptyCodeSources, ...texts, ...diagnoses });
      kept = { codes, until: clock.now().getTime() + keptForMs };
    } catch (error) {
      log?.error('code-texts-not-read', errorDetail(error));
      const codes = kept?.codes ?? counted({ ...emptyCodeSources, ...diagnoses });
      kept = { codes, until: clock.now().getTime() + leftAloneForMs };
    }
    return kept.codes;
  }

  /**
   * A code that is shown without a text is one that somebody should write a text for, counted once
   * for each value. A row may name any system, in words of its own: only one that is known is counted
   * by its name.
   */
  function counted(sources: CodeSources): CodeBook {
    const codes = createCodeBook(sources);
    const known = new Set([...namedSystems, ...sources.systems.map(({ code }) => code)]);
    return {
      ...codes,
      explain(system, ...rest) {
        const text = codes.explain(system, ...rest);
        if (text === undefined) metrics?.codeUnexplained(known.has(system) ? system : 'other');
        return text;
      },
    };
  }

  return {
    async codeBook(): Promise<CodeBook> {
      if (kept !== undefined && clock.now().getTime() < kept.until) return kept.codes;
      reading ??= read().finally(() => (reading = undefined));
      return reading;
    },
  };
}
