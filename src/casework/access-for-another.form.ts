import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { NationalId } from '../population/national-id.ts';
import { relations, type TypedRequest } from './access-for-another.ts';
import { asTyped } from './new-case.form.ts';

/** What cannot be read is as not given: the form then asks for it, and keeps the rest. */
const accessForm = z.object({
  skjema: z.uuid().catch(() => randomUUID()),
  nummer: z.string().catch(''),
  navn: z.string().catch('').transform(asTyped),
  forhold: z.enum(relations).optional().catch(undefined),
  begrunnelse: z.string().catch('').transform(asTyped),
});

/** `formId` tells one opened form from another. */
export type AccessForm = { formId: string; typed: TypedRequest };

/** @param allowSynthetic whether test numbers are numbers */
export function readAccessForm(body: unknown, allowSynthetic: boolean): AccessForm {
  const form = accessForm.parse(body ?? {});
  // People write it in two groups.
  const parsed = NationalId.parse(form.nummer.replace(/\s/g, ''), { allowSynthetic });
  const id = parsed.outcome === 'valid' ? parsed.id : undefined;
  return {
    formId: form.skjema,
    typed: {
      number: { typed: asTyped(form.nummer), id },
      name: form.navn,
      relation: form.forhold,
      reason: form.begrunnelse,
    },
  };
}

export function emptyAccessForm(): AccessForm {
  return readAccessForm({}, false);
}
