import type { Holdings, SourceCode } from '../holdings/holdings.ts';
import type { Wording } from '../holdings/wording.ts';
import type { Mandate } from '../mandate/mandate.ts';
import type { Clock } from '../shared/clock.ts';
import { randomLetters } from '../shared/spoken-letters.ts';
import type { Language } from '../shared/format.ts';
import { buildReport } from './report-content.ts';
import type { ReservationStatusForReport } from './report-reservations.ts';
import type { Report } from './report.ts';

export type ReportDownload = 'report-pdf-downloaded' | 'report-json-downloaded';

export type ReportOptions = {
  holdings: {
    /** Writes the journal before it reads. */
    everything: (mandate: Mandate, action: ReportDownload) => Promise<Holdings>;
    wording: (lang: Language) => Promise<Wording>;
  };
  reservationStatus: (mandate: Mandate) => Promise<ReservationStatusForReport>;
  /** As the population register has it; undefined when it did not answer. */
  nameOf: (mandate: Mandate) => Promise<string | undefined>;
  /** When what a reservation has blocked will be erased, for those whose undo window stands. */
  erasureDate?: (mandate: Mandate) => Promise<Partial<Record<SourceCode, Date>>>;
  clock: Clock;
};

export type ReportService = ReturnType<typeof createReportService>;

/** The access report: all that KPR holds about a person, in one document. */
export function createReportService(options: ReportOptions) {
  const { holdings, reservationStatus, nameOf, erasureDate, clock } = options;
  return {
    /** Throws `Unavailable` when the register does not answer at all; a part of it may fail. */
    async make(mandate: Mandate, lang: Language, action: ReportDownload): Promise<Report> {
      const held = await holdings.everything(mandate, action);
      const [wording, reservations, name, erasures = {}] = await Promise.all([
        holdings.wording(lang),
        reservationStatus(mandate),
        nameOf(mandate),
        erasureDate?.(mandate),
      ]);
      return buildReport({
        holdings: held,
        reservations,
        subject: { name, capacity: mandate.capacity },
        reference: `KPR-${randomLetters(8)}`,
        madeAt: clock.now(),
        wording,
        eraseOn: erasures,
      });
    },
  };
}
