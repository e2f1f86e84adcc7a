import { query, type Db } from '../database/query.ts';
import type { JournalActor, JournalEntry } from './journal.ts';

/** Insert-only: no role of the service may change or remove what stands here. */
export async function insertJournalEntries(db: Db, entries: readonly JournalEntry[]) {
  await query(
    db,
    `insert into journal.entry
       (action, actor_kind, actor_person_id, actor_organisation, actor_staff_id, capacity,
        decision_id, subject_person_id, detail)
     select action, actor_kind, actor_person_id, actor_organisation, actor_staff_id, capacity,
            decision_id, subject_person_id, detail
       from jsonb_to_recordset(:entries::jsonb) as e (
         action text, actor_kind text, actor_person_id uuid, actor_organisation text,
         actor_staff_id uuid, capacity text, decision_id uuid, subject_person_id uuid, detail jsonb)`,
    { entries: JSON.stringify(entries.map(columnsOf)) },
  );
}

function columnsOf({ action, actor, subject, detail }: JournalEntry) {
  return {
    action,
    actor_kind: actor.kind,
    ...whoIn(actor),
    subject_person_id: subject ?? null,
    detail: { ...detail, ...supplierIn(actor) },
  };
}

/** Of the others the columns are left empty. */
function whoIn(actor: JournalActor) {
  switch (actor.kind) {
    case 'citizen': {
      const { person, capacity, decisionId } = actor;
      return { actor_person_id: person, capacity, decision_id: decisionId };
    }
    case 'machine':
      return { actor_organisation: actor.organisation };
    case 'staff':
      return { actor_staff_id: actor.staffId };
  }
}

function supplierIn(actor: JournalActor) {
  const isSupplied = actor.kind === 'machine' && actor.supplier !== undefined;
  return isSupplied ? { supplier: actor.supplier } : {};
}
