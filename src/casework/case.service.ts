import type { Db } from '../database/query.ts';
import type { SourceCode } from '../holdings/holdings.ts';
import { rowKey, type ReportedRows, type RowReference } from '../holdings/row-reference.ts';
import type { Journal } from '../journal/journal.service.ts';
import type { Mandate, Reach } from '../mandate/mandate.ts';
import type { PersonId } from '../population/person.ts';
import type { Clock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import type { Log } from '../shared/log.ts';
import { pageWithin } from '../shared/page-within.ts';
import type { SealingKeys } from '../shared/sealing.ts';
import type { Fault } from './correction.ts';
import { countDeadline, daysLeft, type DeadlineEntry, type DeadlineStep } from './deadline.ts';
import type { DeadlineLedger, ToldReason } from './deadline-ledger.service.ts';
import {
  findRequest,
  listReportedRows,
  listRequests,
  type RequestRow,
} from './request.repository.ts';
import { ruleGiven, type RequestKind } from './request-type.ts';
import { openWords, type OpenedWords } from './sealed-words.ts';
import type { HolidayCalendar } from './working-day.ts';

export type Cases = ReturnType<typeof createCases>;

/** What a person has asked for, and when it is to be answered. */
export type Case = {
  kind: RequestKind;
  status: 'received' | 'in-hand' | 'standing-still';
  reference: string;
  receivedAt: Date;
  dueBy: Date;
  daysLeft: number;
  /** The deadline has passed without an answer. */
  late: boolean;
  story: DeadlineStep[];
  source: SourceCode | undefined;
  fault: Fault | undefined;
  /** The person has asked that it is not used meanwhile. */
  restrictMeanwhile: boolean;
};

/** With the person's own words. */
export type CaseWithWords = Case & {
  row: RowReference | undefined;
  words: OpenedWords;
  /** What we have written of waiting longer. */
  told: ToldReason[];
};

export type CasePage = { cases: Case[]; page: number; pages: number };

const pageSize = 20;

export function createCases(deps: {
  db: Db;
  journal: Pick<Journal, 'recordView' | 'recordSelf'>;
  keys: SealingKeys;
  loadHolidays: () => Promise<HolidayCalendar>;
  deadlineLedger: Pick<DeadlineLedger, 'of' | 'ofMany' | 'reasons'>;
  clock: Clock;
  log: Log;
}) {
  const { db, journal, keys, loadHolidays, deadlineLedger, clock, log } = deps;

  async function wholeOf(row: RequestRow): Promise<Case> {
    const [entries, calendar] = await Promise.all([
      deadlineLedger.of(db, row.request_id),
      loadHolidays(),
    ]);
    return caseOf(row, { entries, calendar, clock });
  }

  return {
    /** Newest first; `asked` counts from 1, and a page beyond the last gives the last. */
    async list(mandate: Mandate<Reach>, asked: number): Promise<CasePage> {
      await journal.recordView(mandate, 'cases-viewed');
      const calendar = await loadHolidays();
      const first = await pageOf(db, mandate, asked);
      const { page, pages } = pageWithin(asked, { total: first.total, size: pageSize });
      const { rows } = page === asked ? first : await pageOf(db, mandate, page);
      const entries = await deadlineLedger.ofMany(
        db,
        rows.map((row) => row.request_id),
      );
      const cases = rows.map((row) =>
        caseOf(row, { entries: entries.get(row.request_id) ?? [], calendar, clock }),
      );
      return { cases, page, pages };
    },

    /**
     * References of what the person has said is wrong, by the row. Part of showing the rows, which
     * is journalled.
     */
    async reportedRows(mandate: Mandate): Promise<ReportedRows> {
      const rows = await listReportedRows(db, mandate);
      return new Map(rows.map(({ table, id, reference }) => [rowKey({ table, id }), reference]));
    },

    /** What one has just asked about another: for the asker, who may have no mandate at all. */
    async findAsked(asker: PersonId, reference: string): Promise<Case | undefined> {
      await journal.recordSelf(asker, 'case-viewed');
      const row = await findRequest(db, { subject: asker, actor: asker }, reference);
      if (row?.kind !== 'access-for-another') return undefined;
      return wholeOf(row);
    },

    /** Somebody else's case is as absent as one that never was. */
    async find(mandate: Mandate<Reach>, reference: string): Promise<CaseWithWords | undefined> {
      await journal.recordView(mandate, 'case-viewed');
      const row = await findRequest(db, mandate, reference);
      if (row === undefined) return undefined;
      return {
        ...(await wholeOf(row)),
        row: rowOf(row),
        words: openWords(row, keys, log),
        told: await deadlineLedger.reasons(db, row.request_id),
      };
    },
  };
}

function pageOf(db: Db, mandate: Mandate<Reach>, page: number) {
  return listRequests(db, mandate, { limit: pageSize, offset: (page - 1) * pageSize });
}

type Counting = {
  entries: readonly DeadlineEntry[];
  calendar: HolidayCalendar;
  clock: Clock;
};

/** The deadline is counted anew, so that a holiday that is added later counts as well. */
function caseOf(row: RequestRow, { entries, calendar, clock }: Counting): Case {
  const { kind, received_at: receivedAt, due_by: dueBy } = row;
  const rule = ruleGiven({ kind, receivedAt, dueBy });
  const counted = countDeadline(rule, { receivedAt, entries }, calendar);
  return {
    kind,
    status: statusOf(row),
    reference: row.reference,
    receivedAt,
    dueBy: counted.dueBy,
    daysLeft: daysLeft(counted.dueBy, today(clock)),
    late: counted.pausedOn === undefined && counted.dueBy.getTime() < clock.now().getTime(),
    story: counted.story,
    source: row.source ?? undefined,
    fault: row.fault ?? undefined,
    restrictMeanwhile: row.restrict_meanwhile,
  };
}

function statusOf({ paused_on, assigned_at }: RequestRow): Case['status'] {
  if (paused_on !== null) return 'standing-still';
  return assigned_at === null ? 'received' : 'in-hand';
}

function rowOf({ row_table, row_id }: RequestRow): RowReference | undefined {
  return row_table === null || row_id === null ? undefined : { table: row_table, id: row_id };
}
