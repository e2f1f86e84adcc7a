import {
  code,
  date,
  instant,
  municipalityNumbers,
  organisationNumbers,
  technical,
  text,
  type Column,
} from './column.ts';

/** Tables about deliveries and organisations: no rows about persons, told by «Fra hvem». */
export const deliveryTables: Readonly<Record<string, Readonly<Record<string, Column>>>> = {
  source_delivery: {
    delivery_id: technical('holdings.field.delivery-id'),
    source_code: text({
      label: 'holdings.field.delivery-source',
      category: 'c',
      use: 'elsewhere',
    }),
    message_type: technical('holdings.field.message-type'),
    message_version: technical('holdings.field.message-version'),
    sender_org_nr: code(organisationNumbers, { label: 'holdings.field.sender', category: 'c' }),
    supplier_org_nr: code(organisationNumbers, { label: 'holdings.field.supplier', category: 'c' }),
    epj_name: text({ label: 'holdings.field.system', category: 'c' }),
    epj_version: text({ label: 'holdings.field.system-version', category: 'c' }),
    extraction_date: date({ label: 'holdings.field.extracted-on', category: 'c' }),
    received_at: instant({ label: 'holdings.field.received-at', category: 'c' }),
    correlation_id: technical('holdings.field.correlation-id'),
    status: technical('holdings.field.delivery-status'),
  },
  organisation: {
    org_nr: text({ label: 'holdings.field.sender-org-nr', category: 'c' }),
    name: text({ label: 'holdings.field.organisation-name', category: 'c' }),
    org_kind: text({
      label: 'holdings.field.organisation-kind',
      category: 'c',
      use: 'elsewhere',
    }),
    kommune_nr: code(municipalityNumbers, {
      label: 'holdings.field.sender-municipality',
      category: 'c',
    }),
    parent_org_nr: code(organisationNumbers, {
      label: 'holdings.field.organisation-parent',
      category: 'c',
      use: 'elsewhere',
    }),
  },
};
