import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { AcceptedMessageType, DeliveryHead } from './delivery.ts';
import { isCalendarDate } from './instant.ts';

const headers = z.object({
  'x-vendor-name': z.string().min(1).max(200),
  'x-software-name': z.string().min(1).max(200),
  'x-software-version': z.string().min(1).max(50),
  'x-data-extraction-date': z
    .string()
    .regex(/^\d{2}\.\d{2}\.\d{4}$/)
    .transform((text) => text.split('.').reverse().join('-'))
    .refine(isCalendarDate),
  'x-correlation-id': z.guid().optional(),
});

export type ReadHead =
  { outcome: 'read'; head: DeliveryHead } | { outcome: 'unreadable'; faulty: string[] };

/** Reads SLASH's headers; dates in them are dd.MM.yyyy. */
export function readDeliveryHead(
  messageType: AcceptedMessageType,
  given: Readonly<Record<string, unknown>>,
): ReadHead {
  const read = headers.safeParse(given);
  if (!read.success) {
    const faulty = read.error.issues.map(({ path }) => path.join('.'));
    return { outcome: 'unreadable', faulty: [...new Set(faulty)] };
  }
  const { data } = read;
  return {
    outcome: 'read',
    head: {
      messageType,
      vendorName: data['x-vendor-name'],
      softwareName: data['x-software-name'],
      softwareVersion: data['x-software-version'],
      extractedOn: data['x-data-extraction-date'],
      correlationId: data['x-correlation-id'] ?? randomUUID(),
    },
  };
}
