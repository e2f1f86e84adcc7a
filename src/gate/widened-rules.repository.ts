import type { Knex } from 'knex';
import { query, type Db } from '../database/query.ts';
import type { PersonId } from '../population/person.ts';
import type { RegistrationScope } from '../reservation/scope.ts';
import { begunReservations } from './begun-reservations.ts';

/** Whose reservation it is, the choice it comes from, and by which rules its duties were made. */
export type ImposedReservation = {
  person: PersonId;
  choiceId: string;
  scope: RegistrationScope;
  undoDays: number;
  protective: boolean;
};

/** By the rules of the choice, or by those that came to cover more and had duties made last. */
const imposed = `
  select b.person_id as person, b.choice_id as "choiceId", b.scope,
         b.undo_days as "undoDays", b.protective,
         coalesce((select d.widened_by from gate.duty d
                    where d.choice_id = b.choice_id and d.scope = b.scope
                      and d.widened_by is not null
                    order by d.created_at desc limit 1), b.rules_version) as version
    from (${begunReservations}) b`;

export type ImposedVersion = { scope: RegistrationScope; version: string };

/** Of everybody, so all duties are read once: looking them up one by one took minutes. */
export async function listImposedVersions(db: Db): Promise<ImposedVersion[]> {
  return query<ImposedVersion>(
    db,
    `with widened as (
       select distinct on (choice_id, scope) choice_id, scope, widened_by from gate.duty
        where widened_by is not null order by choice_id, scope, created_at desc)
     select distinct b.scope, coalesce(w.widened_by, b.rules_version) as version
       from (${begunReservations}) b
       left join widened w on w.choice_id = b.choice_id and w.scope = b.scope
      order by b.scope, version`,
  );
}

/** In the order of their persons, after one of them, so that two rounds lock them alike. */
export async function listImposed(
  db: Db,
  { scope, version, after, limit }: ImposedVersion & { after: PersonId | null; limit: number },
): Promise<ImposedReservation[]> {
  return query<ImposedReservation>(
    db,
    `select i.person, i."choiceId", i.scope, i."undoDays", i.protective from (${imposed}) i
      where i.scope = :scope and i.version = :version
        and (:after::uuid is null or i.person > :after::uuid)
      order by i.person limit :limit`,
    { scope, version, after, limit },
  );
}

/** Those of them for whom it is still so; call it when their persons are locked. */
export async function listStillImposed(
  tx: Knex.Transaction,
  { scope, version }: ImposedVersion,
  choiceIds: readonly string[],
): Promise<ImposedReservation[]> {
  return query<ImposedReservation>(
    tx,
    `select i.person, i."choiceId", i.scope, i."undoDays", i.protective from (${imposed}) i
      where i.scope = :scope and i.version = :version and i."choiceId" = any (:choiceIds)`,
    { scope, version, choiceIds },
  );
}
