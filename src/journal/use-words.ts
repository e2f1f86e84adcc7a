import { organisationNumbers } from '../holdings/column.ts';
import { sourceCodes } from '../holdings/holdings.ts';
import { sourceName } from '../holdings/present.ts';
import type { Wording } from '../holdings/wording.ts';
import type { nb } from '../../views/journal/texts.nb.ts';
import { fhi, type Asker, type NamedOrganisation } from './who-asked.ts';

type ExactKey = keyof typeof nb;
type PluralKey<Key> = Key extends `${infer Stem}.one` ? Stem : never;
export type UseTextKey = ExactKey | PluralKey<ExactKey>;

/** The texts of `/hvem`, and those of the sources that it names. */
export type UseWording = Omit<Wording, 't'> & {
  t: (
    key: UseTextKey | Parameters<Wording['t']>[0],
    params?: Parameters<Wording['t']>[1],
  ) => string;
  /** Whoever looked or received, except FHI, tells where the person goes. */
  placesHidden: boolean;
};

export function datasetName(code: string, wording: UseWording): string {
  const source = sourceCodes.find((known) => known === code);
  return source === undefined ? code : sourceName(source, wording);
}

/** The one responsible, by name; a number that nobody knows stands as it is. */
export function askerName({ organisation }: Asker, wording: UseWording): string {
  if (organisation === undefined) return wording.t('journal.who.unknown');
  if (organisation === 'fhi') return wording.t('journal.who.fhi');
  if (organisation === 'hidden') return wording.t('journal.who.hidden');
  return organisationName(organisation, wording);
}

export function organisationName({ number, name }: NamedOrganisation, wording: UseWording): string {
  const { t, lang, codes } = wording;
  if (number === fhi) return t('journal.who.fhi');
  const known = name ?? codes.explain(organisationNumbers, number, undefined, lang)?.text;
  return known ?? t('journal.who.number', { number });
}

const roles: Readonly<Record<string, UseTextKey>> = {
  forvalter: 'journal.role.forvalter',
  saksbehandler: 'journal.role.saksbehandler',
  'teknisk-drift': 'journal.role.teknisk-drift',
};

const purposes: Readonly<Record<string, UseTextKey>> = {
  innsyn: 'journal.purpose.innsyn',
  kvalitetskontroll: 'journal.purpose.kvalitetskontroll',
  innsynssak: 'journal.purpose.innsynssak',
  feilretting: 'journal.purpose.feilretting',
};

const channels: Readonly<Record<string, UseTextKey>> = {
  helsenorge: 'journal.channel.helsenorge',
  forvaltning: 'journal.channel.forvaltning',
};

/** Codes of the register's log in words: ours, else its own, else the code as it stands. */
export const registerWords = {
  role: wordsFrom(roles, 'innsyn-oppslag-rolle'),
  purpose: wordsFrom(purposes, 'innsyn-oppslag-formaal'),
  channel: wordsFrom(channels, 'innsyn-oppslag-kanal'),
};

/** `day` is YYYY-MM-DD, when the code was used. */
function wordsFrom(words: Readonly<Record<string, UseTextKey>>, system: string) {
  return (code: string, day: string, { t, codes, lang }: UseWording): string => {
    const key = words[code];
    return key === undefined ? (codes.explain(system, code, day, lang)?.text ?? code) : t(key);
  };
}
