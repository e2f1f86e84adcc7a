import { z } from 'zod';
import { digits, readEnvelope, type Dialect } from './dialect.ts';

const bodyShape = z.object({ orgNr: digits(9), besok: z.array(z.unknown()) });

/** Visits at the public dental clinics of one county. */
export const opusDental: Dialect = {
  system: 'Opus Dental',
  read: (body) => {
    const read = bodyShape.safeParse(body);
    if (!read.success) return undefined;
    const { orgNr, besok } = read.data;
    return readEnvelope(
      { orgNr, kommuneNr: null, messages: besok },
      { numberFields: { fodselsNr: 11, dNr: 11, dufNr: 12 } },
    );
  },
};
