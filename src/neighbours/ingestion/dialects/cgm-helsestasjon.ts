import { z } from 'zod';
import { digits, readEnvelope, type Dialect, type MessageForm } from './dialect.ts';

const bodyShape = z.object({
  header: z.object({ orgNr: digits(9), kommuneNr: digits(4) }),
  items: z.array(z.unknown()),
});
const form: MessageForm = {
  fieldNames: {
    id: 'konsultasjonId',
    episode: 'episodeGuid',
    patient: 'person',
    start: 'datoTidStart',
    registered: 'registrertTidspunkt',
    form: 'formKonsultasjon',
    step: 'anbefaltTypeKonsultasjon',
    localType: 'lokalKonsultasjonType',
    breastfeeding: 'amming',
    measurements: 'malinger',
    staff: 'helsepersoner',
    participants: 'deltakere',
    unit: 'enhetNavn',
    status: 'statusNotifikasjon',
  },
  numberFields: { fodselsNr: 11, dNr: 11, dufNr: 12 },
  measureKinds: {
    weight: 'vekt',
    length: 'lengde',
    height: 'hoyde',
    head_circumference: 'hodeomkrets',
  },
};

/** English field names, integers for numbers, instants in UTC. */
export const cgmHelsestasjon: Dialect = {
  system: 'CGM Helsestasjon',
  read: (body) => {
    const read = bodyShape.safeParse(body);
    if (!read.success) return undefined;
    const { header, items } = read.data;
    return readEnvelope({ ...header, messages: items }, form);
  },
};
