import { z } from 'zod';

/** Rows or messages whose field has one of the values. */
export const condition = z.object({
  field: z.string(),
  oneOf: z.array(z.string()).min(1).readonly(),
});

const target = z.object({
  table: z.string(),
  columns: z.union([z.literal('row'), z.array(z.string()).min(1)]),
  when: condition.nullable(),
});
const duty = z.object({
  dutyId: z.uuid(),
  kind: z.enum(['block', 'erase', 'unblock']),
  /** MACs in base64, of all numbers of one person. */
  persons: z.array(z.base64()),
  targets: z.array(target),
});
const notice = z.object({
  dutyId: z.uuid(),
  kind: z.literal('inform'),
  project: z.uuid(),
  /** MACs in base64, of all numbers of one person. */
  persons: z.array(z.base64()),
  fields: z.array(target).min(1),
});
export const noticeList = z.object({ duties: z.array(notice) });
export const dutyList = z.object({ duties: z.array(duty) });
export const doneList = z.object({ duties: z.array(duty), more: z.boolean() });
export const watermark = z.object({ known: z.array(z.uuid()) });
export const acknowledged = z.object({
  results: z.array(z.object({ dutyId: z.uuid(), outcome: z.string() })),
});

export type GateNotice = z.infer<typeof notice>;
export type GateDuty = z.infer<typeof duty>;

export type Done = {
  dutyId: string;
  rows: number;
  fields: number;
  /** ISO; when it was carried out again. */
  replayedAt?: string;
};

export type NoticeDone =
  | { dutyId: string; outcome: 'told' }
  | { dutyId: string; outcome: 'impossible' | 'disproportionate'; reason: string };
