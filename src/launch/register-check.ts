import { runRegisterCheck } from './check-command.ts';

/** `npm run register:check`: holds the register at REGISTER_URL against the read contract. */
process.exitCode = await runRegisterCheck(process.argv.slice(2), process.env);
