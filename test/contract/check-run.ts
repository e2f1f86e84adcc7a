import { join } from 'node:path';
import pg from 'pg';
import { checkReport } from '../../src/contract/check-report.ts';
import { checkRegister } from '../../src/contract/register-check.service.ts';
import { urlForRole } from '../../src/neighbours/town/town-databases.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { startProcess } from '../support/process-run.ts';
import { templateNames, testSecrets } from '../support/templates.ts';

/** A copy of the synthetic register, in which faults can be planted and which can be checked. */
export async function registerToCheck() {
  const database = await cloneDatabase(templateNames.register);
  const readerUrl = urlForRole(database.url, await testSecrets(), 'kpr_innsyn_reader');
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  return {
    name: database.name,
    readerUrl,
    ownerUrl: database.url,
    /** As the owner, whom nothing binds. */
    plant: (sql: string) => owner.query(sql),
    /** The faults, as `subject: words`, and the whole of what would be printed. */
    check: async ({ withOwner = true, url = readerUrl } = {}) => {
      const reader = new pg.Client({ connectionString: url });
      await reader.connect();
      try {
        const result = await checkRegister(reader, withOwner ? owner : undefined);
        const place = { host: 'db.example', database: database.name };
        return { ...found(result), result, text: checkReport(result, place, { colour: false }) };
      } finally {
        await reader.end();
      }
    },
    drop: async () => {
      await owner.end();
      await database.drop();
    },
  };
}

function found({ relations, functions, role, hiding }: Awaited<ReturnType<typeof checkRegister>>) {
  const all = [...relations, ...functions, role, hiding].flatMap(({ findings }) => findings);
  const of = (wanted: 'fault' | 'warning') =>
    all
      .filter(({ severity }) => severity === wanted)
      .map(({ subject, says }) => `${subject}: ${says}`);
  return { faults: of('fault'), warnings: of('warning') };
}

/** The command as the image has it, with nothing of the test's environment. */
export async function runCheck(args: readonly string[], env: Record<string, string> = {}) {
  const run = startProcess([process.execPath, 'src/launch/register-check.ts', ...args], {
    cwd: join(import.meta.dirname, '../..'),
    env,
  });
  return run.ended();
}
