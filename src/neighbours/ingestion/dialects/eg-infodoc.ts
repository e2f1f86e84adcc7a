import { z } from 'zod';
import { digits, readEnvelope, type Dialect, type MessageForm } from './dialect.ts';

const bodyShape = z.object({
  kommune: z.object({ kommuneNr: digits(4) }),
  enhet: z.object({ orgNr: digits(9) }),
  konsultasjoner: z.array(z.unknown()),
});
const form: MessageForm = {
  numberFields: { fodselsNr: 11, dNr: 11, dufNr: 12 },
  measureKinds: { vekt: 'vekt', lengde: 'lengde', hoyde: 'hoyde', hode: 'hodeomkrets' },
};

/** Codes and numbers as text, `yyyy-MM-dd HH:mm`, measured values as numbers. */
export const egInfodoc: Dialect = {
  system: 'EG Infodoc',
  read: (body) => {
    const read = bodyShape.safeParse(body);
    if (!read.success) return undefined;
    const { kommune, enhet, konsultasjoner } = read.data;
    return readEnvelope({ ...kommune, ...enhet, messages: konsultasjoner }, form);
  },
};
