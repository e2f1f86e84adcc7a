import type { Knex } from 'knex';
import { query, queryOne } from '../../database/query.ts';
import type { DeliveryHead } from './delivery.ts';
import type { RecordTables } from './register-record.ts';

export type NewDelivery = {
  deliveryId: string;
  source: RecordTables['source'];
  head: DeliveryHead;
  orgNr: string;
  at: Date;
};

/** A unit sends for the organisation that it is a part of. */
export async function insertDelivery(tx: Knex.Transaction, delivery: NewDelivery): Promise<void> {
  const { head, ...rest } = delivery;
  await query(
    tx,
    `insert into kpr.source_delivery (delivery_id, source_code, message_type, message_version,
       sender_org_nr, supplier_org_nr, epj_name, epj_version, extraction_date, received_at,
       correlation_id, status)
     values (:deliveryId, :source, :messageType, '1.0',
       coalesce((select parent_org_nr from kpr.organisation where org_nr = :orgNr), :orgNr),
       (select org_nr from kpr.organisation
         where org_kind = 'epj_vendor' and name = :vendorName limit 1),
       :softwareName, :softwareVersion, :extractedOn, :at, :correlationId, 'mottatt')`,
    { ...head, ...rest },
  );
}

export type Bearer = { mac: Buffer; idType: 1 | 2 | 10 };

/** The register's person with a number; made when the register meets the number first. */
export async function findOrAddPerson(
  tx: Knex.Transaction,
  { mac, idType }: Bearer,
  { deliveryId, at }: { deliveryId: string; at: Date },
): Promise<string> {
  const { found } = await queryOne<{ found: string | null }>(
    tx,
    `select innsyn.person_key_for(:mac) as found`,
    { mac },
  );
  if (found !== null) return found;
  const { personKey } = await queryOne<{ personKey: string }>(
    tx,
    `insert into kpr.person (person_key, first_registered_at, data_last_changed_at, delivery_id,
       loaded_at)
     values (gen_random_uuid(), :at, :at, :deliveryId, :at) returning person_key as "personKey"`,
    { at, deliveryId },
  );
  await query(
    tx,
    `insert into kpr.person_pseudonym (person_key, id_type, id_mac, delivery_id, loaded_at)
     values (:personKey, :idType, :mac, :deliveryId, :at)`,
    { personKey, idType, mac, deliveryId, at },
  );
  return personKey;
}

export async function noteDataChanged(
  tx: Knex.Transaction,
  personKeys: readonly string[],
  at: Date,
): Promise<void> {
  await query(
    tx,
    `update kpr.person set data_last_changed_at = :at where person_key = any(:personKeys)`,
    { personKeys, at },
  );
}
