import type { Knex } from 'knex';

/** Sessions by the hash of their id; what ends them from outside is a column of its own. */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table session.session (
      sid varchar primary key,
      sess json not null,
      expire timestamp(6) with time zone not null,
      person_id uuid generated always as ((sess ->> 'personId')::uuid) stored,
      idporten_sid text generated always as (sess ->> 'idportenSid') stored
    );
    comment on column session.session.sid is 'SHA-256 of the id that the browser holds';
    create index session_expire on session.session (expire);
    create index session_person on session.session (person_id) where person_id is not null;
    create index session_idporten_sid on session.session (idporten_sid)
      where idporten_sid is not null;

    create table session.spent_logout_token (
      jti_hash text primary key,
      expires_at timestamptz not null
    );
    comment on table session.spent_logout_token is 'Back-channel logout tokens already used';

    create table session.rate_limit (
      key varchar(255) primary key,
      points integer not null default 0,
      expire bigint
    );

    grant select, insert, update, delete on session.session, session.rate_limit to kpr_web;
    grant select, insert on session.spent_logout_token to kpr_web;
    grant select, delete on session.session, session.rate_limit, session.spent_logout_token
      to kpr_worker;
  `);
}
