-- Codes and texts: about no person, readable by all who may use the register.
create schema ref;

create table ref.data_source (
  source_code text primary key,
  covers_from date not null,
  frequency text not null,
  reporter_kind text not null,
  legal_basis text not null,
  name_key text not null,
  why_key text not null,
  last_load_at timestamptz,
  completeness_note_key text
);

create table ref.code_system (
  oid text primary key,
  name text not null,
  publisher text not null,
  licence text,
  note text
);

-- A code keeps its rows after it expired: a row is shown with the text that held at its date.
create table ref.code_value (
  oid text not null references ref.code_system,
  code text not null,
  valid_from date not null,
  valid_to date,
  display_nb text not null,
  display_nn text,
  display_se text,
  display_en text,
  plain_nb text,
  plain_nn text,
  plain_en text,
  primary key (oid, code, valid_from),
  check (valid_to is null or valid_to >= valid_from)
);

create table ref.field_doc (
  table_name text not null,
  column_name text not null,
  label_key text not null,
  explain_key text not null,
  why_key text not null,
  legal_basis text not null,
  sensitivity smallint not null,
  reservable_scope text,
  show_in_std boolean not null,
  show_in_full boolean not null,
  primary key (table_name, column_name)
);

create function ref.code_text(wanted_oid text, wanted_code text, held_on date)
returns table (nb text, nn text, en text)
language sql stable
as $$
  select v.display_nb, v.display_nn, v.display_en
  from ref.code_value v
  where v.oid = wanted_oid
    and v.code = wanted_code
    and v.valid_from <= held_on
    and (v.valid_to is null or v.valid_to >= held_on)
$$;
