/** Lets so many work at once; the others wait in the order in which they came. */
export function createPrintingQueue(atOnce: number) {
  const waiting: (() => void)[] = [];
  let free = atOnce;

  async function enter(): Promise<void> {
    if (free > 0) {
      free -= 1;
      return;
    }
    const turn = Promise.withResolvers<undefined>();
    waiting.push(() => turn.resolve(undefined));
    await turn.promise;
  }

  function leave() {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  }

  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
