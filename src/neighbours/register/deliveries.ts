import { addDays, at, later, yearOf } from '../people/calendar.ts';
import { municipalities } from '../people/municipalities.ts';
import { uuidFor } from '../people/random.ts';
import { dailyChildHealthFrom, extractionOf } from './child-health-extraction.ts';
import {
  careDraft,
  childHealthDraft,
  claimsDraft,
  dentalDraft,
  firstOfNextMonth,
  populationDraft,
  type DeliveryDraft,
} from './delivery-draft.ts';
import type { Organisations, Providers } from './organisations.ts';
import type { Row } from './register-rows.ts';

export type Delivery = {
  id: string;
  /** Norwegian clock time. */
  receivedAt: string;
};

export type Deliveries = {
  /** Bills come monthly; one that has not been delivered by today is not there yet. */
  ofClaims: (treatedOn: string) => Delivery;
  /** The municipality's yearly report, in January after the year. */
  ofCare: (providers: Providers, reportingYear: number) => Delivery;
  /** History of 2017 to July 2025 came when deliveries began; since then they are daily. */
  ofChildHealth: (providers: Providers, startedOn: string) => Delivery | undefined;
  /** One extraction per county, of 2017 to 2023. */
  ofDental: (providers: Providers) => Delivery;
  ofPopulation: () => Delivery;
  /** Also those that brought nothing about anybody in this register. */
  rows: () => Row[];
  lastClaimsOn: string;
  lastReportingYear: number;
  /** The last day of child health that has been delivered: it came yesterday. */
  lastChildHealthOn: string;
};

/** A delivery is known from when a row first needs it; the others when all are listed. */
export function createDeliveries(today: string, organisations: Organisations): Deliveries {
  const book = createDeliveryBook();
  // Asked for with every bill: there are millions of them, on few days.
  const claimsByDay = new Map<string, Delivery>();
  const made: Omit<Deliveries, 'rows'> = {
    lastClaimsOn: addDays(`${addDays(today, -10).slice(0, 7)}-01`, -1),
    lastReportingYear: today.slice(5) >= '01-16' ? yearOf(today) - 1 : yearOf(today) - 2,
    lastChildHealthOn: addDays(today, -2),
    ofClaims: (treatedOn) => {
      const known = claimsByDay.get(treatedOn);
      if (known) return known;
      // What was treated before claims were taken in came with the first delivery.
      const month = later(treatedOn, claimsFrom).slice(0, 7);
      const found = book.find(`KUHR/${month}`, () => claimsDraft(month, organisations));
      claimsByDay.set(treatedOn, found);
      return found;
    },
    ofCare: (providers, year) => {
      const reporter = providers.reporterIn(year);
      return book.find(`IPLOS/${reporter}/${year}`, () => careDraft(reporter, year));
    },
    ofChildHealth: (providers, startedOn) => {
      const extraction = extractionOf(startedOn, providers, made.lastChildHealthOn);
      if (extraction === undefined) return undefined;
      return book.find(`HST/${providers.municipality}/${extraction.name}`, () =>
        childHealthDraft(providers, extraction),
      );
    },
    ofDental: (providers) => book.find(`TANN/${providers.county}`, () => dentalDraft(providers)),
    ofPopulation: () =>
      book.find('FREG', () =>
        populationDraft(`${addDays(today, -1).slice(0, 7)}-01`, organisations),
      ),
  };
  return {
    ...made,
    rows: () => {
      addThoseWithoutRows(made, organisations);
      return book.rows();
    },
  };
}

const claimsFrom = '2016-07-01';
const careFrom = 2017;

/** What comes, comes for everybody: also where nobody of this register lives. */
function addThoseWithoutRows(
  deliveries: Omit<Deliveries, 'rows'>,
  { providersIn }: Organisations,
): void {
  const { lastClaimsOn, lastReportingYear } = deliveries;
  for (let day = claimsFrom; day <= lastClaimsOn; day = firstOfNextMonth(day)) {
    deliveries.ofClaims(day);
  }
  deliveries.ofPopulation();
  for (const { number } of municipalities) {
    const providers = providersIn(number);
    deliveries.ofDental(providers);
    for (let year = careFrom; year <= lastReportingYear; year++) {
      deliveries.ofCare(providers, year);
    }
    for (const day of childHealthDays(deliveries)) deliveries.ofChildHealth(providers, day);
  }
}

/** Days enough to show when deliveries began, that they are daily, and when they ended. */
function childHealthDays({ lastChildHealthOn }: Pick<Deliveries, 'lastChildHealthOn'>): string[] {
  const days = ['2017-09-01', '2022-06-15', '2024-05-15'];
  for (let day = dailyChildHealthFrom; day < lastChildHealthOn; day = firstOfNextMonth(day)) {
    days.push(day);
  }
  for (let daysAgo = 180; daysAgo >= 0; daysAgo--) days.push(addDays(lastChildHealthOn, -daysAgo));
  return days;
}

function createDeliveryBook(): {
  find: (name: string, draft: () => DeliveryDraft) => Delivery;
  rows: () => Row[];
} {
  const known = new Map<string, { delivery: Delivery; row: Row }>();
  return {
    rows: () => [...known.values()].map(({ row }) => row),
    find: (name, draft) => {
      const found = known.get(name);
      if (found) return found.delivery;
      const row = deliveryRow(name, draft());
      const delivery = { id: String(row['delivery_id']), receivedAt: String(row['received_at']) };
      known.set(name, { delivery, row });
      return delivery;
    },
  };
}

function deliveryRow(name: string, draft: DeliveryDraft): Row {
  return {
    delivery_id: uuidFor(`delivery/${name}`),
    source_code: draft.source,
    message_type: draft.message[0],
    message_version: draft.message[1],
    sender_org_nr: draft.sender,
    supplier_org_nr: draft.supplier ?? null,
    epj_name: draft.epj?.[0] ?? null,
    epj_version: draft.epj?.[1] ?? null,
    extraction_date: draft.extractedOn,
    received_at: at(...draft.received),
    correlation_id: uuidFor(`correlation/${name}`),
    status: 'mottatt',
  };
}
