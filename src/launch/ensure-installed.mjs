// Runs before everything else, on whatever Node the machine has (20.20 or newer), so it is plain
// JavaScript without dependencies. The rest of the code needs the Node that it installs.
import { Buffer } from 'node:buffer';
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const neededNode = 24;
const root = process.cwd();
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.installed-from');
const lockFile = join(root, 'package-lock.json');
const rootHash = createHash('sha256').update(root).digest('hex').slice(0, 16);
const installLock = join(tmpdir(), `kpr-innsyn-install-${process.getuid?.() ?? 0}-${rootHash}`);
const longestInstall = 15 * 60_000;

try {
  await ensureInstalled();
  refuseOldNode();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function ensureInstalled() {
  if (isInstalled()) return;
  await takeInstallLock();
  try {
    if (!isInstalled()) await install();
  } finally {
    rmSync(installLock, { force: true });
  }
}

function isInstalled() {
  const wanted = stamp();
  if (readIfThere(stampFile)?.trim() === wanted) return true;
  if (!wasInstalledByHand()) return false;
  writeFileSync(stampFile, wanted);
  return true;
}

function stamp() {
  const lock = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  return `${lock} ${process.platform}-${process.arch}`;
}

/** npm writes down what lies in node_modules once it is done: the same packages need no new copy. */
function wasInstalledByHand() {
  const installed = packagesIn(join(modules, '.package-lock.json'));
  const locked = Object.entries(packagesIn(lockFile)).filter(([path]) => path !== '');
  const lies = ([path, { version, optional }]) =>
    optional === true || installed[path]?.version === version;
  return existsSync(join(modules, '.package-lock.json')) && locked.every(lies) && nodeIsNew();
}

function packagesIn(file) {
  const text = readIfThere(file);
  return text === undefined ? {} : (JSON.parse(text).packages ?? {});
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  }
}

/** Two starts at once must not install into one folder. The later waits for the earlier. */
async function takeInstallLock() {
  let contested = false;
  for (let told = false; ; told = true) {
    if (createLock()) {
      // Whoever saw the same abandoned lock as we did may still be about to remove ours.
      if (contested) await delay(500);
      if (lockOwners()[0] === process.pid) return;
      continue;
    }
    if (isLockAbandoned()) {
      rmSync(installLock, { force: true });
      contested = true;
    } else if (!told) {
      console.log(`Waiting for another start that installs the packages (${installLock}) …`);
    }
    await delay(200);
  }
}

function createLock() {
  try {
    writeFileSync(installLock, `${process.pid}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** The process that installs, and its npm, which lives on if only the former is killed. */
function lockOwners() {
  return (readIfThere(installLock) ?? '').split(' ').map(Number);
}

function isLockAbandoned() {
  const written = statSync(installLock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  return Date.now() - written > longestInstall || !lockOwners().some(isAlive);
}

function isAlive(pid) {
  // A lock that is being written is still empty.
  if (pid === 0) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code !== 'ESRCH';
  }
  // Ended, but not collected by whoever inherited it: kill finds it all the same.
  return !/\) Z /.test(readIfThere(`/proc/${pid}/stat`) ?? '');
}

async function install() {
  const began = Date.now();
  console.log('Installing packages; this takes about a minute the first time …');
  const { code, output } = await npmCi();
  if (code !== 0) {
    throw new Error(`${output}\nThe packages could not be installed: npm ci failed, see above.`);
  }
  mkdirSync(modules, { recursive: true });
  writeFileSync(stampFile, stamp());
  console.log(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}

/** Install scripts and devDependencies are needed whatever the machine's settings say. */
async function npmCi() {
  const script = process.env.npm_execpath;
  const byNpm = script !== undefined && /npm-cli\.c?js$/.test(script);
  // The Node of node_modules, which may be running us, is about to be removed and put back.
  const command = byNpm ? (process.env.npm_node_execpath ?? process.execPath) : 'npm';
  const options = ['ci', '--include=dev', '--foreground-scripts', '--ignore-scripts=false'];
  const npm = spawn(command, byNpm ? [script, ...options] : options, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  writeFileSync(installLock, `${process.pid} ${npm.pid ?? process.pid}`);
  const said = [];
  npm.stdout.on('data', (chunk) => said.push(chunk));
  npm.stderr.on('data', (chunk) => said.push(chunk));
  return new Promise((resolve, reject) => {
    npm.once('error', reject);
    npm.once('close', (code) => resolve({ code, output: Buffer.concat(said).toString('utf8') }));
  });
}

/** Node as npm scripts find it: the installed one, else the machine's. */
function nodeInUse() {
  const installed = join(modules, '.bin', 'node');
  if (!existsSync(installed)) return process.version;
  try {
    return execFileSync(installed, ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    return 'one that does not run here';
  }
}

function nodeIsNew() {
  return Number(/^v(\d+)\./.exec(nodeInUse())?.[1] ?? 0) >= neededNode;
}

function refuseOldNode() {
  if (nodeIsNew()) return;
  throw new Error(
    `Node ${neededNode} or newer is needed; npm found ${nodeInUse()}, and the package "node" ` +
      `brought no newer one for ${process.platform}-${process.arch}.\n` +
      `Install Node ${neededNode} from https://nodejs.org/ and run the same command again.`,
  );
}
