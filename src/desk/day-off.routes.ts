import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { requireRole, staffOf } from '../identity/staff.ts';
import { paths } from '../paths.ts';
import { formatDate, formatDateTime } from '../shared/format.ts';
import { translatorOn } from '../web/about.ts';
import { languageOf } from '../web/language.ts';
import type { RenderPage } from '../web/page.ts';
import type { DayOffOutcome, DaysOff } from './day-off.service.ts';

export type DayOffDependencies = { daysOff: DaysOff; render: RenderPage };

const form = z.object({ dato: z.iso.date().optional().catch(undefined) });

/** Whoever decides may say that a day has become one off. */
export function dayOffRoutes(deps: DayOffDependencies): Router {
  const router = Router();
  const deciders = requireRole('decider');
  router.get(paths.daysOff, deciders, (req, res) => show(deps, req, res));
  router.post(paths.daysOff, deciders, async (req, res) => {
    const { dato } = form.parse(req.body ?? {});
    await show(deps, req, res, await deps.daysOff.add(staffOf(req), dato));
  });
  return router;
}

async function show(
  { daysOff, render }: DayOffDependencies,
  _req: Request,
  res: Response,
  outcome?: DayOffOutcome,
) {
  const lang = languageOf(res);
  const t = translatorOn(res);
  const added = await daysOff.list();
  const isRefused = outcome?.outcome === 'refused';
  render(
    res,
    'desk/days-off',
    {
      days: added.map(({ date, name, addedAt }) => ({
        date: formatDate(date, lang),
        name,
        added: formatDateTime(addedAt, lang),
      })),
      refused: isRefused ? t(`desk.days-off.refused.${outcome.because}`) : null,
      done: outcome?.outcome === 'added' ? t('desk.days-off.added', { n: outcome.moved }) : null,
    },
    isRefused ? 422 : 200,
  );
}
