import type { Knex } from 'knex';
import { query, type Db } from '../database/query.ts';
import type { PersonId } from '../population/person.ts';

/** What a person may set for themselves: against one, or against all. */
export type OwnBlockKind = 'shield' | 'emergency';

export type OwnBlock = { kind: OwnBlockKind; blocked: PersonId | undefined; setAt: Date };

/** False when it stands already. */
export async function insertOwnBlock(
  tx: Knex.Transaction,
  block: { person: PersonId } & OwnBlock,
): Promise<boolean> {
  const rows = await query(
    tx,
    `insert into mandate.block (subject_person_id, blocked_person_id, kind, set_by_person_id, set_at)
     values (:person, :blocked, :kind, :person, :setAt)
     on conflict (subject_person_id, kind, coalesce(blocked_person_id, subject_person_id))
       where ended_at is null do nothing
     returning 1 as one`,
    { ...block, blocked: block.blocked ?? null },
  );
  return rows.length === 1;
}

/** Ends all of a kind that the person has set; gives how many. */
export async function endOwnBlocks(
  tx: Knex.Transaction,
  { person, kind, at }: { person: PersonId; kind: OwnBlockKind; at: Date },
): Promise<number> {
  const rows = await query(
    tx,
    `update mandate.block set ended_at = greatest(:at, set_at), ended_by_person_id = :person
      where subject_person_id = :person and set_by_person_id = :person and kind = :kind
        and ended_at is null
      returning 1 as one`,
    { person, kind, at },
  );
  return rows.length;
}

/** What a person has set for themselves and not ended. */
export async function listOwnBlocks(db: Db, person: PersonId): Promise<OwnBlock[]> {
  const rows = await query<{ kind: OwnBlockKind; blocked: PersonId | null; setAt: Date }>(
    db,
    `select kind, blocked_person_id as blocked, set_at as "setAt" from mandate.block
      where subject_person_id = :person and set_by_person_id = :person and ended_at is null
      order by set_at`,
    { person },
  );
  return rows.map(({ blocked, ...row }) => ({ ...row, blocked: blocked ?? undefined }));
}
