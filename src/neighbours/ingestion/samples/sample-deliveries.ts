import { uuidFor } from '../../people/random.ts';
import type { AcceptedMessageType } from '../delivery.ts';
import { sampleClaimsBody } from './sample-claims.ts';
import { sampleBatch, type SamplePlan } from './sample-consultations.ts';
import { sampleDentalBody } from './sample-dental.ts';
import { consultationWriters } from './sample-hst.ts';

export type SampleDelivery = {
  system: string;
  messageType: AcceptedMessageType;
  headers: Readonly<Record<string, string>>;
  body: unknown;
};

/**
 * One delivery from each of the four record systems of helsestasjon, one of bills and one from
 * dental clinics, about the hand-made people among `people`.
 */
export function sampleDeliveries(plan: SamplePlan): SampleDelivery[] {
  const hst = 'HST_Konsultasjon';
  return [
    delivery(plan, {
      messageType: hst,
      software: ['Visma', 'Visma HsPro', '8.6.2'],
      body: consultationWriters['Visma HsPro'](sampleBatch(plan, 'Visma HsPro')),
    }),
    delivery(plan, {
      messageType: hst,
      software: ['EG Norge', 'EG Infodoc', '6.1'],
      body: consultationWriters['EG Infodoc'](sampleBatch(plan, 'EG Infodoc')),
    }),
    delivery(plan, {
      messageType: hst,
      software: ['CompuGroup Medical Norway', 'CGM Helsestasjon', '3.14.0'],
      body: consultationWriters['CGM Helsestasjon'](sampleBatch(plan, 'CGM Helsestasjon')),
    }),
    delivery(plan, {
      messageType: hst,
      software: ['Helseplattformen', 'Helseplattformen', '2026.1'],
      body: consultationWriters.Helseplattformen(sampleBatch(plan, 'Helseplattformen')),
    }),
    delivery(plan, {
      messageType: 'KUHR_Regning',
      software: ['Helsedirektoratet', 'Helserefusjon', '2.1'],
      body: sampleClaimsBody(plan),
    }),
    delivery(plan, {
      messageType: 'TANN_Journal',
      software: ['Opus Systemer', 'Opus Dental', '7.1'],
      body: sampleDentalBody(plan),
    }),
  ];
}

function delivery(
  { today, run }: SamplePlan,
  sent: {
    messageType: AcceptedMessageType;
    software: readonly [vendor: string, name: string, version: string];
    body: object;
  },
): SampleDelivery {
  const { messageType, software, body } = sent;
  const [vendor, name, version] = software;
  return {
    system: name,
    messageType,
    headers: {
      'x-vendor-name': vendor,
      'x-software-name': name,
      'x-software-version': version,
      'x-data-extraction-date': today.split('-').reverse().join('.'),
      'x-correlation-id': uuidFor(`${run}/${name}`),
    },
    body,
  };
}
