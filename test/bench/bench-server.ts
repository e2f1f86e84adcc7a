import { z } from 'zod';
import { startTown } from '../../src/neighbours/town/town.ts';
import { urlForRole } from '../../src/neighbours/town/town-databases.ts';
import { readSecrets } from '../../src/neighbours/town/town-secrets.ts';
import { startBaseline } from './baseline.ts';

/** What the measuring process says to start with; it ends this one when it is done. */
const plan = z.object({
  own: z.string(),
  register: z.string(),
  secrets: z.string(),
  port: z.number(),
  folder: z.string(),
  personKeys: z.array(z.string()),
});

const { own, register, port, folder, personKeys, ...given } = plan.parse(
  JSON.parse(process.argv[2] ?? ''),
);
const secrets = readSecrets(given.secrets);
if (secrets === undefined) throw new Error('The secrets cannot be read');
const town = await startTown({
  databases: { own, register },
  secrets,
  port,
  extractFolder: folder,
  logLevel: 'silent',
});
const baseline = await startBaseline(
  {
    web: urlForRole(own, secrets, 'kpr_web'),
    register: urlForRole(register, secrets, 'kpr_innsyn_reader'),
  },
  [secrets.sessionSecret],
  personKeys,
);
process.send?.({
  origin: town.origin,
  baseline: `http://127.0.0.1:${baseline.port}`,
  maskinporten: town.maskinporten.issuer,
});
