import { startEmbeddedPostgres } from '../../src/neighbours/embedded-postgres/embedded-postgres.ts';

// A parent to kill: starts PostgreSQL in the folder given, says where, and stays until stopped.
const { adminUrl, pid, stop } = await startEmbeddedPostgres({
  dataFolder: process.argv[2] ?? '',
  durable: false,
});
process.once('SIGTERM', () => void stop());
console.log(JSON.stringify({ adminUrl, pid }));
