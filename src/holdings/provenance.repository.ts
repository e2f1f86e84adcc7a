import { query, type Db } from '../database/query.ts';
import type { Provenance } from './holdings.ts';
import type { RecordTable, Row } from './table.ts';

type DeliveryRow = {
  delivery_id: string;
  message_type: string;
  message_version: string;
  epj_name: string | null;
  epj_version: string | null;
  extraction_date: string;
  received_at: Date;
  correlation_id: string | null;
  status: string;
  sender_org_nr: string;
  sender_name: string | null;
  sender_kommune_nr: string | null;
  supplier_name: string | null;
};

type OrganisationRow = {
  org_nr: string;
  name: string;
  org_kind: string;
  kommune_nr: string | null;
};

/** Deliveries and organisations that rows speak of. */
export type Origins = {
  deliveries: ReadonlyMap<string, DeliveryRow>;
  organisations: ReadonlyMap<string, OrganisationRow>;
  municipalities: ReadonlyMap<string, string>;
};

/** Two queries, whatever the number of rows. */
export async function readOrigins(
  register: Db,
  rows: readonly { table: RecordTable; row: Row }[],
  deliveryIds: readonly string[],
): Promise<Origins> {
  const deliveries = await listDeliveries(register, distinct(deliveryIds));
  const units = rows.map(({ table, row }) => cell(row, table.unit.organisation));
  const places = rows.map(({ table, row }) => cell(row, table.unit.municipality));
  const senderPlaces = deliveries.map((delivery) => delivery.sender_kommune_nr ?? undefined);
  const organisations = await listOrganisations(register, {
    numbers: distinct(units),
    municipalityNumbers: distinct([...places, ...senderPlaces]),
  });
  return {
    deliveries: new Map(deliveries.map((delivery) => [delivery.delivery_id, delivery])),
    organisations: new Map(organisations.map((unit) => [unit.org_nr, unit])),
    municipalities: new Map(
      organisations.flatMap(({ org_kind, kommune_nr, name }) =>
        org_kind === 'kommune' && kommune_nr !== null ? [[kommune_nr, name]] : [],
      ),
    ),
  };
}

async function listDeliveries(register: Db, deliveryIds: readonly string[]) {
  return query<DeliveryRow>(
    register,
    `select d.delivery_id, d.message_type, d.message_version, d.epj_name, d.epj_version,
            d.extraction_date, d.received_at, d.correlation_id, d.status, d.sender_org_nr,
            sender.name as sender_name, sender.kommune_nr as sender_kommune_nr,
            supplier.name as supplier_name
       from kpr.source_delivery d
       left join kpr.organisation sender on sender.org_nr = d.sender_org_nr
       left join kpr.organisation supplier on supplier.org_nr = d.supplier_org_nr
      where d.delivery_id = any(:deliveryIds::uuid[])`,
    { deliveryIds },
  );
}

/** The organisations asked for, and the municipalities that they or the given numbers lie in. */
async function listOrganisations(
  register: Db,
  asked: { numbers: readonly string[]; municipalityNumbers: readonly string[] },
) {
  return query<OrganisationRow>(
    register,
    `select org_nr, name, org_kind, kommune_nr
       from kpr.organisation
      where org_nr = any(:numbers::text[])
         or org_kind = 'kommune'
            and (kommune_nr = any(:municipalityNumbers::text[])
                 or kommune_nr in (select kommune_nr from kpr.organisation
                                    where org_nr = any(:numbers::text[])))`,
    asked,
  );
}

/** From whom a row came: what the row says of its unit goes before what the delivery says. */
export function provenanceOf(table: RecordTable, row: Row, origins: Origins): Provenance {
  const unit = origins.organisations.get(cell(row, table.unit.organisation) ?? '');
  const delivery = origins.deliveries.get(cell(row, 'delivery_id') ?? '');
  const municipality =
    cell(row, table.unit.municipality) ?? unit?.kommune_nr ?? delivery?.sender_kommune_nr;
  return {
    ...deliveryProvenance(delivery),
    unitName: cell(row, table.unit.name) ?? unit?.name,
    municipalityNumber: municipality ?? undefined,
    municipalityName: origins.municipalities.get(municipality ?? ''),
    sourceRecordId: cell(row, 'source_record_id'),
  };
}

/** A delivery as such, of no row in particular. */
export async function findDelivery(
  register: Db,
  deliveryId: string,
): Promise<Provenance | undefined> {
  const [delivery] = await listDeliveries(register, [deliveryId]);
  return delivery === undefined ? undefined : deliveryProvenance(delivery);
}

function deliveryProvenance(delivery: DeliveryRow | undefined): Provenance {
  return {
    senderOrganisation: delivery?.sender_org_nr,
    senderName: delivery?.sender_name ?? undefined,
    unitName: undefined,
    municipalityNumber: delivery?.sender_kommune_nr ?? undefined,
    municipalityName: undefined,
    systemName: delivery?.epj_name ?? undefined,
    systemVersion: delivery?.epj_version ?? undefined,
    extractedOn: delivery?.extraction_date,
    receivedAt: delivery?.received_at,
    sourceRecordId: undefined,
    supplierName: delivery?.supplier_name ?? undefined,
    messageType: delivery?.message_type,
    messageVersion: delivery?.message_version,
    deliveryId: delivery?.delivery_id,
    correlationId: delivery?.correlation_id ?? undefined,
    deliveryStatus: delivery?.status,
  };
}

function cell(row: Row, column: string | undefined): string | undefined {
  const value = column === undefined ? undefined : row[column];
  return typeof value === 'string' ? value : undefined;
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values)].filter((value) => value !== undefined);
}
