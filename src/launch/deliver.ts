import { deliver, type DeliveryLine } from '../neighbours/ingestion/samples/deliver.ts';
import { makePeople } from '../neighbours/people/people.ts';
import { readTown } from './town-file.ts';

/** `npm run deliver`: one delivery from each system to the ingestion of a running `npm start`. */
const town = readTown();
if (town === undefined) fail('Ingenting kjører her. Start først med npm start.');
else {
  const { ingestionUrl, today, seed, count } = town;
  const people = makePeople({ today, seed, count });
  const lines = await deliver({ ingestionUrl, people, today }).catch(() => undefined);
  if (lines === undefined) {
    fail('Mottaket svarer ikke. Kjører npm start fortsatt? Start det på nytt om nødvendig.');
  } else {
    process.stdout.write(summary(lines));
    if (lines.some(({ refused }) => refused)) process.exitCode = 1;
  }
}

function fail(words: string) {
  process.stderr.write(`${words}\n`);
  process.exitCode = 1;
}

function summary(lines: readonly DeliveryLine[]): string {
  const widths = [18, 18, 9, 8, 8, 12];
  const row = (...cells: (string | number)[]) =>
    cells
      .map((cell, place) => {
        const width = widths[place] ?? 0;
        return place < 2 ? String(cell).padEnd(width) : String(cell).padStart(width);
      })
      .join(' ');
  const shown = lines.map((line) =>
    line.refused === undefined
      ? row(
          line.system,
          line.messageType,
          line.received,
          line.stored,
          line.rejected,
          line.valuesDropped,
        )
      : `${row(line.system, line.messageType)} ${line.refused}`,
  );
  const dropped = lines.reduce((sum, { valuesDropped }) => sum + valuesDropped, 0);
  return [
    row('System', 'Melding', 'Mottatt', 'Lagret', 'Avvist', 'Utelatt'),
    ...shown,
    '',
    dropped === 0
      ? 'Ingen av dem det gjelder, har reservert seg mot noe av dette: alt er lagret.'
      : `${dropped} enkeltopplysninger ble utelatt før lagring, fordi noen har reservert seg.`,
    '',
  ].join('\n');
}
