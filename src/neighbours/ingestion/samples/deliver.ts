import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { SyntheticPerson } from '../../people/synthetic-person.ts';
import { sampleDeliveries, type SampleDelivery } from './sample-deliveries.ts';

export type DeliveryLine = {
  system: string;
  messageType: string;
  /** The receiver's words where it refused. */
  refused: string | undefined;
  received: number;
  stored: number;
  rejected: number;
  valuesDropped: number;
};

const receiptShape = z.object({
  received: z.number(),
  stored: z.number(),
  corrected: z.number(),
  rejected: z.array(z.unknown()),
});
const accountShape = z.object({ valuesDropped: z.number() });
const problemShape = z.object({ title: z.string(), detail: z.string().optional() });

/**
 * Sends one sample delivery from each system, as the systems would, and asks the receiver's own
 * staff page what was left out: the systems themselves are not told.
 *
 * @throws if nothing answers at the address
 */
export async function deliver(options: {
  ingestionUrl: string;
  people: readonly SyntheticPerson[];
  /** YYYY-MM-DD */
  today: string;
  /** Sets the ids apart from those of other runs; by default a new one. */
  run?: string;
}): Promise<DeliveryLine[]> {
  const lines: DeliveryLine[] = [];
  const run = options.run ?? randomUUID().slice(0, 8);
  for (const delivery of sampleDeliveries({ ...options, run })) {
    lines.push(await sendDelivery(options.ingestionUrl, delivery));
  }
  return lines;
}

/** Sends one delivery and says what became of it. */
async function sendDelivery(
  ingestionUrl: string,
  { system, messageType, headers, body }: SampleDelivery,
): Promise<DeliveryLine> {
  const response = await fetch(`${ingestionUrl}/slash/${messageType}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  const nothing = { received: 0, stored: 0, rejected: 0, valuesDropped: 0 };
  if (!response.ok) {
    const { title, detail } = problemShape.parse(answer);
    const refused = [title, detail].filter(Boolean).join('. ');
    return { system, messageType, refused, ...nothing };
  }
  const { received, stored, corrected, rejected } = receiptShape.parse(answer);
  const correlationId = response.headers.get('x-correlation-id') ?? '';
  const account = await fetch(`${ingestionUrl}/drift/leveranser/${correlationId}`);
  const { valuesDropped } = accountShape.parse(await account.json());
  return {
    system,
    messageType,
    refused: undefined,
    received,
    stored: stored + corrected,
    rejected: rejected.length,
    valuesDropped,
  };
}
