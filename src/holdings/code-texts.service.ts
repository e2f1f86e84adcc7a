import type { Db } from '../database/query.ts';
import type { Clock } from '../shared/clock.ts';
import { errorDetail, type Log } from '../shared/log.ts';
import type { Metrics } from '../shared/metrics.ts';
import { createCodeBook, emptyCodeSources, type CodeBook } from './codes.ts';
import { loadCodeTexts, loadDiagnoses } from './codes.repository.ts';

const keptForMs = 10 * 60_000;

/**
 * The code book, read once and kept for ten minutes. When the register does not give its texts, the
 * diagnosis lists alone explain, and other codes stand raw: a page never fails for want of a text.
 */
export function createCodeTexts({
  register,
  clock,
  log,
  metrics,
}: {
  register: Db;
  clock: Clock;
  log?: Log;
  metrics?: Pick<Metrics, 'codeUnexplained'>;
}) {
  let kept: { codes: CodeBook; until: number } | undefined;
  let reading: Promise<CodeBook> | undefined;

  async function read(): Promise<CodeBook> {
    const diagnoses = await loadDiagnoses();
    try {
      const texts = await loadCodeTexts(register);
      const codes = counted(createCodeBook({ ...emptyCodeSources, ...texts, ...diagnoses }));
      kept = { codes, until: clock.now().getTime() + keptForMs };
      return codes;
    } catch (error) {
      log?.error('code-texts-not-read', errorDetail(error));
      return kept?.codes ?? counted(createCodeBook({ ...emptyCodeSources, ...diagnoses }));
    }
  }

  /** A code that is shown without a text is one that somebody should write a text for. */
  function counted(codes: CodeBook): CodeBook {
    return {
      explain(system, ...rest) {
        const text = codes.explain(system, ...rest);
        if (text === undefined) metrics?.codeUnexplained(system);
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
