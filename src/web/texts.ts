import { en as descriptionEn } from '../../views/description/texts.en.ts';
import { nb as descriptionNb } from '../../views/description/texts.nb.ts';
import { nn as descriptionNn } from '../../views/description/texts.nn.ts';
import { en as caseworkEn } from '../../views/casework/texts.en.ts';
import { nb as caseworkNb } from '../../views/casework/texts.nb.ts';
import { nn as caseworkNn } from '../../views/casework/texts.nn.ts';
import { en as reservationEn } from '../../views/reservation/texts.en.ts';
import { nb as reservationNb } from '../../views/reservation/texts.nb.ts';
import { nn as reservationNn } from '../../views/reservation/texts.nn.ts';
import { en as holdingsEn } from '../../views/holdings/texts.en.ts';
import { nb as holdingsNb } from '../../views/holdings/texts.nb.ts';
import { nn as holdingsNn } from '../../views/holdings/texts.nn.ts';
import { en as identityEn } from '../../views/identity/texts.en.ts';
import { nb as identityNb } from '../../views/identity/texts.nb.ts';
import { nn as identityNn } from '../../views/identity/texts.nn.ts';
import { en as journalEn } from '../../views/journal/texts.en.ts';
import { nb as journalNb } from '../../views/journal/texts.nb.ts';
import { nn as journalNn } from '../../views/journal/texts.nn.ts';
import { en as childEn } from '../../views/mandate/child-texts.en.ts';
import { nb as childNb } from '../../views/mandate/child-texts.nb.ts';
import { nn as childNn } from '../../views/mandate/child-texts.nn.ts';
import { en as mandateEn } from '../../views/mandate/texts.en.ts';
import { nb as mandateNb } from '../../views/mandate/texts.nb.ts';
import { nn as mandateNn } from '../../views/mandate/texts.nn.ts';
import { en as noticeEn } from '../../views/notice/texts.en.ts';
import { nb as noticeNb } from '../../views/notice/texts.nb.ts';
import { nn as noticeNn } from '../../views/notice/texts.nn.ts';
import { en as openEn } from '../../views/open/texts.en.ts';
import { nb as openNb } from '../../views/open/texts.nb.ts';
import { nn as openNn } from '../../views/open/texts.nn.ts';
import { en as reportEn } from '../../views/report/texts.en.ts';
import { nb as reportNb } from '../../views/report/texts.nb.ts';
import { nn as reportNn } from '../../views/report/texts.nn.ts';
import { en as letterEn } from '../../views/letter/texts.en.ts';
import { nb as letterNb } from '../../views/letter/texts.nb.ts';
import { nn as letterNn } from '../../views/letter/texts.nn.ts';
import { en as deskEn } from '../../views/desk/texts.en.ts';
import { en as sealEn } from '../../views/seal/texts.en.ts';
import { nb as deskNb } from '../../views/desk/texts.nb.ts';
import { nb as sealNb } from '../../views/seal/texts.nb.ts';
import { nn as deskNn } from '../../views/desk/texts.nn.ts';
import { nn as sealNn } from '../../views/seal/texts.nn.ts';
import { en as webEn } from '../../views/web/texts.en.ts';
import { nb as webNb } from '../../views/web/texts.nb.ts';
import { nn as webNn } from '../../views/web/texts.nn.ts';
import type { Language } from '../shared/format.ts';

const nb = {
  ...webNb,
  ...openNb,
  ...identityNb,
  ...holdingsNb,
  ...caseworkNb,
  ...journalNb,
  ...mandateNb,
  ...noticeNb,
  ...reservationNb,
  ...reportNb,
  ...letterNb,
  ...sealNb,
  ...deskNb,
  ...childNb,
  ...descriptionNb,
};

export type TextKey = keyof typeof nb;
type TextParams = Readonly<Record<string, string | number>>;
export type Translate = (key: string, params?: TextParams) => string;

/** Every text of the service, by language and key. */
export const texts: Record<Language, Record<TextKey, string>> = {
  nb,
  nn: {
    ...webNn,
    ...openNn,
    ...identityNn,
    ...holdingsNn,
    ...caseworkNn,
    ...journalNn,
    ...mandateNn,
    ...noticeNn,
    ...reservationNn,
    ...reportNn,
    ...letterNn,
    ...sealNn,
    ...deskNn,
    ...childNn,
    ...descriptionNn,
  },
  en: {
    ...webEn,
    ...openEn,
    ...identityEn,
    ...holdingsEn,
    ...caseworkEn,
    ...journalEn,
    ...mandateEn,
    ...noticeEn,
    ...reservationEn,
    ...reportEn,
    ...letterEn,
    ...sealEn,
    ...deskEn,
    ...childEn,
    ...descriptionEn,
  },
};

const ownTranslators: Record<Language, Translate> = {
  nb: translate('nb', undefined),
  nn: translate('nn', undefined),
  en: translate('en', undefined),
};

/** On pages about a child: its name, unless the population register has just fallen silent. */
export type About = { child: string | undefined };

const nameless: Record<Language, string> = { nb: 'barnet', nn: 'barnet', en: 'the child' };

/**
 * Looks up texts of one language. `{name}` in a text takes the parameter of that name; where only
 * `key.one` and `key.other` exist, the number `n` chooses. On pages about a child `key~child` is
 * taken where there is one, since «du» is then somebody else; it may name `{child}`.
 *
 * @throws when a text or a parameter is missing: a page with a hole in it must not be sent
 */
export function translator(language: Language, about?: About): Translate {
  return about === undefined
    ? ownTranslators[language]
    : translate(language, about.child ?? nameless[language]);
}

function translate(language: Language, child: string | undefined): Translate {
  const own: Record<string, string> = texts[language];
  const plural = new Intl.PluralRules(language);
  const find = (key: string) => (child === undefined ? undefined : own[`${key}~child`]) ?? own[key];
  return (key, given = {}) => {
    const params: TextParams = child === undefined ? given : { child, ...given };
    const numbered = typeof params['n'] === 'number' ? `${key}.${plural.select(params['n'])}` : key;
    const text = find(key) ?? find(numbered);
    if (text === undefined) throw new Error(`No text ${key} in ${language}`);
    // Most texts take nothing, and a page has hundreds.
    if (!text.includes('{')) return text;
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = params[name];
      if (value === undefined) throw new Error(`The text ${key} needs ${name}`);
      return String(value);
    });
  };
}
