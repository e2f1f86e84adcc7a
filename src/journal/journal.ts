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
  'staff-signed-in',
  'staff-signed-out',
  'day-off-added',
  'case-taken-by-staff',
  'case-let-go-by-staff',
  'case-handed-over-by-staff',
  'case-opened-by-staff',
  'case-deadline-changed-by-staff',
  'case-noted-by-staff',
] as const;
export type JournalAction = (typeof journalActions)[number];

/** An act by a citizen in some capacity, by another system for an organisation, or at the desk. */
export type JournalActor =
  | {
      kind: 'citizen';
      person: PersonId;
      capacity: Capacity;
      /** The stored decision by which one acts for another; undefined for oneself. */
      decisionId: string | undefined;
    }
  | { kind: 'machine'; organisation: string; supplier: string | undefined }
  | { kind: 'staff'; staffId: string };

export type JournalEntry = {
  action: JournalAction;
  actor: JournalActor;
  /** Undefined for acts about nobody in particular, as a decision on a large batch. */
  subject: PersonId | undefined;
  /** Low-detail facts for the reader: source, scope, counts. Never an identity number or a value. */
  detail?: Record<string, string | number | boolean>;
};
