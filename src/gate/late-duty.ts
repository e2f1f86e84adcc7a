/** Duties of one kind that one consumer should have carried out by now. */
export type LateDuties = { consumer: string; kind: string; count: number; since: Date };

/** What has been said of lateness that lasts: since when it has, and when it was last told. */
type StandingAlarm = { since: Date; toldAt: Date };
export type StandingAlarms = ReadonlyMap<string, StandingAlarm>;

export type Alarm =
  | ({ says: 'late' } & LateDuties)
  | { says: 'no-longer-late'; consumer: string; kind: string; since: Date };

const hourMs = 3_600_000;

/**
 * An alarm when lateness begins, one an hour while it lasts, and one when it ends: often enough to
 * be acted on, seldom enough to be read.
 */
export function alarmsFor(
  standing: StandingAlarms,
  late: readonly LateDuties[],
  now: Date,
): { alarms: Alarm[]; standing: StandingAlarms } {
  const alarms: Alarm[] = [];
  const next = new Map<string, StandingAlarm>();
  for (const one of late) {
    const name = nameOf(one);
    const before = standing.get(name);
    const isDue = before === undefined || now.getTime() - before.toldAt.getTime() >= hourMs;
    if (isDue) alarms.push({ says: 'late', ...one });
    next.set(name, { since: before?.since ?? one.since, toldAt: isDue ? now : before.toldAt });
  }
  for (const [name, { since }] of standing) {
    if (next.has(name)) continue;
    const [consumer = '', kind = ''] = name.split(' ');
    alarms.push({ says: 'no-longer-late', consumer, kind, since });
  }
  return { alarms, standing: next };
}

function nameOf({ consumer, kind }: LateDuties): string {
  return `${consumer} ${kind}`;
}
