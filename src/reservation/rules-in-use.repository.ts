import { query, type Db } from '../database/query.ts';
import type { RuleTable } from './rule-table.ts';
import type { Scope } from './scope.ts';

export type RulesInUse = { scope: Scope; version: string; choices: number };

/**
 * Versions of the rules that choices still in force were made under, also of who joined in, and
 * those by which more has been asked of keepers for such a choice since.
 */
export async function listRulesInUse(db: Db): Promise<RulesInUse[]> {
  return query<RulesInUse>(
    db,
    `with lifted as (
       select person_id, scope, max(position) as position from reservation.event
        where action = 'lift' group by person_id, scope
     ), standing as (
       select e.scope, e.choice_id, c.rules_version
         from reservation.event e
         join reservation.choice c using (choice_id)
         left join lifted l on l.person_id = e.person_id and l.scope = e.scope
        where e.action = 'reserve' and e.position > coalesce(l.position, 0)
     ), widened as (
       select distinct d.choice_id, d.scope, d.widened_by from gate.duty d
        where d.widened_by is not null)
     select scope, version, count(*)::int as choices
       from (select scope, choice_id, rules_version as version from standing
             union
             select s.scope, s.choice_id, w.widened_by
               from standing s join widened w using (choice_id, scope)) used
      group by scope, version order by scope, version`,
  );
}

/** Keeps what a version says; one that is in force, or has been chosen under, stays as it is. */
export async function publishRules(db: Db, rules: RuleTable): Promise<void> {
  await query(
    db,
    `select reservation.publish_rules(:version, :validFrom::date, :document::jsonb)`,
    {
      version: rules.version,
      validFrom: rules.validFrom,
      document: JSON.stringify(rules),
    },
  );
}

/** What was kept of each version, as it was read back: of no shape that is known. */
export async function listPublishedRules(
  db: Db,
): Promise<{ version: string; document: unknown }[]> {
  return query(db, `select version, document from reservation.published_rules order by version`);
}
