import {
  code,
  date,
  instant,
  municipalityNumbers,
  origin,
  personKey,
  technical,
  text,
  volven,
} from './column.ts';
import type { PartTable, RecordTable } from './table.ts';

const pseudonym: PartTable = {
  name: 'person_pseudonym',
  label: 'holdings.table.person_pseudonym',
  source: 'FREG',
  parent: 'person_key',
  key: ['id_mac'],
  columns: {
    person_key: personKey,
    id_type: code(volven(9032), { label: 'holdings.field.id-type', category: 'a' }),
    id_mac: text({ label: 'holdings.field.id-mac', category: 'a', use: 'withheld' }),
    ...origin,
  },
};

/** What the population register says about the person, and the kinds of number they are known by. */
export const fregTables: readonly RecordTable[] = [
  {
    name: 'person',
    label: 'holdings.table.person',
    source: 'FREG',
    id: 'person_key',
    idType: 'uuid',
    key: ['kpr_id'],
    title: 'holdings.title.person',
    // Where the person lives says nothing about who sent the row.
    unit: {},
    parts: [pseudonym],
    columns: {
      person_key: { ...personKey, use: 'technical' },
      kpr_id: technical('holdings.field.kpr-id'),
      birth_date: date({ label: 'holdings.field.birth-date', category: 'b' }),
      sex_code: code(volven(3101), { label: 'holdings.field.sex', category: 'b' }),
      deceased_on: date({ label: 'holdings.field.deceased-on', category: 'b' }),
      kommune_nr: code(municipalityNumbers, {
        label: 'holdings.field.home-kommune',
        category: 'b',
      }),
      bydel_nr: text({ label: 'holdings.field.bydel-nr', category: 'b' }),
      oppforingsstatus: code('kpr-oppforingsstatus', {
        label: 'holdings.field.oppforingsstatus',
        category: 'c',
      }),
      first_registered_at: instant({
        label: 'holdings.field.first-registered-at',
        category: 'c',
      }),
      data_last_changed_at: instant({
        label: 'holdings.field.data-last-changed-at',
        category: 'c',
      }),
      ...origin,
    },
  },
];
