#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { help, Misuse, readCommand, type Command } from './command-options.ts';
import { filterFile, type FilteredFile } from './filter-file.ts';
import { readConfiguration, type GateConfiguration } from './gate-configuration.ts';
import { createInnsynClient, GateUnreachable } from './innsyn.client.ts';
import { manifestToSend } from './manifest.ts';
import { progressOn } from './progress.ts';
import { readStatement, SnapshotRefused, type Snapshot } from './snapshot.ts';
import { hashOfFile, openCurrent, sync } from './sync.ts';
import type { Tally } from './tally.ts';

const exit = { done: 0, failed: 1, misuse: 2, snapshot: 3, unreachable: 4, rejects: 5 } as const;

/** Runs the command. Everything that is not output is said on standard error. */
async function run(args: readonly string[]): Promise<number> {
  try {
    return await carryOut(readCommand(args));
  } catch (error) {
    if (error instanceof Misuse) return said(`${error.message}\n\n${help}`, exit.misuse);
    if (error instanceof SnapshotRefused) return said(error.message, exit.snapshot);
    if (error instanceof GateUnreachable) return said(error.message, exit.unreachable);
    const words = error instanceof Error ? error.message : String(error);
    return said(`kpr-gate could not finish; nothing was left half done. ${words}`, exit.failed);
  }
}

async function carryOut(command: Command): Promise<number> {
  if (command.command === 'help') {
    process.stdout.write(help);
    return exit.done;
  }
  const configuration = configurationAt(command.config);
  if (command.command === 'sync') {
    const snapshot = await sync(configuration, createInnsynClient(configuration), new Date());
    return said(aboutSnapshot(snapshot), exit.done);
  }
  if (command.command === 'verify') return verify(configuration, command.file);
  return filter(configuration, command);
}

function configurationAt(given: string | undefined): GateConfiguration {
  try {
    return readConfiguration(given ?? process.env['KPR_GATE_CONFIG'] ?? 'kpr-gate.json');
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : 'The configuration cannot be read.');
  }
}

async function filter(
  configuration: GateConfiguration,
  command: Extract<Command, { command: 'filter' }>,
): Promise<number> {
  const snapshot = await openCurrent(configuration, new Date());
  const progress = progressOn(process.stderr);
  const filtered = await filterFile(snapshot, {
    ...command.filter,
    syntheticNumbers: configuration.syntheticNumbers,
    onProgress: progress.tell,
  });
  progress.end();
  if (filtered.outcome !== 'done') return refused(filtered);
  said(`${summary(filtered.manifest)}\n${aboutSnapshot(snapshot)}`, exit.done);
  if (command.isPlan || !command.sendManifest) return exit.done;
  await createInnsynClient(configuration).sendManifest(manifestToSend(filtered.manifest));
  return said('The service has the manifest.', exit.done);
}

function refused(filtered: Exclude<FilteredFile, { outcome: 'done' }>): number {
  if (filtered.outcome === 'misused') return said(filtered.words, exit.misuse);
  const where = filtered.rejects === undefined ? '' : ` They are listed in ${filtered.rejects}.`;
  const count = filtered.tally.rowsRejected;
  return said(`${count} rows are broken, so nothing was written.${where}`, exit.rejects);
}

/** The copy, and a file against the manifest beside it. */
async function verify(configuration: GateConfiguration, file: string | undefined) {
  if (file === undefined) {
    return said(aboutSnapshot(await openCurrent(configuration, new Date())), exit.done);
  }
  const path = `${file}.manifest.json`;
  if (!existsSync(path)) throw new Misuse(`${path} is not there.`);
  const read = z
    .object({ statement: z.string(), contentHash: z.string() })
    .safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!read.success) throw new Misuse(`${path} is not a manifest of kpr-gate.`);
  const statement = await readStatement(configuration, read.data.statement);
  const hash = await hashOfFile(file);
  if (hash !== read.data.contentHash) return said(`${file} is not what was written.`, exit.failed);
  return said(
    `${file} is as it was written, by the reservations at position ${statement.position} ` +
      `(${statement.issuedAt}) and the rules ${statement.rulesVersion}.`,
    exit.done,
  );
}

function summary({ rowsIn, rowsKept, rowsStripped, rowsDropped, rowsRejected, ...rest }: Tally) {
  return (
    `${rowsIn} rows = ${rowsKept} kept + ${rowsStripped} stripped + ${rowsDropped} dropped + ` +
    `${rowsRejected} rejected; ${rest.fieldsDropped} values left out.`
  );
}

function aboutSnapshot({ statement, table }: Snapshot): string {
  return (
    `Reservations of ${statement.issuedAt}, position ${statement.position}, ` +
    `${table.size} pseudonyms, rules ${statement.rulesVersion}; usable until ${statement.expiresAt}.`
  );
}

function said(words: string, code: number): number {
  process.stderr.write(`${words}\n`);
  return code;
}

process.exitCode = await run(process.argv.slice(2));
