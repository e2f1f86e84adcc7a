import { unreachable } from '../../shared/unreachable.ts';
import { readClaim } from './claim.ts';
import type { AcceptedMessageType, IncomingMessage } from './delivery.ts';
import { readDentalVisit } from './dental-visit.ts';
import { readConsultation } from './hst-consultation.ts';
import type { RegisterRecord } from './register-record.ts';
import type { Fields } from './reserved-fields.ts';

/** The register's rows for the fields that may be stored; undefined where they make none. */
export function readMessageAs(
  messageType: AcceptedMessageType,
  fields: Fields,
  message: IncomingMessage,
): RegisterRecord | undefined {
  switch (messageType) {
    case 'HST_Konsultasjon':
      return readConsultation(fields, message);
    case 'KUHR_Regning':
      return readClaim(fields, message);
    case 'TANN_Journal':
      return readDentalVisit(fields, message);
    default:
      return unreachable(messageType);
  }
}
