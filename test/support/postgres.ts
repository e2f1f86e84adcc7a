import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A database of one test file's own; `url` is the superuser's. */
export type TestDatabase = { url: string; name: string; drop: () => Promise<void> };

/**
 * Copies a template that was made before the test files started. Nobody may be connected to the
 * template meanwhile.
 *
 * @throws where the template is missing, or the tests were not started by `npm test`
 */
export async function cloneDatabase(template: string): Promise<TestDatabase> {
  return createDatabase(uniqueName(template), template, 'strategy file_copy');
}

/** A database with nothing of ours in it. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return createDatabase(uniqueName('empty'), 'template0', '');
}

/** The superuser's address of the database `postgres`, set by `test/run.ts`. */
export function testAdminUrl(): string {
  const url = process.env['TEST_ADMIN_URL'];
  if (url === undefined) throw new Error('No test database: start the tests with npm test');
  return url;
}

/** The same server and user, another database. */
export function urlOfDatabase(adminUrl: string, name: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

function uniqueName(prefix: string): string {
  return `${prefix}_${randomBytes(6).toString('hex')}`;
}

async function createDatabase(
  name: string,
  template: string,
  strategy: string,
): Promise<TestDatabase> {
  const quoted = pg.escapeIdentifier(name);
  await runAsAdmin(
    `create database ${quoted} template ${pg.escapeIdentifier(template)} ${strategy}`,
  );
  return {
    url: urlOfDatabase(testAdminUrl(), name),
    name,
    drop: () => runAsAdmin(`drop database if exists ${quoted} with (force)`),
  };
}

async function runAsAdmin(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: testAdminUrl() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
