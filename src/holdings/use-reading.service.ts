import type pg from 'pg';
import { askAtOnce, type Question } from '../database/pipelined.ts';
import { Unavailable } from '../shared/unavailable.ts';
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

type UseReading = { register: pg.Pool; personKeys: readonly string[]; patienceMs: number };

/** @throws `Unavailable` when any of it could not be read: half a log would say that nobody else had looked */
export async function readUse(reading: UseReading): Promise<UseOfData> {
  const { personKeys } = reading;
  const [projects, ...perKey] = await allRows<LookUpRow & ReleaseRow & ProjectRow>(reading, [
    { statement: openProjectsStatement, bindings: {}, scene: '' },
    ...personKeys.map((key) => aboutPerson(lookUpsStatement, key)),
    ...personKeys.map((key) => aboutPerson(releasesStatement, key)),
  ]);
  const lookUps = perKey.slice(0, personKeys.length).flat().map(lookUpOf);
  const releases = perKey.slice(personKeys.length).flat().map(releaseOf);
  return {
    registered: personKeys.length > 0,
    lookUps: lookUps.toSorted((a, b) => b.at.getTime() - a.at.getTime()),
    releases: releases.toSorted((a, b) => b.deliveredAt.getTime() - a.deliveredAt.getTime()),
    projectsWithoutIdentifiers: (projects ?? []).map(projectOf),
  };
}

/** Look-ups alone, newest first. */
export async function readLookUps(reading: UseReading): Promise<RegisterLookUp[]> {
  const perKey = await allRows<LookUpRow>(
    reading,
    reading.personKeys.map((key) => aboutPerson(lookUpsStatement, key)),
  );
  return perKey
    .flat()
    .map(lookUpOf)
    .toSorted((a, b) => b.at.getTime() - a.at.getTime());
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
