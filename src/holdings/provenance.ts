import type { Provenance } from './holdings.ts';
import { possibleInstant } from './possible-time.ts';
import type { RecordTable, Row } from './table.ts';

/** A delivery with the names of who sent it, as the register gives it. */
export type DeliveryDocument = {
  delivery_id: string;
  message_type: string;
  message_version: string;
  epj_name: string | null;
  epj_version: string | null;
  extraction_date: string;
  received_at: string;
  correlation_id: string | null;
  status: string;
  sender_org_nr: string;
  sender_name: string | null;
  sender_kommune_nr: string | null;
  supplier_name: string | null;
};

export type OrganisationDocument = {
  org_nr: string;
  name: string;
  org_kind: string;
  kommune_nr: string | null;
};

/** Deliveries and organisations that rows speak of, by their keys. */
export type Origins = {
  deliveries: ReadonlyMap<string, DeliveryDocument>;
  organisations: ReadonlyMap<string, OrganisationDocument>;
  municipalities: ReadonlyMap<string, string>;
};

export function originsOf(
  deliveries: readonly DeliveryDocument[],
  organisations: readonly OrganisationDocument[],
): Origins {
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
export function deliveryProvenance(delivery: DeliveryDocument | undefined): Provenance {
  return {
    senderOrganisation: delivery?.sender_org_nr,
    senderName: delivery?.sender_name ?? undefined,
    unitName: undefined,
    municipalityNumber: delivery?.sender_kommune_nr ?? undefined,
    municipalityName: undefined,
    systemName: delivery?.epj_name ?? undefined,
    systemVersion: delivery?.epj_version ?? undefined,
    extractedOn: delivery?.extraction_date,
    receivedAt: possibleInstant(delivery?.received_at),
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
  return typeof value === 'string' ? value.trimEnd() : undefined;
}
