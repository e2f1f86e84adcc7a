import { z } from 'zod';
import { digits, readEnvelope, type Dialect } from './dialect.ts';

const bodyShape = z.object({ avsenderOrgNr: digits(9), regninger: z.array(z.unknown()) });

/** Bills as Helfo hands them on; numbers as integers. */
export const helserefusjon: Dialect = {
  system: 'Helserefusjon',
  read: (body) => {
    const read = bodyShape.safeParse(body);
    if (!read.success) return undefined;
    const { avsenderOrgNr, regninger } = read.data;
    return readEnvelope(
      { orgNr: avsenderOrgNr, kommuneNr: null, messages: regninger },
      { numberFields: { fodselsNr: 11, dNr: 11, dufNr: 12 } },
    );
  },
};
