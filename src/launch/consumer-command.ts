import type { Knex } from 'knex';
import { settingOf, type Environment } from '../config.ts';
import { createPool } from '../database/pools.ts';
import { writeConfiguration } from './consumer-configuration.ts';
import { addConsumer, endConsumerAndKeys, listConsumers } from './consumer-access.ts';
import { addKey, endKey } from './consumer-keys.ts';

/** Where a command says what it has to say; the result is its exit code. */
export type Told = { out: (text: string) => void; err: (text: string) => void };

export type ConsumerWork = {
  db: Knex;
  env: Environment;
  /** What stands behind the name of the command. */
  args: readonly string[];
  told: Told;
};

/** 0 done, 1 not done, with words, 2 the command is not one; then nothing was done. */
export type Done = 0 | 1 | 2;

const usage = `Usage: DATABASE_URL_OWNER=… npm run consumer -- …
  add NAME 0192:ORGNR ingestion|analytics [--scopes a,b]
                          gives a system access to the machine API, or changes it
  list                    who has access, to what, with which keys, and how far they have come
  end NAME                takes access and keys away
  key add NAME            makes a pseudonym key and prints it, once; needs IDENTITY_KEYS
  key end NAME KEYID      ends a key; what was made under it is removed
  configuration NAME --gate URL --maskinporten URL --client ID
                          prints a kpr-gate.json to fill in; needs RECEIPT_SIGNING_JWK
Scopes: decisions, duties, acknowledgements, manifests, changes, snapshot.
`;

type Command = (work: ConsumerWork) => Promise<Done> | Done;

const commands: Readonly<Record<string, Command>> = {
  add: addConsumer,
  list: listConsumers,
  end: endConsumerAndKeys,
  'key add': addKey,
  'key end': endKey,
  configuration: writeConfiguration,
};

/** Run as the owner of the database: no role of the service may give access. */
export async function runConsumerCommand(
  env: Environment,
  args: readonly string[],
  told: Told,
): Promise<Done> {
  const { command, rest } = commandIn(args);
  const url = settingOf(env, 'DATABASE_URL_OWNER');
  if (command === undefined || url === undefined || !URL.canParse(url)) return misused(told);
  const db = createPool({ url, max: 1, applicationName: 'kpr-innsyn consumer' });
  try {
    const done = await command({ db, env, args: rest, told });
    return done === 2 ? misused(told) : done;
  } finally {
    await db.destroy();
  }
}

function commandIn(args: readonly string[]) {
  const [first = '', second = ''] = args;
  const two = commands[`${first} ${second}`];
  if (two !== undefined) return { command: two, rest: args.slice(2) };
  if (first in commands) return { command: commands[first], rest: args.slice(1) };
  // Three words, as the command was before it could do more.
  return { command: args.length === 3 ? commands['add'] : undefined, rest: args };
}

function misused(told: Told): 2 {
  told.err(usage);
  return 2;
}
