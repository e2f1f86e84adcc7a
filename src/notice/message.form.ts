import { z } from 'zod';

const messageQuery = z.object({ m: z.uuid() });

/** The message that an address names. */
export function readMessageId(query: unknown): string | undefined {
  return messageQuery.safeParse(query).data?.m;
}
