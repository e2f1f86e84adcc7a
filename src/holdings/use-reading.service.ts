import type { Reading } from './holdings-reading.service.ts';
import { allRows, askAbout, type SubjectReading } from './subject-reading.service.ts';
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

type UseReading = SubjectReading & Partial<Pick<Reading, 'log' | 'metrics'>>;

/** @throws `Unavailable` when any of it could not be read: half a log would say that nobody else had looked */
export async function readUse(reading: UseReading): Promise<UseOfData> {
  const { general, perKey } = await askAbout<LookUpRow & ReleaseRow & ProjectRow>(
    reading,
    [
      { statement: lookUpsStatement, bindings: {} },
      { statement: releasesStatement, bindings: {} },
    ],
    [{ statement: openProjectsStatement, bindings: {} }],
  );
  const logged = allRows(perKey.flatMap(([lookUps]) => lookUps ?? []));
  const released = allRows(perKey.flatMap(([, releases]) => releases ?? []));
  const lookUps = logged.flatMap((row) => lookUpOf(row) ?? []);
  const releases = released.flatMap((row) => releaseOf(row) ?? []);
  countWithoutTime(reading, 'oppslag_logg', logged.length - lookUps.length);
  countWithoutTime(reading, 'utlevering_person', released.length - releases.length);
  return {
    registered: perKey.length > 0,
    lookUps: lookUps.toSorted((a, b) => b.at.getTime() - a.at.getTime()),
    releases: releases.toSorted((a, b) => b.deliveredAt.getTime() - a.deliveredAt.getTime()),
    projectsWithoutIdentifiers: allRows(general).map(projectOf),
    withoutTime: logged.length - lookUps.length + released.length - releases.length,
  };
}

/** Look-ups alone, newest first. */
export async function readLookUps(reading: UseReading): Promise<RegisterLookUp[]> {
  const statement = { statement: lookUpsStatement, bindings: {} };
  const { perKey } = await askAbout<LookUpRow>(reading, [statement]);
  const logged = allRows(perKey.flat());
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
