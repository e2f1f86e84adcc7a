import { query, queryOne, type Db } from '../database/query.ts';
import type { Capacity } from '../mandate/mandate.ts';
import type { PersonId } from '../population/person.ts';
import type { JournalAction } from './journal.ts';
import { mostTimes, type ServiceEvent, type UseSection } from './use-event.ts';

/** The newest events of each section, and how many each has in all. */
export type SectionEvents = Record<UseSection, { events: ServiceEvent[]; total: number }>;

export type WatchCheckCount = { count: number; firstAt: Date };

type LineRow = {
  action: JournalAction;
  operation: string | null;
  source: string | null;
  count: number;
  first_at: string;
  last_at: string;
  times: string[] | null;
};

type EventRow = {
  section: UseSection;
  kind: 'citizen' | 'machine' | 'staff';
  organisation: string | null;
  supplier: string | null;
  capacity: Capacity | null;
  reason: string;
  count: number;
  first_at: Date;
  last_at: Date;
  lines: LineRow[];
  total: number;
};

/**
 * What was done about a person, by event, newest first: in the database, since a person may have
 * thousands of entries and a page shows twenty events.
 */
export async function listServiceEvents(
  db: Db,
  { subject, viewer }: { subject: PersonId; viewer: PersonId },
  most: Record<UseSection, number>,
): Promise<SectionEvents> {
  const isOthersOnly = most.representatives + most.self === 0;
  const sql = isOthersOnly ? eventsByOthersSql : eventsSql;
  const rows = await query<EventRow>(db, sql, { subject, viewer, mostTimes, ...most });
  const inSection = (section: UseSection) => {
    const own = rows.filter((row) => row.section === section);
    return { events: own.map(eventOf), total: own[0]?.total ?? 0 };
  };
  return {
    others: inSection('others'),
    representatives: inSection('representatives'),
    self: inSection('self'),
  };
}

/** How often we have begun to look for whoever asked to be told; undefined for never. */
export async function findWatchChecks(
  db: Db,
  subject: PersonId,
): Promise<WatchCheckCount | undefined> {
  const { count, first_at } = await queryOne<{ count: number; first_at: Date | null }>(
    db,
    `select count(*)::int as count, min(occurred_at) as first_at from journal.entry
      where subject_person_id = :subject and action = 'watch-checked'`,
    { subject },
  );
  return first_at === null ? undefined : { count, firstAt: first_at };
}

/**
 * In which months others than the viewer have acted for the person, newest first, as the first of
 * the month, YYYY-MM-DD: no more than that is told to one who acts for the person as well.
 */
export async function listMonthsOfOthers(
  db: Db,
  { subject, viewer }: { subject: PersonId; viewer: PersonId },
): Promise<string[]> {
  const rows = await query<{ month: string }>(
    db,
    `select distinct to_char(occurred_at at time zone 'Europe/Oslo', 'YYYY-MM-01') as month
       from journal.entry
      where subject_person_id = :subject and actor_kind = 'citizen'
        and actor_person_id not in (:subject, :viewer)
      order by month desc`,
    { subject, viewer },
  );
  return rows.map(({ month }) => month);
}

// What the staff does is told to the person alone: a case may be a child's own, about who may see.
// An event is a day's, or a case's. That we look for whoever asked to be told is counted instead:
// it would stand first in every list.
const eventsSql = eventsIn('true');

/** Along an index of its own: one's own entries are soon the most by far. */
const eventsByOthersSql = eventsIn(`actor_kind <> 'citizen'`);

function eventsIn(among: string): string {
  return `
  with entry as (
    select occurred_at, action, capacity, actor_kind as kind, actor_organisation as organisation,
           detail ->> 'supplier' as supplier, detail ->> 'operation' as operation,
           detail ->> 'source' as source,
           case when actor_kind <> 'citizen' then 'others'
                when actor_person_id = :viewer then 'self'
                else 'representatives' end as section,
           coalesce(detail ->> 'case',
                    (occurred_at at time zone 'Europe/Oslo')::date::text) as occasion,
           case when actor_kind = 'citizen' then ''
                when actor_kind = 'staff' then 'casework'
                when action like 'duty-%' then 'duty'
                else concat_ws('.', action, detail ->> 'operation') end as reason
      from journal.entry
     where subject_person_id = :subject and action <> 'watch-checked' and ${among}
       and (actor_kind <> 'staff' or :viewer = :subject)),
  line as (
    select section, kind, occasion, organisation, supplier, capacity, reason, action, operation, source,
           count(*)::int as count, min(occurred_at) as first_at, max(occurred_at) as last_at,
           case when count(*) <= :mostTimes
                then array_agg(occurred_at order by occurred_at) end as times
      from entry
     group by section, kind, occasion, organisation, supplier, capacity, reason, action, operation,
              source),
  event as (
    select section, kind, organisation, supplier, capacity, reason, sum(count)::int as count,
           min(first_at) as first_at, max(last_at) as last_at,
           jsonb_agg(jsonb_build_object('action', action, 'operation', operation,
             'source', source, 'count', count, 'first_at', first_at, 'last_at', last_at,
             'times', times) order by first_at) as lines
      from line group by section, kind, occasion, organisation, supplier, capacity, reason),
  placed as (
    select *, count(*) over (partition by section)::int as total,
           row_number() over (partition by section order by last_at desc, reason) as place
      from event)
  select * from placed
   where place <= case section when 'others' then :others::int
                               when 'self' then :self::int else :representatives::int end
   order by place`;
}

function eventOf(row: EventRow): ServiceEvent {
  return {
    log: 'service',
    section: row.section,
    actor: actorOf(row),
    reason: row.reason,
    count: row.count,
    firstAt: row.first_at,
    lastAt: row.last_at,
    lines: row.lines.map((line) => ({
      deed: {
        log: 'service',
        action: line.action,
        operation: line.operation ?? undefined,
        source: line.source ?? undefined,
      },
      count: line.count,
      firstAt: new Date(line.first_at),
      lastAt: new Date(line.last_at),
      times: (line.times ?? []).map((time) => new Date(time)),
    })),
  };
}

function actorOf({ kind, organisation, supplier, capacity }: EventRow): ServiceEvent['actor'] {
  if (capacity !== null) return { kind: 'citizen', capacity };
  if (kind === 'staff') return { kind };
  return { kind: 'machine', organisation: organisation ?? '', supplier: supplier ?? undefined };
}
