import { municipalities, type Municipality } from '../people/municipalities.ts';
import {
  childHealthReportingOf,
  makeRecordSystems,
  recordSystemOf,
  type ChildHealthReporting,
  type RecordSystem,
} from './record-systems.ts';
import type { Row } from './register-rows.ts';

/** Who meets people in one municipality, by organisation number. */
export type Providers = {
  municipality: string;
  childHealthClinic: string;
  schoolHealthService: string;
  homeCare: string;
  nursingHome: string;
  generalPractices: readonly string[];
  emergencyClinic: string;
  physiotherapists: readonly string[];
  dentist: string;
  midwife: string;
  chiropractor: string;
  speechTherapist: string;
  publicDentalClinic: string;
  county: string;
  epj: RecordSystem;
  childHealthReporting: ChildHealthReporting;
  /** The municipality that reported for the place in a year: another one where it was a part of that. */
  reporterIn: (year: number) => string;
};

export type Organisations = {
  rows: readonly Row[];
  helfo: string;
  taxAdministration: string;
  instituteOfPublicHealth: string;
  /** Two systems of its own, each with its number in Maskinporten. */
  ingestion: string;
  analytics: string;
  /** Two of its departments, and who runs its machines for it. */
  registerDepartment: string;
  accessDepartment: string;
  operator: string;
  healthDataService: string;
  supervision: string;
  /** @throws if nobody is known in that municipality */
  providersIn: (municipalityNumber: string) => Providers;
  nameOf: (orgNr: string) => string;
};

type Kind = 'kommune' | 'fylkeskommune' | 'enhet' | 'praksis' | 'epj_vendor';

/** Organisations with made-up numbers; only the names of authorities, places and systems are real. */
export function makeOrganisations(): Organisations {
  const registry = createRegistry();
  const { add } = registry;
  const providers = makeAllProviders(add);
  const instituteOfPublicHealth = 'Folkehelseinstituttet';
  const national = {
    helfo: add({ name: 'Helfo', kind: 'enhet' }),
    taxAdministration: add({ name: 'Skatteetaten', kind: 'enhet' }),
    instituteOfPublicHealth: add({ name: instituteOfPublicHealth, kind: 'enhet' }),
    ingestion: add({ name: `${instituteOfPublicHealth}, innsamling til KPR`, kind: 'enhet' }),
    analytics: add({ name: `${instituteOfPublicHealth}, uttrekk fra KPR`, kind: 'enhet' }),
  };
  const department = (name: string): string =>
    add({ name, kind: 'enhet', parent: national.instituteOfPublicHealth });
  return {
    ...national,
    registerDepartment: department('Avdeling for registerforvaltning'),
    accessDepartment: department('Avdeling for innsyn'),
    operator: add({ name: 'Nordavind Drift', kind: 'enhet' }),
    healthDataService: add({ name: 'Helsedataservice', kind: 'enhet' }),
    supervision: add({ name: 'Helsetilsynet', kind: 'enhet' }),
    rows: registry.rows,
    providersIn: (number) => {
      const found = providers.get(number);
      if (!found) throw new Error(`No providers in municipality ${number}`);
      return found;
    },
    nameOf: registry.nameOf,
  };
}

function makeAllProviders(add: Add): Map<string, Providers> {
  const systems = makeRecordSystems((name) => add({ name, kind: 'epj_vendor' }));
  const counties = new Map<string, string>();
  const all = new Map<string, Providers>();
  municipalities.forEach((place, index) => {
    const county = counties.get(place.county) ?? addCounty(add, place);
    counties.set(place.county, county);
    const made = makeProviders(add, place, {
      county,
      epj: recordSystemOf(place.number, index, systems),
      childHealthReporting: childHealthReportingOf(place.number, systems),
    });
    all.set(place.number, { ...made, reporterIn: reporterIn(place, made.municipality, all) });
  });
  return all;
}

/** Haram was a part of Ålesund from 2020 to 2023, so Ålesund reported for it. */
function reporterIn(
  { name, former }: Municipality,
  own: string,
  others: ReadonlyMap<string, Providers>,
): Providers['reporterIn'] {
  const mergers = former.flatMap((period, index) => {
    const into = municipalities.find((other) => other.name === period.name);
    const reporter = others.get(into?.number ?? '')?.municipality;
    if (period.name === name || reporter === undefined) return [];
    const from = Number(former[index - 1]?.until.slice(0, 4) ?? 0) + 1;
    return { from, to: Number(period.until.slice(0, 4)), reporter };
  });
  return (year) => mergers.find(({ from, to }) => from <= year && year <= to)?.reporter ?? own;
}

type Add = (organisation: {
  name: string;
  kind: Kind;
  place?: { number: string };
  parent?: string;
}) => string;

function createRegistry(): { add: Add; rows: Row[]; nameOf: (orgNr: string) => string } {
  const rows: Row[] = [];
  const names = new Map<string, string>();
  let serial = 0;
  return {
    rows,
    nameOf: (orgNr) => names.get(orgNr) ?? orgNr,
    add: ({ name, kind, place, parent }) => {
      let orgNr: string | undefined;
      while (!orgNr) orgNr = syntheticOrganisationNumber(++serial);
      names.set(orgNr, name);
      rows.push({
        org_nr: orgNr,
        name,
        org_kind: kind,
        kommune_nr: place?.number ?? null,
        parent_org_nr: parent ?? null,
      });
      return orgNr;
    },
  };
}

/** In the 3xx series that Brønnøysundregistrene keeps for synthetic organisations. */
function syntheticOrganisationNumber(serial: number): string | undefined {
  const digits = String(31_000_000 + serial);
  const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce((total, w, i) => total + w * Number(digits[i]), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? undefined : `${digits}${check}`;
}

function addCounty(add: Add, place: Municipality): string {
  return add({ name: `${place.county} fylkeskommune`, kind: 'fylkeskommune' });
}

/** Rows carry the number of their time. Haram's second number was Ålesund's, which is there. */
function formerMunicipalities({ name, former }: Municipality): { number: string; name: string }[] {
  return former.filter(
    (earlier) =>
      earlier.name === name || municipalities.every((other) => other.name !== earlier.name),
  );
}

function makeProviders(
  add: Add,
  place: Municipality,
  how: Pick<Providers, 'county' | 'epj' | 'childHealthReporting'>,
): Omit<Providers, 'reporterIn'> {
  const municipality = add({ name: `${place.name} kommune`, kind: 'kommune', place });
  for (const former of formerMunicipalities(place)) {
    add({ name: `${former.name} kommune`, kind: 'kommune', place: former });
  }
  const unit = (name: string, parent: string = municipality): string =>
    add({ name: `${place.name} ${name}`, kind: 'enhet', place, parent });
  const practice = (name: string): string =>
    add({ name: `${place.name} ${name}`, kind: 'praksis', place });
  return {
    ...how,
    municipality,
    childHealthClinic: unit('helsestasjon'),
    schoolHealthService: unit('skolehelsetjeneste'),
    homeCare: unit('hjemmetjeneste'),
    nursingHome: unit('sykehjem'),
    emergencyClinic: unit('legevakt'),
    publicDentalClinic: unit('tannklinikk', how.county),
    generalPractices: ['legesenter', 'sentrum legekontor', 'fastleger'].map(practice),
    physiotherapists: ['fysioterapi', 'manuellterapi og fysioterapi'].map(practice),
    dentist: practice('tannlegesenter'),
    midwife: practice('jordmorpraksis'),
    chiropractor: practice('kiropraktorklinikk'),
    speechTherapist: practice('logopedteneste'),
  };
}
