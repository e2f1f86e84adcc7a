import type { LookUpEvent, RegisterLookUp } from '../holdings/use.ts';
import type { Capacity } from '../mandate/mandate.ts';
import { osloDate } from '../shared/format.ts';
import type { JournalAction } from './journal.ts';

/** Whose act it was, seen from the person whose data it is. */
export const useSections = ['others', 'representatives', 'self'] as const;
export type UseSection = (typeof useSections)[number];

/** What was done: an act in this service, or a look at a part of the register. */
export type UseDeed =
  | {
      log: 'service';
      action: JournalAction;
      operation: string | undefined;
      source: string | undefined;
    }
  | { log: 'register'; dataCategory: string };

/** The same deed within one event, however often. */
export type UseLine = {
  deed: UseDeed;
  count: number;
  firstAt: Date;
  lastAt: Date;
  /** In order; empty when there are more than `mostTimes`. */
  times: Date[];
};

type UseTimes = { count: number; firstAt: Date; lastAt: Date; lines: UseLine[] };

/** What belongs together: same organisation, role, reason and day, or one case. */
export type UseEvent = UseTimes &
  (
    | {
        log: 'register';
        section: UseSection;
        organisation: { number: string | undefined; name: string | undefined };
        /** Codes of the register's own. */
        role: string;
        reason: string;
        channel: string;
        /** How many users the log tells apart; 0 when it does not. */
        users: number;
      }
    | {
        log: 'service';
        section: UseSection;
        actor:
          | { kind: 'citizen'; capacity: Capacity }
          | { kind: 'machine'; organisation: string; supplier: string | undefined }
          | { kind: 'staff' };
        /** The action, or for questions to the gate `decision-given.<operation>`; '' for citizens, `casework` for the staff. */
        reason: string;
      }
  );

export type RegisterEvent = Extract<UseEvent, { log: 'register' }>;
export type ServiceEvent = Extract<UseEvent, { log: 'service' }>;

/** Beyond these, when it began, when it ended and how often says more than each time. */
export const mostTimes = 6;

/** A role that the register may name later is taken for somebody else's: shown, and never hidden. */
export function sectionOf({ role }: Pick<RegisterLookUp, 'role'>): UseSection {
  if (role === 'innbygger') return 'self';
  return role === 'representant' ? 'representatives' : 'others';
}

/** The register's log by event, newest first. */
export function eventsOf(lookUps: readonly RegisterLookUp[]): RegisterEvent[] {
  const groups = Map.groupBy(lookUps, (one) =>
    JSON.stringify([
      ...[osloDate(one.at), one.organisationNumber, one.organisationName],
      ...[one.role, one.purpose, one.channel],
    ]),
  );
  return [...groups.values()].flatMap(eventOf).toSorted(newestFirst);
}

/** An event that the register has grouped itself, without its lines and users. */
export function eventInBrief(event: LookUpEvent): RegisterEvent {
  return {
    log: 'register',
    section: sectionOf(event),
    organisation: { number: event.organisationNumber, name: event.organisationName },
    role: event.role,
    reason: event.purpose,
    channel: event.channel,
    users: 0,
    count: event.count,
    firstAt: event.firstAt,
    lastAt: event.lastAt,
    lines: [],
  };
}

export function newestFirst(a: UseEvent, b: UseEvent): number {
  return b.lastAt.getTime() - a.lastAt.getTime();
}

function eventOf(lookUps: readonly RegisterLookUp[]): RegisterEvent[] {
  const [first] = lookUps;
  if (first === undefined) return [];
  const users = new Set(lookUps.flatMap(({ actorPseudonym }) => actorPseudonym ?? []));
  const lines = Map.groupBy(lookUps, ({ dataCategory }) => dataCategory);
  return [
    {
      log: 'register',
      section: sectionOf(first),
      organisation: { number: first.organisationNumber, name: first.organisationName },
      role: first.role,
      reason: first.purpose,
      channel: first.channel,
      users: users.size,
      ...spanOf(lookUps),
      lines: Array.from(lines, ([dataCategory, some]) => ({
        deed: { log: 'register', dataCategory },
        ...spanOf(some),
        times: some.length > mostTimes ? [] : timesOf(some),
      })),
    },
  ];
}

function spanOf(lookUps: readonly RegisterLookUp[]) {
  const times = timesOf(lookUps);
  const [firstAt = new Date(0)] = times;
  return { count: times.length, firstAt, lastAt: times.at(-1) ?? firstAt };
}

function timesOf(lookUps: readonly RegisterLookUp[]): Date[] {
  return lookUps.map(({ at }) => at).toSorted((a, b) => a.getTime() - b.getTime());
}
