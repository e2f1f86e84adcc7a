import { createHmac } from 'node:crypto';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GateNotice } from '../ingestion/gate-duty.ts';

/** What goes to a project: a line in a file of its own, which the recipient fetches. */
export type RecipientLetter = {
  noticeId: string;
  project: string;
  /** As the project knows the person, and nobody else does. */
  projectKey: string;
  fields: GateNotice['fields'];
};

/** A person's key in one project: of no use in another, and it does not lead to their number. */
export function projectKeyOf(secret: Buffer, project: string, personKey: string): string {
  return createHmac('sha256', secret)
    .update(`${project}/${personKey}`)
    .digest('base64url')
    .slice(0, 22);
}

/** Writes it once, also when the gate was not told of the first time. */
export async function writeLetter(folder: string, letter: RecipientLetter): Promise<void> {
  const letters = join(folder, 'beskjeder');
  await mkdir(letters, { recursive: true, mode: 0o700 });
  const path = join(letters, `${letter.project}.ndjson`);
  const written = await readFile(path, 'utf8').catch(() => '');
  if (written.includes(letter.noticeId)) return;
  await appendFile(path, `${JSON.stringify(letter)}\n`, { mode: 0o600 });
}
