import { shortMessageCmacs } from '../../population/cmac.ts';
import type { SyntheticPerson } from '../people/synthetic-person.ts';
import { careCodeLists } from './care-codes.ts';
import { claimCodeLists } from './claim-codes.ts';
import { emitProjects } from './disclosures.ts';
import { healthServiceCodeLists } from './health-service-codes.ts';
import { emitPersonRows } from './person-rows.ts';
import { personContext, registerContext } from './register-context.ts';
import { createRowCollector, type RowBatch } from './register-rows.ts';
import {
  beginRegister,
  connect,
  continueIdentities,
  copyRows,
  dropUnfinishedRegister,
  ensureRole,
  findFillMark,
  ingestRole,
  insertReferences,
  markFilled,
  readerRole,
  runSqlFile,
  updateLastLoads,
  urlAs,
  useNorwegianTime,
} from './register.repository.ts';
import { takstCodeLists } from './takst-codes.ts';

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
  /** Called now and then while filling: people done, of how many, and what is being done. */
  onProgress?: (done: number, total: number, what: 'people' | 'indexes' | 'ready') => void;
};

/**
 * Makes a synthetic register that fulfils the read contract and fills it. A filling that was
 * interrupted is begun anew.
 *
 * @throws if the database holds a register already
 */
export async function createRegister(options: RegisterOptions): Promise<void> {
  const admin = await connect(options.adminUrl);
  try {
    await makeTables(admin, options);
    await loadRows(options);
    options.onProgress?.(options.people.length, options.people.length, 'indexes');
    for (const file of ['keys', 'timeline-view', 'overview-counters', 'explained-views']) {
      await runSqlFile(admin, file);
    }
    await continueIdentities(admin);
    await updateLastLoads(admin);
    await runSqlFile(admin, 'row-security');
    await markFilled(admin);
    await admin.query('analyze');
    options.onProgress?.(options.people.length, options.people.length, 'ready');
  } finally {
    await admin.end();
  }
}

/** Whether a synthetic register has been made and filled to its end. */
export async function registerIsFilled(adminUrl: string): Promise<boolean> {
  const admin = await connect(adminUrl);
  try {
    return (await findFillMark(admin)) === 'filled';
  } finally {
    await admin.end();
  }
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

const peoplePerBatch = 40;

/** Rows of the next people are made while the database takes in those of the last. */
async function loadRows(options: RegisterOptions): Promise<void> {
  const { people, macKey, onProgress } = options;
  const ingest = await connect(urlAs(options.adminUrl, ingestRole, options.ingestPassword));
  let loading = Promise.resolve();
  try {
    await useNorwegianTime(ingest);
    const { emit, takeBatches } = createRowCollector();
    const context = registerContext(options, emit);
    emitProjects(context);
    for (let done = 0; done < people.length; done += peoplePerBatch) {
      for (const person of people.slice(done, done + peoplePerBatch)) {
        emitPersonRows(personContext(context, person), (digits) => macOf(macKey, digits));
      }
      await loading;
      loading = copyBatches(ingest, takeBatches());
      onProgress?.(done, people.length, 'people');
    }
    await loading;
    for (const row of context.organisations.rows) context.emit('kpr.organisation', row);
    for (const row of context.deliveries.rows()) context.emit('kpr.source_delivery', row);
    await copyBatches(ingest, takeBatches());
  } finally {
    await Promise.allSettled([loading]);
    await ingest.end();
  }
}

function macOf(key: Buffer, digits: string): Buffer {
  const [mac] = shortMessageCmacs(key, [digits]);
  if (!mac) throw new Error('No MAC was made');
  return mac;
}

async function copyBatches(ingest: Connection, batches: readonly RowBatch[]): Promise<void> {
  for (const batch of batches) await copyRows(ingest, batch);
}
