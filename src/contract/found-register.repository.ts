import type pg from 'pg';
import type {
  FoundColumn,
  FoundFunction,
  FoundPolicy,
  FoundReader,
  FoundRegister,
  FoundRelation,
} from './found-register.ts';

/** Reads the catalogue as the role that is connected: it needs no right beyond connecting. */
export async function findRegister(
  db: pg.Client,
  { schemas, personKeyFunction }: { schemas: readonly string[]; personKeyFunction: string },
): Promise<FoundRegister> {
  // One after the other: a client has one connection.
  const reader = await getReader(db, schemas);
  const relations = await listRelations(db, schemas);
  const functions = await listFunctions(db, schemas);
  const version = await db.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`,
  );
  return {
    serverVersion: version.rows[0]?.version ?? 0,
    reader,
    relations,
    definerFunctions: functions.filter(({ definer }) => definer),
    personKeyFunction: functions.find(({ signature }) => signature === personKeyFunction),
  };
}

async function getReader(db: pg.Client, schemas: readonly string[]): Promise<FoundReader> {
  const { rows } = await db.query<FoundReader>(
    `select r.rolname as name, r.rolsuper as superuser, r.rolcreaterole as "createsRoles",
            r.rolreplication as replicates,
            exists (select from pg_roles m
                     where (m.rolbypassrls or m.rolsuper) and pg_has_role(r.oid, m.oid, 'member'))
              as "bypassesRowSecurity",
            array(select 'schema ' || n.nspname from pg_namespace n
                   where n.nspname = any ($1) and has_schema_privilege(r.oid, n.oid, 'create')
                   union all
                  select 'the database'
                   where has_database_privilege(r.oid, current_database(), 'create'))
              as "createsIn"
       from pg_roles r where r.rolname = current_user`,
    [schemas],
  );
  const [reader] = rows;
  if (reader === undefined) throw new Error('The server does not say which role is connected');
  return reader;
}

type RelationRow = Omit<FoundRelation, 'columns' | 'uniqueKeys' | 'policies' | 'partOf'> & {
  oid: string;
  partOf: string | null;
};

async function listRelations(db: pg.Client, schemas: readonly string[]): Promise<FoundRelation[]> {
  const { rows } = await db.query<RelationRow>(relationsStatement, [schemas]);
  const oids = rows.map(({ oid }) => oid);
  const columns = await listByRelation<FoundColumn>(db, columnsStatement, oids);
  const keys = await listByRelation<{ key: string[] }>(db, keysStatement, oids);
  const policies = await listByRelation<FoundPolicy>(db, policiesStatement, oids);
  return rows.map(({ oid, partOf, ...relation }) => ({
    ...relation,
    partOf: partOf ?? undefined,
    columns: columns.get(oid) ?? [],
    uniqueKeys: (keys.get(oid) ?? []).map(({ key }) => key),
    policies: policies.get(oid) ?? [],
  }));
}

/**
 * All of the contract's schemas, and whatever else holds rows about persons that the role can read:
 * a copy in another schema leaks as well as one in `kpr`.
 */
const relationsStatement = `
  select c.oid::text as oid, n.nspname || '.' || c.relname as name,
         case c.relkind when 'v' then 'view' when 'm' then 'materialized view'
                        when 'f' then 'foreign table' else 'table' end as kind,
         (select pn.nspname || '.' || p.relname
            from pg_inherits i join pg_class p on p.oid = i.inhparent
            join pg_namespace pn on pn.oid = p.relnamespace
           where i.inhrelid = c.oid limit 1) as "partOf",
         array(select a.attname::text
                 from pg_partitioned_table t
                 join pg_attribute a on a.attrelid = c.oid and a.attnum = any (t.partattrs)
                where t.partrelid = c.oid) as "partitionColumns",
         case when c.relrowsecurity and c.relforcerowsecurity then 'forced'
              when c.relrowsecurity then 'on' else 'off' end as "rowSecurity",
         exists (select from pg_options_to_table(c.reloptions)
                  where option_name = 'security_invoker' and option_value::boolean)
           as "securityInvoker",
         array(select privilege
                 from unnest(array['insert', 'update', 'delete', 'truncate', 'trigger']) as privilege
                where has_table_privilege(c.oid, privilege)
                   or privilege in ('insert', 'update')
                      and has_any_column_privilege(c.oid, privilege)) as writes,
         pg_has_role(c.relowner, 'member') as "ownedByReader"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind in ('r', 'p', 'v', 'm', 'f')
     and (n.nspname = any ($1)
          or n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
             and has_schema_privilege(n.oid, 'usage')
             and exists (select from pg_attribute a
                          where a.attrelid = c.oid and a.attname = 'person_key'
                            and not a.attisdropped
                            and has_column_privilege(c.oid, a.attnum, 'select')))
   order by name`;

/** The table's own type where a column has a domain: what is stored and sent is that. */
const columnsStatement = `
  select a.attrelid::text as oid, a.attname as name, a.attnotnull as "notNull",
         case when t.typtype = 'd' then format_type(t.typbasetype, t.typtypmod)
              else format_type(a.atttypid, a.atttypmod) end as type,
         has_schema_privilege(c.relnamespace, 'usage')
           and has_column_privilege(a.attrelid, a.attnum, 'select') as readable
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid
    join pg_type t on t.oid = a.atttypid
   where a.attrelid = any ($1::oid[]) and a.attnum > 0 and not a.attisdropped
   order by a.attrelid, a.attnum`;

const keysStatement = `
  select i.indrelid::text as oid,
         array(select a.attname::text
                 from unnest(i.indkey) with ordinality as k (attnum, place)
                 join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
                where k.place <= i.indnkeyatts
                order by k.place) as key
    from pg_index i
   where i.indrelid = any ($1::oid[]) and i.indisunique and i.indisvalid
     and i.indpred is null and i.indexprs is null`;

const policiesStatement = `
  select p.polrelid::text as oid, p.polname as name,
         coalesce(pg_get_expr(p.polqual, p.polrelid), 'true') as condition
    from pg_policy p
   where p.polrelid = any ($1::oid[]) and p.polpermissive and p.polcmd in ('r', '*')
     and exists (select from unnest(p.polroles) as role
                  where role = 0 or pg_has_role(role, 'member'))
   order by p.polname`;

async function listByRelation<Row extends object>(
  db: pg.Client,
  sql: string,
  oids: readonly string[],
): Promise<Map<string, Row[]>> {
  const { rows } = await db.query<Row & { oid: string }>(sql, [oids]);
  return Map.groupBy(rows, ({ oid }) => oid);
}

async function listFunctions(db: pg.Client, schemas: readonly string[]): Promise<FoundFunction[]> {
  const { rows } = await db.query<FoundFunction>(
    `select n.nspname || '.' || f.proname || '('
              || array_to_string(array(select format_type(t, null)
                                         from unnest(f.proargtypes) as t), ', ')
              || ')' as signature,
            case when f.proretset then 'setof ' else '' end || format_type(f.prorettype, null)
              as result,
            f.prosecdef as definer,
            exists (select from unnest(f.proconfig) as s where s like 'search_path=%')
              as "fixedSearchPath",
            has_schema_privilege(n.oid, 'usage') and has_function_privilege(f.oid, 'execute')
              as "runByReader",
            exists (select from aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) as a
                     where a.grantee = 0 and a.privilege_type = 'EXECUTE') as "runByEveryone"
       from pg_proc f join pg_namespace n on n.oid = f.pronamespace
      where n.nspname = any ($1) order by 1`,
    [schemas],
  );
  return rows;
}
