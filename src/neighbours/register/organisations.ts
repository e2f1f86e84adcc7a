import { municipalities, type Municipality } from '../people/municipalities.ts';
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
  epj: Epj;
};

/** A record system that delivers from child health clinics. */
type Epj = { name: string; versions: readonly string[]; supplier: string };

export type Organisations = {
  rows: readonly Row[];
  helfo: string;
  taxAdministration: string;
  instituteOfPublicHealth: string;
  /** Two systems of its own, each with its number in Maskinporten. */
  ingestion: string;
  analytics: string;
  /** @throws if nobody is known in that municipality */
  providersIn: (municipalityNumber: string) => Providers;
  nameOf: (orgNr: string) => string;
};

type Kind = 'kommune' | 'fylkeskommune' | 'enhet' | 'praksis' | 'epj_vendor';

const onHelseplattformen = new Set(['5001', '5006', '5025', '1506']);

/** Organisations with made-up numbers; only the names of municipalities and systems are real. */
export function makeOrganisations(): Organisations {
  const registry = createRegistry();
  const { add } = registry;
  const [visma, eg, cgm, platform] = makeEpjs(add);
  const counties = new Map<string, string>();
  const providers = new Map<string, Providers>();
  municipalities.forEach((place, index) => {
    const county = counties.get(place.county) ?? addCounty(add, place);
    counties.set(place.county, county);
    const epj = onHelseplattformen.has(place.number) ? platform : [visma, eg, cgm][index % 3];
    providers.set(place.number, makeProviders(add, place, { county, epj: epj ?? visma }));
  });
  return {
    helfo: add({ name: 'Helfo', kind: 'enhet' }),
    taxAdministration: add({ name: 'Skatteetaten', kind: 'enhet' }),
    instituteOfPublicHealth: add({ name: 'Folkehelseinstituttet', kind: 'enhet' }),
    ingestion: add({ name: 'Folkehelseinstituttet, innsamling til KPR', kind: 'enhet' }),
    analytics: add({ name: 'Folkehelseinstituttet, uttrekk fra KPR', kind: 'enhet' }),
    rows: registry.rows,
    providersIn: (number) => {
      const found = providers.get(number);
      if (!found) throw new Error(`No providers in municipality ${number}`);
      return found;
    },
    nameOf: registry.nameOf,
  };
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

function makeEpjs(add: Add): [Epj, Epj, Epj, Epj] {
  const vendor = (name: string): string => add({ name, kind: 'epj_vendor' });
  return [
    { name: 'Visma HsPro', versions: ['8.4.1', '8.5.0', '8.6.2'], supplier: vendor('Visma') },
    { name: 'EG Infodoc', versions: ['5.9', '6.0', '6.1'], supplier: vendor('EG Norge') },
    {
      name: 'CGM Helsestasjon',
      versions: ['3.12.0', '3.13.1', '3.14.0'],
      supplier: vendor('CompuGroup Medical Norway'),
    },
    {
      name: 'Helseplattformen',
      versions: ['2025.1', '2025.2', '2026.1'],
      supplier: vendor('Helseplattformen'),
    },
  ];
}

function addCounty(add: Add, place: Municipality): string {
  return add({ name: `${place.county} fylkeskommune`, kind: 'fylkeskommune' });
}

/** Rows carry the number of their time. Haram's second number was Ålesund's, which is there. */
function formerMunicipalities({ name, former }: Municipality): { number: string; name: string }[] {
  return former.filter((earlier) => earlier.name === name);
}

function makeProviders(
  add: Add,
  place: Municipality,
  { county, epj }: { county: string; epj: Epj },
): Providers {
  const municipality = add({ name: `${place.name} kommune`, kind: 'kommune', place });
  for (const former of formerMunicipalities(place)) {
    add({ name: `${former.name} kommune`, kind: 'kommune', place: former });
  }
  const unit = (name: string, parent: string = municipality): string =>
    add({ name: `${place.name} ${name}`, kind: 'enhet', place, parent });
  const practice = (name: string): string =>
    add({ name: `${place.name} ${name}`, kind: 'praksis', place });
  return {
    municipality,
    county,
    epj,
    childHealthClinic: unit('helsestasjon'),
    schoolHealthService: unit('skolehelsetjeneste'),
    homeCare: unit('hjemmetjeneste'),
    nursingHome: unit('sykehjem'),
    emergencyClinic: unit('legevakt'),
    publicDentalClinic: unit('tannklinikk', county),
    generalPractices: ['legesenter', 'sentrum legekontor', 'fastleger'].map(practice),
    physiotherapists: ['fysioterapi', 'manuellterapi og fysioterapi'].map(practice),
    dentist: practice('tannlegesenter'),
    midwife: practice('jordmorpraksis'),
    chiropractor: practice('kiropraktorklinikk'),
    speechTherapist: practice('logopedteneste'),
  };
}
