import { query, type Db } from '../database/query.ts';
import type { Organisation } from './who-asked.ts';

type OrganisationRow = {
  org_nr: string;
  name: string;
  org_kind: string;
  parent_number: string | null;
  parent_name: string | null;
};

/** Those that the register knows among some numbers; nothing here is about persons. */
export async function listOrganisations(
  register: Db,
  numbers: readonly string[],
): Promise<Organisation[]> {
  const rows = await query<OrganisationRow>(
    register,
    `select o.org_nr, o.name, o.org_kind, p.org_nr as parent_number, p.name as parent_name
       from kpr.organisation o
       left join kpr.organisation p on p.org_nr = o.parent_org_nr
      where o.org_nr = any(:numbers::text[])`,
    { numbers },
  );
  return rows.map((row) => ({
    number: row.org_nr,
    name: row.name,
    kind: row.org_kind,
    parent:
      row.parent_number === null || row.parent_name === null
        ? undefined
        : { number: row.parent_number, name: row.parent_name },
  }));
}
