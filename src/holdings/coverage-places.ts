import type { CoverageDocument, OrganisationRow } from './coverage.repository.ts';
import type { Reporter, ReporterKind } from './coverage.ts';

export type Places = {
  /** Who is to report, by who reports a source. */
  due: Readonly<Record<ReporterKind, readonly OrganisationRow[]>>;
  of: (organisation: string) => Reporter['places'];
  /** Undefined for whoever is still there. */
  endedOn: (organisation: string) => string | undefined;
};

/** Municipalities keep what came under earlier numbers; those that are no more are not waited for. */
export function placesOf(document: CoverageDocument): Places {
  const { organisations, countyPlaces } = document;
  const numbers = new Map(document.municipalities.map((row) => [row.code, row]));
  const municipalities = organisations.filter(({ org_kind }) => org_kind === 'kommune');
  const former = formerAmong(municipalities, document);
  const current = municipalities.filter(({ org_nr }) => !former.has(org_nr));
  const byOrganisation = new Map(municipalities.map((one) => [one.org_nr, one]));
  const namesakes = Map.groupBy(municipalities, ({ name }) => name);
  const inCounty = Map.groupBy(countyPlaces, ({ county_org_nr }) => county_org_nr);

  /** Earlier numbers go with the name, unless two municipalities share it. */
  const numbersOf = (one: OrganisationRow): string[] => {
    const same = namesakes.get(one.name) ?? [];
    const alone = same.filter(({ org_nr }) => !former.has(org_nr)).length === 1;
    const earlier = alone ? same.filter(({ org_nr }) => former.has(org_nr)) : [];
    return [one, ...earlier].flatMap(({ kommune_nr }) => kommune_nr ?? []);
  };
  return {
    due: {
      municipality: current,
      county: organisations.filter(({ org_kind }) => org_kind === 'fylkeskommune'),
      national: [],
    },
    of: (organisation) => {
      const one = byOrganisation.get(organisation);
      const own = one === undefined ? [] : numbersOf(one);
      const ofCounty = inCounty.get(organisation)?.map(({ kommune_nr }) => kommune_nr) ?? [];
      return [...own, ...ofCounty].map((number) => ({
        number,
        name: numbers.get(number)?.name ?? number,
      }));
    },
    endedOn: (organisation) => {
      if (!former.has(organisation)) return undefined;
      const number = byOrganisation.get(organisation)?.kommune_nr ?? '';
      return numbers.get(number)?.ended_on ?? undefined;
    },
  };
}

/**
 * Municipalities whose number has expired. Where the register does not tell, those that never sent
 * anything and have a namesake that did.
 */
function formerAmong(
  municipalities: readonly OrganisationRow[],
  { municipalities: numbers, deliveries }: CoverageDocument,
): Set<string> {
  const told = new Map(numbers.map((row) => [row.code, row.ended_on !== null]));
  const delivering = new Set(deliveries.map(({ org_nr }) => org_nr));
  const namesDelivering = new Set(
    municipalities.filter(({ org_nr }) => delivering.has(org_nr)).map(({ name }) => name),
  );
  const isFormer = ({ org_nr, name, kommune_nr }: OrganisationRow) =>
    told.get(kommune_nr ?? '') ?? (!delivering.has(org_nr) && namesDelivering.has(name));
  return new Set(municipalities.filter(isFormer).map(({ org_nr }) => org_nr));
}
