import { z } from 'zod';
import { scopes } from './scope.ts';

/** The data sets that can be released, named as the register's sources. */
export const datasets = ['KUHR', 'HELSE_OMSORG', 'HST', 'TANN_OFF', 'FREG'] as const;
export type Dataset = (typeof datasets)[number];

/** The message types that ingestion can ask about. Anything else is refused whole. */
export const messageTypes = [
  'HST_Konsultasjon',
  'HST_Avtale',
  'KUHR_Regning',
  'TANN_Journal',
] as const;
export type MessageType = (typeof messageTypes)[number];

const day = z.iso.date();
const words = z.array(z.string().min(1)).min(1).readonly();
const purposes = z
  .array(z.literal([1, 2]))
  .min(1)
  .readonly();

/** Limits a rule to rows or messages whose field has one of the values. */
const condition = z.strictObject({ field: z.string().min(1), oneOf: words });
export type Condition = z.infer<typeof condition>;

/** `linkage` tells whether the effect holds when data sets are linked (§ 4-2), or is excepted. */
const linkage = z.enum(['enforced', 'excepted']);
const effect = z.discriminatedUnion('effect', [
  z.strictObject({ effect: z.literal('refuse-fields') }),
  z.strictObject({ effect: z.literal('block-and-erase') }),
  z.strictObject({ effect: z.literal('drop-fields'), purposes }),
  z.strictObject({ effect: z.literal('strip-identifier'), purposes, linkage }),
  z.strictObject({ effect: z.literal('drop-person'), purposes, linkage }),
]);

const scope = z.enum([...scopes, 'ehds-secondary-use']);
const registrationScope = z.enum(['registration-preventive-health', 'registration-dental']);

/** What a person can say no to, and what that does. One that is off can be chosen nowhere. */
const scopeRule = z.strictObject({
  scope,
  /** Key of its words in the service's texts. */
  label: z.string().min(1),
  state: z.enum(['in-force', 'off']),
  effects: z.array(effect).readonly(),
  legalBasis: z.string().min(1),
  validFrom: day.nullable(),
  validTo: day.nullable(),
});

/**
 * One covered thing: where it arrives (message and field) and where it lies in the register
 * (table, and columns when only they go). `assumed` reach is refused and blocked, and erased
 * only once confirmed.
 */
const reachRule = z.strictObject({
  scope: registrationScope,
  source: z.enum(datasets),
  message: z.string().min(1),
  field: z.string().min(1),
  store: z.strictObject({
    table: z.string().min(1),
    columns: z.union([z.literal('row'), words]),
  }),
  /** Of rows that come in kinds every kind is covered, also one that nobody has seen yet. */
  kinds: z.literal('every').nullable(),
  /** On the stored row, or the row that it is a part of. */
  when: condition.nullable(),
  certainty: z.enum(['confirmed', 'assumed']),
  legalBasis: z.string().min(1),
  validFrom: day,
  validTo: day.nullable(),
});
export type ReachRule = z.infer<typeof reachRule>;

/**
 * What of a message no reservation of the scope touches: § 2-1 letters a, b, c. `when` is on the
 * message; without it the scope covers every message of the type.
 */
const keptFields = z.strictObject({
  message: z.string().min(1),
  scope: registrationScope,
  when: condition.nullable(),
  fields: z.array(z.string().min(1)).readonly(),
});

/** What of a table in store no reservation of the scope touches; tables of parts may keep nothing. */
const keptColumns = z.strictObject({
  scope: registrationScope,
  source: z.enum(datasets),
  table: z.string().min(1),
  when: condition.nullable(),
  columns: z.array(z.string().min(1)).readonly(),
});

/** A version of the rules as plain data, in force from a date until the next one begins. */
export const ruleTableShape = z.strictObject({
  version: z.string().regex(/^\d{4}-\d+(\.[a-z-]+)*$/),
  validFrom: day,
  scopes: z.array(scopeRule).min(1).readonly(),
  /** Every message type that ingestion may store anything of. */
  messages: words,
  reach: z.array(reachRule).readonly(),
  kept: z.array(keptFields).readonly(),
  keptColumns: z.array(keptColumns).readonly(),
});
export type RuleTable = Readonly<z.infer<typeof ruleTableShape>>;
