import type { Knex } from 'knex';
import { query, type Db } from '../database/query.ts';
import type { PersonId } from '../population/person.ts';
import type { LedgerEvent, ScopeStatus } from './reservation.ts';
import { scopes, type Scope } from './scope.ts';

/** One change at a time per person: two tabs, two phones, a parent and a child. */
export async function lockPerson(tx: Knex.Transaction, person: PersonId) {
  await query(tx, `select pg_advisory_xact_lock(hashtextextended(:person, 1))`, { person });
}

/** Every scope, those never touched included. */
export async function listStatuses(db: Db, person: PersonId): Promise<ScopeStatus[]> {
  const rows = await query<{ scope: Scope; active: boolean; since: Date }>(
    db,
    `select scope, active, since from reservation.status where person_id = :person`,
    { person },
  );
  return scopes.map(
    (scope) =>
      rows.find((row) => row.scope === scope) ?? { scope, active: false, since: undefined },
  );
}

export async function listEvents(db: Db, person: PersonId): Promise<LedgerEvent[]> {
  return query<LedgerEvent>(
    db,
    `select e.person_sequence as sequence, e.scope, e.action, e.recorded_at as "recordedAt",
            c.reference, encode(e.hash, 'hex') as hash
       from reservation.event e join reservation.choice c using (choice_id)
      where e.person_id = :person order by e.person_sequence desc`,
    { person },
  );
}

export async function listEventsOfChoice(db: Db, choiceId: string): Promise<LedgerEvent[]> {
  return query<LedgerEvent>(
    db,
    `select e.person_sequence as sequence, e.scope, e.action, e.recorded_at as "recordedAt",
            c.reference, encode(e.hash, 'hex') as hash
       from reservation.event e join reservation.choice c using (choice_id)
      where e.choice_id = :choiceId order by e.person_sequence`,
    { choiceId },
  );
}

/** For each scope ever touched, the choice that its present status comes from. */
export async function listLatestChoices(
  db: Db,
  person: PersonId,
): Promise<{ scope: Scope; choiceId: string }[]> {
  return query<{ scope: Scope; choiceId: string }>(
    db,
    `select s.scope, e.choice_id as "choiceId"
       from reservation.status s join reservation.event e on e.position = s.position
      where s.person_id = :person`,
    { person },
  );
}

/**
 * Appends to the ledger. It locks the ledger's head until commit, so it comes last in its
 * transaction.
 */
export async function appendEvent(
  tx: Knex.Transaction,
  { choiceId, scope }: { choiceId: string; scope: Scope },
) {
  await query(tx, `select reservation.append_event(:choiceId, :scope)`, { choiceId, scope });
}
