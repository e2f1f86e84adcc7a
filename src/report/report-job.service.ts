import { Readable } from 'node:stream';
import type { Knex } from 'knex';
import type { Journal } from '../journal/journal.service.ts';
import type { Mandate } from '../mandate/mandate.ts';
import type { Representation } from '../mandate/representation.service.ts';
import type { Places } from '../holdings/places.service.ts';
import { errorDetail, type Log } from '../shared/log.ts';
import { openBytes, sealBytes, type SealingKeys } from '../shared/sealing.ts';
import type { ReportFiles } from './report-files.ts';
import { downloadActions, mostRowsWhileWaiting, type ReportJob } from './report-job.ts';
import {
  claimJob,
  failJob,
  findJob,
  finishJob,
  giveBackJob,
  goOn,
  insertJob,
  insertPiece,
  listJobs,
  markFetched,
  readPiece,
} from './report-job.repository.ts';

export type ReportJobs = ReturnType<typeof createReportJobs>;

/** A maker that is not heard of for so long is taken to be gone. */
const leaseSeconds = 60;
const pieceBytes = 1_048_576;
/** Then something is wrong that trying will not mend. */
const mostAttempts = 3;
/** Seconds, longer each time: what is away for a while is back by then. */
const againAfter = (attempts: number) => 60 * 15 ** (attempts - 1);

/** Reports that are made while nobody waits: one at a time in each process. */
export function createReportJobs(deps: {
  db: Knex;
  journal: Journal;
  files: ReportFiles;
  places: Pick<Places, 'show'>;
  representation: Pick<Representation, 'again'>;
  keys: SealingKeys;
  log: Log;
}) {
  const { db, journal, files, places, representation, keys, log } = deps;
  let running: Promise<void> | undefined;
  const ending = new AbortController();

  async function make(job: ReportJob, told: { bytes: number }): Promise<void> {
    const found = await representation.again(job);
    // Whoever may no longer act for the person is given nothing, and not told why.
    if (found.outcome !== 'granted') return failJob(db, job);
    if (job.withPlaces) await places.show(found.mandate);
    const file = await files.make(found.mandate, { ...job, action: 'report-made' });
    let piece = 0;
    for await (const content of inPieces(file.bytes, pieceBytes)) {
      ending.signal.throwIfAborted();
      const sealed = sealBytes(keys, content, contextOf(job, piece));
      told.bytes += content.length;
      if (!(await insertPiece(db, { ...job, ...told, piece, sealed, leaseSeconds }))) return;
      piece += 1;
    }
    const { reference, extension: fileExtension } = file;
    if (await finishJob(db, { ...job, reference, fileExtension })) {
      log.info('report-made', { rows: job.expectedRows, ...told, attempts: job.attempts });
    }
  }

  const hasEnded = () => ending.signal.aborted;

  async function makeAll(): Promise<void> {
    while (!hasEnded()) {
      const job = await claimJob(db, leaseSeconds);
      if (job === undefined) return;
      // Whatever ended its makers before it could be said ends them again.
      if (job.attempts > mostAttempts) {
        log.error('report-given-up', { attempts: job.attempts });
        await failJob(db, job);
        continue;
      }
      const told = { bytes: 0 };
      const beat = setInterval(
        () => {
          goOn(db, { ...job, ...told, leaseSeconds }).catch(() => undefined);
        },
        (leaseSeconds * 1_000) / 3,
      ).unref();
      try {
        await make(job, told);
      } catch (error) {
        if (hasEnded()) {
          await giveBackJob(db, job);
          return;
        }
        const { attempts } = job;
        log.error('report-not-made', { ...errorDetail(error), attempts });
        const isLast = attempts >= mostAttempts;
        await failJob(db, { ...job, againAfter: isLast ? undefined : againAfter(attempts) });
      } finally {
        clearInterval(beat);
      }
    }
  }

  return {
    /** Gives the job's id. Many rows are told of when they are ready. */
    async order(
      mandate: Mandate,
      asked: Pick<ReportJob, 'format' | 'lang' | 'withPlaces' | 'expectedRows'>,
    ): Promise<string> {
      const { actor, subject } = mandate;
      const tells = asked.expectedRows > mostRowsWhileWaiting;
      const jobId = await insertJob(db, { actor, subject, ...asked, tells });
      run().catch((error: unknown) => log.error('reports-not-made', errorDetail(error)));
      return jobId;
    },

    find: ({ actor, subject }: Mandate, jobId: string) => findJob(db, { actor, subject, jobId }),
    list: ({ actor, subject }: Mandate) => listJobs(db, { actor, subject }),

    /** The file, after the journal has said that it is fetched; undefined where there is none now. */
    async open(mandate: Mandate, jobId: string): Promise<Readable | undefined> {
      const { actor, subject } = mandate;
      const job = await findJob(db, { actor, subject, jobId });
      if (job?.state !== 'ready') return undefined;
      await journal.recordView(mandate, downloadActions[job.format]);
      return Readable.from(openPieces(job), { objectMode: false });
    },

    /** When all of it has been handed over. */
    fetched: (jobId: string) => markFetched(db, jobId),

    /** What waits, one after the other, and what another process has left half made. */
    run,

    /** What is half made is left to another process. */
    async stop(): Promise<void> {
      ending.abort();
      await running?.catch(() => undefined);
    },
  };

  function run(): Promise<void> {
    running ??= makeAll().finally(() => (running = undefined));
    return running;
  }

  async function* openPieces(job: ReportJob): AsyncGenerator<Buffer> {
    try {
      yield* wholeFile(job);
    } catch (error) {
      log.warn('report-broken-off', errorDetail(error));
      throw error;
    }
  }

  /** Fails where some of it is gone, as when it was handed over to another tab meanwhile. */
  async function* wholeFile(job: ReportJob): AsyncGenerator<Buffer> {
    let left = job.madeBytes;
    for (let piece = 0; left > 0; piece += 1) {
      const sealed = await readPiece(db, { ...job, piece });
      if (sealed === undefined) throw new Error('The file is not whole any more');
      const content = openBytes(keys, sealed, contextOf(job, piece));
      left -= content.length;
      yield content;
    }
  }
}

function contextOf({ jobId, attempts }: ReportJob, piece: number): string {
  return `report-file ${jobId} ${attempts} ${piece}`;
}

async function* inPieces(bytes: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Buffer> {
  let gathered: Uint8Array[] = [];
  let length = 0;
  for await (const some of bytes) {
    gathered.push(some);
    length += some.length;
    if (length < size) continue;
    yield Buffer.concat(gathered);
    [gathered, length] = [[], 0];
  }
  if (length > 0) yield Buffer.concat(gathered);
}
