import { query, type Db } from '../database/query.ts';
import type { PersonId } from '../population/person.ts';
import type { JournalAction, JournalEntry } from './journal.ts';

export type JournalRow = {
  occurred_at: Date;
  action: JournalAction;
  actor_kind: 'citizen' | 'machine';
  actor_person_id: PersonId | null;
  actor_organisation: string | null;
  capacity: string | null;
  detail: Record<string, string | number | boolean>;
};

/** Insert-only: no role of the service may change or remove what stands here. */
export async function insertJournalEntries(db: Db, entries: readonly JournalEntry[]) {
  await query(
    db,
    `insert into journal.entry
       (action, actor_kind, actor_person_id, actor_organisation, capacity, subject_person_id, detail)
     select action, actor_kind, actor_person_id, actor_organisation, capacity, subject_person_id, detail
       from jsonb_to_recordset(:entries::jsonb) as e (
         action text, actor_kind text, actor_person_id uuid, actor_organisation text,
         capacity text, subject_person_id uuid, detail jsonb)`,
    { entries: JSON.stringify(entries.map(columnsOf)) },
  );
}

/** What was done about a person, newest first. */
export async function listJournalEntries(
  db: Db,
  { subject, limit, offset }: { subject: PersonId; limit: number; offset: number },
): Promise<JournalRow[]> {
  return query<JournalRow>(
    db,
    `select occurred_at, action, actor_kind, actor_person_id, actor_organisation, capacity, detail
       from journal.entry
      where subject_person_id = :subject
      order by occurred_at desc, entry_id desc
      limit :limit offset :offset`,
    { subject, limit, offset },
  );
}

export async function countJournalEntries(db: Db, subject: PersonId): Promise<number> {
  const rows = await query<{ n: number }>(
    db,
    `select count(*)::int as n from journal.entry where subject_person_id = :subject`,
    { subject },
  );
  return rows[0]?.n ?? 0;
}

function columnsOf({ action, actor, subject, detail }: JournalEntry) {
  const who =
    actor.kind === 'citizen'
      ? { actor_person_id: actor.person, capacity: actor.capacity, actor_organisation: null }
      : { actor_person_id: null, capacity: null, actor_organisation: actor.organisation };
  const supplier =
    actor.kind === 'machine' && actor.supplier !== undefined ? { supplier: actor.supplier } : {};
  return {
    action,
    actor_kind: actor.kind,
    ...who,
    subject_person_id: subject ?? null,
    detail: { ...detail, ...supplier },
  };
}
