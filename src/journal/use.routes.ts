import { Router, type Request, type Response } from 'express';
import type { HoldingsService } from '../holdings/holdings.service.ts';
import type { Mandate } from '../mandate/mandate.ts';
import type { Watches } from '../notice/watch.service.ts';
import { placesLine } from '../holdings/places-address.ts';
import type { Places } from '../holdings/places.service.ts';
import { paths } from '../paths.ts';
import { formatMonth } from '../shared/format.ts';
import { pageWithin } from '../shared/page-within.ts';
import { translatorOn } from '../web/about.ts';
import { hidesHealth } from '../web/hide-health.routes.ts';
import { languageOf } from '../web/language.ts';
import type { RenderPage } from '../web/page.ts';
import { pageAskedFor } from '../web/page-number.ts';
import { projectView, releaseViews } from './release-view.ts';
import { eventView } from './use-view.ts';
import type { UseWording } from './use-words.ts';
import type { EventPage, UsePages, UseService } from './use.service.ts';
import type { OrganisationDirectory } from './who-asked.ts';

const projectsPerPage = 20;
const releasesPerPage = 10;

/** Who has looked, here and at KPR, and who has received. */
export function useRoutes({
  use,
  holdings,
  watches,
  places,
  render,
  mandateOf,
}: {
  use: Pick<UseService, 'pages'>;
  holdings: Pick<HoldingsService, 'wording'>;
  watches: Pick<Watches, 'find'>;
  places: Pick<Places, 'stateFor'>;
  render: RenderPage;
  mandateOf: (res: Response) => Mandate;
}): Router {
  const router = Router();

  router.get(paths.use, async (req, res) => {
    const mandate = mandateOf(res);
    const lang = languageOf(res);
    const pages = await use.pages(mandate, {
      others: pageAskedFor(req.query['andre']),
      representatives: pageAskedFor(req.query['vegne']),
      self: pageAskedFor(req.query['selv']),
    });
    const [watch, { codes }, line] = await Promise.all([
      mandate.capacity === 'self' ? watches.find(mandate) : undefined,
      holdings.wording(lang),
      placesLine(places, mandate, req.originalUrl),
    ]);
    const { placesHidden } = pages;
    const hideHealth = hidesHealth(req);
    const wording = { lang, t: translatorOn(res), codes, hideHealth, placesHidden };
    render(res, 'journal/use', {
      ...sectionViews(pages, wording),
      selfOpen: req.query['selv'] !== undefined,
      register: registerView(pages, wording, req),
      monthsOfOthers: pages.monthsOfOthers?.map((month) => formatMonth(month, lang)) ?? null,
      watch: watch === undefined ? null : { ...watch, readAt: watch.readAt ?? null },
      watchChecks: pages.watchChecks ?? null,
      watchChanged: req.query['varsel'] === 'endret',
      places: line,
    });
  });

  return router;
}

function sectionViews({ sections, directory }: UsePages, wording: UseWording) {
  const view = (section: EventPage) => sectionView(section, directory, wording);
  return {
    others: view(sections.others),
    representatives: view(sections.representatives),
    self: view(sections.self),
  };
}

function sectionView(
  { events, page, pages }: EventPage,
  directory: OrganisationDirectory,
  wording: UseWording,
) {
  return { events: events.map((event) => eventView(event, directory, wording)), page, pages };
}

/** Null while the register is silent. */
function registerView({ register }: UsePages, wording: UseWording, req: Request) {
  if (register === 'silent') return null;
  const { releases, projectsWithoutIdentifiers: projects, withoutTime } = register;
  return {
    withoutTime,
    releases: pageOf(releaseViews(releases, wording), req.query['utlevert'], releasesPerPage),
    projects: pageOf(
      projects.map((project) => projectView(project, wording)),
      req.query['prosjekter'],
      projectsPerPage,
    ),
  };
}

function pageOf<Item>(all: readonly Item[], asked: unknown, size: number) {
  const { page, pages } = pageWithin(pageAskedFor(asked), { total: all.length, size });
  return { shown: all.slice((page - 1) * size, page * size), total: all.length, page, pages };
}
