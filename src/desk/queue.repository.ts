import { query, queryOne, type Db } from '../database/query.ts';
import type { RequestKind } from '../casework/request-type.ts';
import type { DeskQueue } from './desk-queue.ts';

export const queueSorts = ['due', 'received'] as const;
export const queueShows = ['waiting', 'mine', 'all'] as const;

/** What of the open cases a list shows. */
export type QueueFilter = {
  queues: readonly DeskQueue[];
  show: (typeof queueShows)[number];
  kind: RequestKind | undefined;
  /** Due before this instant; undefined for all. */
  dueBefore: Date | undefined;
  sort: (typeof queueSorts)[number];
  staffId: string;
};

/** One page of cases, and how many there are, counted no further than `mostCounted`. */
export type QueuePage = { requestIds: string[]; total: number };

export const mostCounted = 1_000;

const shows: Record<QueueFilter['show'], string> = {
  waiting: 'and h.assigned_to is null',
  mine: 'and h.assigned_to = :staffId',
  all: '',
};
const sorts: Record<QueueFilter['sort'], string> = {
  due: 'h.due_by, h.request_id',
  received: 'h.received_at, h.request_id',
};

/** Each queue is read along its own index, so that a long one costs no more than a short one. */
export async function findQueuePage(
  db: Db,
  filter: QueueFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<QueuePage> {
  const where = `h.queue = q.queue and h.closed_at is null ${shows[filter.show]}
    ${filter.kind === undefined ? '' : 'and h.kind = :kind'}
    ${filter.dueBefore === undefined ? '' : 'and h.due_by < :dueBefore'}`;
  const bindings = {
    queues: filter.queues,
    staffId: filter.staffId,
    kind: filter.kind ?? null,
    dueBefore: filter.dueBefore ?? null,
    limit,
    offset,
    most: mostCounted,
    reach: offset + limit,
  };
  const order = sorts[filter.sort];
  const [rows, counted] = await Promise.all([
    query<{ request_id: string }>(
      db,
      `select found.request_id
         from unnest(:queues::text[]) as q (queue)
         cross join lateral (
           select h.request_id, h.due_by, h.received_at from casework.handling h
            where ${where} order by ${order} limit :reach
         ) found
        order by ${order.replaceAll('h.', 'found.')} limit :limit offset :offset`,
      bindings,
    ),
    queryOne<{ n: number }>(
      db,
      `select count(*)::int as n from (
         select 1 as one from unnest(:queues::text[]) as q (queue)
          cross join lateral (
            select 1 as one from casework.handling h where ${where} limit :most
          ) found limit :most) counted`,
      bindings,
    ),
  ]);
  return { requestIds: rows.map(({ request_id }) => request_id), total: counted.n };
}

export type QueueCounts = { waiting: number; mine: number; late: number };

/** Of what one may see: how many wait, are one's own, and are late; no further than `mostCounted`. */
export async function countQueues(
  db: Db,
  asked: { queues: readonly DeskQueue[]; staffId: string; now: Date },
): Promise<QueueCounts> {
  const counted = (where: string) => `(
    select count(*)::int from (
      select 1 as one from unnest(:queues::text[]) as q (queue)
       cross join lateral (
         select 1 as one from casework.handling h
          where h.queue = q.queue and h.closed_at is null and ${where} limit :most
       ) found limit :most) counted)`;
  return queryOne<QueueCounts>(
    db,
    `select ${counted('h.assigned_to is null')} as waiting,
            ${counted('h.assigned_to = :staffId')} as mine,
            ${counted('h.due_by < :now and h.paused_on is null')} as late`,
    { ...asked, most: mostCounted },
  );
}
