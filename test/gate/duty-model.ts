import { day } from '../support/clock.ts';

export type Kind = 'block' | 'erase' | 'unblock';
type Duty = { kind: Kind; scope: string; state: string; held: boolean; notBefore: number };
type Choice = { action: 'reserve' | 'lift'; scopes: string[]; at: number; atOnce: boolean };

/** What rules.md § 2 says of one person's duties and rows, as little as it can be said. */
export function createDutyModel() {
  const duties: Duty[] = [];
  const active = new Set<string>();
  const disputed = new Set<string>();
  let last: Choice | undefined;
  const rows = { all: 0, blocked: 0 };

  function cancel(scope: string, kinds: readonly Kind[]) {
    for (const duty of duties) {
      if (duty.scope === scope && duty.state === 'open' && kinds.includes(duty.kind)) {
        duty.state = 'cancelled';
      }
    }
  }

  function add(kind: Kind, scope: string, notBefore: number) {
    const held = kind === 'erase' && disputed.has(scope);
    duties.push({ kind, scope, state: 'open', held, notBefore });
  }

  function choose(
    action: Choice['action'],
    scopes: readonly string[],
    { at, atOnce = false }: { at: number; atOnce?: boolean },
  ) {
    for (const scope of scopes) {
      cancel(scope, action === 'reserve' ? ['unblock'] : ['block', 'erase']);
      if (action === 'lift') add('unblock', scope, at);
      else {
        add('block', scope, at);
        add('erase', scope, atOnce ? at : at + 7 * day);
      }
      if (action === 'reserve') active.add(scope);
      else active.delete(scope);
    }
  }

  const turned = ({ action }: Choice) => (action === 'reserve' ? 'lift' : 'reserve');

  return {
    active,
    rows,
    /** What one has chosen to have erased at once cannot be undone. */
    isUndoable: (at: number) => last?.atOnce === false && at < last.at + 7 * day,
    hasChosen: () => last !== undefined,
    choose(action: Choice['action'], scopes: string[], when: { at: number; atOnce?: boolean }) {
      choose(action, scopes, when);
      last = { action, scopes, at: when.at, atOnce: when.atOnce ?? false };
    },
    undo(at: number) {
      if (last !== undefined) choose(turned(last), last.scopes, { at });
      last = undefined;
    },
    /** What was chosen last stands, or comes back, and is not erased until somebody has looked. */
    dispute(at: number) {
      if (last === undefined) return;
      for (const scope of last.scopes) disputed.add(scope);
      if (last.action === 'lift') choose('reserve', last.scopes, { at });
      for (const duty of duties) {
        const isOpenErasure = duty.kind === 'erase' && duty.state === 'open';
        if (isOpenErasure && last.scopes.includes(duty.scope)) duty.held = true;
      }
      last = undefined;
    },
    settle(at: number, ofRows: string) {
      for (const duty of duties) {
        if (duty.state !== 'open' || duty.held || duty.notBefore > at) continue;
        duty.state = 'done';
        if (duty.scope !== ofRows) continue;
        if (duty.kind === 'erase') rows.all = 0;
        rows.blocked = duty.kind === 'block' ? rows.all : 0;
      }
    },
    /** As `dutiesOf` words them, in no order. */
    words: () =>
      duties
        .map(({ kind, scope, state, held }) =>
          [kind, scope, state, ...(held ? ['held'] : [])].join(' '),
        )
        .toSorted(),
  };
}

export type DutyModel = ReturnType<typeof createDutyModel>;
