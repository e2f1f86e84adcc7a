import pg from 'pg';

/** Same text from PostgreSQL 15 to 18: what the migrations make, and who may do what with it. */
const parts: readonly string[] = [
  `select format('table %s.%s', n.nspname, c.relname) || E'\\n' || string_agg(
            format('  %s %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
              case when a.attnotnull then ' not null' else '' end,
              case when a.attgenerated = 's' then ' generated ' else ' default ' end
                || pg_get_expr(d.adbin, d.adrelid)),
            E'\\n' order by a.attnum) as line
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relkind = 'r' and SCHEMAS group by n.nspname, c.relname order by 1`,
  `select format('constraint %s.%s %s', n.nspname, c.relname, pg_get_constraintdef(k.oid)) as line
     from pg_constraint k join pg_class c on c.oid = k.conrelid
     join pg_namespace n on n.oid = c.relnamespace
    where k.contype <> 'n' and SCHEMAS order by 1`,
  `select pg_get_indexdef(i.indexrelid) as line
     from pg_index i join pg_class c on c.oid = i.indrelid
     join pg_namespace n on n.oid = c.relnamespace
    where not i.indisprimary and SCHEMAS order by 1`,
  `select pg_get_triggerdef(t.oid) as line
     from pg_trigger t join pg_class c on c.oid = t.tgrelid
     join pg_namespace n on n.oid = c.relnamespace
    where not t.tgisinternal and SCHEMAS order by 1`,
  `select pg_get_functiondef(p.oid) as line
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where SCHEMAS order by 1`,
  `select format('grant %s on %s.%s to %s', lower(g.privilege_type), n.nspname, c.relname,
            r.rolname) as line
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
    cross join lateral aclexplode(c.relacl) g join pg_roles r on r.oid = g.grantee
    where r.rolname like 'kpr\\_%' and g.grantee <> c.relowner and SCHEMAS order by 1`,
  `select format('grant %s (%s) on %s.%s to %s', lower(g.privilege_type), a.attname, n.nspname,
            c.relname, r.rolname) as line
     from pg_attribute a join pg_class c on c.oid = a.attrelid
     join pg_namespace n on n.oid = c.relnamespace
    cross join lateral aclexplode(a.attacl) g join pg_roles r on r.oid = g.grantee
    where SCHEMAS order by 1`,
  `select format('grant execute on %s to %s', p.oid::regprocedure,
            coalesce(r.rolname, 'public')) as line
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    cross join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g
     left join pg_roles r on r.oid = g.grantee
    where g.grantee <> p.proowner and SCHEMAS order by 1`,
];

const schemas = `n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')`;

/** Tables, constraints, indexes, triggers, functions and grants of our own database, as text. */
export async function dumpSchema(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const lines: string[] = [];
    for (const part of parts) {
      const { rows } = await client.query<{ line: string }>(part.replace('SCHEMAS', schemas));
      lines.push(...rows.map(({ line }) => line.trimEnd()), '');
    }
    return lines.join('\n');
  } finally {
    await client.end();
  }
}
