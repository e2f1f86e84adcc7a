import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSecrets, readSecrets, type TownSecrets } from '../neighbours/town/town-secrets.ts';
import { systemClock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';

/** Of the register that `npm start` makes by itself. */
const seed = 'kpr';
export const usualPeople = 1000;

/** Beside keys and extracts: those are there for given databases too. */
export function clusterIn(folder: string): string {
  return join(folder, 'postgresql');
}

/** Keys and passwords go with the data: losing them would lose the data. */
export async function keptSecrets(folder: string, count = usualPeople): Promise<TownSecrets> {
  const file = join(folder, 'secrets.json');
  mkdirSync(folder, { recursive: true });
  if (existsSync(file)) {
    const kept = readSecrets(readFileSync(file, 'utf8'));
    if (kept !== undefined) return kept;
    throw new Error(`Nøklene i ${file} kan ikke leses. Begynn på nytt: npm start -- --fresh`);
  }
  const made = await newSecrets({ today: today(systemClock), seed, count });
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  chmodSync(file, 0o600);
  return made;
}
