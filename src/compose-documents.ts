import type { Request } from 'express';
import type { Knex } from 'knex';
import type pg from 'pg';
import type { Config } from './config.ts';
import type { Places } from './holdings/places.service.ts';
import type { Journal } from './journal/journal.service.ts';
import { letterBytes } from './letter/letter.pdf.ts';
import { createLetters } from './letter/letter.service.ts';
import type { Representation } from './mandate/representation.service.ts';
import { paths } from './paths.ts';
import { createReportFiles } from './report/report-files.ts';
import { createReportJobs } from './report/report-job.service.ts';
import type { ReportService } from './report/report.service.ts';
import { createSeal } from './seal/seal.service.ts';
import type { Log } from './shared/log.ts';
import { createRateLimit } from './web/rate-limit.ts';

/** What leaves as a file of ours: each sealed, and remembered so that it can be checked. */
export function composeDocuments(deps: {
  db: Knex;
  /** Of sessions, where limits are counted. */
  sessionPool: pg.Pool;
  journal: Journal;
  report: ReportService;
  places: Places;
  representation: Representation;
  config: Pick<Config, 'origin' | 'seal' | 'identityKeys'>;
  log: Log;
}) {
  const { db, sessionPool, journal, report, places, representation, config, log } = deps;
  const { origin } = config;
  const verifyAt = origin + paths.verify;
  const documentSeal = createSeal({ db, certificate: config.seal });
  const reportFiles = createReportFiles({ report, seal: documentSeal, origin, verifyAt });
  const each = { seconds: 600, keyOf: (req: Request) => req.session.personId };
  return {
    limitReports: createRateLimit(sessionPool, { name: 'report', points: 10, ...each }),
    limitReportFiles: createRateLimit(sessionPool, { name: 'report-file', points: 20, ...each }),
    limitLetters: createRateLimit(sessionPool, { name: 'letter', points: 20, ...each }),
    documentSeal,
    reportFiles,
    reportJobs: createReportJobs({
      ...{ db, journal, files: reportFiles, places, representation },
      ...{ keys: config.identityKeys, log },
    }),
    letters: createLetters({
      print: (letter) => letterBytes(letter, verifyAt),
      seal: documentSeal,
    }),
  };
}
