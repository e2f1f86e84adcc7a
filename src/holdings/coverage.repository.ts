import { query, type Db } from '../database/query.ts';
import { municipalityNumbers } from './column.ts';

type DataSourceRow = {
  source_code: string;
  covers_from: string;
  frequency: string;
  reporter_kind: string;
  legal_basis: string;
  last_load_at: Date | null;
};

export type OrganisationRow = {
  org_nr: string;
  name: string;
  org_kind: string;
  kommune_nr: string | null;
};

/** A municipality in which a county has a unit. */
type CountyPlaceRow = { county_org_nr: string; kommune_nr: string };

/** `ended_on` is null for a number in use. */
type MunicipalityRow = { code: string; name: string; ended_on: string | null };

/** What one reporter sent of one source: in all (`is_total`), or with one version of one system. */
export type DeliveriesRow = {
  source_code: string;
  org_nr: string;
  name: string | null;
  org_kind: string | null;
  kommune_nr: string | null;
  is_total: boolean;
  epj_name: string | null;
  epj_version: string | null;
  deliveries: number;
  first_extracted: string;
  last_extracted: string;
  first_received: Date;
  last_received: Date;
  /** Between one extraction and the next; null after a single one. */
  median_days: number | null;
};

export type CoverageDocument = {
  sources: DataSourceRow[];
  organisations: OrganisationRow[];
  countyPlaces: CountyPlaceRow[];
  municipalities: MunicipalityRow[];
  deliveries: DeliveriesRow[];
};

/** Who reports, and what has come. Nothing of it is about a person. */
export async function loadCoverage(register: Db): Promise<CoverageDocument> {
  const sources = await query<DataSourceRow>(
    register,
    `select source_code, covers_from, frequency, reporter_kind, legal_basis, last_load_at
         from ref.data_source`,
  );
  const organisations = await query<OrganisationRow>(
    register,
    `select org_nr, name, org_kind, kommune_nr from kpr.organisation
        where org_kind in ('kommune', 'fylkeskommune') order by name, kommune_nr`,
  );
  const countyPlaces = await query<CountyPlaceRow>(
    register,
    `select distinct county.org_nr as county_org_nr, unit.kommune_nr
         from kpr.organisation county join kpr.organisation unit on unit.parent_org_nr = county.org_nr
        where county.org_kind = 'fylkeskommune' and unit.kommune_nr is not null`,
  );
  const municipalities = await query<MunicipalityRow>(
    register,
    `select code, (array_agg(display_nb order by valid_from desc))[1] as name,
              case when bool_or(valid_to is null) then null else max(valid_to) end as ended_on
         from ref.code_value where oid = :municipalityNumbers group by code`,
    { municipalityNumbers },
  );
  const deliveries = await query<DeliveriesRow>(register, deliveriesSql);
  return { sources, organisations, countyPlaces, municipalities, deliveries };
}

/** What a unit of a municipality or county sends is counted as that one's own. */
const deliveriesSql = `
  with reported as (
    select d.source_code, d.epj_name, d.epj_version, d.extraction_date, d.received_at,
           case when parent.org_kind in ('kommune', 'fylkeskommune') then parent.org_nr
                else d.sender_org_nr end as org_nr
      from kpr.source_delivery d
      left join kpr.organisation sender on sender.org_nr = d.sender_org_nr
      left join kpr.organisation parent
             on parent.org_nr = sender.parent_org_nr and sender.org_kind = 'enhet'),
  spaced as (
    select reported.*,
           extraction_date - lag(extraction_date)
             over (partition by source_code, org_nr order by extraction_date, received_at) as days
      from reported),
  counted as (
    select source_code, org_nr, grouping(epj_name) = 1 as is_total, epj_name, epj_version,
           count(*)::int as deliveries,
           min(extraction_date) as first_extracted, max(extraction_date) as last_extracted,
           min(received_at) as first_received, max(received_at) as last_received,
           percentile_disc(0.5) within group (order by days) as median_days
      from spaced
     group by grouping sets (
       (source_code, org_nr), (source_code, org_nr, epj_name, epj_version)))
  select counted.*, o.name, o.org_kind, o.kommune_nr
    from counted left join kpr.organisation o using (org_nr)
   order by source_code, org_nr, first_extracted, epj_name, epj_version`;
