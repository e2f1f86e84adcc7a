import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { dataFolderFor } from '../neighbours/embedded-postgres/data-folder.ts';

/** Where the neighbours of a running `npm start` are, for the commands beside it. */
const townShape = z.object({
  serviceUrl: z.url(),
  ingestionUrl: z.url(),
  analyticsUrl: z.url(),
  registerUrl: z.url(),
  registerOwnerUrl: z.url(),
  auditorUrl: z.url(),
  today: z.iso.date(),
  seed: z.string(),
  count: z.number(),
});
export type Town = z.infer<typeof townShape>;

/** Lies with the data, outside the checkout. */
function townFile(): string {
  return join(dataFolderFor(process.cwd(), process.env['XDG_DATA_HOME']), 'town.json');
}

/** Undefined when nothing runs here. */
export function readTown(): Town | undefined {
  try {
    return townShape.parse(JSON.parse(readFileSync(townFile(), 'utf8')));
  } catch {
    return undefined;
  }
}

export function writeTown(town: Town) {
  writeFileSync(townFile(), JSON.stringify(town), { mode: 0o600 });
}

export function removeTown() {
  rmSync(townFile(), { force: true });
}
