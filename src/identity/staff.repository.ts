import { query, queryOne, type Db } from '../database/query.ts';
import type { PersonId } from '../population/person.ts';
import type { StaffRole } from './staff-role.ts';

/** Somebody of the staff as they signed in; the same one by issuer and subject. Gives our own id. */
export async function keepStaffMember(
  db: Db,
  member: {
    issuer: string;
    subject: string;
    name: string;
    personId: PersonId | undefined;
    roles: readonly StaffRole[];
    seenAt: Date;
  },
): Promise<string> {
  const { staff_id } = await queryOne<{ staff_id: string }>(
    db,
    `insert into ident.staff (issuer, subject, name, person_id, roles, first_seen_at, last_seen_at)
     values (:issuer, :subject, :name, :personId, :roles, :seenAt, :seenAt)
     on conflict (issuer, subject) do update
       set name = excluded.name, person_id = coalesce(excluded.person_id, staff.person_id),
           roles = excluded.roles, last_seen_at = excluded.last_seen_at
     returning staff_id`,
    { ...member, personId: member.personId ?? null },
  );
  return staff_id;
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
