import { makePeople } from '../people/people.ts';
import type { SyntheticPerson } from '../people/synthetic-person.ts';
import { careCodeLists } from './care-codes.ts';
import { claimCodeLists } from './claim-codes.ts';
import { healthServiceCodeLists } from './health-service-codes.ts';
import { takstCodeLists } from './takst-codes.ts';
import { loadRows } from './register-loading.service.ts';
import {
  analyzeSmallTables,
  beginRegister,
  connect,
  continueIdentities,
  dropUnfinishedRegister,
  ensureRole,
  findFillMark,
  hasTables,
  ingestRole,
  insertReferences,
  letTidy,
  markFilled,
  prepareForIndexes,
  readerRole,
  runSqlFile,
  updateLastLoads,
  type RegisterPlan,
} from './register.repository.ts';

type Connection = Awaited<ReturnType<typeof connect>>;

export type RegisterOptions = {
  /** Connects as the owner of an empty database; must be allowed to create roles. */
  adminUrl: string;
  readerPassword: string;
  ingestPassword: string;
  /** 32 bytes, shared with the service that looks persons up. */
  macKey: Buffer;
  people: readonly SyntheticPerson[];
  /** 'YYYY-MM-DD' */
  today: string;
  seed: string;
  /** That make rows, beside this one; by default as many as the machine has room for. */
  threads?: number;
  /** Called now and then while filling: people done, of how many, what is being done, rows. */
  onProgress?: (
    done: number,
    total: number,
    what: 'people' | 'indexes' | 'ready',
    rows: number,
  ) => void;
};

/** How much was filled, and how long it took from the empty database until all was ready. */
export type Filling = { persons: number; rows: number; seconds: number };

/**
 * Makes a synthetic register that fulfils the read contract and fills it. A filling that was
 * interrupted is begun anew.
 *
 * @throws if the database holds a register already
 */
export async function createRegister(options: RegisterOptions): Promise<Filling> {
  const { adminUrl, people, today, seed, onProgress } = options;
  const begun = performance.now();
  const admin = await connect(adminUrl);
  try {
    await makeTables(admin, options);
    await letTidy(admin, 'later');
    const loaded = await loadRows(admin, options);
    onProgress?.(people.length, people.length, 'indexes', loaded);
    const rows = loaded + (await finishTables(admin, adminUrl));
    await markFilled(admin, { seed, today, count: people.filter(isRandom).length });
    onProgress?.(people.length, people.length, 'ready', rows);
    return { persons: people.length, rows, seconds: (performance.now() - begun) / 1000 };
  } finally {
    await admin.end();
  }
}

/** As `createRegister`, with the hand-made people and so many random ones. */
export async function populateRegister({
  persons,
  ...options
}: Omit<RegisterOptions, 'people'> & { persons: number }): Promise<Filling> {
  const { seed, today } = options;
  const begun = performance.now();
  const people = makePeople({ seed, today, count: persons });
  const filling = await createRegister({ ...options, people });
  return { ...filling, seconds: (performance.now() - begun) / 1000 };
}

/** What a database holds: a filled register with what its people follow from, or not that. */
export type RegisterState = RegisterPlan | 'empty' | 'being-filled' | 'something-else';

export async function findRegisterState(adminUrl: string): Promise<RegisterState> {
  const admin = await connect(adminUrl);
  try {
    const mark = await findFillMark(admin);
    if (mark !== undefined) return mark;
    return (await hasTables(admin)) ? 'something-else' : 'empty';
  } finally {
    await admin.end();
  }
}

/** Only the hand-made people have a story. */
function isRandom({ story }: SyntheticPerson): boolean {
  return story === undefined;
}

async function makeTables(admin: Connection, options: RegisterOptions): Promise<void> {
  await ensureRole(admin, readerRole, options.readerPassword);
  await ensureRole(admin, ingestRole, options.ingestPassword);
  if ((await findFillMark(admin)) === 'being-filled') await dropUnfinishedRegister(admin);
  await beginRegister(admin);
  for (const file of [
    'kuhr-tables',
    'hst-tables',
    'ref-tables',
    'innsyn-tables',
    'ingest-access',
  ]) {
    await runSqlFile(admin, file);
  }
  await insertReferences(admin, [
    ...claimCodeLists,
    ...takstCodeLists,
    ...careCodeLists,
    ...healthServiceCodeLists,
  ]);
}

/** Files of SQL beside this one: those of a lane one after the other, the lanes at once. */
type Lanes = readonly (readonly string[])[];

/** About as much in one lane as in the other. */
const keys: Lanes = [['takst-keys', 'other-keys'], ['claim-keys']];
const references: Lanes = [['claim-references'], ['other-references', 'first-count']];

/** Keys, counters and all that depends on them. @returns how many counters were made */
async function finishTables(admin: Connection, adminUrl: string): Promise<number> {
  await runSqlFile(admin, 'timeline-view');
  await runInLanes(adminUrl, keys);
  const counters = await runInLanes(adminUrl, references);
  for (const file of ['overview-counters', 'overview-triggers', 'explained-views']) {
    await runSqlFile(admin, file);
  }
  await continueIdentities(admin);
  await updateLastLoads(admin);
  await letTidy(admin, 'from now on');
  await analyzeSmallTables(admin);
  await runSqlFile(admin, 'row-security');
  return counters;
}

async function runInLanes(adminUrl: string, lanes: Lanes): Promise<number> {
  const written = await Promise.all(lanes.map((files) => runInLane(adminUrl, files)));
  return written.reduce((sum, rows) => sum + rows, 0);
}

async function runInLane(adminUrl: string, files: readonly string[]): Promise<number> {
  const db = await connect(adminUrl);
  try {
    await prepareForIndexes(db);
    let written = 0;
    for (const file of files) written += await runSqlFile(db, file);
    return written;
  } finally {
    await db.end();
  }
}
