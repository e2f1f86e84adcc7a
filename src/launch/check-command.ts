import { parseArgs } from 'node:util';
import pg from 'pg';
import { settingOf, type Environment } from '../config.ts';
import { checkReport } from '../contract/check-report.ts';
import { checkRegister, type CheckResult } from '../contract/register-check.service.ts';

const usage = `Usage: npm run register:check -- [--url URL] [--owner-url URL] [--json]

  --url        the register, as the role that reads it; REGISTER_URL otherwise
  --owner-url  the register, as a role that sees all rows; REGISTER_URL_OWNER otherwise. Only used
               to choose persons whose rows must stay hidden: no key, number or row is printed
  --json       the result as JSON

A password in an argument can be seen by others on the machine: prefer the settings.
`;

const options = {
  url: { type: 'string' },
  'owner-url': { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/**
 * Says what of a register fits the read contract, and what does not.
 *
 * @returns the exit code: 0 when all fits, 1 when something does not, 2 when there was nothing to
 *   check or no answer
 */
export async function runRegisterCheck(args: string[], env: Environment): Promise<number> {
  const given = addressesIn(args, env);
  if (given === undefined) return fail(usage);
  const { url, ownerUrl, json } = given;
  const clients: pg.Client[] = [];
  const open = async (address: string) => {
    const client = new pg.Client({
      connectionString: address,
      application_name: 'kpr-innsyn register check',
      connectionTimeoutMillis: 10_000,
    });
    // A lost connection fails the question that waits; unheard, it would end the process.
    client.on('error', () => undefined);
    clients.push(client);
    await client.connect();
    return client;
  };
  try {
    const reader = await open(url);
    const owner = ownerUrl === undefined ? undefined : await open(ownerUrl);
    await owner?.query('set default_transaction_read_only = on');
    const result = await checkRegister(reader, owner);
    process.stdout.write(json ? asJson(result) : asText(result, url));
    return result.fits ? 0 : 1;
  } catch (error) {
    return fail(`The register cannot be checked: ${reasonOf(error)}.\n`);
  } finally {
    for (const client of clients) await client.end().catch(() => undefined);
  }
}

function addressesIn(args: string[], env: Environment) {
  try {
    const { values } = parseArgs({ args, options, strict: true });
    const url = values.url ?? settingOf(env, 'REGISTER_URL');
    const ownerUrl = values['owner-url'] ?? settingOf(env, 'REGISTER_URL_OWNER');
    if (![url, ownerUrl ?? url].every(isPostgresUrl)) return undefined;
    return url === undefined ? undefined : { url, ownerUrl, json: values.json };
  } catch {
    return undefined;
  }
}

function isPostgresUrl(address: string | undefined): boolean {
  return /^postgres(ql)?:$/.test(URL.parse(address ?? '')?.protocol ?? '');
}

function asJson(result: CheckResult): string {
  return `${JSON.stringify(result, undefined, 2)}\n`;
}

function asText(result: CheckResult, url: string): string {
  const { host, pathname } = new URL(url);
  const place = { host, database: decodeURIComponent(pathname.slice(1)) };
  return checkReport(result, place, { colour: process.stdout.isTTY });
}

/** By code alone: what a server says may hold values, and an address holds a password. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
  switch (code) {
    case '28P01':
    case '28000':
      return `the server refuses the role or its password (${code})`;
    case '3D000':
      return `there is no such database (${code})`;
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
      return `nothing answers at that address (${code})`;
    default:
      return `the server did not answer as it should (${code})`;
  }
}

function fail(words: string): number {
  process.stderr.write(words);
  return 2;
}
