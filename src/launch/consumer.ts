import { runConsumerCommand } from './consumer-command.ts';

/** `npm run consumer -- …`; `consumer-command.ts` says what it can do. */
process.exitCode = await runConsumerCommand(process.env, process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
