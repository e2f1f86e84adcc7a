import { ageOn, at } from '../people/calendar.ts';
import { uuidFor } from '../people/random.ts';
import type { PersonContext, RegisterContext } from './register-context.ts';

type Project = {
  slug: string;
  recipient: string;
  title: string;
  purpose: 1 | 2;
  purposeText: string;
  legalBasis: string;
  years: readonly [number, number];
};

type IdentifiedProject = Project & {
  datasets: readonly string[];
  /** Whether the person is one of those that the project is about. */
  fits: (context: PersonContext, onDate: string) => boolean;
};

const steering = 'Planlegging, styring, finansiering og evaluering av helse- og omsorgstjenester';
const research = 'Forskning på helse og helsetjenester';
const article6 = 'KPR-forskriften § 4-1, personvernforordningen artikkel 6 nr. 1 bokstav e';
const linked = 'KPR-forskriften § 4-2, personvernforordningen artikkel 9 nr. 2 bokstav j';

/** Recipients are invented. Most projects get no identity numbers, as in life. */
const openProjects: readonly Project[] = [
  project(
    'fastlege',
    'Institutt for tjenesteforskning',
    'Kontakt med fastlegen etter pandemien',
    2,
    [2022, 2027],
  ),
  project('legevakt', 'Nordvik universitet', 'Hvem bruker legevakten om natten?', 2, [2021, 2026]),
  project(
    'helsestasjon',
    'Statistikkontoret for kommuner',
    'Nøkkeltall for helsestasjoner',
    1,
    [2018, 2030],
  ),
  project(
    'omsorg',
    'Statistikkontoret for kommuner',
    'Mottakere av omsorgstjenester',
    1,
    [2018, 2030],
  ),
  project('fysioterapi', 'Fjordheim høgskole', 'Fysioterapi ved varige smerter', 2, [2020, 2025]),
  project(
    'finansiering',
    'Direktoratet for beregning',
    'Inntektssystemet for kommunene',
    1,
    [2019, 2030],
  ),
  project('tannhelse', 'Østmark universitet', 'Karies hos barn i seks fylker', 2, [2024, 2028]),
  project('kvalitet', 'Kvalitetssenteret', 'Kvalitetsindikatorer for sykehjem', 2, [2019, 2029]),
];

const identifiedProjects: readonly IdentifiedProject[] = [
  {
    ...project(
      'svangerskap',
      'Nordvik universitet',
      'Svangerskap og senere helse',
      2,
      [2020, 2032],
    ),
    legalBasis: linked,
    datasets: ['KUHR'],
    fits: ({ person, childrenOf }, onDate) =>
      person.sex === 'female' &&
      (childrenOf.get(person.key) ?? []).some((birthDate) => birthDate < onDate),
  },
  {
    ...project('eldre', 'Østmark universitet', 'Hjemmeboende eldre: en kohort', 2, [2019, 2031]),
    legalBasis: linked,
    datasets: ['HELSE_OMSORG', 'KUHR'],
    fits: ({ person }, onDate) => isAged(person, onDate, [67, 120]),
  },
  {
    ...project('oppvekst', 'Fjordheim høgskole', 'Oppvekst og skolehelse', 2, [2020, 2033]),
    legalBasis: linked,
    datasets: ['HST', 'TANN_OFF'],
    fits: ({ person }, onDate) => isAged(person, onDate, [6, 18]),
  },
];

function isAged(
  { birthDate, deceasedOn }: PersonContext['person'],
  onDate: string,
  [youngest, oldest]: readonly [number, number],
): boolean {
  if (deceasedOn !== undefined && deceasedOn < onDate) return false;
  const age = ageOn(birthDate, onDate);
  return age >= youngest && age <= oldest;
}

function project(
  slug: string,
  recipient: string,
  title: string,
  purpose: 1 | 2,
  years: readonly [number, number],
): Project {
  const purposeText = purpose === 1 ? steering : research;
  return { slug, recipient, title, purpose, purposeText, legalBasis: article6, years };
}

export function emitProjects({ emit, seed }: RegisterContext): void {
  [...openProjects, ...identifiedProjects].forEach((each, index) =>
    emit('innsyn.utlevering_prosjekt', {
      prosjekt_id: projectId(seed, each),
      recipient_name: each.recipient,
      recipient_org_nr: null,
      title: each.title,
      purpose_code: each.purpose,
      purpose_text: each.purposeText,
      legal_basis: each.legalBasis,
      decision_ref: `${each.years[0] % 100}/${10_400 + index * 317}`,
      decided_by: 'Helsedataservice',
      period_from: `${each.years[0]}-01-01`,
      period_to: `${each.years[1]}-12-31`,
      identified: index >= openProjects.length,
      url: null,
    }),
  );
}

/** Few people are in a release that carried identity numbers, and only in those they fit. */
export function addDisclosures(context: PersonContext, share = 0.08): void {
  const { random, emit, seed, personKey } = context;
  for (const each of identifiedProjects) {
    if (!random.chance(share)) continue;
    for (let year = Math.max(2021, each.years[0] + 1); year <= 2025; year += 2) {
      const deliveredOn = `${year}-0${random.integer(3, 9)}-14`;
      if (deliveredOn > context.today || !each.fits(context, deliveredOn)) continue;
      emit('innsyn.utlevering_person', {
        prosjekt_id: projectId(seed, each),
        person_key: personKey,
        delivered_at: at(deliveredOn, '10:15'),
        dataset_codes: each.datasets,
        with_fnr: true,
      });
    }
  }
}

function projectId(seed: string, { slug }: Project): string {
  return uuidFor(`${seed}/project/${slug}`);
}
