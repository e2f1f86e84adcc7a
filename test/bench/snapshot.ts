import assert from 'node:assert/strict';
import pg from 'pg';
import { machineScopes } from '../../src/gate/machine-token.ts';
import { paths } from '../../src/paths.ts';
import { medianOf } from './median.ts';
import { reservedCount } from './reserved-people.ts';
import type { ReservedTown } from './reserved-town.ts';
import type { Line } from './verdict.ts';

const rounds = 7;

/** From the question to the last byte: of a snapshot made for it, and of one that is there. */
export async function measureSnapshots(town: ReservedTown): Promise<Line[]> {
  const owner = new pg.Client({ connectionString: town.ownerUrl });
  await owner.connect();
  const lines: Line[] = [];
  try {
    for (const format of ['csv', 'ndjson', 'parquet']) {
      const [made, kept] = [Array<number>(), Array<number>()];
      for (let round = 0; round < rounds; round++) {
        await owner.query('truncate gate.snapshot_body cascade');
        made.push(await timed(town, format));
        kept.push(await timed(town, format));
      }
      const what = `Snapshot of ${reservedCount}, ${format}`;
      const atMost = format === 'csv' ? 1_000 : undefined;
      lines.push({ what: `${what}, made`, figure: medianOf(made), unit: 'ms', atMost });
      lines.push({ what: `${what}, made before`, figure: medianOf(kept), unit: 'ms' });
    }
    return lines;
  } finally {
    await owner.end();
  }
}

async function timed(town: ReservedTown, format: string): Promise<number> {
  const begun = performance.now();
  const answer = await town.ask(machineScopes.snapshot, `${paths.snapshot}?format=${format}`);
  const bytes = (await answer.arrayBuffer()).byteLength;
  assert.equal(answer.status, 200);
  assert.ok(bytes > 20 * reservedCount);
  return performance.now() - begun;
}
