import type { Knex } from 'knex';

/**
 * Whom a consumer is told of, it is told by pseudonyms under a key of its own: what one of them
 * holds is useless to another. Two keys may live at once while one replaces the other.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table gate.pseudonym_key (
      key_id text primary key check (key_id ~ '^[a-z][a-z0-9-]{1,40}$'),
      consumer_id text references gate.consumer,
      slot smallint check (slot in (1, 2)),
      sealed bytea,
      sealing_key_id text,
      created_at timestamptz not null default clock_timestamp(),
      fence xid8,
      filled_at timestamptz,
      ended_at timestamptz,
      check ((key_id = 'register') = (consumer_id is null)),
      check ((consumer_id is null) = (slot is null)),
      check ((consumer_id is null) = (sealed is null)),
      check ((sealed is null) = (sealing_key_id is null))
    );
    comment on column gate.pseudonym_key.sealed is
      'AES-256-GCM; the key that the keepers of the register share stands in the configuration';
    comment on column gate.pseudonym_key.fence is
      'Transactions from before the key may not have known it: filling waits until they are over';
    create unique index pseudonym_key_live on gate.pseudonym_key (consumer_id, slot)
      where ended_at is null;
    insert into gate.pseudonym_key (key_id) values ('register');

    alter table gate.pseudonym rename column keyring to key_id;
    alter table gate.pseudonym
      drop constraint pseudonym_keyring_check,
      add constraint pseudonym_key_known foreign key (key_id) references gate.pseudonym_key;
    create unique index pseudonym_by_mac on gate.pseudonym (key_id, mac) include (person_id);

    create function gate.remove_ended_pseudonyms() returns integer
    language sql security definer set search_path = '' as $$
      with gone as (
        delete from gate.pseudonym p using gate.pseudonym_key k
         where k.key_id = p.key_id and k.ended_at is not null
        returning 1)
      select count(*)::integer from gone
    $$;
    revoke execute on function gate.remove_ended_pseudonyms from public;
    grant execute on function gate.remove_ended_pseudonyms to kpr_worker;

    grant select, update (fence, filled_at) on gate.pseudonym_key to kpr_web;
    grant select (key_id, consumer_id, slot, created_at, filled_at, ended_at)
      on gate.pseudonym_key to kpr_gate;
  `);
}
