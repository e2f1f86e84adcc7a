import { z } from 'zod';
import type { DatasetName } from './dataset-tables.ts';

export type OrderedExtract =
  | {
      outcome: 'made';
      path: string;
      /** Rounded: «ca. 330». */
      persons: string;
      rows: string;
      /** Counts below ten read «<10». */
      personsLeftOut: string;
      personsWithoutIdentity: string;
      valuesLeftOut: string;
    }
  | { outcome: 'refused'; words: string };

const madeShape = z.object({
  path: z.string(),
  persons: z.string(),
  rows: z.string(),
  personsLeftOut: z.string(),
  personsWithoutIdentity: z.string(),
  valuesLeftOut: z.string(),
});
const problemShape = z.object({ title: z.string() });

/** @throws if nothing answers at the address */
export async function orderExtract(
  analyticsUrl: string,
  order: { dataset: DatasetName; purpose: 1 | 2; identified: boolean },
): Promise<OrderedExtract> {
  const response = await fetch(`${analyticsUrl}/extracts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(order),
  });
  const answer: unknown = await response.json();
  return response.ok
    ? { outcome: 'made', ...madeShape.parse(answer) }
    : { outcome: 'refused', words: problemShape.parse(answer).title };
}
