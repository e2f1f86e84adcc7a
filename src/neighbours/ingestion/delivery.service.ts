import { createHash, randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { isOutage } from '../../database/outage.ts';
import { shortMessageCmac } from '../../population/cmac.ts';
import type { Clock } from '../../shared/clock.ts';
import {
  findDeliveryAccount,
  insertDeliveryAccount,
  insertManifest,
} from './bookkeeping.repository.ts';
import { readMessageAs } from './delivery-reading.ts';
import {
  findOrAddPerson,
  insertDelivery,
  noteDataChanged,
  type Bearer,
} from './delivery.repository.ts';
import type {
  DeliveryAccount,
  DeliveryHead,
  IncomingMessage,
  ReadMessages,
  Receipt,
} from './delivery.ts';
import { findDialect } from './dialects/known-dialects.ts';
import type { Decision, GateClient, GateFailure, Manifest } from './gate.client.ts';
import { storeRecord, type Stored } from './record-storing.service.ts';
import type { RegisterRecord } from './register-record.ts';
import { leaveOutReserved } from './reserved-fields.ts';

export type DeliveryOutcome =
  | { outcome: 'received'; account: DeliveryAccount }
  | { outcome: 'received-before'; account: DeliveryAccount }
  | { outcome: 'unknown-system' }
  | { outcome: 'unreadable' }
  | { outcome: 'gate-unavailable'; why: GateFailure }
  | { outcome: 'register-unavailable' };

/** A message that the gate has answered for, with only what may be stored. */
type Judged = {
  index: number;
  message: IncomingMessage;
  personIndex: number;
  record: RegisterRecord;
  valuesDropped: number;
};
type Refused = Receipt['rejected'][number];

export type DeliveryDependencies = {
  db: Knex;
  gate: GateClient;
  registerMacKey: Buffer;
  /** Ours, as it stands in receipts. */
  organisation: string;
  clock: Clock;
};

export type DeliveryService = ReturnType<typeof createDeliveryService>;

/** Takes in deliveries: nothing of one is stored before the gate has answered for all of it. */
export function createDeliveryService(deps: DeliveryDependencies) {
  const { db, gate } = deps;

  async function takeIn(head: DeliveryHead, body: unknown): Promise<DeliveryOutcome> {
    const before = await findDeliveryAccount(db, head.correlationId);
    if (before !== undefined) return { outcome: 'received-before', account: before };
    const dialect = findDialect(head.messageType, head.softwareName);
    if (dialect === undefined) return { outcome: 'unknown-system' };
    const messages = dialect.read(body);
    const persons = personsOf(messages ?? []);
    if (messages === undefined || persons.length === 0) return { outcome: 'unreadable' };
    const question = { operation: 'ingest', messageType: head.messageType } as const;
    const answered = await gate.decide(question, persons);
    if (answered.outcome === 'unavailable') {
      return { outcome: 'gate-unavailable', why: answered.why };
    }
    const account = await db.transaction((tx) =>
      storeDelivery(tx, deps, { head, messages, persons, decision: answered.answer }),
    );
    return { outcome: 'received', account };
  }

  return {
    async receive(head: DeliveryHead, body: unknown): Promise<DeliveryOutcome> {
      try {
        return await takeIn(head, body);
      } catch (error) {
        if (isOutage(error)) return { outcome: 'register-unavailable' };
        throw error;
      }
    },

    findAccount: (correlationId: string) => findDeliveryAccount(db, correlationId),
  };
}

/** Each number once, as the gate is asked; a missing one too, for the gate to call invalid. */
function personsOf(messages: ReadMessages): string[] {
  return [...new Set(messages.flatMap((message) => (message ? [message.person] : [])))];
}

type Answered = {
  head: DeliveryHead;
  messages: ReadMessages;
  persons: readonly string[];
  decision: Decision;
};

async function storeDelivery(
  tx: Knex.Transaction,
  { registerMacKey, organisation, clock }: DeliveryDependencies,
  answered: Answered,
): Promise<DeliveryAccount> {
  const { head, decision } = answered;
  const { judged, rejected } = judge(answered);
  const at = clock.now();
  const deliveryId = randomUUID();
  const [first] = judged;
  if (first !== undefined) {
    const { source } = first.record.tables;
    await insertDelivery(tx, {
      deliveryId,
      source,
      head,
      orgNr: first.message.orgNr,
      receivedAt: at,
    });
  }
  const personKeys = new Map<string, string>();
  const outcomes: Stored[] = [];
  for (const { message, record } of judged) {
    const personKey =
      personKeys.get(message.person) ??
      (await findOrAddPerson(tx, bearerOf(message.person, registerMacKey), { deliveryId, at }));
    personKeys.set(message.person, personKey);
    outcomes.push(await storeRecord(tx, record, { personKey, deliveryId, loadedAt: at }));
  }
  await noteDataChanged(tx, [...personKeys.values()], at);
  const stored = judged.filter((_, index) => outcomes[index] !== 'stored-before');
  await insertManifest(tx, manifestOf(decision, stored));
  const account = {
    receipt: { ...receiptOf(answered, outcomes, rejected), receivedBy: organisation },
    softwareName: head.softwareName,
    receivedAt: at.toISOString(),
    valuesDropped: stored.reduce((sum, { valuesDropped }) => sum + valuesDropped, 0),
  };
  await insertDeliveryAccount(tx, account);
  return account;
}

/** Carries out the verdicts: what is left of each message, and which messages fall away. */
function judge({ head, messages, persons, decision }: Answered): {
  judged: Judged[];
  rejected: Refused[];
} {
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
      const { fields, valuesDropped } = leaveOutReserved(
        message.fields,
        verdict,
        decision.coverage,
      );
      const record = readMessageAs(head.messageType, fields, message);
      if (record === undefined) rejected.push({ index, reason: 'malformed' });
      else judged.push({ index, message, personIndex, record, valuesDropped });
    }
  });
  return { judged, rejected };
}

function manifestOf({ batchId, results }: Decision, stored: readonly Judged[]): Manifest {
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

function receiptOf(
  { head, messages }: Answered,
  outcomes: readonly Stored[],
  rejected: Refused[],
): Omit<Receipt, 'receivedBy'> {
  const count = (outcome: Stored) => outcomes.filter((one) => one === outcome).length;
  return {
    correlationId: head.correlationId,
    messageType: head.messageType,
    received: messages.length,
    stored: count('stored'),
    corrected: count('corrected'),
    storedBefore: count('stored-before'),
    rejected,
  };
}

/** Volven 9032: 1 fødselsnummer, 2 D-number, 10 DUF-number. */
function bearerOf(digits: string, registerMacKey: Buffer): Bearer {
  const idType = digits.length === 12 ? 10 : Number(digits[0]) >= 4 ? 2 : 1;
  return { mac: shortMessageCmac(registerMacKey, digits), idType };
}
