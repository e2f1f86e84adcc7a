import { z } from 'zod';
import { startIngestion } from '../../src/neighbours/ingestion/ingestion.ts';
import { createLog } from '../../src/shared/log.ts';

/** Ingestion in a process of its own: to be killed. It says where it listens. */
const { registerMacKey, ...options } = z
  .object({
    gateUrl: z.url(),
    audience: z.string(),
    account: z.object({
      issuer: z.string(),
      clientId: z.string(),
      key: z.record(z.string(), z.unknown()),
    }),
    registerUrl: z.string(),
    registerMacKey: z.string(),
    organisation: z.string(),
  })
  .parse(JSON.parse(process.env['INGESTION'] ?? ''));
const log = createLog('info');
const { url } = await startIngestion({
  ...options,
  registerMacKey: Buffer.from(registerMacKey, 'base64'),
  pollMs: 200,
  log,
});
log.info('listening', { url });
