import type { Capacity } from '../mandate/mandate.ts';
import type { PersonId } from '../population/person.ts';

/** What can happen to a person's data or choices here; each has a text on `/hvem`. */
export const journalActions = [
  'signed-in',
  'signed-out',
  'age-checked',
  'overview-viewed',
  'source-viewed',
  'timeline-viewed',
  'row-viewed',
  'places-shown',
  'use-viewed',
  'reservations-viewed',
  'effect-previewed',
  'reservation-made',
  'reservation-lifted',
  'reservation-undone',
  'reservation-disputed',
  'reservation-objected',
  'request-sent',
  'shield-set',
  'shield-ended',
  'emergency-stop-set',
  'emergency-stop-ended',
  'cases-viewed',
  'case-viewed',
  'correction-requested',
  'access-for-another-requested',
  'document-downloaded',
  'messages-viewed',
  'message-opened',
  'watch-started',
  'watch-ended',
  'watch-checked',
  'report-pdf-downloaded',
  'report-json-downloaded',
  'report-csv-downloaded',
  'report-asked',
  'report-made',
  'decision-given',
  'snapshot-given',
  'changes-given',
  'duty-handed-out',
  'duty-acknowledged',
  'duty-recipients-sought',
  'duty-inform-handed-out',
  'duty-inform-acknowledged',
] as const;
export type JournalAction = (typeof journalActions)[number];

/** An act by a citizen in some capacity, or by another system on behalf of an organisation. */
export type JournalActor =
  | {
      kind: 'citizen';
      person: PersonId;
      capacity: Capacity;
      /** The stored decision by which one acts for another; undefined for oneself. */
      decisionId: string | undefined;
    }
  | { kind: 'machine'; organisation: string; supplier: string | undefined };

export type JournalEntry = {
  action: JournalAction;
  actor: JournalActor;
  /** Undefined for acts about nobody in particular, as a decision on a large batch. */
  subject: PersonId | undefined;
  /** Low-detail facts for the reader: source, scope, counts. Never an identity number or a value. */
  detail?: Record<string, string | number | boolean>;
};
