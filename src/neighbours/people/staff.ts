import type { StaffAccount } from '../ansattporten/staff-account.ts';
import { currentNumber, fullName, type SyntheticPerson } from './synthetic-person.ts';

/** What the employer calls the roles, and what they are here. */
export const employerRoles = {
  'KPR.Saksbehandler': 'caseworker',
  'KPR.Beslutter': 'decider',
  'KPR.Fortrolig': 'protected-persons',
  'KPR.Personvernombud': 'data-protection-officer',
  'KPR.Revisor': 'auditor',
  'KPR.Konsumentansvarlig': 'consumer-administrator',
} as const;
type EmployerRole = keyof typeof employerRoles;

type Post = {
  accountId: string;
  roles: readonly EmployerRole[];
  story: string;
  /** Key of one of the town's people. */
  person: string;
  withoutNumber?: true;
};

const posts: readonly Post[] = [
  {
    accountId: 'saksbehandler-1',
    person: 'many-look-ups',
    roles: ['KPR.Saksbehandler'],
    story: 'Saksbehandler.',
  },
  {
    accountId: 'saksbehandler-2',
    person: 'only-own-look-ups',
    roles: ['KPR.Saksbehandler'],
    story: 'Saksbehandler, kollega av den første.',
  },
  {
    accountId: 'beslutter-1',
    person: 'municipality-merged-and-split',
    roles: ['KPR.Beslutter'],
    story: 'Beslutter.',
  },
  {
    accountId: 'beslutter-2',
    person: 'reserved-and-lifted-twice',
    roles: ['KPR.Beslutter'],
    story: 'Beslutter, kollega av den første.',
  },
  {
    accountId: 'begge',
    person: 'expired-codes',
    roles: ['KPR.Saksbehandler', 'KPR.Beslutter'],
    story: 'Saksbehandler og beslutter.',
  },
  {
    accountId: 'far',
    roles: ['KPR.Saksbehandler'],
    story: 'Saksbehandler som er far til fem barn i registeret: kan ikke ha deres saker.',
    person: 'father',
  },
  {
    accountId: 'fortrolig-saksbehandler',
    person: 'credited-and-rejected-bills',
    roles: ['KPR.Saksbehandler', 'KPR.Fortrolig'],
    story: 'Saksbehandler som også kan ha saker om personer med beskyttet adresse.',
  },
  {
    accountId: 'fortrolig-beslutter',
    person: 'd-number-became-fnr',
    roles: ['KPR.Beslutter', 'KPR.Fortrolig'],
    story: 'Beslutter som også kan ha saker om personer med beskyttet adresse.',
  },
  {
    accountId: 'personvernombud',
    person: 'mother-of-toddler',
    roles: ['KPR.Personvernombud'],
    story: 'Personvernombud.',
  },
  { accountId: 'revisor', person: 'foster-parent', roles: ['KPR.Revisor'], story: 'Revisor.' },
  {
    accountId: 'konsumentansvarlig',
    person: 'widowed-parent',
    roles: ['KPR.Konsumentansvarlig'],
    story: 'Ansvarlig for systemene som spør porten.',
  },
  {
    accountId: 'uten-rolle',
    person: 'parent-elsewhere',
    roles: [],
    story: 'Ansatt uten noen rolle i KPR.',
  },
  {
    accountId: 'uten-nummer',
    person: 'adult-with-only-claims',
    roles: ['KPR.Saksbehandler'],
    story: 'Saksbehandler som arbeidsgiveren ikke oppgir fødselsnummer for.',
    withoutNumber: true,
  },
];

/** The staff of a town: some of its people, at work. */
export function makeStaff(people: readonly SyntheticPerson[]): StaffAccount[] {
  return posts.map(({ accountId, roles, story, person: key, withoutNumber }) => {
    const person = people.find((one) => one.key === key);
    if (person === undefined) throw new Error(`Nobody is called ${key}`);
    const pid = withoutNumber ? undefined : currentNumber(person).digits;
    return { accountId, name: fullName(person), pid, roles, story };
  });
}
