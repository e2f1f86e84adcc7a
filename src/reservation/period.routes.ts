import { Router, type Request, type Response } from 'express';
import type { Gaps } from '../gate/gap.service.ts';
import type { Mandate } from '../mandate/mandate.ts';
import { paths } from '../paths.ts';
import type { Clock } from '../shared/clock.ts';
import { endOfOsloDay, osloDate, today } from '../shared/format.ts';
import type { RenderPage } from '../web/page.ts';
import { readDay } from './day.form.ts';
import type { LedgerEvent } from './reservation.ts';
import type { Reservations } from './reservation.service.ts';
import { reservedAt } from './reserved-periods.ts';
import { scopes } from './scope.ts';

export type PeriodDependencies = {
  reservations: Reservations;
  gaps: Gaps;
  clock: Clock;
  render: RenderPage;
  mandateOf: (res: Response) => Mandate;
};

/** What was in force on a day, and from what times something is missing by choice. */
export function periodRoutes(deps: PeriodDependencies): Router {
  const router = Router();
  router.get(paths.reservationPeriods, (req, res) => showPeriods(deps, req, res));
  return router;
}

async function showPeriods(
  { reservations, gaps, clock, render, mandateOf }: PeriodDependencies,
  req: Request,
  res: Response,
) {
  const mandate = mandateOf(res);
  const asked = readDay(req.query, today(clock));
  const { events } = await reservations.status(mandate);
  render(
    res,
    'reservation/periods',
    {
      gaps: await gaps.of(mandate, events),
      typed: asked.outcome === 'day' ? asked.date : asked.outcome === 'faulty' ? asked.typed : '',
      fault: asked.outcome === 'faulty' ? asked.fault : null,
      day: asked.outcome === 'day' ? dayView(asked.date, events) : null,
      latestDay: today(clock),
    },
    asked.outcome === 'faulty' ? 422 : 200,
  );
}

/** As it was at the end of the day; today, as it is now. */
function dayView(date: string, events: readonly LedgerEvent[]) {
  const first = events.at(-1)?.recordedAt;
  return {
    date,
    inForce: reservedAt(events, endOfOsloDay(date), scopes),
    chosen: events.filter(({ recordedAt }) => osloDate(recordedAt) === date).toReversed(),
    firstLater: first !== undefined && osloDate(first) > date ? first : null,
  };
}
