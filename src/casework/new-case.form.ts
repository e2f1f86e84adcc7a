import { z } from 'zod';
import { sourceCodes } from '../holdings/holdings.ts';
import { faults, type TypedCorrection } from './correction.ts';

const acts = ['send', 'lagre', 'slett'] as const;

/** What cannot be read is as not given: the form then asks for it, and keeps the rest. */
const correctionForm = z.object({
  utkast: z.string().catch(''),
  gjor: z.enum(acts).catch('send'),
  gjelder: z.enum(sourceCodes).optional().catch(undefined),
  feil: z.enum(faults).optional().catch(undefined),
  melding: z.string().catch('').transform(asTyped),
  skal: z.string().catch('').transform(asTyped),
  'ikke-bruk': z.literal('ja').optional().catch(undefined),
});

export type CorrectionForm = {
  /** The sealed ticket of the form, or something else. */
  ticket: string;
  act: (typeof acts)[number];
  typed: TypedCorrection;
};

export function readCorrectionForm(body: unknown): CorrectionForm {
  const { utkast, gjor, gjelder, feil, melding, skal, ...ticked } = correctionForm.parse(
    body ?? {},
  );
  return {
    ticket: utkast,
    act: gjor,
    typed: {
      source: gjelder,
      fault: feil,
      message: melding,
      wanted: skal,
      restrictMeanwhile: ticked['ikke-bruk'] === 'ja',
    },
  };
}

const draftQuery = z.object({ utkast: z.uuid() });
const reference = z.string().regex(/^S-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
const caseQuery = z.object({ ref: reference });
const documentQuery = z.object({ ref: reference, nr: z.string().regex(/^[1-5]$/) });
const sentBeforeQuery = z.object({ sendt: reference });

/** The draft that an address names; an empty one names none. */
export function readDraftId(query: unknown): string {
  return draftQuery.safeParse(query).data?.utkast ?? '';
}

export function readCaseReference(query: unknown): string | undefined {
  return caseQuery.safeParse(query).data?.ref;
}

export function readDocumentQuery(
  query: unknown,
): { reference: string; place: number } | undefined {
  const { data } = documentQuery.safeParse(query);
  return data === undefined ? undefined : { reference: data.ref, place: Number(data.nr) };
}

/** The case that somebody has been told of on the way to a form. */
export function readSentBefore(query: unknown): string | undefined {
  return sentBeforeQuery.safeParse(query).data?.sendt;
}

/** Lines end as people see them, and what no keyboard writes goes. */
export function asTyped(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}
