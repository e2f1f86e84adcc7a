import { runLedgerVerify } from './ledger-command.ts';
import { readTown } from './town-file.ts';

/** `npm run ledger:verify:trial`: as `ledger:verify`, for the ledger of a running `npm start`. */
const town = readTown();
if (town === undefined) {
  process.stderr.write('Ingenting kjører her. Start først med npm start.\n');
  process.exitCode = 2;
} else {
  process.exitCode = await runLedgerVerify(process.argv.slice(2), {
    DATABASE_URL_AUDITOR: town.auditorUrl,
  });
}
