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
import { countDeadline, daysLeft, type DeadlineRule, type DeadlineStep } from './deadline.ts';
import {
  findRequest,
  listReportedRows,
  listRequests,
  type RequestRow,
} from './request.repository.ts';
import { requestTypeOf, type RequestKind } from './request-type.ts';
import { openWords, type OpenedWords } from './sealed-words.ts';
import type { HolidayCalendar } from './working-day.ts';

export type Cases = ReturnType<typeof createCases>;

/** What a person has asked for, and when it is to be answered. */
export type Case = {
  kind: RequestKind;
  status: 'received';
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
};

export type CasePage = { cases: Case[]; page: number; pages: number };

const pageSize = 20;
const hour = 3_600_000;

export function createCases(deps: {
  db: Db;
  journal: Pick<Journal, 'recordView' | 'recordSelf'>;
  keys: SealingKeys;
  loadHolidays: () => Promise<HolidayCalendar>;
  clock: Clock;
  log: Log;
}) {
  const { db, journal, keys, loadHolidays, clock, log } = deps;
  return {
    /** Newest first; `asked` counts from 1, and a page beyond the last gives the last. */
    async list(mandate: Mandate<Reach>, asked: number): Promise<CasePage> {
      await journal.recordView(mandate, 'cases-viewed');
      const calendar = await loadHolidays();
      const first = await pageOf(db, mandate, asked);
      const { page, pages } = pageWithin(asked, { total: first.total, size: pageSize });
      const { rows } = page === asked ? first : await pageOf(db, mandate, page);
      return { cases: rows.map((row) => caseOf(row, calendar, clock)), page, pages };
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
      return caseOf(row, await loadHolidays(), clock);
    },

    /** Somebody else's case is as absent as one that never was. */
    async find(mandate: Mandate<Reach>, reference: string): Promise<CaseWithWords | undefined> {
      await journal.recordView(mandate, 'case-viewed');
      const row = await findRequest(db, mandate, reference);
      if (row === undefined) return undefined;
      return {
        ...caseOf(row, await loadHolidays(), clock),
        row: rowOf(row),
        words: openWords(row, keys, log),
      };
    },
  };
}

function pageOf(db: Db, mandate: Mandate<Reach>, page: number) {
  return listRequests(db, mandate, { limit: pageSize, offset: (page - 1) * pageSize });
}

/** The deadline is counted anew, so that a holiday that is added later counts as well. */
function caseOf(row: RequestRow, calendar: HolidayCalendar, clock: Clock): Case {
  const { received_at: receivedAt } = row;
  const { dueBy, story } = countDeadline(ruleOf(row), { receivedAt }, calendar);
  return {
    kind: row.kind,
    status: row.status,
    reference: row.reference,
    receivedAt,
    dueBy,
    daysLeft: daysLeft(dueBy, today(clock)),
    late: dueBy.getTime() < clock.now().getTime(),
    story,
    source: row.source ?? undefined,
    fault: row.fault ?? undefined,
    restrictMeanwhile: row.restrict_meanwhile,
  };
}

/** As many hours as it was given when it came, where the law counts hours. */
function ruleOf({ kind, received_at, due_by }: RequestRow): DeadlineRule {
  const rule = requestTypeOf(kind).deadline;
  if (typeof rule === 'string') return rule;
  return { hours: (due_by.getTime() - received_at.getTime()) / hour };
}

function rowOf({ row_table, row_id }: RequestRow): RowReference | undefined {
  return row_table === null || row_id === null ? undefined : { table: row_table, id: row_id };
}
