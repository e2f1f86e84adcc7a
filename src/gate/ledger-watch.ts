/** Somebody who waits until the ledger has come further than a position. */
type Waiter = { after: number; wake: () => void };

export type LedgerWatch = ReturnType<typeof createLedgerWatch>;

const rereadMs = 1_000;

/**
 * Tells at once when the ledger grows, by what the database notifies. A notice can be missed, so
 * the head is read again each second for as long as somebody waits.
 */
export function createLedgerWatch(deps: {
  readHead: () => Promise<number>;
  /** Starts to hear of positions; called when somebody waits for the first time. */
  listen: (onPosition: (position: number) => void) => { stop: () => Promise<void> };
}) {
  const waiters = new Set<Waiter>();
  let listener: { stop: () => Promise<void> } | undefined;
  let rereading: NodeJS.Timeout | undefined;
  let ended = false;

  function tell(position: number) {
    for (const { after, wake } of waiters) if (position > after) wake();
  }

  function reread() {
    // A database that is away is asked again: the time of those who wait runs out by itself.
    void deps.readHead().then(tell, () => undefined);
  }

  function leave(waiter: Waiter) {
    waiters.delete(waiter);
    if (waiters.size > 0) return;
    clearInterval(rereading);
    rereading = undefined;
  }

  return {
    /**
     * Begins to wait; ask for it before the ledger is read, so that nothing falls in between.
     * `until` ends with the first position past `after`, the time, the signal, or the service.
     */
    expect(after: number) {
      const { promise: grown, resolve } = Promise.withResolvers<undefined>();
      const wake = () => {
        resolve(undefined);
      };
      const waiter = { after, wake };
      waiters.add(waiter);
      if (!ended) {
        listener ??= deps.listen(tell);
        rereading ??= setInterval(reread, rereadMs).unref();
      }
      return {
        async until({ ms, signal }: { ms: number; signal: AbortSignal }): Promise<void> {
          if (ended || signal.aborted) return;
          const timer = setTimeout(wake, ms);
          signal.addEventListener('abort', wake, { once: true });
          await grown;
          clearTimeout(timer);
        },
        leave: () => {
          leave(waiter);
        },
      };
    },

    /** Everybody is answered now, and nobody waits any more. */
    async end(): Promise<void> {
      ended = true;
      for (const { wake } of waiters) wake();
      await listener?.stop();
    },
  };
}
