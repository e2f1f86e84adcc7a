import { runLedgerVerify } from './ledger-command.ts';

/** `npm run ledger:verify`: proves that nothing in the ledger was changed or removed. */
process.exitCode = await runLedgerVerify(process.argv.slice(2), process.env);
