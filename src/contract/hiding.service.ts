import { randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { fault, type Finding } from './finding.ts';
import { hasColumn, isReadable, type FoundRelation } from './found-register.ts';
import { judge, stepsFor, untouched, type Persons, type Step } from './hiding.ts';
import {
  findPseudonym,
  findTwoPersons,
  keepPlans,
  look,
  resolveMac,
  subjectIsSet,
} from './hiding.repository.ts';
import { personKeySignature } from './reader-check.ts';

/** How far the hiding of other people's rows was put to the test. */
export type HidingTest = {
  findings: Finding[];
  /** Tables and views with rows about persons that the reader can read. */
  asked: string[];
  /** Of them, those where two persons with rows were tried against each other. */
  askedWithPersons: number;
  /** Whether there was a connection to choose persons by. */
  ownerAsked: boolean;
};

/**
 * Tries, as the reading role and on one connection, to see other people's rows.
 *
 * @param reader a connection of the reading role that has named no person yet
 * @param owner sees all rows, to choose whom to try; without it only keys that nobody has are tried
 */
export async function testHiding(
  reader: pg.Client,
  owner: pg.Client | undefined,
  relations: readonly FoundRelation[],
): Promise<HidingTest> {
  const names = relations
    .filter((relation) => isReadable(relation) && hasColumn(relation, 'person_key'))
    .map(({ name }) => name);
  await keepPlans(reader);
  const findings: Finding[] = [];
  if (await subjectIsSet(reader)) {
    const says = 'a person is named for every connection: the setting must have no default';
    findings.push(fault('innsyn.subject', 'subject-preset', says));
  }
  for (const name of names) findings.push(...(await takeSteps(reader, name, [untouched])));
  let askedWithPersons = 0;
  for (const name of names) {
    const persons = await choosePersons(owner, name);
    if (persons.known) askedWithPersons += 1;
    findings.push(...(await takeSteps(reader, name, stepsFor(persons))));
  }
  findings.push(...(await testResolving(reader, owner)));
  return {
    findings: withoutRepeats(findings),
    asked: names,
    askedWithPersons,
    ownerAsked: owner !== undefined,
  };
}

async function takeSteps(
  reader: pg.Client,
  relation: string,
  steps: readonly Step[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const step of steps) {
    const { question, subject, end } = step;
    const seen = await look(reader, { relation, question }, subject, end && { end });
    findings.push(...judge(step, { relation }, seen));
  }
  return findings;
}

async function choosePersons(owner: pg.Client | undefined, relation: string): Promise<Persons> {
  const found = owner === undefined ? undefined : await findTwoPersons(owner, relation);
  const persons = found ?? { one: randomUUID(), other: randomUUID() };
  return { ...persons, known: found !== undefined, unknown: randomUUID() };
}

/** A number that nobody has finds nobody; one that the register knows finds its person. */
async function testResolving(reader: pg.Client, owner: pg.Client | undefined): Promise<Finding[]> {
  const nobody = await resolveMac(reader, randomBytes(16));
  if (nobody.outcome === 'refused') {
    const says = `cannot be asked: PostgreSQL answers ${nobody.sqlState}`;
    return [fault(personKeySignature, 'question-failed', says)];
  }
  if (nobody.personKey !== null) {
    const says = 'finds a person for a number that nobody has';
    return [fault(personKeySignature, 'unknown-number-found', says)];
  }
  const known = owner === undefined ? undefined : await findPseudonym(owner);
  if (known === undefined) return [];
  const somebody = await resolveMac(reader, known.mac);
  if (somebody.outcome === 'answered' && somebody.personKey === known.personKey) return [];
  const says = 'does not find the person whose number the register knows';
  return [fault(personKeySignature, 'known-number-not-found', says)];
}

function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Map(findings.map((one) => [`${one.subject} ${one.says}`, one]));
  return [...seen.values()];
}
