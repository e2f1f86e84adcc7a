import { parseArgs } from 'node:util';
import { z } from 'zod';
import { datasets } from '../reservation/rule-table.ts';
import type { FilterOptions } from './filter-file.ts';

/** Said to whoever called it otherwise than it can be called; exit code 2. */
export class Misuse extends Error {}

export const help = `kpr-gate: honours the reservations of KPR in files, by a signed copy of them.

  kpr-gate sync                                    fetch the reservations of today
  kpr-gate ingest --message HST_Konsultasjon       leave out of messages what is reserved
  kpr-gate release --purpose 2 --dataset HST --table hst_maling [--identified] [--linkage]
                                                   leave out of a table what must not leave
  kpr-gate plan <ingest|release> …                 count what it would do, and write nothing
  kpr-gate verify [FILE]                           the copy, and FILE against its manifest

Options of ingest, release and plan
  --in FILE, --out FILE    instead of standard input and output; FILE has its name only when whole
  --format csv|ndjson      else by the name of FILE; csv where it does not tell
  --delimiter ";"          of csv; a comma else
  --id-column NAME         where the identity number stands, when the name is not a usual one
  --pseudonyms             it holds pseudonyms under our key, in hex, rather than numbers
  --max-rejects N          rows that may be broken before nothing is written; none else
  --rejects FILE           where they are listed, by line and reason; beside --out else
  --reject-rows            with what stood in them: keep that file as you keep the data
  --manifest FILE          where the account goes; beside --out else
  --send-manifest          tell the service, which tells each person that it was honoured

  --config FILE            kpr-gate.json; else KPR_GATE_CONFIG, else ./kpr-gate.json

Exit codes: 0 done, 1 disk or pipe failed, 2 misuse, 3 copy stale or not as signed,
4 service not reached, 5 too many broken rows.
`;

const options = {
  message: { type: 'string' },
  purpose: { type: 'string' },
  dataset: { type: 'string' },
  table: { type: 'string' },
  identified: { type: 'boolean', default: false },
  linkage: { type: 'boolean', default: false },
  in: { type: 'string', default: '-' },
  out: { type: 'string', default: '-' },
  format: { type: 'string' },
  delimiter: { type: 'string', default: ',' },
  'id-column': { type: 'string' },
  pseudonyms: { type: 'boolean', default: false },
  'max-rejects': { type: 'string', default: '0' },
  rejects: { type: 'string' },
  'reject-rows': { type: 'boolean', default: false },
  manifest: { type: 'string' },
  'send-manifest': { type: 'boolean', default: false },
  config: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export type Command =
  | { command: 'help' }
  | { command: 'sync'; config: string | undefined }
  | { command: 'verify'; config: string | undefined; file: string | undefined }
  | {
      command: 'filter';
      config: string | undefined;
      filter: Omit<FilterOptions, 'syntheticNumbers'>;
      isPlan: boolean;
      sendManifest: boolean;
    };

/** @throws Misuse */
export function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parsedArguments(args);
  const [command, ...rest] = positionals;
  const { config } = values;
  if (values.help || command === undefined) return { command: 'help' };
  if (command === 'sync' && rest.length === 0) return { command, config };
  if (command === 'verify' && rest.length <= 1) return { command, config, file: rest[0] };
  const isPlan = command === 'plan';
  const operation = isPlan ? rest.shift() : command;
  if (rest.length > 0 || (operation !== 'ingest' && operation !== 'release')) {
    throw new Misuse(`Unknown command: ${positionals.join(' ')}`);
  }
  const filter = filterOptions(operation, values);
  return {
    command: 'filter',
    config,
    isPlan,
    sendManifest: values['send-manifest'],
    filter: isPlan ? { ...filter, output: undefined, rejects: undefined } : filter,
  };
}

type Values = ReturnType<typeof parsedArguments>['values'];

function parsedArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : 'The arguments cannot be read.');
  }
}

function filterOptions(operation: 'ingest' | 'release', values: Values) {
  return {
    task: operation === 'ingest' ? ingestTask(values) : releaseTask(values),
    format: formatOf(values),
    input: values.in,
    output: values.out,
    manifest: values.manifest,
    rejects: values.rejects,
    rejectRows: values['reject-rows'],
    maxRejects: wholeNumber(values['max-rejects']),
    delimiter: singleCharacter(values.delimiter),
    idColumn: values['id-column'],
    identifierKind: values.pseudonyms ? ('pseudonym' as const) : ('number' as const),
  };
}

function ingestTask({ message }: Values) {
  if (message === undefined) throw new Misuse('Say what the messages are, with --message.');
  return { operation: 'ingest' as const, messageType: message };
}

function releaseTask({ purpose, dataset, table, identified, linkage }: Values) {
  if (purpose !== '1' && purpose !== '2') {
    throw new Misuse('Say what the release is for, with --purpose 1 or --purpose 2.');
  }
  const known = z.enum(datasets).safeParse(dataset);
  if (!known.success) {
    throw new Misuse(`Say which data set it is of, with --dataset: ${datasets.join(', ')}.`);
  }
  return {
    operation: 'release' as const,
    dataset: known.data,
    purpose: purpose === '1' ? (1 as const) : (2 as const),
    ...{ table, identified, linkage },
  };
}

function formatOf({ format, in: input, out }: Values): 'csv' | 'ndjson' {
  if (format === 'csv' || format === 'ndjson') return format;
  if (format !== undefined) throw new Misuse('--format is csv or ndjson.');
  const named = input === '-' ? out : input;
  return /\.(ndjson|jsonl)$/i.test(named) ? 'ndjson' : 'csv';
}

function wholeNumber(text: string): number {
  if (/^\d{1,12}$/.test(text)) return Number(text);
  throw new Misuse('--max-rejects is a whole number.');
}

function singleCharacter(text: string): string {
  const character = text === '\\t' ? '\t' : text;
  if (/^[\x20-\x7e\t]$/.test(character) && character !== '"') return character;
  throw new Misuse('--delimiter is a single character.');
}
