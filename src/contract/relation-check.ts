import {
  allowsNull,
  isPersonal,
  typeOf,
  type ColumnSpec,
  type ContractRelation,
} from './contract.ts';
import { fault, warning, type Finding } from './finding.ts';
import { hasColumn, isReadable, type FoundColumn, type FoundRelation } from './found-register.ts';

/**
 * Columns, types and keys of one relation of the contract.
 *
 * @param shown whether the service shows a column of the relation
 */
export function checkRelation(
  contract: ContractRelation,
  found: FoundRelation | undefined,
  shown: (column: string) => boolean,
): Finding[] {
  if (found === undefined) {
    return [fault(contract.name, 'missing-relation', `there is no such ${contract.kind}`)];
  }
  return [
    ...checkKind(contract, found),
    ...Object.entries(contract.columns).flatMap(([name, spec]) =>
      checkColumn(found, { name, spec }),
    ),
    ...checkKeys(contract, found),
    ...extraColumns(contract, found).flatMap((name) => warnOfColumn(contract.name, name, shown)),
  ];
}

/** What the contract does not name, and the reading role can read all the same. */
export function checkExtraRelation(found: FoundRelation): Finding[] {
  if (found.partOf !== undefined || !isReadable(found)) return [];
  const warn = (says: string) => [warning(found.name, 'extra-relation', says)];
  if (!hasColumn(found, 'person_key')) {
    return warn('not in the contract: if its rows are about persons, nothing hides them');
  }
  // Beside its views the owner may keep what they are made from.
  if (found.name.startsWith('innsyn.')) return [];
  return warn('not in the contract: the service does not show its rows');
}

function checkKind({ name, kind }: ContractRelation, found: FoundRelation): Finding[] {
  // A register may offer a table of the contract as a view.
  const fits = found.kind === 'view' || (kind === 'table' && found.kind !== 'materialized view');
  return fits ? [] : [fault(name, 'wrong-kind', `is a ${found.kind}, should be a ${kind}`)];
}

function checkColumn(
  relation: FoundRelation,
  { name, spec }: { name: string; spec: ColumnSpec },
): Finding[] {
  const column = relation.columns.find((one) => one.name === name);
  const wanted = typeOf(spec);
  if (column === undefined) {
    return [fault(relation.name, 'missing-column', `column ${name} is missing (${wanted})`)];
  }
  const findings: Finding[] = [];
  const type = abbreviated(column.type);
  if (!isOfType(type, wanted)) {
    const says = `column ${name} is ${type}, should be ${wanted}`;
    findings.push(fault(relation.name, 'wrong-type', says));
  }
  if (!column.readable) {
    const says = `column ${name} cannot be read by the reading role`;
    findings.push(fault(relation.name, 'not-readable', says));
  }
  if (mustAllowNull(column, spec)) {
    const says = `column ${name} must be allowed to be null`;
    findings.push(fault(relation.name, 'must-allow-null', says));
  }
  return findings;
}

function mustAllowNull({ notNull }: FoundColumn, spec: ColumnSpec): boolean {
  return notNull && allowsNull(spec);
}

const abbreviations: Readonly<Record<string, string>> = {
  'character varying': 'varchar',
  character: 'char',
  'timestamp with time zone': 'timestamptz',
  'timestamp without time zone': 'timestamp',
};

/** `character varying(4)[]` as `varchar(4)[]`. */
function abbreviated(type: string): string {
  const [, name = type, rest = ''] = /^([a-z ]+)(.*)$/.exec(type) ?? [];
  return `${abbreviations[name] ?? name}${rest}`;
}

function isOfType(type: string, wanted: string): boolean {
  if (wanted === 'any text') return /^(text|bpchar|(var)?char(\(\d+\))?)$/.test(type);
  if (wanted === 'any integer') return ['smallint', 'integer', 'bigint'].includes(type);
  return type === wanted;
}

function checkKeys(contract: ContractRelation, found: FoundRelation): Finding[] {
  if (found.kind !== 'table') return [];
  return contract.keys.flatMap((key, at) => {
    const fitting = found.uniqueKeys.filter((unique) =>
      unique.every((column) => key.includes(column) || found.partitionColumns.includes(column)),
    );
    if (fitting.length === 0) {
      return [fault(contract.name, 'missing-key', `${key.join(', ')} must be a unique key`)];
    }
    const first = isPersonal(contract) && contract.name.startsWith('kpr.') && at === 0;
    if (!first || fitting.some(([column]) => column === 'person_key')) return [];
    const says = `the key must begin with person_key, so that one person's rows lie together`;
    return [fault(contract.name, 'key-without-person-first', says)];
  });
}

function extraColumns(contract: ContractRelation, found: FoundRelation): string[] {
  // The owner may add what they like to a view: texts above all.
  if (!contract.name.startsWith('kpr.')) return [];
  return found.columns.map(({ name }) => name).filter((name) => !(name in contract.columns));
}

function warnOfColumn(
  relation: string,
  name: string,
  shown: (column: string) => boolean,
): Finding[] {
  if (shown(name)) return [];
  const says = `column ${name} is not in the contract: the service does not show it`;
  return [warning(relation, 'extra-column', says)];
}
