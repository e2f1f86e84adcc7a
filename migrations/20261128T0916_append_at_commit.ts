import type { Knex } from 'knex';

/**
 * Whoever holds the head of the ledger keeps everybody else waiting. A choice now says what is to
 * be appended, and the database does it as the very last of the transaction: no answer has to
 * travel to the service and back while the head is held.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create unlogged table reservation.expected_event (
      choice_id uuid not null,
      scope text not null,
      primary key (choice_id, scope)
    );
    comment on table reservation.expected_event is
      'Empty but for transactions under way: what each appends to the ledger when it commits';

    create function reservation.append_expected() returns trigger
    language plpgsql security definer set search_path = '' as $$
    begin
      perform reservation.append_event(new.choice_id, new.scope);
      delete from reservation.expected_event
       where choice_id = new.choice_id and scope = new.scope;
      return null;
    end $$;
    create constraint trigger append_at_commit after insert on reservation.expected_event
      deferrable initially deferred for each row execute function reservation.append_expected();

    create function reservation.append_at_commit(of_choice uuid, wanted_scopes text[]) returns void
    language sql security definer set search_path = '' as $$
      insert into reservation.expected_event (choice_id, scope)
      select of_choice, scope from unnest(wanted_scopes) with ordinality u (scope, place)
       order by place
    $$;
    revoke execute on function reservation.append_at_commit, reservation.append_expected from public;
    grant execute on function reservation.append_at_commit to kpr_web;
    revoke execute on function reservation.append_event from kpr_web;
  `);
}
