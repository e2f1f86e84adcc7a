/** Runs pieces of work one after the other, in the order they come. */
export type Turns = {
  inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** When all that has been asked for so far is done. */
  idle: () => Promise<void>;
};

export function createTurns(): Turns {
  let last: Promise<void> = Promise.resolve();
  return {
    inTurn: (work) => {
      const done = last.then(work);
      last = done.then(
        () => undefined,
        () => undefined,
      );
      return done;
    },
    idle: () => last,
  };
}
