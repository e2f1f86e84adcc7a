import { writeSync } from 'node:fs';

/** Imported into a process that is measured: says at its end, on fd 3, how much memory it had. */
process.on('exit', () => {
  writeSync(3, String(process.resourceUsage().maxRSS));
});
