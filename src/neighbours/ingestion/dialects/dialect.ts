import { z } from 'zod';
import type { IncomingMessage, ReadMessages } from '../delivery.ts';

type MeasureKind = 'vekt' | 'lengde' | 'hoyde' | 'hodeomkrets' | 'annet';

/** How one record system writes what all of them say. */
export type Dialect = {
  /** As in `x-software-name`. */
  system: string;
  /** Undefined where the body has not the system's form. */
  read: (body: unknown) => ReadMessages | undefined;
};

export type Envelope = {
  orgNr: string;
  kommuneNr: string | null;
  bydelNr?: string | undefined;
  messages: readonly unknown[];
};

/** What differs inside a message. */
export type MessageForm = {
  /** The system's field names to ours; a field that is not named keeps its own. */
  fieldNames?: Readonly<Record<string, string>>;
  /** Fields of the person that hold an identity number, and how many digits it has. */
  numberFields: Readonly<Record<string, number>>;
  /** The system's words for measurements, in lower case. */
  measureKinds?: Readonly<Record<string, MeasureKind>>;
};

const record = z.record(z.string(), z.unknown());

/** A number of fixed length that may have come as an integer and lost its leading zeros. */
export function digits(length: number) {
  return z
    .union([
      z
        .int()
        .nonnegative()
        .transform((value) => padded(value, length)),
      z.string(),
    ])
    .pipe(z.string().regex(new RegExp(`^\\d{${length}}$`)));
}

export function readEnvelope(envelope: Envelope, form: MessageForm): ReadMessages {
  return envelope.messages.map((raw) => readMessage(raw, envelope, form));
}

function readMessage(
  raw: unknown,
  { orgNr, kommuneNr, bydelNr }: Envelope,
  form: MessageForm,
): IncomingMessage | undefined {
  const read = record.safeParse(raw);
  if (!read.success) return undefined;
  const named = Object.entries(read.data).map(([name, value]) => [
    form.fieldNames?.[name] ?? name,
    value,
  ]);
  const { person, ...fields } = record.parse(Object.fromEntries(named));
  return {
    person: numberOf(person, form),
    orgNr,
    kommuneNr,
    fields: {
      ...(bydelNr ? { bydelNr } : {}),
      ...fields,
      ...('malinger' in fields ? { malinger: withOurKinds(fields['malinger'], form) } : {}),
    },
  };
}

/** The first number that is filled in; an empty one is written as 0. */
function numberOf(person: unknown, { numberFields }: MessageForm): string {
  const read = record.safeParse(person);
  if (!read.success) return '';
  for (const [field, length] of Object.entries(numberFields)) {
    const value = read.data[field];
    if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) {
      return padded(value, length);
    }
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return '';
}

function withOurKinds(measures: unknown, { measureKinds = {} }: MessageForm): unknown {
  const read = z.array(record).safeParse(measures);
  if (!read.success) return measures;
  return read.data.map((measure) => {
    const written = measure['typeMaling'];
    const kind =
      typeof written === 'string' ? measureKinds[written.trim().toLowerCase()] : undefined;
    return { ...measure, typeMaling: kind ?? 'annet' };
  });
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
