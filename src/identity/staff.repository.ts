import { query, type Db } from '../database/query.ts';
import type { PersonId } from '../population/person.ts';
import type { StaffRole } from './staff-role.ts';

export type SeenStaffMember = {
  issuer: string;
  subject: string;
  name: string;
  personId: PersonId | undefined;
  roles: readonly StaffRole[];
  seenAt: Date;
};

/**
 * Somebody of the staff as they signed in: the same one by person, whichever account they use, else
 * by issuer and subject. Gives our own id; undefined for an account that was somebody else's.
 */
export async function keepStaffMember(
  db: Db,
  member: SeenStaffMember,
): Promise<string | undefined> {
  return (await renewByPerson(db, member)) ?? (await keepByAccount(db, member));
}

async function renewByPerson(
  db: Db,
  { name, personId, roles, seenAt }: SeenStaffMember,
): Promise<string | undefined> {
  if (personId === undefined) return undefined;
  const [row] = await query<{ staff_id: string }>(
    db,
    `update ident.staff set name = :name, roles = :roles, last_seen_at = :seenAt
      where person_id = :personId returning staff_id`,
    { name, personId, roles, seenAt },
  );
  return row?.staff_id;
}

async function keepByAccount(db: Db, member: SeenStaffMember): Promise<string | undefined> {
  const [row] = await query<{ staff_id: string }>(
    db,
    `insert into ident.staff (issuer, subject, name, person_id, roles, first_seen_at, last_seen_at)
     values (:issuer, :subject, :name, :personId, :roles, :seenAt, :seenAt)
     on conflict (issuer, subject) do update
       set name = excluded.name, person_id = coalesce(excluded.person_id, staff.person_id),
           roles = excluded.roles, last_seen_at = excluded.last_seen_at
       where staff.person_id is null or excluded.person_id is null
     returning staff_id`,
    { ...member, personId: member.personId ?? null },
  );
  return row?.staff_id;
}

/** Ends what the issuer calls one session; gives the number ended. */
export async function deleteStaffSessions(db: Db, issuerSid: string): Promise<number> {
  const rows = await query(
    db,
    `delete from session.staff_session where issuer_sid = :issuerSid returning 1 as one`,
    { issuerSid },
  );
  return rows.length;
}
