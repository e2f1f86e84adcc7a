import type { HoldingsTextKey } from './column.ts';

type CodeTexts = Readonly<Record<string, HoldingsTextKey>>;

/**
 * Values that the register spells out instead of taking from a code system. A reader needs the word
 * alone, so no raw code stands beside it.
 */
const ownLists: Readonly<Record<string, CodeTexts>> = {
  'kpr-claim-status': {
    godkjent: 'holdings.value.godkjent',
    avvist: 'holdings.value.avvist',
    kreditert: 'holdings.value.kreditert',
  },
  'kpr-diagnosis-kind': {
    own: 'holdings.value.own',
    referral: 'holdings.value.referral',
  },
  'kpr-observation-kind': {
    funn: 'holdings.value.funn',
    undersokelse: 'holdings.value.undersokelse',
    behandling: 'holdings.value.behandling',
  },
  'kpr-measure-kind': {
    vekt: 'holdings.value.vekt',
    lengde: 'holdings.value.lengde',
    hoyde: 'holdings.value.hoyde',
    hodeomkrets: 'holdings.value.hodeomkrets',
    annet: 'holdings.value.annet',
  },
  'kpr-frequency': {
    daily: 'holdings.frequency.daily',
    monthly: 'holdings.frequency.monthly',
    yearly: 'holdings.frequency.yearly',
    once: 'holdings.frequency.once',
  },
  'kpr-oppforingsstatus': {
    '0': 'holdings.value.listed-0',
    '1': 'holdings.value.listed-1',
    '2': 'holdings.value.listed-2',
  },
};

/** The text of a value of our own lists; undefined for any other system or value. */
export function ownListText(system: string, code: string): HoldingsTextKey | undefined {
  return ownLists[system]?.[code];
}
