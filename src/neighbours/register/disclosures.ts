import { addDays, at } from '../people/calendar.ts';
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
  identified?: true;
};

const steering = 'Planlegging, styring, finansiering og evaluering av helse- og omsorgstjenester';
const research = 'Forskning på helse og helsetjenester';
const article6 = 'KPR-forskriften § 4-1, personvernforordningen artikkel 6 nr. 1 bokstav e';
const linked = 'KPR-forskriften § 4-2, personvernforordningen artikkel 9 nr. 2 bokstav j';

/** Recipients are invented. Most projects get no identity numbers, as in life. */
const projects: readonly Project[] = [
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
  {
    ...project(
      'svangerskap',
      'Nordvik universitet',
      'Svangerskap og senere helse',
      2,
      [2020, 2032],
    ),
    legalBasis: linked,
    identified: true,
  },
  {
    ...project('eldre', 'Østmark universitet', 'Hjemmeboende eldre: en kohort', 2, [2019, 2031]),
    legalBasis: linked,
    identified: true,
  },
];

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
  projects.forEach((each, index) =>
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
      identified: each.identified ?? false,
      url: null,
    }),
  );
}

/** Few people are in a release that carried identity numbers. */
export function addDisclosures(context: PersonContext, share = 0.08): void {
  const { random, person } = context;
  const identified = projects.filter((each) => each.identified);
  for (const each of identified) {
    if (!random.chance(share)) continue;
    for (let year = Math.max(2021, each.years[0] + 1); year <= 2025; year += 2) {
      const deliveredOn = `${year}-0${random.integer(3, 9)}-14`;
      if (deliveredOn < addDays(person.birthDate, 365) || deliveredOn > context.today) continue;
      context.emit('innsyn.utlevering_person', {
        prosjekt_id: projectId(context.seed, each),
        person_key: context.personKey,
        delivered_at: at(deliveredOn, '10:15'),
        dataset_codes: each.slug === 'eldre' ? ['HELSE_OMSORG', 'KUHR'] : ['KUHR'],
        with_fnr: true,
      });
    }
  }
}

/** Look-ups by staff of the register and by the person, before this service came. */
export function addLookups(context: PersonContext): void {
  const { random, today, organisations } = context;
  const count = random.chance(0.3) ? 0 : Math.min(400, Math.round(random.lognormal(0.75, 1.15)));
  for (let i = 0; i < count; i++) {
    const reason = random.pick(lookupReasons);
    context.emit('innsyn.oppslag_logg', {
      oppslag_id: context.nextId('innsyn.oppslag_logg'),
      person_key: context.personKey,
      looked_at: at(addDays(today, -random.integer(3, 3 * 365)), '13:20'),
      actor_org_nr: organisations.instituteOfPublicHealth,
      actor_role: reason.role,
      actor_pseudonym:
        reason.role === 'innbygger' ? null : `ansatt-${String(random.integer(1, 40))}`,
      purpose_code: reason.purpose,
      data_category: random.pick(['KUHR', 'HELSE_OMSORG', 'HST', 'FREG', 'alle']),
      channel: reason.channel,
    });
  }
}

const lookupReasons = [
  { role: 'innbygger', purpose: 'innsyn', channel: 'helsenorge' },
  { role: 'forvalter', purpose: 'kvalitetskontroll', channel: 'forvaltning' },
  { role: 'saksbehandler', purpose: 'innsynssak', channel: 'forvaltning' },
  { role: 'teknisk-drift', purpose: 'feilretting', channel: 'forvaltning' },
] as const;

function projectId(seed: string, { slug }: Project): string {
  return uuidFor(`${seed}/project/${slug}`);
}
