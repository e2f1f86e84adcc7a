import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Knex } from 'knex';
import { z } from 'zod';
import { createPool } from './pools.ts';

const folder = join(import.meta.dirname, '../../migrations');

/** Brings a database up to date, as its owner; gives the names of what was run. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const db = createPool({ url: ownerUrl, max: 2, applicationName: 'kpr-innsyn migrate' });
  try {
    const ran: unknown = await db.migrate.latest({
      migrationSource: source,
      tableName: 'migration',
    });
    return batchShape.parse(ran)[1];
  } finally {
    await db.destroy();
  }
}

const migrationShape = z.object({
  up: z.custom<(db: Knex) => Promise<void>>((up) => typeof up === 'function'),
});
const batchShape = z.tuple([z.number(), z.array(z.string())]);

const source: Knex.MigrationSource<string> = {
  getMigrations: () =>
    Promise.resolve(
      readdirSync(folder)
        .filter((file) => /^\d{8}T\d{4}_\w+\.ts$/.test(file))
        .sort(),
    ),
  getMigrationName: (file) => file.replace(/\.ts$/, ''),
  async getMigration(file) {
    const module: unknown = await import(pathToFileURL(join(folder, file)).href);
    const { up } = migrationShape.parse(module);
    return { up, down: refuseDown };
  },
};

function refuseDown(): Promise<void> {
  throw new Error('Migrations only go forward');
}
