import { z } from 'zod';
import { isCalendarDate, isInstant } from './instant.ts';

/** Text of at most so many characters; numbers are taken as they are written. */
export function text(longest: number) {
  return z
    .union([z.string(), z.number()])
    .transform((value) => String(value).trim())
    .pipe(z.string().min(1).max(longest));
}

/** A code of a numeric list, as a number or its digits. */
export const numericCode = z
  .union([z.number(), z.string().regex(/^\d+$/).transform(Number)])
  .pipe(z.int().min(0).max(32_767));

/** Kroner, as a number or with decimal point or comma. */
export const amount = z
  .union([z.number(), z.string()])
  .transform((value) => readDecimal(value))
  .pipe(z.number().min(-99_999_999).max(99_999_999));

export const instant = z.string().trim().refine(isInstant);
export const calendarDate = z.string().trim().refine(isCalendarDate);

/** Null for a field that is absent, null or empty. */
export function optional<Shape extends z.ZodType>(shape: Shape) {
  return z
    .preprocess((value) => (value === '' ? null : value), shape.nullish())
    .transform((value) => value ?? null);
}

/** Empty for a list that is absent or null. */
export function listOf<Shape extends z.ZodType>(shape: Shape) {
  return z
    .array(shape)
    .nullish()
    .transform((value) => value ?? []);
}

/** Decimal point or comma; NaN for what is no number. */
export function readDecimal(written: string | number): number {
  if (typeof written === 'number') return written;
  const plain = written.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}
