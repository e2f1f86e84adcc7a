import type { Tally } from './tally.ts';

const everyMs = 500;

export type Progress = {
  tell: (read: number, size: number | undefined, tally: Tally) => void;
  end: () => void;
};

/** A line that is written over, on a terminal; nothing anywhere else. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  let last = 0;
  let isShown = false;
  return {
    tell(read: number, size: number | undefined, { rowsIn }: Tally) {
      const now = performance.now();
      if (!stream.isTTY || now - last < everyMs) return;
      last = now;
      isShown = true;
      const share =
        size === undefined || size === 0 ? '' : `${Math.floor((100 * read) / size)} %, `;
      stream.write(`\r${share}${rowsIn.toLocaleString('nb-NO')} rows`);
    },
    end() {
      if (isShown) stream.write('\n');
    },
  };
}
