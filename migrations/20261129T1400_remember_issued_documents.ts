import type { Knex } from 'knex';

/**
 * What left the service can be checked for as long as its look-up log is kept: by the hash of the
 * file or of the printed code, and never by whom it was about.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create schema seal;
    grant usage on schema seal to kpr_web, kpr_worker;

    create table seal.issued_document (
      file_hash bytea primary key check (length(file_hash) = 32),
      code_hash bytea not null check (length(code_hash) = 32),
      model_hash bytea not null check (length(model_hash) = 32),
      reference text not null,
      kind text not null check (kind in ('access-report', 'reservation-receipt', 'letter')),
      format text not null check (format in ('pdf', 'json', 'zip')),
      lang text not null check (lang in ('nb', 'nn', 'en')),
      model_version text not null,
      issued_at timestamptz not null
    );
    comment on table seal.issued_document is
      'Documents that left, by what they and their codes hash to; nothing says about whom';
    create index issued_document_code on seal.issued_document (code_hash);
    create index issued_document_reference on seal.issued_document (reference);
    create index issued_document_age on seal.issued_document (issued_at);

    -- Who may ask must know a hash: the list itself is read by nobody.
    grant insert on seal.issued_document to kpr_web;

    create function seal.documents_of_file(hash bytea) returns setof seal.issued_document
    language sql stable security definer set search_path = '' as $$
      select * from seal.issued_document d where d.file_hash = hash
    $$;

    create function seal.documents_of_code(hash bytea) returns setof seal.issued_document
    language sql stable security definer set search_path = '' as $$
      select * from seal.issued_document d where d.code_hash = hash
       order by d.issued_at limit 100
    $$;

    create function seal.knows_reference(candidates text[]) returns boolean
    language sql stable security definer set search_path = '' as $$
      select exists (select from seal.issued_document d where d.reference = any (candidates))
    $$;

    create function seal.delete_old_documents(older_than timestamptz) returns void
    language plpgsql security definer set search_path = '' as $$
    begin
      if older_than > now() - interval '10 years' + interval '1 minute' then
        raise exception 'issued documents are remembered for ten years';
      end if;
      delete from seal.issued_document d where d.issued_at < older_than;
    end $$;

    revoke execute on function seal.documents_of_file, seal.documents_of_code,
      seal.knows_reference, seal.delete_old_documents from public;
    grant execute on function seal.documents_of_file, seal.documents_of_code,
      seal.knows_reference to kpr_web;
    grant execute on function seal.delete_old_documents to kpr_worker;
  `);
}
