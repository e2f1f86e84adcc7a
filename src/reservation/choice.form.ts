import { z } from 'zod';
import { scopes, type Scope } from './scope.ts';

const oneOrMany = z.preprocess(
  (given) => (given === undefined ? [] : [given].flat()),
  z.array(z.enum(scopes)),
);
const choiceForm = z.object({ valg: oneOrMany });
const confirmForm = z.object({
  utkast: z.string().max(60),
  slett: z.literal('na').optional(),
});
const draftQuery = z.object({ utkast: z.string().max(60) });
const referenceForm = z.object({ referanse: z.string().max(20) });

export type ChoiceFault = 'nothing-chosen' | 'unknown-choice';

/** The scopes ticked, or why they cannot be read. */
export function readChoice(
  body: unknown,
): { outcome: 'read'; chosen: Scope[] } | { outcome: 'faulty'; fault: ChoiceFault } {
  const read = choiceForm.safeParse(body ?? {});
  if (!read.success) return { outcome: 'faulty', fault: 'unknown-choice' };
  const chosen = [...new Set(read.data.valg)];
  if (chosen.length === 0) return { outcome: 'faulty', fault: 'nothing-chosen' };
  return { outcome: 'read', chosen };
}

export function readConfirmation(body: unknown) {
  const read = confirmForm.safeParse(body ?? {});
  if (!read.success) return undefined;
  return { draft: read.data.utkast, eraseAtOnce: read.data.slett === 'na' };
}

export function readReference(given: unknown): string | undefined {
  return referenceForm.safeParse(given ?? {}).data?.referanse;
}

/** The draft that an address names; an empty one names none. */
export function readDraftId(query: unknown): string {
  return draftQuery.safeParse(query).data?.utkast ?? '';
}
