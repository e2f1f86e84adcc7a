import { migrate } from '../database/migrate.ts';

/** `npm run migrate`: brings the database at DATABASE_URL_OWNER up to date, as its owner. */
const url = process.env['DATABASE_URL_OWNER'];
if (url === undefined || url === '') {
  process.stderr.write(
    'DATABASE_URL_OWNER is missing: the address of the database, as its owner.\n',
  );
  process.exitCode = 1;
} else {
  const names = await migrate(url);
  process.stdout.write(names.length > 0 ? `${names.join('\n')}\n` : 'Nothing to do.\n');
}
