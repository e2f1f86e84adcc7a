import { checkConfig } from './config.ts';
import { serveUntilSignal } from './serve.ts';

/**
 * The service alone, as the image runs it: no neighbours, no database of its own, and always with
 * the strictness of production, so that a forgotten NODE_ENV loosens nothing.
 */
const checked = checkConfig(process.env, { production: true });
if (checked.outcome === 'faulty') {
  process.stderr.write(
    `KPR innsyn cannot start. ${checked.faults.length} setting(s) must be mended:\n` +
      checked.faults.map((fault) => `  - ${fault}\n`).join('') +
      'README.md, "Settings", says what each of them is.\n',
  );
  process.exitCode = 1;
} else {
  await serveUntilSignal(checked.config);
}
