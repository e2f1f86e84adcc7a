export type PrintingJob<Printed> = {
  /** Whose turn it is: each person has one at a time. */
  person: string;
  /** Aborted when nobody waits for the result any more. */
  reader: AbortSignal;
  print: () => Promise<Printed>;
  /** Others print meanwhile; only the person's own next job waits for it. */
  send: (printed: Printed) => Promise<void>;
};

export type PrintingOutcome = 'sent' | 'left' | 'person-busy' | 'all-busy';

type Waiting = { person: string; admit: () => void };

/**
 * Lets `places` jobs print at once, and each person have one under way until it is sent. The others
 * wait in the order in which they came, at most `longestWait` ms.
 */
export function createPrintingQueue(options: { places: number; longestWait: number }) {
  const waiting = new Set<Waiting>();
  const served = new Set<string>();
  let free = options.places;

  function admitNext() {
    for (const next of waiting) {
      if (free === 0) return;
      if (served.has(next.person)) continue;
      free -= 1;
      served.add(next.person);
      waiting.delete(next);
      next.admit();
    }
  }

  async function enter(person: string, reader: AbortSignal) {
    const turn = Promise.withResolvers<Exclude<PrintingOutcome, 'sent'> | 'admitted'>();
    const entry = { person, admit: () => turn.resolve('admitted') };
    const tooLong = () => turn.resolve(served.has(person) ? 'person-busy' : 'all-busy');
    const left = () => turn.resolve('left');
    const limit = setTimeout(tooLong, options.longestWait);
    reader.addEventListener('abort', left);
    waiting.add(entry);
    admitNext();
    try {
      return await turn.promise;
    } finally {
      clearTimeout(limit);
      reader.removeEventListener('abort', left);
      waiting.delete(entry);
    }
  }

  async function printInPlace<Printed>(print: () => Promise<Printed>): Promise<Printed> {
    try {
      return await print();
    } finally {
      free += 1;
      admitNext();
    }
  }

  return async <Printed>(job: PrintingJob<Printed>): Promise<PrintingOutcome> => {
    if (job.reader.aborted) return 'left';
    const entered = await enter(job.person, job.reader);
    if (entered !== 'admitted') return entered;
    try {
      await job.send(await printInPlace(job.print));
      return 'sent';
    } finally {
      served.delete(job.person);
      admitNext();
    }
  };
}
