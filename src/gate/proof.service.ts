import type { Db } from '../database/query.ts';
import type { Mandate, Reach } from '../mandate/mandate.ts';
import type { ScopeStatus } from '../reservation/reservation.ts';
import type { Clock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import type { RuleBook } from '../reservation/rule-book.ts';
import type { Dataset } from '../reservation/rule-table.ts';
import { coveredDatasets, erasedSources } from '../reservation/rules.ts';
import {
  isRegistrationScope,
  registrationScopes,
  type RegistrationScope,
  type Scope,
} from '../reservation/scope.ts';
import { listDutiesOfPerson, type Duty } from './duty.repository.ts';
import { countFiltered } from './extract-manifest.repository.ts';
import { loadProof } from './proof.repository.ts';

export type Proofs = ReturnType<typeof createProofs>;

type LifelineStep =
  | { step: 'chosen'; done: true; at: Date }
  | { step: 'blocked'; done: boolean; at: Date; values: number }
  | { step: 'erased'; done: boolean; at: Date; values: number; held: boolean }
  | { step: 'unblocked'; done: boolean; at: Date };

type OneErasure =
  | { state: 'none' }
  | { state: 'waiting'; on: Date }
  | { state: 'held' }
  | { state: 'done'; on: Date; values: number };

/** `widened`: of what the rules have come to cover since the choice. */
export type Erasure = OneErasure & { widened: OneErasure };

/** What became of the latest choice in one scope; times of what is not done yet are due times. */
export type Lifeline = { scope: Scope; active: boolean; steps: LifelineStep[] };

/** The proof that reservations are honoured, from what the consumers have reported. */
export function createProofs({
  db,
  ruleBook,
  clock,
}: {
  db: Db;
  ruleBook: RuleBook;
  clock: Clock;
}) {
  async function waitingErasures(mandate: Mandate): Promise<Duty[]> {
    const duties = await listDutiesOfPerson(db, mandate.subject);
    return duties.filter(
      ({ kind, state, heldAt }) => kind === 'erase' && state === 'open' && heldAt === null,
    );
  }

  return {
    async of(mandate: Mandate, statuses: readonly ScopeStatus[]) {
      const now = clock.now();
      const inForce = statuses.filter(({ active }) => active);
      const since = earliest(
        inForce.flatMap((status) => status.since ?? []),
        now,
      );
      const rules = ruleBook.on(today(clock));
      const covered = registrationScopes.flatMap((scope) =>
        coveredDatasets(rules, scope).map((dataset) => `${scope} ${dataset}`),
      );
      const person = mandate.subject;
      const [proof, filtered, duties] = await Promise.all([
        loadProof(db, { person, since }),
        countFiltered(db, { person, covered }),
        listDutiesOfPerson(db, person),
      ]);
      const lifelines = statuses.flatMap((status) =>
        status.since === undefined ? [] : [lifelineOf({ ...status, since: status.since }, duties)],
      );
      const late = duties.some(
        ({ state, dueBy, heldAt }) => state === 'open' && heldAt === null && dueBy < now,
      );
      const carriedOut = duties.flatMap(({ scope, state, kind, closedAt }) =>
        state === 'done' && kind !== 'unblock' && inForce.some((one) => one.scope === scope)
          ? (closedAt ?? [])
          : [],
      );
      const checks = [
        proof.lastCheckedAt ?? [],
        filtered.lastAt ?? [],
        carriedOut.filter((at) => at >= since),
      ].flat();
      const lastCheckedAt = late || checks.length === 0 ? null : latest(checks);
      const extractsChecked = proof.extractsChecked + filtered.extracts;
      return { proof: { ...proof, extractsChecked, lastCheckedAt }, lifelines, late };
    },

    /** What became of the erasure that a choice asked for. */
    async erasureOf(mandate: Mandate<Reach>, choiceId: string): Promise<Erasure> {
      const duties = await listDutiesOfPerson(db, mandate.subject);
      const own = duties.filter((duty) => duty.choiceId === choiceId && duty.kind === 'erase');
      return {
        ...erasureBy(own.filter(({ isWidened }) => !isWidened)),
        widened: erasureBy(own.filter(({ isWidened }) => isWidened)),
      };
    },

    /** When what is blocked now will be erased, for sources of which anything will. */
    async erasureDates(mandate: Mandate): Promise<Partial<Record<Dataset, Date>>> {
      const waiting = await waitingErasures(mandate);
      const rules = ruleBook.on(today(clock));
      return Object.fromEntries(
        waiting.flatMap(({ scope, notBefore }) =>
          erasedSources(rules, scope).map((source) => [source, notBefore]),
        ),
      );
    },

    /** The first erasure that waits in each scope in which anything will be erased. */
    async firstErasures(mandate: Mandate): Promise<Partial<Record<RegistrationScope, Date>>> {
      const waiting = await waitingErasures(mandate);
      const rules = ruleBook.on(today(clock));
      return Object.fromEntries(
        registrationScopes
          .filter((scope) => erasedSources(rules, scope).length > 0)
          .flatMap((scope) => {
            const own = waiting.filter((duty) => duty.scope === scope);
            const [first, ...others] = own.map(({ notBefore }) => notBefore);
            return first === undefined ? [] : [[scope, earliest(others, first)]];
          }),
      );
    },
  };
}

/** Done when all of them are. */
function erasureBy(duties: readonly Duty[]): OneErasure {
  const open = duties.find(({ state }) => state === 'open');
  if (open !== undefined) {
    const { notBefore, heldAt } = open;
    return heldAt === null ? { state: 'waiting', on: notBefore } : { state: 'held' };
  }
  const done = duties.find(({ state }) => state === 'done');
  if (done?.closedAt == null) return { state: 'none' };
  return { state: 'done', on: done.closedAt, values: done.fields ?? 0 };
}

function lifelineOf(
  { scope, active, since }: { scope: Scope; active: boolean; since: Date },
  duties: readonly Duty[],
): Lifeline {
  const chosen: LifelineStep = { step: 'chosen', done: true, at: since };
  if (!isRegistrationScope(scope)) return { scope, active, steps: [chosen] };
  const own = duties.filter((duty) => duty.scope === scope);
  const choiceId = own.at(-1)?.choiceId;
  const latestOnes = own.filter((duty) => duty.choiceId === choiceId && duty.state !== 'cancelled');
  // What is erased is erased, also when the reservation was lifted or made anew since.
  const erasedBefore = own.filter(
    (duty) => duty.choiceId !== choiceId && duty.kind === 'erase' && duty.state === 'done',
  );
  return { scope, active, steps: [...erasedBefore.map(stepOf), chosen, ...latestOnes.map(stepOf)] };
}

function earliest(instants: readonly Date[], otherwise: Date): Date {
  return instants.reduce((first, next) => (next < first ? next : first), otherwise);
}

function latest(instants: readonly Date[]): Date {
  return instants.reduce((last, next) => (next > last ? next : last));
}

function stepOf(duty: Duty): LifelineStep {
  const done = duty.state === 'done';
  const values = duty.fields ?? 0;
  const at = duty.closedAt ?? duty.dueBy;
  switch (duty.kind) {
    case 'block':
      return { step: 'blocked', done, at, values };
    case 'erase':
      return {
        step: 'erased',
        done,
        at: duty.closedAt ?? duty.notBefore,
        values,
        held: duty.heldAt !== null,
      };
    case 'unblock':
      return { step: 'unblocked', done, at };
  }
}
