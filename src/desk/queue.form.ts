import { z } from 'zod';
import { isRequestKind } from '../casework/request-type.ts';
import { pageAskedFor } from '../web/page-number.ts';
import { queueShows, queueSorts } from './queue.repository.ts';
import type { AskedOfQueue } from './queue.service.ts';

const text = z.string().optional().catch(undefined);
const queueQuery = z.object({
  vis: z.enum(queueShows).catch('waiting'),
  sorter: z.enum(queueSorts).catch('due'),
  type: text,
  frist: z.enum(['late', 'week']).optional().catch(undefined),
  side: z.unknown().optional(),
});

export type QueueQuery = AskedOfQueue & { due: 'late' | 'week' | undefined };

const weekMs = 7 * 86_400_000;

/** What cannot be read is as not asked for. */
export function readQueueQuery(query: unknown, now: Date): QueueQuery {
  const { vis, sorter, type, frist, side } = queueQuery.parse(query ?? {});
  return {
    show: vis,
    sort: sorter,
    kind: type !== undefined && isRequestKind(type) ? type : undefined,
    due: frist,
    dueBefore:
      frist === undefined ? undefined : frist === 'late' ? now : new Date(now.getTime() + weekMs),
    page: pageAskedFor(side),
  };
}

const reference = z.object({ ref: z.string().trim().toUpperCase().max(40) });

/** A case number as typed or linked; undefined for what is none. */
export function readCaseNumber(query: unknown): string | undefined {
  const asked = reference.safeParse(query).data?.ref;
  return asked === undefined || asked === '' ? undefined : asked;
}
