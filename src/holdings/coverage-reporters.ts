import { placesOf, type Places } from './coverage-places.ts';
import type { CoverageDocument, DeliveriesRow } from './coverage.repository.ts';
import type { Reporter, ReporterKind, Rhythm, SourceCoverage, SystemPeriod } from './coverage.ts';
import { sourceCodes, type SourceCode } from './holdings.ts';

/** Every source with everyone who is to report it, whether or not anything has come. */
export function coverageOf(document: CoverageDocument): SourceCoverage[] {
  const places = placesOf(document);
  return sourceCodes.map((source) => {
    const described = document.sources.find(({ source_code }) => source_code === source);
    const kind = kinds[described?.reporter_kind ?? ''] ?? 'national';
    return {
      source,
      kind,
      coversFrom: described?.covers_from,
      frequency: described?.frequency,
      legalBasis: described?.legal_basis,
      lastLoadAt: described?.last_load_at ?? undefined,
      reporters: reportersOf(source, kind, document, places),
    };
  });
}

const kinds: Readonly<Record<string, ReporterKind>> = {
  kommune: 'municipality',
  fylkeskommune: 'county',
};

function reportersOf(
  source: SourceCode,
  kind: ReporterKind,
  { deliveries }: CoverageDocument,
  places: Places,
): Reporter[] {
  const sent = deliveries.filter(({ source_code }) => source_code === source);
  const byOrganisation = Map.groupBy(sent, ({ org_nr }) => org_nr);
  const due = places.due[kind];
  const others = sent.filter(
    ({ is_total, org_nr }) => is_total && !due.some((one) => one.org_nr === org_nr),
  );
  return [...due, ...others]
    .map((one) => reporterOf(one, byOrganisation.get(one.org_nr) ?? [], places))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
}

function reporterOf(
  { org_nr, name }: { org_nr: string; name: string | null },
  sent: readonly DeliveriesRow[],
  places: Places,
): Reporter {
  const total = sent.find(({ is_total }) => is_total);
  return {
    organisation: org_nr,
    name: name ?? org_nr,
    places: places.of(org_nr),
    endedOn: places.endedOn(org_nr),
    systems: systemsOf(sent.filter(({ is_total }) => !is_total)),
    deliveries: total?.deliveries ?? 0,
    rhythm: total === undefined ? undefined : rhythmOf(total.median_days),
    firstDelivery: total?.first_received,
    lastDelivery: total?.last_received,
  };
}

function systemsOf(versions: readonly DeliveriesRow[]): SystemPeriod[] {
  return [...Map.groupBy(versions, ({ epj_name }) => epj_name)]
    .map(([name, rows]) => ({
      name: name ?? undefined,
      from: rows.map(({ first_extracted }) => first_extracted).toSorted()[0] ?? '',
      to:
        rows
          .map(({ last_extracted }) => last_extracted)
          .toSorted()
          .at(-1) ?? '',
      versions: rows.flatMap(({ epj_version, first_extracted }) =>
        epj_version === null ? [] : [{ version: epj_version, from: first_extracted }],
      ),
    }))
    .toSorted((a, b) => a.from.localeCompare(b.from));
}

function rhythmOf(days: number | null): Rhythm {
  if (days === null) return 'once';
  if (days <= 3) return 'daily';
  if (days <= 10) return 'weekly';
  if (days <= 45) return 'monthly';
  return days <= 300 ? 'sometimes' : 'yearly';
}
