/** Something of one kind that is wrong with one consumer, as often as it is. */
export type Trouble = { consumer: string; kind: string; count: number; since: Date };

/** What has been said of trouble that lasts: since when it has, and when it was last told. */
type StandingAlarm = { since: Date; toldAt: Date };
export type StandingAlarms = ReadonlyMap<string, StandingAlarm>;

export type Alarm =
  ({ says: 'lasts' } & Trouble) | { says: 'over'; consumer: string; kind: string; since: Date };

const hourMs = 3_600_000;

/**
 * An alarm when trouble begins, one an hour while it lasts, and one when it ends: often enough to
 * be acted on, seldom enough to be read.
 */
export function alarmsFor(
  standing: StandingAlarms,
  troubles: readonly Trouble[],
  now: Date,
): { alarms: Alarm[]; standing: StandingAlarms } {
  const alarms: Alarm[] = [];
  const next = new Map<string, StandingAlarm>();
  for (const one of troubles) {
    const name = nameOf(one);
    const before = standing.get(name);
    const isDue = before === undefined || now.getTime() - before.toldAt.getTime() >= hourMs;
    if (isDue) alarms.push({ says: 'lasts', ...one });
    next.set(name, { since: before?.since ?? one.since, toldAt: isDue ? now : before.toldAt });
  }
  for (const [name, { since }] of standing) {
    if (next.has(name)) continue;
    const [consumer = '', kind = ''] = name.split(' ');
    alarms.push({ says: 'over', consumer, kind, since });
  }
  return { alarms, standing: next };
}

function nameOf({ consumer, kind }: Trouble): string {
  return `${consumer} ${kind}`;
}
