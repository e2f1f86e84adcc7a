import { cpSync, existsSync, lchownSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import {
  dataFolderFor,
  removeDataFolder,
} from '../../src/neighbours/embedded-postgres/data-folder.ts';
import { startProcess, type ProcessRun } from './process-run.ts';

const root = join(import.meta.dirname, '../..');
const notOfTheSource = ['node_modules', '.git'];

export type Checkout = ReturnType<typeof copyCheckout>;

export type Runner = { uid: number; gid: number };

/**
 * A checkout beside this one, with data of its own and the packages of this one.
 *
 * @param runner who owns it and runs its commands, if not the one running us
 */
export function copyCheckout(runner?: Runner) {
  const scratch = mkdtempSync(join(tmpdir(), 'kpr-innsyn-checkout-'));
  const folder = join(scratch, 'KPR på prøve');
  const home = join(scratch, 'home');
  mkdirSync(home);
  cpSync(root, folder, {
    recursive: true,
    filter: (path) => !notOfTheSource.some((name) => path === join(root, name)),
  });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  if (runner !== undefined) giveTo(runner, scratch);

  const dataHome = join(home, 'data');
  const dataFolder = (): string =>
    runner === undefined
      ? dataFolderFor(folder, dataHome)
      : join(dataHome, 'kpr-innsyn', readdirSync(join(dataHome, 'kpr-innsyn'))[0] ?? '');
  const runs: ProcessRun[] = [];
  const endRuns = async () => {
    for (const run of runs.splice(0)) await run.end();
  };

  return {
    folder,
    dataFolder,

    /** A command in the checkout, with as little around it as a new machine has. */
    run(command: readonly string[], env: Readonly<Record<string, string>> = {}): ProcessRun {
      const path = `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`;
      const run = startProcess(command, {
        cwd: folder,
        env: {
          PATH: path,
          HOME: home,
          XDG_DATA_HOME: dataHome,
          npm_config_update_notifier: 'false',
          ...env,
        },
        ...runner,
      });
      runs.push(run);
      return run;
    },

    /** Number of the PostgreSQL that a start brought up; undefined when it made none. */
    postgresPid(): number | undefined {
      const file = join(dataFolder(), 'postgresql', 'data', 'postmaster.pid');
      return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
    },

    /** Kills whatever was started here and still runs. */
    endRuns,

    async remove(): Promise<void> {
      await endRuns();
      const data = dataFolder();
      await removeDataFolder(join(data, 'postgresql'));
      rmSync(data, { recursive: true, force: true });
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

function giveTo({ uid, gid }: Runner, folder: string) {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(folder, path), uid, gid);
  }
  lchownSync(folder, uid, gid);
}
