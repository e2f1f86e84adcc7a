import type { Knex } from 'knex';
import { query, queryOne, type Db } from '../database/query.ts';
import type { PersonId } from '../population/person.ts';
import type { RegistrationScope } from '../reservation/scope.ts';
import type { DutyKind, NewDuty } from './duty.ts';

export type Duty = {
  dutyId: string;
  person: PersonId;
  choiceId: string;
  scope: RegistrationScope;
  kind: DutyKind;
  createdAt: Date;
  notBefore: Date;
  dueBy: Date;
  state: 'open' | 'done' | 'cancelled';
  closedAt: Date | null;
  heldAt: Date | null;
  handedOutAt: Date | null;
  rows: number | null;
  fields: number | null;
  /** The rules that it was made under: those of the choice, or those that came to cover more. */
  madeUnder: string;
  /** The rules that its targets were of when it was handed out last. */
  handedOutBy: string | null;
  /** Asked for by the rules as they came to cover more, and not by the choice itself. */
  isWidened: boolean;
};

const columns = `d.duty_id as "dutyId", d.person_id as person, d.choice_id as "choiceId", d.scope,
  d.kind, d.created_at as "createdAt", d.not_before as "notBefore", d.due_by as "dueBy", d.state,
  d.closed_at as "closedAt", d.held_at as "heldAt",
  d.handed_out_at as "handedOutAt", d.rows, d.fields, d.handed_out_by as "handedOutBy",
  coalesce(d.widened_by, (select c.rules_version from reservation.choice c
                           where c.choice_id = d.choice_id)) as "madeUnder",
  d.widened_by is not null as "isWidened"`;

/** Of all numbers of the person, as every keeper of register rows knows them. */
const macs = `array(select p.mac from gate.pseudonym p
  where p.key_id = 'register' and p.person_id = d.person_id) as macs`;

/**
 * Every consumer that stores register rows owes every duty by itself.
 *
 * @returns how many consumers do
 */
export async function insertDuties(
  tx: Knex.Transaction,
  duties: readonly NewDuty[],
): Promise<number> {
  const { keepers } = await queryOne<{ keepers: number }>(
    tx,
    `with keeper as materialized (
       select consumer_id from gate.consumer where keeps_register and ended_at is null
     ), inserted as (
       insert into gate.duty
         (consumer_id, person_id, choice_id, scope, kind, not_before, due_by, widened_by)
       select keeper.consumer_id, d.person, d."choiceId", d.scope, d.kind, d."notBefore",
              d."dueBy", d."widenedBy"
         from keeper, jsonb_to_recordset(:duties::jsonb) as d (person uuid, "choiceId" uuid,
                scope text, kind text, "notBefore" timestamptz, "dueBy" timestamptz,
                "widenedBy" text))
     select count(*)::int as keepers from keeper`,
    { duties: JSON.stringify(duties) },
  );
  return keepers;
}

/** What a choice that is being carried out makes needless; call it before its ledger event. */
export async function cancelDuties(
  tx: Knex.Transaction,
  { choiceId, scopes }: { choiceId: string; scopes: readonly RegistrationScope[] },
) {
  if (scopes.length === 0) return;
  await query(
    tx,
    `select gate.cancel_duties(:choiceId, scope) from unnest(:scopes::text[]) as scope`,
    { choiceId, scopes },
  );
}

/** Stops all erasures in the scopes of a disputed choice; blocking goes on. */
export async function holdErasures(tx: Knex.Transaction, choiceId: string) {
  await query(tx, `select gate.hold_erasures(:choiceId)`, { choiceId });
}

export async function listDutiesOfPerson(db: Db, person: PersonId): Promise<Duty[]> {
  return query<Duty>(
    db,
    `select ${columns} from gate.duty d where d.person_id = :person order by d.created_at, d.kind`,
    { person },
  );
}

export type OwedDuty = Duty & { macs: Buffer[] };

/** What a consumer may carry out now, oldest first. */
export async function listOwedDuties(
  db: Db,
  { consumer, at, limit }: { consumer: string; at: Date; limit: number },
): Promise<OwedDuty[]> {
  return query<OwedDuty>(
    db,
    `select ${columns}, ${macs}
       from gate.duty d
      where d.consumer_id = :consumer and d.state = 'open' and d.not_before <= :at
        and d.held_at is null
      order by d.created_at, d.kind limit :limit`,
    { consumer, at, limit },
  );
}

/** What a consumer has done, in the order it was heard, after one that it names. */
export async function listDoneDuties(
  db: Db,
  { consumer, after, limit }: { consumer: string; after: string | undefined; limit: number },
): Promise<OwedDuty[]> {
  return query<OwedDuty>(
    db,
    `select ${columns}, ${macs}
       from gate.duty d
      where d.consumer_id = :consumer and d.state = 'done'
        and (:after::uuid is null or (d.closed_at, d.created_at, d.duty_id) >
              (select l.closed_at, l.created_at, l.duty_id from gate.duty l
                where l.duty_id = :after::uuid and l.consumer_id = :consumer))
      order by d.closed_at, d.created_at, d.duty_id limit :limit`,
    { consumer, after: after ?? null, limit },
  );
}

/** @returns false for one that was told before */
export async function insertReplay(
  tx: Knex.Transaction,
  replay: { dutyId: string; carriedOutAt: Date; rows: number; fields: number; at: Date },
): Promise<boolean> {
  const inserted = await query(
    tx,
    `insert into gate.duty_replay (duty_id, carried_out_at, received_at, rows, fields)
     values (:dutyId, :carriedOutAt, :at, :rows, :fields)
     on conflict do nothing returning 1`,
    replay,
  );
  return inserted.length > 0;
}

/** `by`: for each duty, the rules that its targets are of. */
export async function markHandedOut(
  tx: Knex.Transaction,
  handedOut: readonly { dutyId: string; by: string }[],
  at: Date,
) {
  await query(
    tx,
    `update gate.duty d
        set handed_out_at = coalesce(d.handed_out_at, :at), handed_out_by = h.by
       from jsonb_to_recordset(:handedOut::jsonb) as h ("dutyId" uuid, by text)
      where d.duty_id = h."dutyId" and d.handed_out_by is distinct from h.by`,
    { handedOut: JSON.stringify(handedOut), at },
  );
}

/** The consumer's own duty, locked; another consumer's is as absent as none. */
export async function findDutyForUpdate(
  tx: Knex.Transaction,
  { dutyId, consumer }: { dutyId: string; consumer: string },
): Promise<Duty | undefined> {
  const rows = await query<Duty>(
    tx,
    `select ${columns} from gate.duty d
      where d.duty_id = :dutyId and d.consumer_id = :consumer for update`,
    { dutyId, consumer },
  );
  return rows[0];
}

export async function completeDuty(
  tx: Knex.Transaction,
  done: { dutyId: string; rows: number; fields: number; at: Date },
) {
  await query(
    tx,
    `update gate.duty set state = 'done', closed_at = :at, rows = :rows, fields = :fields
      where duty_id = :dutyId`,
    done,
  );
}
