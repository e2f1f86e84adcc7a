import { reportInSteps, type ReportInput } from '../../src/report/report-content.ts';
import type { Report } from '../../src/report/report.ts';

/** In one go: nobody waits beside a test. */
export function buildReport(input: ReportInput): Report {
  const steps = reportInSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
