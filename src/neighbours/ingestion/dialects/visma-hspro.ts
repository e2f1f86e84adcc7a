import { z } from 'zod';
import { digits, readEnvelope, type Dialect, type MessageForm } from './dialect.ts';

const bodyShape = z.array(
  z.object({
    orgNr: digits(9),
    kommuneNr: digits(4),
    bydelNr: z.string().optional(),
    konsultasjon: z.array(z.unknown()),
  }),
);
const form: MessageForm = {
  numberFields: { fodselsNr: 11, dNr: 11, dufNr: 12 },
  measureKinds: {
    vekt: 'vekt',
    lengde: 'lengde',
    høyde: 'hoyde',
    hodeomkrets: 'hodeomkrets',
  },
};

/** As in FHI's public sample: numbers as integers, clock time without offset, decimal comma. */
export const vismaHsPro: Dialect = {
  system: 'Visma HsPro',
  read: (body) => {
    const read = bodyShape.safeParse(body);
    if (!read.success) return undefined;
    return read.data.flatMap(({ konsultasjon, ...envelope }) =>
      readEnvelope({ ...envelope, messages: konsultasjon }, form),
    );
  },
};
