import { runRegisterCheck } from './check-command.ts';
import { readTown } from './town-file.ts';

/** `npm run register:check:trial`: as `register:check`, for the register of a running `npm start`. */
const town = readTown();
if (town === undefined) {
  process.stderr.write('Ingenting kjører her. Start først med npm start.\n');
  process.exitCode = 2;
} else {
  process.exitCode = await runRegisterCheck(process.argv.slice(2), {
    REGISTER_URL: town.registerUrl,
    REGISTER_URL_OWNER: town.registerOwnerUrl,
  });
}
