import { query, queryOne, type Db } from '../database/query.ts';
import type { PersonId } from '../population/person.ts';
import type { Sealed } from '../shared/sealing.ts';
import type { ReportJob } from './report-job.ts';

type Owner = { actor: PersonId; subject: PersonId };
type Attempt = { jobId: string; attempts: number };

const columns = `job_id as "jobId", actor_person_id as actor, subject_person_id as subject, format,
  lang, with_places as "withPlaces", expected_rows as "expectedRows", tells, state, attempts,
  made_bytes as "madeBytes", reference, file_extension as "fileExtension", asked_at as "askedAt",
  closed_at as "closedAt"`;

type JobRow = Omit<ReportJob, 'reference' | 'fileExtension' | 'closedAt' | 'madeBytes'> & {
  madeBytes: string;
  reference: string | null;
  fileExtension: string | null;
  closedAt: Date | null;
};

/** Gives the one that is open where the same has been ordered already, as from another tab. */
export async function insertJob(
  db: Db,
  job: Owner & Pick<ReportJob, 'format' | 'lang' | 'withPlaces' | 'expectedRows' | 'tells'>,
): Promise<string> {
  const { jobId } = await queryOne<{ jobId: string }>(
    db,
    `select report.order_job(:actor, :subject, :format, :lang, :withPlaces, :expectedRows,
       :tells) as "jobId"`,
    job,
  );
  return jobId;
}

/** Another's is as absent as none. */
export async function findJob(
  db: Db,
  { actor, subject, jobId }: Owner & { jobId: string },
): Promise<ReportJob | undefined> {
  const rows = await query<JobRow>(
    db,
    `select ${columns} from report.job
      where job_id = :jobId and actor_person_id = :actor and subject_person_id = :subject`,
    { actor, subject, jobId },
  );
  return rows.map(jobOf)[0];
}

/** Those under way or waiting to be fetched, and what became of the last others. */
export async function listJobs(db: Db, { actor, subject }: Owner): Promise<ReportJob[]> {
  const rows = await query<JobRow>(
    db,
    `select ${columns} from report.job
      where actor_person_id = :actor and subject_person_id = :subject
      order by asked_at desc limit 5`,
    { actor, subject },
  );
  return rows.map(jobOf);
}

export async function claimJob(db: Db, leaseSeconds: number): Promise<ReportJob | undefined> {
  const rows = await query<JobRow>(
    db,
    `select ${columns} from report.claim_job(make_interval(secs => :leaseSeconds))`,
    { leaseSeconds },
  );
  return rows.map(jobOf)[0];
}

/** @returns false where another makes it now */
export async function goOn(
  db: Db,
  { jobId, attempts, bytes, leaseSeconds }: Attempt & { bytes: number; leaseSeconds: number },
): Promise<boolean> {
  const { mine } = await queryOne<{ mine: boolean }>(
    db,
    `select report.go_on(:jobId, :attempts, :bytes, make_interval(secs => :leaseSeconds)) as mine`,
    { jobId, attempts, bytes, leaseSeconds },
  );
  return mine;
}

/**
 * As `goOn`, with a piece of the file; `bytes` are those of all pieces so far, before they are sealed.
 *
 * @returns false where another makes it now: then the piece is not kept
 */
export async function insertPiece(
  db: Db,
  piece: Attempt & { piece: number; sealed: Sealed; bytes: number; leaseSeconds: number },
): Promise<boolean> {
  const { sealed, ...rest } = piece;
  const { mine } = await queryOne<{ mine: boolean }>(
    db,
    `select report.add_piece(:jobId, :attempts, :piece, :keyId, :content, :bytes,
       make_interval(secs => :leaseSeconds)) as mine`,
    { ...rest, keyId: sealed.keyId, content: sealed.bytes },
  );
  return mine;
}

export async function readPiece(
  db: Db,
  { jobId, attempts, piece }: Attempt & { piece: number },
): Promise<Sealed | undefined> {
  const rows = await query<Sealed>(
    db,
    `select key_id as "keyId", sealed as bytes from report.file_piece
      where job_id = :jobId and attempt = :attempts and piece = :piece`,
    { jobId, attempts, piece },
  );
  return rows[0];
}

/** With its message, where it is to be told; false where another made it. */
export async function finishJob(
  db: Db,
  { jobId, attempts, ...made }: Attempt & { reference: string; fileExtension: string },
): Promise<boolean> {
  const { mine } = await queryOne<{ mine: boolean }>(
    db,
    `select report.finish_job(:jobId, :attempts, :reference, :fileExtension) as mine`,
    { jobId, attempts, ...made },
  );
  return mine;
}

/** `againAfter`: seconds until it is tried again; for good where it is undefined. */
export async function failJob(
  db: Db,
  { jobId, attempts, againAfter }: Attempt & { againAfter?: number | undefined },
): Promise<void> {
  await query(
    db,
    `select report.fail_job(:jobId, :attempts, make_interval(secs => :againAfter::int))`,
    { jobId, attempts, againAfter: againAfter ?? null },
  );
}

/** As if it had not been begun: its maker ends. */
export async function giveBackJob(db: Db, { jobId, attempts }: Attempt): Promise<void> {
  await query(db, `select report.give_back(:jobId, :attempts)`, { jobId, attempts });
}

export async function markFetched(db: Db, jobId: string): Promise<void> {
  await query(db, `select report.mark_fetched(:jobId)`, { jobId });
}

function jobOf({ reference, fileExtension, closedAt, madeBytes, ...row }: JobRow): ReportJob {
  return {
    ...row,
    madeBytes: Number(madeBytes),
    reference: reference ?? undefined,
    fileExtension: fileExtension ?? undefined,
    closedAt: closedAt ?? undefined,
  };
}
