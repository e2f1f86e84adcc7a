import type { Fields } from './reserved-fields.ts';

const acceptedMessageTypes = ['HST_Konsultasjon', 'KUHR_Regning', 'TANN_Journal'] as const;
export type AcceptedMessageType = (typeof acceptedMessageTypes)[number];

export function isAcceptedMessageType(value: string): value is AcceptedMessageType {
  return acceptedMessageTypes.some((type) => type === value);
}

/** What SLASH says about a delivery in its headers. */
export type DeliveryHead = {
  messageType: AcceptedMessageType;
  vendorName: string;
  softwareName: string;
  softwareVersion: string;
  /** YYYY-MM-DD */
  extractedOn: string;
  /** A UUID; given by the receiver where the sender gave none. */
  correlationId: string;
};

/** A message in the common form, whatever system it came from. */
export type IncomingMessage = {
  /** Digits of the number as they came, padded; empty where there is none. */
  person: string;
  /** 9 digits: who reports. */
  orgNr: string;
  /** 4 digits, where the envelope says it. */
  kommuneNr: string | null;
  fields: Fields;
};

/** A member of a delivery that is no message at all keeps its place as undefined. */
export type ReadMessages = readonly (IncomingMessage | undefined)[];

type RejectionReason = 'unknown-number' | 'invalid-number' | 'malformed';

/**
 * What the sender is told. It must be the same whether or not somebody has reserved: a
 * reservation is never told to municipality, record system or clinic.
 */
export type Receipt = {
  correlationId: string;
  messageType: AcceptedMessageType;
  receivedBy: string;
  received: number;
  stored: number;
  /** Replaced or annulled something that was stored before. */
  corrected: number;
  /** Were stored by an earlier delivery. */
  storedBefore: number;
  rejected: { index: number; reason: RejectionReason }[];
};

/** What the receiver's own staff can see of a delivery. */
export type DeliveryAccount = {
  receipt: Receipt;
  softwareName: string;
  receivedAt: string;
  /** Single values that were left out because of reservations. */
  valuesDropped: number;
};
