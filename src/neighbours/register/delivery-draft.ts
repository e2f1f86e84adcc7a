import { addDays, later } from '../people/calendar.ts';
import { dailyChildHealthFrom, type Extraction } from './child-health-extraction.ts';
import type { Organisations, Providers } from './organisations.ts';
import { versionOn } from './record-systems.ts';

/** What a source sent at one time. */
export type DeliveryDraft = {
  source: string;
  message: [type: string, version: string];
  sender: string;
  supplier?: string;
  epj?: [name: string, version: string];
  extractedOn: string;
  received: [date: string, clock: string];
};

export function claimsDraft(month: string, { helfo }: Organisations): DeliveryDraft {
  const firstOfNext = firstOfNextMonth(month);
  return {
    source: 'KUHR',
    message: ['KUHR_UTTREKK', '2.1'],
    sender: helfo,
    extractedOn: addDays(firstOfNext, 8),
    received: [addDays(firstOfNext, 9), '04:25'],
  };
}

export function careDraft(reporter: string, year: number): DeliveryDraft {
  return {
    source: 'HELSE_OMSORG',
    message: ['KPR_IPL', '3.7'],
    sender: reporter,
    epj: ['IPLOS-uttrekk', '3.7'],
    extractedOn: `${year + 1}-01-10`,
    received: [`${year + 1}-01-12`, '02:40'],
  };
}

/** History was sent when deliveries began, however long ago it was taken out. */
export function childHealthDraft(
  { municipality }: Providers,
  { system, extractedOn }: Extraction,
): DeliveryDraft {
  const receivedOn = later(addDays(extractedOn, 1), dailyChildHealthFrom);
  return {
    source: 'HST',
    message: ['HST_Konsultasjon', receivedOn < '2026-02-01' ? '1.0' : '1.1'],
    sender: municipality,
    supplier: system.supplier,
    epj: [system.name, versionOn(system, extractedOn)],
    extractedOn,
    received: [receivedOn, '03:10'],
  };
}

export function dentalDraft({ county }: Providers): DeliveryDraft {
  return {
    source: 'TANN_OFF',
    message: ['TANN_UTTREKK', '1.0'],
    sender: county,
    epj: ['Opus Dental', '7.1'],
    extractedOn: '2024-03-14',
    received: ['2024-03-15', '13:05'],
  };
}

export function populationDraft(
  month: string,
  { taxAdministration }: Organisations,
): DeliveryDraft {
  return {
    source: 'FREG',
    message: ['FREG_PERSON', '1.8'],
    sender: taxAdministration,
    extractedOn: month,
    received: [month, '05:00'],
  };
}

/** @param day a date, or a month */
export function firstOfNextMonth(day: string): string {
  return `${addDays(`${day.slice(0, 7)}-01`, 32).slice(0, 7)}-01`;
}
