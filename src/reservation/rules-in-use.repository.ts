import { query, type Db } from '../database/query.ts';
import type { Scope } from './scope.ts';

export type RulesInUse = { scope: Scope; version: string; choices: number };

/** Versions of the rules that choices still in force were made under, also of who joined in. */
export async function listRulesInUse(db: Db): Promise<RulesInUse[]> {
  return query<RulesInUse>(
    db,
    `with lifted as (
       select person_id, scope, max(position) as position from reservation.event
        where action = 'lift' group by person_id, scope)
     select e.scope, c.rules_version as version, count(*)::int as choices
       from reservation.event e
       join reservation.choice c using (choice_id)
       left join lifted l on l.person_id = e.person_id and l.scope = e.scope
      where e.action = 'reserve' and e.position > coalesce(l.position, 0)
      group by e.scope, c.rules_version order by e.scope, c.rules_version`,
  );
}
