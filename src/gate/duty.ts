import type { PersonId } from '../population/person.ts';
import { policy } from '../reservation/policy.ts';
import type { RegistrationScope } from '../reservation/scope.ts';
import { eraseNotBefore } from '../reservation/undo-window.ts';

export type DutyKind = 'block' | 'erase' | 'unblock';

/** What a consumer that keeps register rows must do for one person and scope, and until when. */
export type NewDuty = {
  person: PersonId;
  choiceId: string;
  scope: RegistrationScope;
  kind: DutyKind;
  notBefore: Date;
  dueBy: Date;
  /** The version of the rules that came to cover more, where the choice itself did not ask. */
  widenedBy?: string;
};

const hour = 3_600_000;

/**
 * A reservation is blocked within a day, and erased when it can no longer be undone; one that is
 * protective is blocked alone.
 */
export function dutiesOfReserving(options: {
  person: PersonId;
  choiceId: string;
  scope: RegistrationScope;
  confirmedAt: Date;
  eraseAtOnce: boolean;
  undoDays: number;
  protective: boolean;
}): NewDuty[] {
  const { person, choiceId, scope, confirmedAt, protective } = options;
  const notBefore = eraseNotBefore(confirmedAt, options);
  const block: NewDuty = {
    ...{ person, choiceId, scope },
    kind: 'block',
    notBefore: confirmedAt,
    dueBy: later(confirmedAt, policy.blockDueHours.value),
  };
  if (protective) return [block];
  return [
    block,
    {
      ...{ person, choiceId, scope },
      kind: 'erase',
      notBefore,
      dueBy: later(notBefore, policy.eraseOverdueHours.value),
    },
  ];
}

/** What is not yet erased comes back when a reservation is undone or lifted. */
export function dutyOfLifting(options: {
  person: PersonId;
  choiceId: string;
  scope: RegistrationScope;
  confirmedAt: Date;
}): NewDuty {
  const { person, choiceId, scope, confirmedAt } = options;
  return {
    ...{ person, choiceId, scope },
    kind: 'unblock',
    notBefore: confirmedAt,
    dueBy: later(confirmedAt, policy.blockDueHours.value),
  };
}

function later(from: Date, hours: number): Date {
  return new Date(from.getTime() + hours * hour);
}
