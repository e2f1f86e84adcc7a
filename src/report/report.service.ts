import { setImmediate } from 'node:timers/promises';
import type { Holdings, SourceCode } from '../holdings/holdings.ts';
import type { Wording } from '../holdings/wording.ts';
import type { WholeUse } from '../journal/use.service.ts';
import type { Mandate } from '../mandate/mandate.ts';
import type { PersonId } from '../population/person.ts';
import type { Clock } from '../shared/clock.ts';
import { randomLetters, spokenCode } from '../shared/spoken-letters.ts';
import type { Language } from '../shared/format.ts';
import type { About } from '../web/texts.ts';
import type { GrowingFacts } from './report-figures.ts';
import { reportInSteps, type FollowUp } from './report-content.ts';
import type { ReservationStatusForReport } from './report-reservations.ts';
import type { Report } from './report.ts';

/** What the journal says of a whole reading. */
export type ReportReading =
  'report-pdf-downloaded' | 'report-json-downloaded' | 'report-csv-downloaded' | 'report-made';

export type ReportOptions = {
  holdings: {
    /** Writes the journal before it reads. */
    everything: (mandate: Mandate, action: ReportReading) => Promise<Holdings>;
    rowCount: (mandate: Mandate) => Promise<number>;
    wording: (lang: Language, told?: { about?: About | undefined }) => Promise<Wording>;
  };
  /** As a part of the report, which has journalled it. */
  use: (mandate: Mandate) => Promise<WholeUse>;
  reservationStatus: (mandate: Mandate) => Promise<ReservationStatusForReport>;
  /** As the population register has it; undefined when it did not answer. */
  nameOf: (person: PersonId) => Promise<string | undefined>;
  /** When what a reservation has blocked will be erased, for those whose undo window stands. */
  erasureDate?: (mandate: Mandate) => Promise<Partial<Record<SourceCode, Date>>>;
  /** Somebody is to see to what failed sources hold. */
  followUp: (mandate: Mandate, missing: readonly SourceCode[]) => Promise<FollowUp>;
  /** What curves of growth are drawn by; read as a part of the report. */
  growing?: (mandate: Mandate) => Promise<GrowingFacts>;
  clock: Clock;
};

export type ReportService = ReturnType<typeof createReportService>;

/** The access report: all that KPR holds about a person, in one document. */
export function createReportService(options: ReportOptions) {
  const { holdings, use, reservationStatus, nameOf, erasureDate, growing, followUp, clock } =
    options;

  /** On a report about somebody else its words speak of them, and it names the one who asked. */
  async function namesAndWords({ actor, subject, capacity }: Mandate, lang: Language) {
    if (capacity === 'self') {
      const [name, wording] = await Promise.all([nameOf(subject), holdings.wording(lang)]);
      return { name, wording, askedBy: undefined };
    }
    const [name, askedBy] = await Promise.all([nameOf(subject), nameOf(actor)]);
    return { name, askedBy, wording: await holdings.wording(lang, { about: { child: name } }) };
  }

  return {
    /** How many rows there are to report, journalled as asking for a report. */
    rowCount: (mandate: Mandate): Promise<number> => holdings.rowCount(mandate),

    /** Throws `Unavailable` when the register does not answer at all; a part of it may fail. */
    async make(mandate: Mandate, lang: Language, action: ReportReading): Promise<Report> {
      const held = await holdings.everything(mandate, action);
      const missing = held.sources.filter(({ result }) => result === 'failed');
      const [{ name, askedBy, wording }, reservations, used, erasures = {}, grown] =
        await Promise.all([
          namesAndWords(mandate, lang),
          reservationStatus(mandate),
          use(mandate),
          erasureDate?.(mandate),
          growing?.(mandate),
        ]);
      const steps = reportInSteps({
        holdings: held,
        reservations,
        use: used,
        followUp:
          missing.length === 0
            ? undefined
            : await followUp(
                mandate,
                missing.map(({ source }) => source),
              ),
        subject: { name, capacity: mandate.capacity, askedBy },
        reference: `KPR-${randomLetters(8)}`,
        verificationCode: spokenCode(),
        madeAt: clock.now(),
        wording,
        eraseOn: erasures,
        ...(grown && { growing: grown }),
      });
      for (;;) {
        const step = steps.next();
        if (step.done === true) return step.value;
        await setImmediate();
      }
    },
  };
}
