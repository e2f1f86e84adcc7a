import { readFileSync } from 'node:fs';

const everyMs = 20;

/** How far a process rises above where it stands now, in MB; on Linux. */
export function sampleMemory(pid: number): { stop: () => number } {
  const before = residentMegabytes(pid);
  let most = before;
  const look = () => (most = Math.max(most, residentMegabytes(pid)));
  const timer = setInterval(look, everyMs);
  return {
    stop() {
      clearInterval(timer);
      look();
      return most - before;
    },
  };
}

function residentMegabytes(pid: number): number {
  const [, kilobytes = '0'] =
    /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
