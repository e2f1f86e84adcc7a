import type { Db } from '../database/query.ts';
import type { HoldingsService } from '../holdings/holdings.service.ts';
import type { RegisterLookUp, UseOfData } from '../holdings/use.ts';
import type { Mandate } from '../mandate/mandate.ts';
import type { Clock } from '../shared/clock.ts';
import { osloDate } from '../shared/format.ts';
import { errorDetail, type Log } from '../shared/log.ts';
import { pageWithin } from '../shared/page-within.ts';
import { Unavailable } from '../shared/unavailable.ts';
import type { Journal } from './journal.service.ts';
import { createOrganisationDirectory } from './organisation-directory.service.ts';
import {
  findWatchChecks,
  listMonthsOfOthers,
  listServiceEvents,
  type SectionEvents,
  type WatchCheckCount,
} from './use-event.repository.ts';
import {
  eventInBrief,
  eventsOf,
  newestFirst,
  sectionOf,
  useSections,
  type UseEvent,
  type UseSection,
} from './use-event.ts';
import type { OrganisationDirectory } from './who-asked.ts';

export type UseService = ReturnType<typeof createUse>;

export type EventPage = { events: UseEvent[]; total: number; page: number; pages: number };

/** Both logs together; `register` is what else KPR says, unless it is silent. */
export type UsePages = {
  sections: Record<UseSection, EventPage>;
  register: UseOfData | 'silent';
  directory: OrganisationDirectory;
  /** Names of organisations that tell where the person goes are not to be said. */
  placesHidden: boolean;
  /** Our looks for whoever asked to be told; undefined when there were none. */
  watchChecks: WatchCheckCount | undefined;
  /**
   * For one who acts for the person: the months, YYYY-MM-01, in which others who may have done so,
   * and nothing else of them. Undefined for the person, who sees all.
   */
  monthsOfOthers: string[] | undefined;
};

/** As `UsePages`, with every event. */
export type WholeUse = Omit<UsePages, 'sections'> & { sections: Record<UseSection, UseEvent[]> };

/** More than a person's life holds, as an event is a day's or a case's. */
const mostEvents = 1_000_000;

export type RecentUse = {
  events: UseEvent[];
  /** The register's own log could not be read. */
  registerSilent: boolean;
  directory: OrganisationDirectory;
  /** As in `UsePages`. */
  placesHidden: boolean;
};

type UseOptions = {
  db: Db;
  /** For the names of organisations. */
  register: Db;
  holdings: Pick<HoldingsService, 'use' | 'useInReport' | 'latestLookUps'>;
  placesHidden: (mandate: Mandate) => Promise<boolean>;
  journal: Pick<Journal, 'recordView'>;
  clock: Clock;
  log?: Log;
  pageSize?: number;
};

