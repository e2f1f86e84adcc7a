import type { Knex } from 'knex';
import { query, type Db } from '../database/query.ts';
import type { PersonId } from '../population/person.ts';
import type { LedgerEvent, Makers, ScopeStatus } from './reservation.ts';
import { scopes as allScopes, type Scope } from './scope.ts';

/** The event before it in the same scope said the same: it only joined in. */
const joined = `coalesce((
  select p.action = e.action from reservation.event p
   where p.person_id = e.person_id and p.scope = e.scope and p.position < e.position
   order by p.position desc limit 1), false)`;

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
  return allScopes.map(
    (scope) =>
      rows.find((row) => row.scope === scope) ?? { scope, active: false, since: undefined },
  );
}

/** `looker`: whose own choices are to be told from those of others. */
export async function listEvents(
  db: Db,
  { person, looker }: { person: PersonId; looker: PersonId },
): Promise<LedgerEvent[]> {
  return query<LedgerEvent>(
    db,
    `select e.person_sequence as sequence, e.scope, e.action, e.recorded_at as "recordedAt",
            c.reference, encode(e.hash, 'hex') as hash,
            c.actor_person_id = :looker as own, ${joined} as joined
       from reservation.event e join reservation.choice c using (choice_id)
      where e.person_id = :person order by e.person_sequence desc`,
    { person, looker },
  );
}

export async function listEventsOfChoice(
  db: Db,
  { choiceId, looker }: { choiceId: string; looker: PersonId },
): Promise<LedgerEvent[]> {
  return query<LedgerEvent>(
    db,
    `select e.person_sequence as sequence, e.scope, e.action, e.recorded_at as "recordedAt",
            c.reference, encode(e.hash, 'hex') as hash,
            c.actor_person_id = :looker as own, ${joined} as joined
       from reservation.event e join reservation.choice c using (choice_id)
      where e.choice_id = :choiceId order by e.person_sequence`,
    { choiceId, looker },
  );
}

export type LatestChoice = { scope: Scope; choiceId: string; joined: boolean };

/** For each scope ever touched, the choice that its present status comes from. */
export async function listLatestChoices(db: Db, person: PersonId): Promise<LatestChoice[]> {
  return query<LatestChoice>(
    db,
    `select s.scope, e.choice_id as "choiceId", ${joined} as joined
       from reservation.status s join reservation.event e on e.position = s.position
      where s.person_id = :person`,
    { person },
  );
}

/** Who has reserved what is in force, since it was last lifted. */
export async function findMakers(db: Db, person: PersonId): Promise<Makers> {
  const rows = await query<{ scope: Scope; makers: PersonId[] }>(
    db,
    `select s.scope, array_agg(distinct c.actor_person_id) as makers
       from reservation.status s
       join reservation.event e on e.person_id = s.person_id and e.scope = s.scope
       join reservation.choice c using (choice_id)
      where s.person_id = :person and s.active and e.action = 'reserve'
        and e.position > coalesce((select max(l.position) from reservation.event l
             where l.person_id = s.person_id and l.scope = s.scope and l.action = 'lift'), 0)
      group by s.scope`,
    { person },
  );
  return new Map(rows.map(({ scope, makers }) => [scope, makers]));
}

/**
 * Appends to the ledger when the transaction commits, one event for each scope in their order: the
 * head is locked for no longer than that takes.
 */
export async function appendAtCommit(
  tx: Knex.Transaction,
  { choiceId, scopes }: { choiceId: string; scopes: readonly Scope[] },
) {
  await query(tx, `select reservation.append_at_commit(:choiceId, :scopes)`, { choiceId, scopes });
}
