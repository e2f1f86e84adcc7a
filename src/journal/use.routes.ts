import { Router, type Response } from 'express';
import { isOutage } from '../database/outage.ts';
import { pageAskedFor } from '../holdings/holdings.routes.ts';
import type { HoldingsService } from '../holdings/holdings.service.ts';
import type { UseOfData } from '../holdings/use.ts';
import type { Mandate } from '../mandate/mandate.ts';
import { paths } from '../paths.ts';
import { languageOf } from '../web/language.ts';
import type { RenderPage } from '../web/page.ts';
import { translator } from '../web/texts.ts';
import type { Journal } from './journal.service.ts';
import { actView, lookUpView, projectView, releaseView, type UseWording } from './use.ts';

const pageSize = 20;

/** Who has looked here and at KPR, and who has received. */
export function useRoutes({
  holdings,
  journal,
  render,
  mandateOf,
}: {
  holdings: Pick<HoldingsService, 'use' | 'wording'>;
  journal: Pick<Journal, 'listFor'>;
  render: RenderPage;
  mandateOf: (res: Response) => Mandate;
}): Router {
  const router = Router();

  router.get(paths.use, async (req, res) => {
    const mandate = mandateOf(res);
    const lang = languageOf(res);
    const use = await useOrSilence(holdings, mandate);
    const { codes } = await holdings.wording(lang);
    const wording = { lang, t: translator(lang), codes };
    const asked = pageAskedFor(req.query['side']);
    const acts = await pageOfActs(journal, mandate, asked);
    render(res, 'journal/use', {
      acts: { ...acts, rows: acts.entries.map((entry) => actView(entry, mandate, wording)) },
      register:
        use === 'silent' ? null : registerView(use, pageAskedFor(req.query['oppslag']), wording),
    });
  });

  return router;
}

/** A page beyond the last gives the last. */
async function pageOfActs(journal: Pick<Journal, 'listFor'>, mandate: Mandate, asked: number) {
  const { entries, total } = await journal.listFor(mandate, asked, pageSize);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (asked <= pages) return { entries, page: asked, pages };
  const last = await journal.listFor(mandate, pages, pageSize);
  return { entries: last.entries, page: pages, pages };
}

/** Our own journal is shown even when the register does not answer. */
async function useOrSilence(
  holdings: Pick<HoldingsService, 'use'>,
  mandate: Mandate,
): Promise<UseOfData | 'silent'> {
  try {
    return await holdings.use(mandate);
  } catch (error) {
    if (isOutage(error)) return 'silent';
    throw error;
  }
}

function registerView(use: UseOfData, asked: number, wording: UseWording) {
  const pages = Math.max(1, Math.ceil(use.lookUps.length / pageSize));
  const page = Math.min(asked, pages);
  const shown = use.lookUps.slice((page - 1) * pageSize, page * pageSize);
  return {
    lookUps: { rows: shown.map((lookUp) => lookUpView(lookUp, wording)), page, pages },
    releases: use.releases.map((release) => releaseView(release, wording)),
    projects: use.projectsWithoutIdentifiers.map((project) => projectView(project, wording)),
  };
}
