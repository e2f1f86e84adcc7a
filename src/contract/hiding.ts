import { fault, type Finding } from './finding.ts';
import type { Probe, Question, Seen } from './hiding.repository.ts';

/** One person, and somebody else: for the relation, persons who have rows in it, where known. */
export type Persons = { one: string; other: string; known: boolean; unknown: string };

export type Step = {
  /** `undefined`: outside a transaction, on the connection that the steps before have used. */
  subject: string | undefined;
  end?: 'commit' | 'rollback';
  question: Question;
  /** What must be seen; anything else is the fault. */
  row: boolean;
  fault: Parameters<typeof fault>[1];
  says: string;
};

/** Before the connection has ever named a person: each relation must show nothing. */
export const untouched: Step = {
  subject: undefined,
  question: { of: 'anyone' },
  row: false,
  fault: 'rows-without-subject',
  says: 'shows rows where no person is named',
};

/** What is asked of each relation, in this order on one connection. */
export function stepsFor({ one, other, known, unknown }: Persons): Step[] {
  const own = (subject: string): Step => ({
    subject,
    question: { of: 'person', personKey: subject },
    row: true,
    fault: 'own-rows-hidden',
    says: 'hides rows from the person they are about',
  });
  const others = (subject: string, end: 'commit' | 'rollback'): Step => ({
    subject,
    end,
    question: { of: 'others', personKey: subject },
    row: false,
    fault: 'rows-of-others',
    says: 'shows one person rows about others',
  });
  const after = (end: string): Step => ({
    ...untouched,
    fault: 'rows-after-transaction',
    says: `shows rows after ${end}, on the same connection`,
  });
  return [
    ...(known ? [own(one)] : []),
    others(one, 'commit'),
    after('commit'),
    ...(known ? [own(other)] : []),
    others(other, 'rollback'),
    after('rollback'),
    {
      ...untouched,
      subject: '',
      fault: 'rows-with-empty-subject',
      says: 'shows rows where the person is named by an empty setting',
    },
    {
      ...untouched,
      subject: unknown,
      fault: 'rows-of-unknown-person',
      says: 'shows rows to somebody the register does not know',
    },
  ];
}

/** What the answer to a step says of the relation; nothing where it was right. */
export function judge(step: Step, { relation }: Pick<Probe, 'relation'>, seen: Seen): Finding[] {
  if (seen.outcome === 'refused') {
    const where = step.subject === '' ? ' with an empty setting' : '';
    const says = `cannot be asked${where}: PostgreSQL answers ${seen.sqlState}`;
    return [fault(relation, 'question-failed', says)];
  }
  return seen.row === step.row ? [] : [fault(relation, step.fault, step.says)];
}
