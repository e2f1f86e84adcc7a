import { addDays } from '../../people/calendar.ts';
import { currentNumber, type SyntheticPerson } from '../../people/synthetic-person.ts';
import { icpc2 } from '../../register/diagnosis-codes.ts';
import { makeOrganisations, type Providers } from '../../register/organisations.ts';
import type { SamplePlan } from './sample-consultations.ts';
import { personAsIntegers } from './sample-hst.ts';

/** One bill to send: who, at which practice, for what. */
type SampleClaim = {
  personKey: string;
  fagomraade: string;
  praksistype: string;
  kontakttype: string;
  behandlerType: number;
  orgNr: (providers: Providers) => string;
  diagnosis: string;
  takst: readonly [code: string, amount: number];
  egenandel: number;
};

const midwife = {
  fagomraade: 'JO',
  praksistype: 'JORD',
  kontakttype: 'jordmor',
  behandlerType: 8,
  orgNr: (providers: Providers) => providers.midwife,
  diagnosis: 'W78',
  takst: ['1b', 159],
  egenandel: 0,
} as const;
const clinic = {
  fagomraade: 'HS',
  praksistype: 'HELS',
  kontakttype: 'helsestasjon',
  behandlerType: 8,
  orgNr: (providers: Providers) => providers.childHealthClinic,
  diagnosis: 'W11',
  takst: ['2', 108],
  egenandel: 0,
} as const;
const generalPractice = {
  fagomraade: 'LE',
  praksistype: 'FALE',
  kontakttype: 'fysisk-konsultasjon',
  behandlerType: 1,
  orgNr: (providers: Providers) => providers.generalPractices[0] ?? providers.emergencyClinic,
  diagnosis: 'A04',
  takst: ['2dd', 117],
  egenandel: 179,
} as const;

/** Of midwife and helsestasjon, which a reservation covers, and of a doctor, which none covers. */
const claims: readonly SampleClaim[] = [
  { personKey: 'mother-with-claims-from-midwife', ...midwife },
  { personKey: 'mother-with-claims-from-midwife', ...generalPractice },
  { personKey: 'd-number-became-fnr', ...midwife },
  { personKey: 'sami-name', ...midwife },
  { personKey: 'pupil-in-all-five-sources', ...clinic },
  { personKey: 'pupil-in-all-five-sources', ...generalPractice },
  { personKey: 'adult-with-only-claims', ...generalPractice },
];

/** Bills as Helfo sends them on. */
export function sampleClaimsBody(plan: SamplePlan): object {
  const organisations = makeOrganisations();
  return {
    avsenderOrgNr: Number(organisations.helfo),
    regninger: claims.flatMap((claim, index) => {
      const person = plan.people.find(({ key }) => key === claim.personKey);
      if (person === undefined) return [];
      const providers = organisations.providersIn(person.municipality.number);
      return [writtenClaim(claim, { plan, index, person, orgNr: claim.orgNr(providers) })];
    }),
  };
}

function writtenClaim(
  claim: SampleClaim,
  sent: { plan: SamplePlan; index: number; person: SyntheticPerson; orgNr: string },
): object {
  const { plan, index, person, orgNr } = sent;
  const [kode, belop] = claim.takst;
  return {
    regningId: `KUHR-${plan.run}-${index + 1}`,
    person: personAsIntegers({ number: currentNumber(person) }),
    tidspunkt: `${addDays(plan.today, -10)}T10:${String(10 + index)}:00`,
    fagomraade: claim.fagomraade,
    praksistype: claim.praksistype,
    praksisKommuneNr: Number(person.municipality.number),
    praksisOrgNr: Number(orgNr),
    behandlerType: claim.behandlerType,
    kontakttype: claim.kontakttype,
    debitor: 1,
    status: 'godkjent',
    diagnoser: [{ kodeverk: icpc2, kode: claim.diagnosis }],
    takster: [{ kode, antall: 1, belop }],
    belop: { egenandel: claim.egenandel, refusjon: belop, krav: belop },
  };
}
