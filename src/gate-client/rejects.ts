import { writeWhole } from './output.ts';
import type { RejectRow } from './tally.ts';

/** So that a file of nothing but broken rows does not fill the memory. */
const mostKept = 100_000;

export type Rejects = {
  add: RejectRow;
  /** Undefined where they are only counted. */
  path: string | undefined;
  write: () => Promise<void>;
};

/**
 * Rows that nobody can say whom they are about, as NDJSON of line and reason. What stood in them is
 * written only when asked for: it may be somebody's.
 */
export function createRejects(options: {
  output: string | undefined;
  rejects: string | undefined;
  rejectRows: boolean;
}): Rejects {
  const { output, rejects, rejectRows } = options;
  const beside = output === undefined || output === '-' ? undefined : `${output}.rejects.ndjson`;
  const path = rejects ?? beside;
  const lines: string[] = [];
  let count = 0;
  return {
    path,
    add(line, reason, row) {
      count++;
      if (path === undefined || lines.length >= mostKept) return;
      const text = rejectRows ? { row: Buffer.from(row).toString('utf8') } : {};
      lines.push(JSON.stringify({ line, reason, ...text }));
    },
    async write() {
      if (path === undefined || count === 0) return;
      const more = count - lines.length;
      const rest = more > 0 ? [JSON.stringify({ more })] : [];
      await writeWhole(path, `${[...lines, ...rest].join('\n')}\n`);
    },
  };
}
