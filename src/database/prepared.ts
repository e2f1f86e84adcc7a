import { createHash } from 'node:crypto';

/** A statement that each connection parses once; the server plans it once it has seen it often. */
export type Prepared = { name: string; text: string; parameters: readonly string[] };

/** Takes SQL with named bindings (`:name`), as `query` does. */
export function prepared(sql: string): Prepared {
  const parameters: string[] = [];
  const text = sql.replace(/(?<![:\w]):([a-zA-Z]\w*)/g, (_, name: string) => {
    if (!parameters.includes(name)) parameters.push(name);
    return `$${parameters.indexOf(name) + 1}`;
  });
  return { name: statementName(text), text, parameters };
}

/** By its name a connection knows a statement again, and the server plans it once, not each time. */
export function statementName(sql: string): string {
  return createHash('sha256').update(sql).digest('base64url').slice(0, 24);
}

/** @throws when a binding that the statement names is not given */
export function valuesFor(
  { parameters }: Pick<Prepared, 'parameters'>,
  bindings: Readonly<Record<string, unknown>>,
): unknown[] {
  return parameters.map((name) => {
    if (!(name in bindings)) throw new Error(`No value for :${name}`);
    return bindings[name];
  });
}
