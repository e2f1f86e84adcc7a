import { addDays } from '../../people/calendar.ts';
import { currentNumber, type SyntheticPerson } from '../../people/synthetic-person.ts';
import { makeOrganisations } from '../../register/organisations.ts';
import type { SamplePlan } from './sample-consultations.ts';
import { personAsIntegers } from './sample-hst.ts';

const visitors = ['pupil-in-all-five-sources', 'annulled-and-corrected', 'child-of-eight'];
const snomedCt = 'http://snomed.info/sct';

/** For each of a few people one visit with public refund, and one without. */
export function sampleDentalBody(plan: SamplePlan): object {
  const organisations = makeOrganisations();
  const visited = plan.people.filter(({ key }) => visitors.includes(key));
  const [first] = visited;
  const county = first && organisations.providersIn(first.municipality.number).county;
  return {
    orgNr: Number(county ?? organisations.helfo),
    besok: visited.flatMap((person, index) =>
      [false, true].map((refund) => visit(person, { plan, index, refund })),
    ),
  };
}

function visit(
  person: SyntheticPerson,
  { plan, index, refund }: { plan: SamplePlan; index: number; refund: boolean },
): object {
  const { publicDentalClinic } = makeOrganisations().providersIn(person.municipality.number);
  return {
    besokId: `OPUS-${plan.run}-${index + 1}-${refund ? 'R' : 'U'}`,
    person: personAsIntegers({ number: currentNumber(person) }),
    dato: addDays(plan.today, refund ? -5 : -4),
    klinikkOrgNr: Number(publicDentalClinic),
    pasientgruppe: 'A',
    refusjon: refund,
    betaltBelop: refund ? 0 : 250,
    observasjoner: [
      { art: 'undersokelse', kodeverk: snomedCt, kode: '34043003' },
      { art: 'funn', kodeverk: snomedCt, kode: '80967001', tann: '36', flate: 'O' },
      { art: 'behandling', kodeverk: 'opus', kode: 'fylling', tann: '36', flate: 'O' },
    ],
  };
}
