import { query, type Db } from '../database/query.ts';
import type { JournalActor, JournalEntry } from './journal.ts';

type StaffActor = Extract<JournalActor, { kind: 'staff' }>;
type OtherActor = Exclude<JournalActor, StaffActor>;
type Act = Omit<JournalEntry, 'actor'>;

/** Insert-only: no role of the service may change or remove what stands here. */
export async function insertJournalEntries(db: Db, entries: readonly JournalEntry[]) {
  const byStaff = entries.flatMap(({ actor, ...act }) =>
    actor.kind === 'staff' ? [columnsByStaff(actor, act)] : [],
  );
  const byOthers = entries.flatMap(({ actor, ...act }) =>
    actor.kind === 'staff' ? [] : [columnsByOthers(actor, act)],
  );
  if (byStaff.length > 0) await insertByStaff(db, byStaff);
  if (byOthers.length > 0) await insertByOthers(db, byOthers);
}

/** Names no column of citizens or machines: the desk's role may fill none of them. */
async function insertByStaff(db: Db, entries: readonly object[]) {
  await query(
    db,
    `insert into journal.entry (action, actor_kind, actor_staff_id, subject_person_id, detail)
     select action, 'staff', actor_staff_id, subject_person_id, detail
       from jsonb_to_recordset(:entries::jsonb) as e (
         action text, actor_staff_id uuid, subject_person_id uuid, detail jsonb)`,
    { entries: JSON.stringify(entries) },
  );
}

/** Names no column of the staff: all other roles may fill none of them. */
async function insertByOthers(db: Db, entries: readonly object[]) {
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
    { entries: JSON.stringify(entries) },
  );
}

function columnsByStaff({ staffId }: StaffActor, { action, subject, detail }: Act) {
  return {
    action,
    actor_staff_id: staffId,
    subject_person_id: subject ?? null,
    detail: detail ?? {},
  };
}

function columnsByOthers(actor: OtherActor, { action, subject, detail }: Act) {
  return {
    action,
    actor_kind: actor.kind,
    ...whoIn(actor),
    subject_person_id: subject ?? null,
    detail: { ...detail, ...supplierIn(actor) },
  };
}

/** Of the others the columns are left empty. */
function whoIn(actor: OtherActor) {
  if (actor.kind === 'machine') return { actor_organisation: actor.organisation };
  const { person, capacity, decisionId } = actor;
  return { actor_person_id: person, capacity, decision_id: decisionId };
}

function supplierIn(actor: OtherActor) {
  const isSupplied = actor.kind === 'machine' && actor.supplier !== undefined;
  return isSupplied ? { supplier: actor.supplier } : {};
}
