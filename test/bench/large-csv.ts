import { once } from 'node:events';
import { createWriteStream, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { createNumberMaker } from '../../src/neighbours/people/identity-number.ts';
import { randomFor } from '../../src/neighbours/people/random.ts';

export type LargeCsv = { path: string; rows: number; reserved: string[] };

const header =
  'fodselsnummer,started_at,form_code,alderstrinn_code,local_type,org_nr,kommune_nr,bydel_nr,' +
  'notification_status,amount,note\n';
const peopleCount = 600_000;
const reservedCount = 280_000;

/**
 * Ten million rows of eleven columns, one in a hundred with quotes, about people in no order; made
 * once. Who has reserved is the same each time.
 */
export async function prepareLargeCsv(folder: string, rows: number): Promise<LargeCsv> {
  const path = join(folder, `release-${rows}.csv`);
  const people = makeNumbers();
  if (!existsSync(path)) await write(path, rows, people);
  return { path, rows, reserved: people.slice(0, reservedCount) };
}

async function write(path: string, rows: number, people: readonly string[]) {
  const out = createWriteStream(`${path}.unfinished`);
  let text = header;
  for (let row = 0; row < rows; row++) {
    const person = people[(row * 7_919) % people.length] ?? '';
    const note = row % 100 === 0 ? `"Sa ""hei"", og ${row} til"` : `note ${row % 1_000}`;
    text +=
      `${person},2025-0${1 + (row % 9)}-1${row % 10}T08:30:00,A${row % 7},K${row % 13},` +
      `type-${row % 101},91${1_000_000 + (row % 8_999_999)},0${300 + (row % 700)},${row % 15},` +
      `sendt,${(row * 7) % 10_000}.50,${note}\n`;
    if (text.length < 1_000_000) continue;
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  }
  out.end(text);
  await once(out, 'finish');
  renameSync(`${path}.unfinished`, path);
}

/** Synthetic, all different; found the same way each time. */
function makeNumbers(): string[] {
  const random = randomFor('release bench');
  const numbers = createNumberMaker();
  return Array.from({ length: peopleCount }, (_, index) => {
    const year = 1930 + (index % 90);
    const month = String(1 + (Math.floor(index / 90) % 12)).padStart(2, '0');
    const day = String(1 + (Math.floor(index / 1_080) % 28)).padStart(2, '0');
    const sex = index % 2 === 0 ? 'female' : 'male';
    return numbers.fnr({ birthDate: `${year}-${month}-${day}`, sex }, random).digits;
  });
}
