import { askAtOnce, type Question } from '../database/pipelined.ts';
import { Unavailable } from '../shared/unavailable.ts';
import type { Reading } from './holdings-reading.service.ts';
import { sceneFor } from './subject.repository.ts';
import {
  lookUpOf,
  lookUpsStatement,
  openProjectsStatement,
  projectOf,
  releaseOf,
  releasesStatement,
  type LookUpRow,
  type ProjectRow,
  type ReleaseRow,
} from './use.repository.ts';
import type { RegisterLookUp, UseOfData } from './use.ts';

type UseReading = Pick<Reading, 'register' | 'personKeys' | 'patienceMs'> &
  Partial<Pick<Reading, 'log' | 'metrics'>>;

/** @throws `Unavailable` when any of it could not be read: half a log would say that nobody else had looked */
export async function readUse(reading: UseReading): Promise<UseOfData> {
  const { personKeys } = reading;
  const [projects, ...perKey] = await allRows<LookUpRow & ReleaseRow & ProjectRow>(reading, [
    { statement: openProjectsStatement, bindings: {}, scene: '' },
    ...personKeys.map((key) => aboutPerson(lookUpsStatement, key)),
    ...personKeys.map((key) => aboutPerson(releasesStatement, key)),
  ]);
  const logged = perKey.slice(0, personKeys.length).flat();
  const released = perKey.slice(personKeys.length).flat();
  const lookUps = logged.flatMap((row) => lookUpOf(row) ?? []);
  const releases = released.flatMap((row) => releaseOf(row) ?? []);
  countWithoutTime(reading, 'oppslag_logg', logged.length - lookUps.length);
  countWithoutTime(reading, 'utlevering_person', released.length - releases.length);
  return {
    registered: personKeys.length > 0,
    lookUps: lookUps.toSorted((a, b) => b.at.getTime() - a.at.getTime()),
    releases: releases.toSorted((a, b) => b.deliveredAt.getTime() - a.deliveredAt.getTime()),
    projectsWithoutIdentifiers: (projects ?? []).map(projectOf),
    withoutTime: logged.length - lookUps.length + released.length - releases.length,
  };
}

/** Look-ups alone, newest first. */
export async function readLookUps(reading: UseReading): Promise<RegisterLookUp[]> {
  const perKey = await allRows<LookUpRow>(
    reading,
    reading.personKeys.map((key) => aboutPerson(lookUpsStatement, key)),
  );
  const logged = perKey.flat();
  const lookUps = logged.flatMap((row) => lookUpOf(row) ?? []);
  countWithoutTime(reading, 'oppslag_logg', logged.length - lookUps.length);
  return lookUps.toSorted((a, b) => b.at.getTime() - a.at.getTime());
}

/** One row that breaks the contract must not hide all the others. */
function countWithoutTime({ log, metrics }: UseReading, table: string, rows: number): void {
  if (rows === 0) return;
  log?.warn('row-breaks-contract', { table, oddity: 'no-date', rows });
  metrics?.rowOdd(table, 'no-date');
}

function aboutPerson(statement: Question['statement'], personKey: string): Question {
  return { statement, bindings: { personKey }, scene: sceneFor(personKey) };
}

async function allRows<Row extends object>(
  { register, patienceMs }: UseReading,
  questions: readonly Question[],
): Promise<Row[][]> {
  const answers = await askAtOnce<Row>(register, questions, patienceMs);
  return answers.map((answer) => {
    if (answer.outcome === 'failed') throw new Unavailable('register', { cause: answer.error });
    return answer.rows;
  });
}
