import { query, type Db } from '../database/query.ts';
import type { StaffMember } from '../identity/staff.ts';

/** Somebody else of the staff, with the roles of their last sign-in. */
export type Colleague = StaffMember;

type StaffRow = Omit<Colleague, 'personId'> & { personId: string | null };

const columns = `staff_id as "staffId", person_id as "personId", name, roles`;

export async function findColleague(db: Db, staffId: string): Promise<Colleague | undefined> {
  const rows = await query<StaffRow>(
    db,
    `select ${columns} from ident.staff where staff_id::text = :staffId`,
    { staffId },
  );
  return rows.map(colleagueOf)[0];
}

/** Who may be given a case of a queue: by the roles that lead to it, by name. */
export async function listColleagues(
  db: Db,
  asked: { roles: readonly string[]; alsoRole: string | null; except: string },
): Promise<Colleague[]> {
  const rows = await query<StaffRow>(
    db,
    `select ${columns} from ident.staff
      where roles && :roles::text[] and (:alsoRole::text is null or :alsoRole = any (roles))
        and staff_id <> :except
      order by name, staff_id limit 200`,
    asked,
  );
  return rows.map(colleagueOf);
}

function colleagueOf({ personId, ...row }: StaffRow): Colleague {
  return { ...row, personId: personId ?? undefined };
}
