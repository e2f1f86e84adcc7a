import { z } from 'zod';
import { registrationScopes } from '../reservation/scope.ts';
import { noticeReasons } from './recipient-notice.ts';

/** As large as the database's integers go. */
const count = z.int().min(0).max(2_147_483_647);
export const mostAcknowledgements = 500;

const acknowledgement = z
  .strictObject({
    dutyId: z.uuid(),
    rows: count.meta({ description: 'Rows that were changed or deleted' }),
    fields: count.meta({ description: 'Single values in them' }),
    replayedAt: z.iso.datetime().optional().meta({
      description: 'Carried out again, after a restored backup had brought back what it was about',
    }),
  })
  .meta({ id: 'Acknowledgement' });
const told = z.strictObject({ dutyId: z.uuid(), outcome: z.literal('told') });
const notTold = z.strictObject({
  dutyId: z.uuid(),
  outcome: z.enum(['impossible', 'disproportionate']),
  reason: z.enum(noticeReasons),
});

export const acknowledgements = z
  .strictObject({
    acknowledgements: z
      .array(z.union([acknowledgement, told, notTold]))
      .min(1)
      .max(mostAcknowledgements),
  })
  .meta({ id: 'Acknowledgements' });

export const acknowledged = z
  .strictObject({
    results: z.array(
      z.strictObject({
        dutyId: z.uuid(),
        outcome: z.enum([
          'recorded',
          'recorded-before',
          'recorded-though-cancelled',
          'replayed',
          'too-early',
          'not-found',
        ]),
      }),
    ),
  })
  .meta({ id: 'Acknowledged' });

/** Without `replay` what is owed now; with it, all that was done, a page at a time. */
export const dutiesQuery = z
  .strictObject({ replay: z.literal('yes').optional(), after: z.uuid().optional() })
  .refine(({ replay, after }) => after === undefined || replay === 'yes', { path: ['after'] });

const when = z
  .strictObject({ field: z.string(), oneOf: z.array(z.string()) })
  .nullable()
  .meta({ description: 'Rows whose field has one of the values; all rows where null' });
const target = z
  .strictObject({
    table: z.string(),
    columns: z.union([z.literal('row'), z.array(z.string())]),
    when,
  })
  .meta({ id: 'DutyTarget' });
const persons = z
  .array(z.base64())
  .meta({ description: 'All of the person’s numbers, as the register keeps them' });
const duty = z
  .strictObject({
    dutyId: z.uuid(),
    kind: z.enum(['block', 'erase', 'unblock']),
    scope: z.enum(registrationScopes),
    notBefore: z.iso.datetime(),
    dueBy: z.iso.datetime(),
    rulesVersion: z.string(),
    persons,
    targets: z.array(target),
  })
  .meta({ id: 'Duty' });
const informDuty = z
  .strictObject({
    dutyId: z.uuid(),
    kind: z.literal('inform'),
    project: z.string().meta({ description: 'Who received the rows' }),
    persons,
    dueBy: z.iso.datetime(),
    fields: z.array(target).meta({ description: 'What the recipient is to delete' }),
  })
  .meta({ id: 'InformDuty', description: 'Tell a recipient to delete: GDPR article 19' });

export const dutyList = z
  .strictObject({
    duties: z.array(z.union([duty, informDuty])),
    more: z.boolean().optional().meta({ description: 'With `replay`: ask again after the last' }),
  })
  .meta({ id: 'DutyList' });

/** The newest duties heard done: a register that lacks them was restored from a backup. */
export const watermarkAnswer = z
  .strictObject({ known: z.array(z.uuid()) })
  .meta({ id: 'Watermark' });
