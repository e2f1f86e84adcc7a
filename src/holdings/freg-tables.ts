import {
  code,
  date,
  heldFor,
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
  columns: heldFor('identity', {
    person_key: personKey,
    id_type: code(volven(9032), 'id-type', 'a', { sensitivity: 2 }),
    id_mac: text('id-mac', 'a', { use: 'withheld' }),
    ...origin,
  }),
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
    columns: heldFor('person', {
      person_key: { ...personKey, use: 'technical' },
      kpr_id: technical('kpr-id'),
      birth_date: date('birth-date', 'b'),
      sex_code: code(volven(3101), 'sex', 'b'),
      deceased_on: date('deceased-on', 'b'),
      kommune_nr: code(municipalityNumbers, 'home-kommune', 'b', { tellsPlace: true }),
      bydel_nr: text('home-bydel', 'b', { tellsPlace: true }),
      oppforingsstatus: code('kpr-oppforingsstatus', 'oppforingsstatus', 'c', {
        purpose: 'operation',
      }),
      first_registered_at: instant('first-registered-at', 'c', {
        std: false,
        purpose: 'operation',
        latest: 'today',
      }),
      data_last_changed_at: instant('data-last-changed-at', 'c', {
        std: false,
        purpose: 'operation',
        latest: 'today',
      }),
      ...origin,
    }),
  },
];
