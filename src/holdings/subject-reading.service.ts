import type pg from 'pg';
import { askAtOnce, type Answer, type Question } from '../database/pipelined.ts';
import { Unavailable } from '../shared/unavailable.ts';
import { sceneFor, subjectStatement } from './subject.repository.ts';

/** The register as it is read for one person. */
export type SubjectReading = {
  register: pg.Pool;
  /** Of all numbers that the person has or had, by the key shared with the register. */
  macs: readonly Buffer[];
  /** How long a question may take. */
  patienceMs: number;
};

type Statement = Pick<Question, 'statement' | 'bindings'>;

export type SubjectAnswers<Row> = {
  /** Answers to what is about nobody. */
  general: Answer<Row>[];
  /** One list for each key that the person is registered under, in the order of the statements. */
  perKey: Answer<Row>[][];
};

/**
 * Puts the statements about the person, and those about nobody, at the same moment of the register
 * and in one round trip.
 *
 * @throws Unavailable when the register does not tell in time whom it knows
 */
export async function askAbout<Row extends object>(
  { register, macs, patienceMs }: SubjectReading,
  statements: readonly Statement[],
  general: readonly Statement[] = [],
): Promise<SubjectAnswers<Row>> {
  const who = { statement: subjectStatement, bindings: {} };
  const perMac = [who, ...statements];
  const answers = await askAtOnce<Row & { person_key?: string | null }>(
    register,
    [
      ...general.map((statement) => ({ ...statement, scene: '' })),
      ...macs.flatMap((mac) => perMac.map((one) => ({ ...one, scene: sceneFor(mac) }))),
    ],
    patienceMs,
  );
  const perKey = new Map<string, Answer<Row>[]>();
  for (const [place] of macs.entries()) {
    const from = general.length + place * perMac.length;
    const [known, ...told] = answers.slice(from, from + perMac.length);
    if (known?.outcome !== 'rows') throw new Unavailable('register', { cause: known?.error });
    const personKey = known.rows[0]?.person_key;
    // Two numbers of one person lead to the same rows, told once.
    if (typeof personKey === 'string') perKey.set(personKey, told);
  }
  return { general: answers.slice(0, general.length), perKey: [...perKey.values()] };
}

/**
 * The rows of every answer.
 *
 * @throws Unavailable when any of the questions failed
 */
export function allRows<Row>(answers: readonly Answer<Row>[]): Row[] {
  return answers.flatMap((answer) => {
    if (answer.outcome === 'failed') throw new Unavailable('register', { cause: answer.error });
    return answer.rows;
  });
}
