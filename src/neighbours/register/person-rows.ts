import { at, later } from '../people/calendar.ts';
import type { SyntheticNumber } from '../people/synthetic-person.ts';
import { addRandomChildHealth } from './random-child-health.ts';
import { addRandomCare } from './random-care.ts';
import { addRandomClaims } from './random-claims.ts';
import { addDisclosures } from './disclosures.ts';
import { addLookups } from './look-ups.ts';
import { addRandomDental } from './dental.ts';
import { edgeRows } from './edge-rows.ts';
import { provenance, type PersonContext } from './register-context.ts';

/** Emits everything that the register holds about one person. */
export function emitPersonRows(context: PersonContext, macOf: (digits: string) => Buffer): void {
  const edge = edgeRows.get(context.person.key);
  if (edge === 'not-in-register') return;
  emitPerson(context);
  for (const number of context.person.numbers) emitPseudonym(context, number, macOf);
  if (edge) edge(context);
  else addRandomRows(context);
}

function addRandomRows(context: PersonContext): void {
  addRandomClaims(context);
  addRandomCare(context);
  addRandomChildHealth(context);
  addRandomDental(context);
  addDisclosures(context);
  addLookups(context);
}

function emitPerson(context: PersonContext): void {
  const { person, personKey, deliveries, emit } = context;
  const delivery = deliveries.ofPopulation();
  const kprId = context.ordinalOf.get(person.key) ?? 0;
  emit('kpr.person', {
    person_key: personKey,
    kpr_id: kprId,
    birth_date: person.birthDate,
    sex_code: person.sex === 'male' ? 1 : 2,
    deceased_on: person.deceasedOn ?? null,
    // Not even the municipality is given of somebody with a strictly protected address.
    kommune_nr: person.addressProtection === 'strengtFortrolig' ? null : person.municipality.number,
    bydel_nr: null,
    oppforingsstatus: 1,
    first_registered_at: at(later(person.birthDate, '2017-12-01'), '00:00'),
    data_last_changed_at: delivery.receivedAt,
    ...provenance(delivery, { recordId: `P${kprId}`, validAt: delivery.receivedAt }),
  });
}

const idTypes = { fnr: 1, dnr: 2, duf: 10 } as const;

function emitPseudonym(
  context: PersonContext,
  { kind, digits }: SyntheticNumber,
  macOf: (digits: string) => Buffer,
): void {
  const delivery = context.deliveries.ofPopulation();
  context.emit('kpr.person_pseudonym', {
    person_key: context.personKey,
    id_type: idTypes[kind],
    id_mac: `\\x${macOf(digits).toString('hex')}`,
    ...provenance(delivery, { recordId: `P-${context.person.key}`, validAt: delivery.receivedAt }),
  });
}
