import { checkConfig } from '../../src/config.ts';
import { serveUntilSignal } from '../../src/serve.ts';

/** The service in a process of its own, among neighbours of a trial: to be killed. */
const checked = checkConfig(process.env, { production: false });
if (checked.outcome === 'faulty') throw new Error(checked.faults.join('; '));
await serveUntilSignal(checked.config);
