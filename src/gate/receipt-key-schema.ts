import { z } from 'zod';

const part = z.string().regex(/^[\w-]{43}$/);

/** Public keys that receipts and statements are checked by (RFC 7517). */
export const keySet = z
  .strictObject({
    keys: z
      .array(
        z.strictObject({
          kty: z.literal('EC'),
          crv: z.literal('P-256'),
          x: part,
          y: part,
          kid: z.string(),
          alg: z.literal('ES256'),
          use: z.literal('sig'),
        }),
      )
      .min(1),
  })
  .meta({ id: 'KeySet' });
