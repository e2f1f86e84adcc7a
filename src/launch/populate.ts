import { runPopulate } from './populate-command.ts';

/** `npm run populate`: fills a register of its own with as many synthetic persons as one likes. */
process.exitCode = await runPopulate(process.argv.slice(2), process.env);
