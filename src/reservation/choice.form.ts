import { z } from 'zod';
import type { ChildHeard } from './reservation.ts';
import { scopes, type Scope } from './scope.ts';

const oneOrMany = z.preprocess(
  (given) => (given === undefined ? [] : [given].flat()),
  z.array(z.enum(scopes)),
);
const choiceForm = z.object({ valg: oneOrMany });
const choiceId = z.object({ valg: z.uuid() });
const draft = z.object({ utkast: z.uuid() });
const erasure = z.object({ slett: z.literal('na').optional() });
const heard = z.object({ hort: z.enum(['ja', 'for-liten']) });
const reference = z.object({ referanse: z.string().regex(/^R-[0-9A-Z]{4}-[0-9A-Z]{4}$/) });

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

/** Which draft is confirmed, and when to erase; a field that cannot be read decides nothing. */
export function readConfirmation(body: unknown): {
  draftId: string;
  when: 'after-window' | 'at-once' | 'unreadable';
} {
  const draftId = readDraftId(body);
  const read = erasure.safeParse(body ?? {});
  if (!read.success) return { draftId, when: 'unreadable' };
  return { draftId, when: read.data.slett === 'na' ? 'at-once' : 'after-window' };
}

/** Whether the child has had a say; undefined while it is not answered. */
export function readChildHeard(body: unknown): ChildHeard | undefined {
  const read = heard.safeParse(body ?? {});
  if (!read.success) return undefined;
  return read.data.hort === 'ja' ? 'heard' : 'too-young-for-a-view';
}

export function readReference(given: unknown): string | undefined {
  return reference.safeParse(given ?? {}).data?.referanse;
}

/** The draft that an address or a form names; an empty one names none. */
export function readDraftId(given: unknown): string {
  return draft.safeParse(given ?? {}).data?.utkast ?? '';
}

/** The choice that a form names; an empty one names none. */
export function readChoiceId(body: unknown): string {
  return choiceId.safeParse(body ?? {}).data?.valg ?? '';
}

const severalForm = z.object({
  barn: z.preprocess(
    (given) => (given === undefined ? [] : [given].flat()),
    z.array(z.string().max(400)).max(20),
  ),
});
const severalDrafts = z.object({
  utkast: z.preprocess(
    (given) => (given === undefined ? [] : [given].flat()),
    z.array(z.uuid()).min(1).max(20),
  ),
});

/** The references of the children ticked. */
export function readChildren(body: unknown): string[] {
  return [...new Set(severalForm.safeParse(body ?? {}).data?.barn ?? [])];
}

/** The drafts that an address or a form names, one for each child. */
export function readDraftIds(given: unknown): string[] {
  return [...new Set(severalDrafts.safeParse(given ?? {}).data?.utkast ?? [])];
}

/** Whether one of several children has had a say. */
export function readHeardOf(body: unknown, draftId: string): ChildHeard | undefined {
  const answers = z.record(z.string(), z.unknown()).safeParse(body ?? {}).data ?? {};
  return readChildHeard({ hort: answers[`hort-${draftId}`] });
}
