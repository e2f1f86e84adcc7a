import type { JournalEntry } from '../journal/journal.ts';
import type { PersonId } from '../population/person.ts';
import type { Question } from './decision.ts';
import type { AdmittedCaller } from './machine-caller.ts';

/** The question as the signed receipt repeats it: without it an answer proves nothing. */
export function statedQuestion(question: Question): Record<string, string | number> {
  if (question.operation === 'ingest') {
    return { operation: 'ingest', messageType: question.messageType };
  }
  const { dataset, purpose, identified, linkage, at } = question;
  return {
    operation: 'release',
    dataset,
    purpose,
    identified: String(identified),
    linkage: String(linkage),
    ...(at === undefined ? {} : { at }),
  };
}

/**
 * One entry for a batch; one for each person where few are asked about.
 *
 * @param asked whom a small batch is about; empty for a large one
 */
export function journalEntries(
  caller: AdmittedCaller,
  question: Question,
  { persons, asked }: { persons: number; asked: readonly PersonId[] },
): JournalEntry[] {
  const { organisation, supplier } = caller;
  const actor = { kind: 'machine', organisation, supplier } as const;
  const about =
    question.operation === 'ingest'
      ? { messageType: question.messageType }
      : { dataset: question.dataset, purpose: question.purpose, identified: question.identified };
  const detail = { operation: question.operation, ...about, persons };
  const batchEntry: JournalEntry = { action: 'decision-given', actor, subject: undefined, detail };
  if (asked.length === 0) return [batchEntry];
  return asked.map((subject) => ({ ...batchEntry, subject }));
}
