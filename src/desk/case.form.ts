import { z } from 'zod';
import { pauseGrounds } from '../casework/deadline.ts';
import type { DeadlineChange } from './desk-deadline.service.ts';

export const longestReason = 2_000;

const reason = z
  .string()
  .catch('')
  .transform((text) => text.replaceAll('\r\n', '\n').trim());

const form = z.object({
  gjor: z.enum(['pause', 'resume', 'extend']).optional().catch(undefined),
  grunn: z.enum(pauseGrounds).optional().catch(undefined),
  begrunnelse: reason,
});

type DeadlineFault = 'no-change' | 'no-ground' | 'no-reason' | 'long-reason';

export type ReadDeadlineChange =
  | { outcome: 'read'; change: DeadlineChange }
  | {
      outcome: 'faulty';
      fault: DeadlineFault;
      typed: { change: string; ground: string; reason: string };
    };

/** What the person is told is asked for whenever they wait longer. */
export function readDeadlineChange(body: unknown): ReadDeadlineChange {
  const { gjor: change, grunn: ground, begrunnelse: said } = form.parse(body ?? {});
  const faulty = (fault: DeadlineFault): ReadDeadlineChange => ({
    outcome: 'faulty',
    fault,
    typed: { change: change ?? '', ground: ground ?? '', reason: said },
  });
  if (change === undefined) return faulty('no-change');
  if (change === 'resume') return { outcome: 'read', change: { change } };
  if (said === '') return faulty('no-reason');
  if (said.length > longestReason) return faulty('long-reason');
  if (change === 'extend') return { outcome: 'read', change: { change, reason: said } };
  if (ground === undefined) return faulty('no-ground');
  return { outcome: 'read', change: { change, ground, reason: said } };
}

export const longestNote = 4_000;

const noteForm = z.object({ notat: reason });

export type ReadNote =
  | { outcome: 'read'; text: string }
  | { outcome: 'faulty'; fault: 'no-note' | 'long-note'; text: string };

export function readNote(body: unknown): ReadNote {
  const { notat: text } = noteForm.parse(body ?? {});
  if (text === '') return { outcome: 'faulty', fault: 'no-note', text };
  return text.length > longestNote
    ? { outcome: 'faulty', fault: 'long-note', text }
    : { outcome: 'read', text };
}

const letGoForm = z.object({ fordi: z.enum(['put-back', 'conflict']).catch('put-back') });

export function readLetGo(body: unknown): 'put-back' | 'conflict' {
  return letGoForm.parse(body ?? {}).fordi;
}

const handOverForm = z.object({ til: z.uuid().optional().catch(undefined) });

export function readHandOver(body: unknown): string | undefined {
  return handOverForm.parse(body ?? {}).til;
}

const documentQuery = z.object({ nr: z.coerce.number().int().min(1).max(5) });

export function readDocumentPlace(query: unknown): number | undefined {
  return documentQuery.safeParse(query).data?.nr;
}
