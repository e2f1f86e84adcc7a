import { z } from 'zod';
import { digits, readEnvelope, type Dialect, type MessageForm } from './dialect.ts';

const bodyShape = z.array(
  z.object({
    kommune: digits(4),
    organisasjon: digits(9),
    bydel: z.string().optional(),
    konsultasjon: z.unknown(),
  }),
);
const form: MessageForm = {
  numberFields: { identifikator: 11 },
  measureKinds: {
    kroppsvekt: 'vekt',
    kroppslengde: 'lengde',
    kroppshøyde: 'hoyde',
    'hodeomkrets (cm)': 'hodeomkrets',
  },
};

/** One entry per consultation, everything as text, instants with offset. */
export const helseplattformen: Dialect = {
  system: 'Helseplattformen',
  read: (body) => {
    const read = bodyShape.safeParse(body);
    if (!read.success) return undefined;
    return read.data.flatMap(({ kommune, organisasjon, bydel, konsultasjon }) =>
      readEnvelope(
        { kommuneNr: kommune, orgNr: organisasjon, bydelNr: bydel, messages: [konsultasjon] },
        form,
      ),
    );
  },
};
