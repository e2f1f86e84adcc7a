import { addDays, at, later, yearOf } from '../people/calendar.ts';
import { uuidFor } from '../people/random.ts';
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
  /** History of 2017 to July 2025 came in one delivery per municipality; since then it is daily. */
  ofChildHealth: (providers: Providers, startedOn: string) => Delivery;
  /** One extraction per county, of 2017 to 2023. */
  ofDental: (providers: Providers) => Delivery;
  ofPopulation: () => Delivery;
  rows: () => Row[];
  lastClaimsOn: string;
  lastReportingYear: number;
};

/** First day of daily delivery from child health clinics. */
export const dailyChildHealthFrom = '2025-08-01';

type Draft = {
  name: string;
  source: string;
  message: [type: string, version: string];
  sender: string;
  supplier?: string;
  epj?: [name: string, version: string];
  extractedOn: string;
  received: [date: string, clock: string];
};

/** Deliveries come into being when a row first needs one, so that none is empty. */
export function createDeliveries(today: string, organisations: Organisations): Deliveries {
  const book = createDeliveryBook();
  const lastMonthDelivered = addDays(`${addDays(today, -10).slice(0, 7)}-01`, -1);
  return {
    lastClaimsOn: lastMonthDelivered,
    lastReportingYear: today.slice(5) >= '01-16' ? yearOf(today) - 1 : yearOf(today) - 2,
    rows: book.rows,
    ofClaims: (treatedOn) => {
      // What was treated before claims were taken in came with the first delivery.
      const month = later(treatedOn, '2016-07-01').slice(0, 7);
      return book.find(`KUHR/${month}`, () => claimsDraft(month, organisations));
    },
    ofCare: (providers, year) =>
      book.find(`IPLOS/${providers.municipality}/${year}`, () => careDraft(providers, year)),
    ofChildHealth: (providers, startedOn) => {
      const day = startedOn < dailyChildHealthFrom ? 'history' : startedOn;
      return book.find(`HST/${providers.municipality}/${day}`, () =>
        childHealthDraft(providers, day),
      );
    },
    ofDental: (providers) => book.find(`TANN/${providers.county}`, () => dentalDraft(providers)),
    ofPopulation: () =>
      book.find('FREG', () => populationDraft(`${today.slice(0, 7)}-01`, organisations)),
  };
}

function createDeliveryBook(): {
  find: (name: string, draft: () => Omit<Draft, 'name'>) => Delivery;
  rows: () => Row[];
} {
  const known = new Map<string, { delivery: Delivery; row: Row }>();
  return {
    rows: () => [...known.values()].map(({ row }) => row),
    find: (name, draft) => {
      const found = known.get(name);
      if (found) return found.delivery;
      const row = deliveryRow({ name, ...draft() });
      const delivery = { id: String(row['delivery_id']), receivedAt: String(row['received_at']) };
      known.set(name, { delivery, row });
      return delivery;
    },
  };
}

function deliveryRow(draft: Draft): Row {
  return {
    delivery_id: uuidFor(`delivery/${draft.name}`),
    source_code: draft.source,
    message_type: draft.message[0],
    message_version: draft.message[1],
    sender_org_nr: draft.sender,
    supplier_org_nr: draft.supplier ?? null,
    epj_name: draft.epj?.[0] ?? null,
    epj_version: draft.epj?.[1] ?? null,
    extraction_date: draft.extractedOn,
    received_at: at(...draft.received),
    correlation_id: uuidFor(`correlation/${draft.name}`),
    status: 'mottatt',
  };
}

function claimsDraft(month: string, { helfo }: Organisations): Omit<Draft, 'name'> {
  const firstOfNext = `${addDays(`${month}-01`, 32).slice(0, 7)}-01`;
  return {
    source: 'KUHR',
    message: ['KUHR_UTTREKK', '2.1'],
    sender: helfo,
    extractedOn: addDays(firstOfNext, 8),
    received: [addDays(firstOfNext, 9), '04:25'],
  };
}

function careDraft(providers: Providers, year: number): Omit<Draft, 'name'> {
  return {
    source: 'HELSE_OMSORG',
    message: ['KPR_IPL', '3.7'],
    sender: providers.municipality,
    epj: ['IPLOS-uttrekk', '3.7'],
    extractedOn: `${year + 1}-01-10`,
    received: [`${year + 1}-01-12`, '02:40'],
  };
}

function childHealthDraft(providers: Providers, day: string): Omit<Draft, 'name'> {
  const extractedOn = day === 'history' ? '2025-07-31' : day;
  const { versions, name, supplier } = providers.epj;
  const version = versions[Math.min(versions.length - 1, yearOf(extractedOn) - 2025)] ?? '';
  return {
    source: 'HST',
    message: ['HST_Konsultasjon', '1.0'],
    sender: providers.municipality,
    supplier,
    epj: [name, version],
    extractedOn,
    received: [addDays(extractedOn, 1), '03:10'],
  };
}

function dentalDraft({ county }: Providers): Omit<Draft, 'name'> {
  return {
    source: 'TANN_OFF',
    message: ['TANN_UTTREKK', '1.0'],
    sender: county,
    epj: ['Opus Dental', '7.1'],
    extractedOn: '2024-03-14',
    received: ['2024-03-15', '13:05'],
  };
}

function populationDraft(month: string, { taxAdministration }: Organisations): Omit<Draft, 'name'> {
  return {
    source: 'FREG',
    message: ['FREG_PERSON', '1.8'],
    sender: taxAdministration,
    extractedOn: month,
    received: [month, '05:00'],
  };
}
