import type { Knex } from 'knex';

/**
 * Who acts for citizens or machines writes nothing in the staff's name, and the desk nothing in
 * theirs: columns that a role cannot name it cannot fill, and the checks of the table want them. One
 * person is one member of the staff, by whichever account, since four eyes are those of two people.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    revoke insert (actor_staff_id) on journal.entry from kpr_web, kpr_gate;
    revoke insert (actor_person_id, actor_organisation, capacity, decision_id) on journal.entry
      from kpr_desk;

    revoke select on session.staff_session from kpr_worker;
    grant select (expire) on session.staff_session to kpr_worker;

    create unique index staff_person on ident.staff (person_id) where person_id is not null;
  `);
}
