import type pg from 'pg';
import { catalogue } from '../holdings/catalogue.ts';
import { isPersonal, type ContractRelation } from './contract.ts';
import type { Finding } from './finding.ts';
import { isReadable, type FoundRegister, type FoundRelation } from './found-register.ts';
import { findRegister } from './found-register.repository.ts';
import { checkGuards } from './guard-check.ts';
import { testHiding, type HidingTest } from './hiding.service.ts';
import { contractSchemas, readContract } from './read-contract.ts';
import { checkFunctions, checkReader, checkServer, personKeySignature } from './reader-check.ts';
import { checkExtraRelation, checkRelation } from './relation-check.ts';

/** A table, view, function or role, and what about it does not fit. */
export type Verdict = { name: string; what: string; findings: Finding[] };

export type CheckResult = {
  /** No fault; there may be warnings. */
  fits: boolean;
  faults: number;
  warnings: number;
  reader: string;
  relations: Verdict[];
  functions: Verdict[];
  role: Verdict;
  hiding: HidingTest;
};

/**
 * Holds a database against the read contract.
 *
 * @param reader a fresh connection of the role that the service reads with
 * @param owner a connection that sees all rows; used only to choose persons to try
 * @throws when a connection is lost on the way
 */
export async function checkRegister(
  reader: pg.Client,
  owner: pg.Client | undefined,
): Promise<CheckResult> {
  const found = await findRegister(reader, {
    schemas: contractSchemas,
    personKeyFunction: personKeySignature,
  });
  const relations = checkRelations(found);
  const functions = functionVerdicts(found);
  const role = {
    name: found.reader.name,
    what: 'reading role',
    findings: [...checkServer(found), ...checkReader(found.reader)],
  };
  const hiding = await testHiding(reader, owner, found.relations);
  const findings = [...relations, ...functions, role, hiding].flatMap((part) => part.findings);
  const faults = findings.filter(({ severity }) => severity === 'fault').length;
  const warnings = findings.length - faults;
  const { name } = found.reader;
  return { fits: faults === 0, faults, warnings, reader: name, relations, functions, role, hiding };
}

function checkRelations(found: FoundRegister): Verdict[] {
  const byName = new Map(found.relations.map((relation) => [relation.name, relation]));
  const named = new Set(readContract.map(({ name }) => name));
  const others = found.relations.filter(({ name }) => !named.has(name));
  return [
    ...readContract.map((contract) => contractVerdict(contract, byName.get(contract.name), found)),
    ...others
      .map((relation) => extraVerdict(relation, found))
      .filter(({ findings }) => findings.length > 0),
  ];
}

function contractVerdict(
  contract: ContractRelation,
  relation: FoundRelation | undefined,
  { reader }: FoundRegister,
): Verdict {
  const columns = Object.keys(contract.columns).length;
  const about = isPersonal(contract) ? ', about persons' : '';
  const table = contract.name.replace('kpr.', '');
  const shown = (column: string) => catalogue.get(table)?.[column] !== undefined;
  return {
    name: contract.name,
    what: `${contract.kind}, ${columns} columns${about}`,
    findings: [
      ...checkRelation(contract, relation, shown),
      ...(relation === undefined ? [] : checkGuards(relation, reader)),
    ],
  };
}

function extraVerdict(relation: FoundRelation, { reader }: FoundRegister): Verdict {
  const guards = isReadable(relation) ? checkGuards(relation, reader) : [];
  return {
    name: relation.name,
    what: relation.partOf === undefined ? relation.kind : `part of ${relation.partOf}`,
    findings: [...guards, ...checkExtraRelation(relation)],
  };
}

function functionVerdicts(found: FoundRegister): Verdict[] {
  const findings = checkFunctions(found);
  const names = new Set([personKeySignature, ...findings.map(({ subject }) => subject)]);
  return [...names].map((name) => ({
    name,
    what: name === personKeySignature ? 'finds a person by the MAC of a number' : 'function',
    findings: findings.filter(({ subject }) => subject === name),
  }));
}
