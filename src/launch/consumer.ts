import { z } from 'zod';
import { createPool } from '../database/pools.ts';
import { registerConsumer } from '../gate/consumer-registration.ts';
import { machineScopes } from '../gate/machine-token.ts';

/**
 * `npm run consumer -- NAME 0192:ORGNR ingestion|analytics`: gives a system access to the machine
 * API, as the owner of the database at DATABASE_URL_OWNER.
 */
const kinds = {
  ingestion: {
    scopes: Object.values(machineScopes),
    keepsRegister: true,
    keepsShownRegister: true,
  },
  analytics: {
    scopes: Object.values(machineScopes),
    keepsRegister: false,
    releases: true,
  },
} as const;

const given = z
  .object({
    url: z.url(),
    consumerId: z.string().regex(/^[a-z][a-z-]{1,30}$/),
    organisation: z.string().regex(/^0192:\d{9}$/),
    kind: z.enum(['ingestion', 'analytics']),
  })
  .safeParse({
    url: process.env['DATABASE_URL_OWNER'],
    consumerId: process.argv[2],
    organisation: process.argv[3],
    kind: process.argv[4],
  });

if (given.success) {
  const { url, consumerId, organisation, kind } = given.data;
  const db = createPool({ url, max: 1, applicationName: 'kpr-innsyn consumer' });
  try {
    await registerConsumer(db, { consumerId, organisation, ...kinds[kind] });
  } finally {
    await db.destroy();
  }
} else {
  process.stderr.write(
    'Usage: DATABASE_URL_OWNER=… npm run consumer -- NAME 0192:ORGNR ingestion|analytics\n',
  );
  process.exitCode = 2;
}
