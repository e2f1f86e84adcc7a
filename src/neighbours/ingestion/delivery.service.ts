import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { isOutage } from '../../database/outage.ts';
import { shortMessageCmac } from '../../population/cmac.ts';
import type { Clock } from '../../shared/clock.ts';
import {
  findDeliveryAccount,
  insertDeliveryAccount,
  insertManifest,
} from './bookkeeping.repository.ts';
import {
  findOrAddPerson,
  insertDelivery,
  noteDataChanged,
  type Bearer,
} from './delivery.repository.ts';
import type { DeliveryAccount, DeliveryHead, Receipt } from './delivery.ts';
import { findDialect } from './dialects/known-dialects.ts';
import type { GateClient, GateFailure } from './gate.client.ts';
import {
  judge,
  manifestOf,
  personsOf,
  type Answered,
  type Judged,
  type Refused,
} from './judgement.ts';
import { GateSilent } from './register-memory.ts';
import { storeRecord, type Stored } from './record-storing.service.ts';

export type DeliveryOutcome =
  | { outcome: 'received'; account: DeliveryAccount }
  | { outcome: 'received-before'; account: DeliveryAccount }
  | { outcome: 'unknown-system' }
  | { outcome: 'unreadable' }
  | { outcome: 'gate-unavailable'; why: GateFailure }
  | { outcome: 'register-unavailable' };

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
        if (error instanceof GateSilent) return { outcome: 'gate-unavailable', why: error.why };
        if (isOutage(error)) return { outcome: 'register-unavailable' };
        throw error;
      }
    },

    findAccount: (correlationId: string) => findDeliveryAccount(db, correlationId),
  };
}

async function storeDelivery(
  tx: Knex.Transaction,
  deps: DeliveryDependencies,
  answered: Answered,
): Promise<DeliveryAccount> {
  const { head, decision } = answered;
  const { judged, rejected } = judge(answered);
  const delivery = { deliveryId: randomUUID(), at: deps.clock.now() };
  const [first] = judged;
  if (first !== undefined) {
    const { source } = first.record.tables;
    await insertDelivery(tx, { ...delivery, source, head, orgNr: first.message.orgNr });
  }
  const outcomes = await storeRecords(tx, judged, { ...delivery, ...deps });
  const stored = judged.filter((_, index) => outcomes[index] !== 'stored-before');
  await insertManifest(tx, manifestOf(decision, stored));
  const receipt = receiptOf(answered, outcomes, rejected);
  const account = {
    receipt: { ...receipt, receivedBy: deps.organisation },
    softwareName: head.softwareName,
    receivedAt: delivery.at.toISOString(),
    valuesDropped: stored.reduce((sum, { valuesDropped }) => sum + valuesDropped, 0),
  };
  await insertDeliveryAccount(tx, account);
  return account;
}

/** One after the other: a delivery may hold a consultation and its own correction. */
async function storeRecords(
  tx: Knex.Transaction,
  judged: readonly Judged[],
  { deliveryId, at, registerMacKey }: { deliveryId: string; at: Date; registerMacKey: Buffer },
): Promise<Stored[]> {
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
  return outcomes;
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
