import { createHash } from 'node:crypto';
import { readMessageAs } from './delivery-reading.ts';
import type { DeliveryHead, IncomingMessage, ReadMessages, Receipt } from './delivery.ts';
import type { Decision, Manifest } from './gate.client.ts';
import type { RegisterRecord } from './register-record.ts';
import { leaveOutReserved } from './reserved-fields.ts';

/** A message that the gate has answered for, with only what may be stored. */
export type Judged = {
  index: number;
  message: IncomingMessage;
  personIndex: number;
  record: RegisterRecord;
  valuesDropped: number;
};
export type Refused = Receipt['rejected'][number];

/** A delivery with the gate's answer for all persons in it. */
export type Answered = {
  head: DeliveryHead;
  messages: ReadMessages;
  persons: readonly string[];
  decision: Decision;
};

/** Each number once, as the gate is asked; a missing one too, for the gate to call invalid. */
export function personsOf(messages: ReadMessages): string[] {
  return [...new Set(messages.flatMap((message) => (message ? [message.person] : [])))];
}

/** Carries out the verdicts: what is left of each message, and which messages fall away. */
export function judge({ head, messages, persons, decision }: Answered): {
  judged: Judged[];
  rejected: Refused[];
} {
  const told = decision.reach;
  const reach = told !== null && !('fields' in told) ? told : null;
  const places = new Map(persons.map((person, index) => [person, index]));
  const judged: Judged[] = [];
  const rejected: Refused[] = [];
  messages.forEach((message, index) => {
    const personIndex = message && places.get(message.person);
    const verdict = personIndex === undefined ? undefined : decision.results[personIndex];
    if (!message || personIndex === undefined || verdict === undefined) {
      rejected.push({ index, reason: 'malformed' });
    } else if (verdict.outcome === 'unknown' || verdict.outcome === 'invalid') {
      rejected.push({ index, reason: `${verdict.outcome}-number` });
    } else {
      const { fields, valuesDropped } = leaveOutReserved(message.fields, verdict, reach);
      const record = readMessageAs(head.messageType, fields, message);
      if (record === undefined) rejected.push({ index, reason: 'malformed' });
      else judged.push({ index, message, personIndex, record, valuesDropped });
    }
  });
  return { judged, rejected };
}

/** What the gate is told of what was stored. */
export function manifestOf({ batchId, results }: Decision, stored: readonly Judged[]): Manifest {
  const dropped = new Map<number, number>();
  for (const { personIndex, valuesDropped } of stored) {
    if (results[personIndex]?.outcome !== 'drop-fields') continue;
    dropped.set(personIndex, (dropped.get(personIndex) ?? 0) + valuesDropped);
  }
  const items = [...dropped].map(([index, fieldsDropped]) => ({ index, fieldsDropped }));
  const refused = results.filter(({ outcome }) => outcome === 'unknown' || outcome === 'invalid');
  const content = JSON.stringify(stored.map(({ record: { row, parts } }) => ({ row, parts })));
  return {
    batchId,
    personsIn: results.length,
    personsOut: results.length - refused.length,
    personsStripped: 0,
    personsDropped: refused.length,
    rowsOut: stored.reduce((sum, { record }) => sum + rowsIn(record), 0),
    fieldsDropped: items.reduce((sum, { fieldsDropped }) => sum + fieldsDropped, 0),
    contentHash: createHash('sha256').update(content).digest('hex'),
    items,
  };
}

function rowsIn({ parts }: RegisterRecord): number {
  return parts.reduce((sum, { rows }) => sum + rows.length, 1);
}
