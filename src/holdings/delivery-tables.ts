import {
  code,
  date,
  heldFor,
  instant,
  municipality,
  organisation,
  organisationNumbers,
  senderKey,
  technical,
  text,
  type Column,
} from './column.ts';

const ofOrganisation = { sensitivity: 1, tellsPlace: true } as const;
const notTold = { sensitivity: 1, use: 'elsewhere' } as const;

/** Tables about deliveries and organisations: no rows about persons, told by «Fra hvem». */
export const deliveryTables: Readonly<Record<string, Readonly<Record<string, Column>>>> = {
  source_delivery: heldFor('provenance', {
    delivery_id: senderKey('delivery-id'),
    source_code: text('delivery-source', 'c', notTold),
    message_type: technical('message-type'),
    message_version: technical('message-version'),
    sender_org_nr: organisation('sender'),
    supplier_org_nr: organisation('supplier'),
    epj_name: text('system', 'c', ofOrganisation),
    epj_version: text('system-version', 'c', ofOrganisation),
    extraction_date: date('extracted-on', 'c', ofOrganisation),
    received_at: instant('received-at', 'c', ofOrganisation),
    correlation_id: senderKey('correlation-id'),
    status: technical('delivery-status'),
  }),
  organisation: heldFor('provenance', {
    org_nr: text('sender-org-nr', 'c', ofOrganisation),
    name: text('organisation-name', 'c', ofOrganisation),
    org_kind: text('organisation-kind', 'c', notTold),
    kommune_nr: municipality('sender-municipality'),
    parent_org_nr: code(organisationNumbers, 'organisation-parent', 'c', {
      ...notTold,
      tellsPlace: true,
    }),
  }),
};
