import type { Knex } from 'knex';
import { query, queryOne, type Bindings } from '../../database/query.ts';
import type { Target } from './duty-targets.ts';

/** Rows touched, and the single values in them: each row of a part, each filled column. */
export type Counts = { rows: number; fields: number };

/** Persons behind MACs; a MAC that the register does not know has none. */
export async function findPersonKeys(
  tx: Knex.Transaction,
  macs: readonly Buffer[],
): Promise<string[]> {
  const rows = await query<{ personKey: string }>(
    tx,
    `select distinct innsyn.person_key_for(mac) as "personKey" from unnest(:macs::bytea[]) as mac
      where innsyn.person_key_for(mac) is not null`,
    { macs },
  );
  return rows.map(({ personKey }) => personKey);
}

export type Effect = { target: Target; personKeys: readonly string[]; at: Date };

export async function blockTarget(tx: Knex.Transaction, effect: Effect): Promise<Counts> {
  const { sql, bindings } = selection(effect, 'r.blocked_at is null');
  return countedUpdate(tx, effect.target, {
    sql,
    bindings: { ...bindings, at: effect.at },
    set: 'blocked_at = :at',
  });
}

export async function unblockTarget(tx: Knex.Transaction, effect: Effect): Promise<Counts> {
  const { sql, bindings } = selection(effect, 'r.blocked_at is not null');
  return countedUpdate(tx, effect.target, { sql, bindings, set: 'blocked_at = null' });
}

/** Deletes rows, or empties columns; with nothing left to block the row is blocked no longer. */
export async function eraseTarget(tx: Knex.Transaction, effect: Effect): Promise<Counts> {
  const { target } = effect;
  const { sql, bindings } = selection(effect, 'true');
  if (target.columns === 'row') {
    return queryOne<Counts>(
      tx,
      `with gone as (delete from kpr.${target.table} r where ${sql} returning 1)
       select count(*)::int as rows, count(*)::int as fields from gone`,
      bindings,
    );
  }
  const emptied = target.columns.map((column) => `${column} = null`).join(', ');
  return countedUpdate(tx, target, { sql, bindings, set: `${emptied}, blocked_at = null` });
}

/** Counts what the columns hold before the update, which may empty them. */
async function countedUpdate(
  tx: Knex.Transaction,
  target: Target,
  { sql, bindings, set }: { sql: string; bindings: Bindings; set: string },
): Promise<Counts> {
  return queryOne<Counts>(
    tx,
    `with held as (
       select r.ctid as place, ${valuesIn(target)} as fields
         from kpr.${target.table} r where ${sql} for update of r
     ), changed as (
       update kpr.${target.table} u set ${set} from held where u.ctid = held.place
       returning held.fields
     )
     select count(*)::int as rows, coalesce(sum(fields), 0)::int as fields from changed`,
    bindings,
  );
}

function valuesIn({ columns }: Target): string {
  return columns === 'row' ? '1' : `num_nonnulls(${columns.map((name) => `r.${name}`).join(', ')})`;
}

/** Rows with something in them to reserve, of these persons, under the target's condition. */
function selection(
  { target, personKeys }: Effect,
  state: string,
): { sql: string; bindings: Bindings } {
  const { columns, parent, when } = target;
  const parts = ['r.person_key = any(:personKeys)', state];
  if (columns !== 'row') parts.push(`${valuesIn(target)} > 0`);
  if (when === undefined) return { sql: parts.join(' and '), bindings: { personKeys } };
  parts.push(
    parent === undefined
      ? `r.${when.column}::text = any(:oneOf)`
      : `exists (select from kpr.${parent.table} p
           where p.person_key = r.person_key and p.${parent.id} = r.${parent.id}
             and p.${when.column}::text = any(:oneOf))`,
  );
  return { sql: parts.join(' and '), bindings: { personKeys, oneOf: when.oneOf } };
}
