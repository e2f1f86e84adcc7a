import type pg from 'pg';
import { cmacsOfNumbers } from '../population/cmac.ts';
import type { NationalId } from '../population/national-id.ts';
import { allRows, askAbout } from './subject-reading.service.ts';
import { identifiedReleasesStatement, type IdentifiedReleaseRow } from './use.repository.ts';

/** Rows of a person that a project received together with their identity number. */
export type IdentifiedRelease = { projectId: string; recipientName: string; datasets: string[] };

/**
 * Who has received rows of somebody with their identity number, the newest first, for work that no
 * person does and that has no mandate. Journal the look before it.
 */
export function createReleaseReader(deps: {
  register: pg.Pool;
  registerMacKey: Buffer;
  patienceMs: number;
}) {
  const { register, registerMacKey, patienceMs } = deps;
  return async (numbers: readonly NationalId[]): Promise<IdentifiedRelease[]> => {
    const macs = cmacsOfNumbers(registerMacKey, numbers);
    const { perKey } = await askAbout<IdentifiedReleaseRow>({ register, macs, patienceMs }, [
      { statement: identifiedReleasesStatement, bindings: {} },
    ]);
    return allRows(perKey.flat()).map((row) => ({
      projectId: row.prosjekt_id,
      recipientName: row.recipient_name,
      datasets: row.dataset_codes,
    }));
  };
}
