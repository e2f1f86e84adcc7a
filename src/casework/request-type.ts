import { policy } from '../reservation/policy.ts';
import type { DeadlineRule } from './deadline.ts';

/** Who is alarmed of what is late: each is a metric and a line in the log. */
export const alarms = ['disputes', 'corrections', 'access-for-another', 'requests'] as const;

type RequestType = {
  /** How long an answer may take. */
  deadline: DeadlineRule;
  /** A reasoned notice may make it two months longer (GDPR 12(3)). */
  extendable: boolean;
  /** Where it waits, unless somebody's address is protected. */
  queue: 'general' | 'data-protection';
  alarm: (typeof alarms)[number];
};

const withinTheMonth = {
  deadline: 'month',
  extendable: true,
  queue: 'general',
  alarm: 'requests',
} as const;

/**
 * What can be asked of a human (rules.md § 4), each with its rules; its words lie in
 * `views/casework`. A new type is a definition here, and texts.
 */
export const requestTypes = {
  /** «Dette var ikke meg»: for the data protection officer, with the clock of GDPR article 33. */
  'reservation-disputed': {
    deadline: { hours: policy.misuseReportHours.value },
    extendable: false,
    queue: 'data-protection',
    alarm: 'disputes',
  },
  /** GDPR article 16. */
  correction: { ...withinTheMonth, alarm: 'corrections' },
  /** By the other holder of parental responsibility (barneloven § 30). */
  'reservation-objected': withinTheMonth,
  /** To lift what somebody else has reserved. */
  'lift-requested': withinTheMonth,
  /** By somebody of 12–15, for themselves (pasient- og brukerrettighetsloven § 3-4). */
  'young-reservation': withinTheMonth,
  'young-access': withinTheMonth,
  shield: withinTheMonth,
  /** «Akutt sperre», for a second person to confirm within a working day. */
  'emergency-stop': {
    deadline: 'next-working-day',
    extendable: false,
    queue: 'general',
    alarm: 'requests',
  },
  /** «Be om innsyn for en annen person»: the asker's own case. */
  'access-for-another': { ...withinTheMonth, alarm: 'access-for-another' },
  /** What a report lacks, since a source did not answer. */
  'report-incomplete': withinTheMonth,
} as const satisfies Record<string, RequestType>;

const hourMs = 3_600_000;

export type RequestKind = keyof typeof requestTypes;

export const requestKinds = Object.keys(requestTypes).filter(isRequestKind);

export function isRequestKind(kind: string): kind is RequestKind {
  return Object.hasOwn(requestTypes, kind);
}

/** As many hours as it was given when it came, where the law counts hours. */
export function ruleGiven({
  kind,
  receivedAt,
  dueBy,
}: {
  kind: RequestKind;
  receivedAt: Date;
  dueBy: Date;
}): DeadlineRule {
  const { deadline } = requestTypeOf(kind);
  if (typeof deadline === 'string') return deadline;
  return { hours: (dueBy.getTime() - receivedAt.getTime()) / hourMs };
}

export function requestTypeOf(kind: RequestKind): RequestType {
  return requestTypes[kind];
}
