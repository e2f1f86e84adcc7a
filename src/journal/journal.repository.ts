import { query, type Db } from '../database/query.ts';
import type { JournalEntry } from './journal.ts';

/** Insert-only: no role of the service may change or remove what stands here. */
export async function insertJournalEntries(db: Db, entries: readonly JournalEntry[]) {
  await query(
    db,
    `insert into journal.entry
       (action, actor_kind, actor_person_id, actor_organisation, capacity, decision_id,
        subject_person_id, detail)
     select action, actor_kind, actor_person_id, actor_organisation, capacity, decision_id,
            subject_person_id, detail
       from jsonb_to_recordset(:entries::jsonb) as e (
         action text, actor_kind text, actor_person_id uuid, actor_organisation text,
         capacity text, decision_id uuid, subject_person_id uuid, detail jsonb)`,
    { entries: JSON.stringify(entries.map(columnsOf)) },
  );
}

function columnsOf({ action, actor, subject, detail }: JournalEntry) {
  const who =
    actor.kind === 'citizen'
      ? {
          actor_person_id: actor.person,
          capacity: actor.capacity,
          decision_id: actor.decisionId ?? null,
          actor_organisation: null,
        }
      : {
          actor_person_id: null,
          capacity: null,
          decision_id: null,
          actor_organisation: actor.organisation,
        };
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