/** Who has looked: KPR's own log and this service's journal, by event and told apart. */
export function createUse(options: UseOptions) {
  const { db, register, holdings, placesHidden, journal, clock, log, pageSize = 10 } = options;

  const directoryFor = createOrganisationDirectory({ register, clock, log });
  const report = (error: unknown) => log?.error('register-log-not-read', errorDetail(error));

  async function read(
    mandate: Mandate,
    use: UseOfData | 'silent',
    { asked, pageSize }: { asked: Record<UseSection, number>; pageSize: number },
  ): Promise<UsePages> {
    const people = { subject: mandate.subject, viewer: mandate.actor };
    const isSelf = mandate.capacity === 'self';
    const [service, watchChecks, months, hidden] = await Promise.all([
      listServiceEvents(db, people, {
        others: asked.others * pageSize,
        representatives: isSelf ? asked.representatives * pageSize : 0,
        self: asked.self * pageSize,
      }),
      findWatchChecks(db, mandate.subject),
      isSelf ? undefined : listMonthsOfOthers(db, people),
      placesHidden(mandate),
    ]);
    const lookUps = use === 'silent' ? [] : use.lookUps;
    const sections = pagesOf({
      lookUps: isSelf ? lookUps : lookUps.filter((one) => sectionOf(one) === 'others'),
      ...{ service, asked, pageSize },
    });
    const shown = useSections.flatMap((section) => sections[section].events);
    const directory = await directoryFor(use === 'silent' ? [] : shown);
    const monthsOfOthers = months && monthsIn(lookUps, months);
    return {
      ...{ sections, register: use, directory, placesHidden: hidden },
      ...{ watchChecks, monthsOfOthers },
    };
  }

  return {
    /** Pages count from 1; one beyond the last gives the last. Journals the view first. */
    async pages(mandate: Mandate, asked: Record<UseSection, number>): Promise<UsePages> {
      const use = await orSilence(holdings.use(mandate), async (error) => {
        report(error);
        // Nobody can tell whether the view was journalled before this went wrong: now it is.
        if (!(error instanceof Unavailable)) await journal.recordView(mandate, 'use-viewed');
      });
      return read(mandate, use, { asked, pageSize });
    },

    /** Everything, as a part of a report, which has journalled it. */
    async whole(mandate: Mandate): Promise<WholeUse> {
      const use = await orSilence(holdings.useInReport(mandate), report);
      const first = { others: 1, representatives: 1, self: 1 };
      const { sections, ...rest } = await read(mandate, use, {
        asked: first,
        pageSize: mostEvents,
      });
      const { others, representatives, self } = sections;
      return {
        ...rest,
        sections: {
          others: others.events,
          representatives: representatives.events,
          self: self.events,
        },
      };
    },

    /**
     * The newest look-ups by others than the person, each an event without its lines. Part of
     * another view, which has journalled it.
     */
    async lastLookUpsByOthers(mandate: Mandate, most: number): Promise<RecentUse> {
      const [lookUps, service, hidden] = await Promise.all([
        orSilence(holdings.latestLookUps(mandate, most), report),
        listServiceEvents(
          db,
          { subject: mandate.subject, viewer: mandate.actor },
          { ...none, others: most },
        ),
        placesHidden(mandate),
      ]);
      const held = lookUps === 'silent' ? [] : lookUps;
      const events: UseEvent[] = [...held.map(eventInBrief), ...service.others.events];
      const newest = events.toSorted(newestFirst).slice(0, most);
      const directory = await directoryFor(lookUps === 'silent' ? [] : newest);
      const registerSilent = lookUps === 'silent';
      return { events: newest, registerSilent, directory, placesHidden: hidden };
    },
  };
}

/** With those in which the register's own log has looks on the person's behalf. */
function monthsIn(lookUps: readonly RegisterLookUp[], months: readonly string[]): string[] {
  const inRegister = lookUps
    .filter((one) => sectionOf(one) !== 'others')
    .map(({ at }) => `${osloDate(at).slice(0, 7)}-01`);
  return [...new Set([...months, ...inRegister])].toSorted().toReversed();
}

const none: Record<UseSection, number> = { others: 0, representatives: 0, self: 0 };

function pagesOf({
  lookUps,
  service,
  asked,
  pageSize,
}: {
  lookUps: readonly RegisterLookUp[];
  service: SectionEvents;
  asked: Record<UseSection, number>;
  pageSize: number;
}): UsePages['sections'] {
  const registerEvents = eventsOf(lookUps);
  const pageOf = (section: UseSection): EventPage => {
    const own = registerEvents.filter((event) => event.section === section);
    const total = own.length + service[section].total;
    const { page, pages } = pageWithin(asked[section], { total, size: pageSize });
    const events = [...own, ...service[section].events]
      .toSorted(newestFirst)
      .slice((page - 1) * pageSize, page * pageSize);
    return { events, total, page, pages };
  };
  return {
    others: pageOf('others'),
    representatives: pageOf('representatives'),
    self: pageOf('self'),
  };
}

/** What the register holds, or that it is away, slow or broken: our journal is shown all the same. */
async function orSilence<Answer>(
  asking: Promise<Answer>,
  onFailure: (error: unknown) => Promise<void> | void,
): Promise<Answer | 'silent'> {
  try {
    return await asking;
  } catch (error) {
    await onFailure(error);
    return 'silent';
  }
}
