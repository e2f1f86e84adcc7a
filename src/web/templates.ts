import { join } from 'node:path';
import nunjucks from 'nunjucks';
import type { paths as allPaths } from '../paths.ts';
import {
  formatDate,
  formatDateTime,
  formatMoney,
  formatNumber,
  formatTime,
  type Language,
} from '../shared/format.ts';
import { addressFor } from './acting-address.ts';
import { assetUrl } from './assets.ts';
import { hrefIn, languages } from './language.ts';
import { translator, type Translate } from './texts.ts';

export type Templates = { render: (template: string, context: object) => string };

/** Templates by name, without `.njk`; what a template forgot to be given throws. */
export function createTemplates(): Templates {
  const views = join(import.meta.dirname, '../../views');
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(views), {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  environment.addGlobal('asset', assetUrl);
  return { render: (template, context) => environment.render(`${template}.njk`, context) };
}

export type PageFacts = {
  lang: Language;
  /** The page's address without language; with its query, which the language switch keeps. */
  path: string;
  signedIn: { name: string | undefined; minutesLeft: number; endsAt: Date } | undefined;
  csrfToken: string | undefined;
  /** «Skjul helseopplysninger» is on. */
  healthHidden?: boolean;
  /** Messages not opened yet; undefined where nobody has counted. */
  unread?: number | undefined;
  /** Whom the page is about, when it is not the one signed in. */
  actingFor?: { reference: string; name: string | undefined } | undefined;
  /** «Forlat siden» stands on top. */
  quickExit?: boolean;
  voiceOnly?: boolean;
  /** The reference in the address, also where nothing was granted. */
  reference?: string | undefined;
  /** Somebody of the staff, at the desk. */
  staff?: StaffShown | undefined;
  paths: typeof allPaths;
};

type StaffShown = { name: string; decides: boolean; minutesLeft: number; endsAt: Date };

type LanguageLink = { lang: Language; label: string; href: string; current: boolean };

/** What every page is given. `null` stands for what a page is without. */
export type PageContext = {
  lang: Language;
  t: Translate;
  /** As `t`, without the name of whom the page is about: for titles, which browsers keep. */
  neutral: Translate;
  /** For the person that the page is about. */
  href: (path: string) => string;
  /** For the person of a reference. */
  hrefFor: (reference: string, path: string) => string;
  /** For the one signed in. */
  hrefOwn: (path: string) => string;
  /** This page's address without its query, as forms send to it. */
  here: string;
  /** This page's whole address, to load it again. */
  again: string;
  /** Whether the person may use the sections in the header. */
  sections: boolean;
  languageLinks: LanguageLink[];
  signedIn: { name: string | null; minutesLeft: number; endsAt: Date } | null;
  /** The page lies at the caseworkers' desk, whose header is another. */
  atDesk: boolean;
  staff: StaffShown | null;
  csrfToken: string | null;
  healthHidden: boolean;
  unread: number;
  /** Whom the page is about, when it is not the one signed in. */
  actingFor: { name: string | null } | null;
  quickExit: boolean;
  /** Who may be heard and not see: fewer sections. */
  voiceOnly: boolean;
  paths: typeof allPaths;
  date: (value: Date | string) => string;
  time: (value: Date) => string;
  dateTime: (value: Date) => string;
  money: (kroner: number) => string;
  number: (value: number) => string;
};

const languageNames: Record<Language, string> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  en: 'English',
};

export function pageContext(facts: PageFacts): PageContext {
  const { lang, signedIn, csrfToken, healthHidden = false, unread = 0, paths } = facts;
  const { actingFor, reference, quickExit = false, voiceOnly = false, staff } = facts;
  const path = addressFor(reference, facts.path);
  const [withoutQuery = '/'] = path.split('?');
  return {
    lang,
    t: translator(lang, actingFor && { child: actingFor.name }),
    neutral: translator(lang, actingFor && { child: undefined }),
    href: (to) => hrefIn(lang, addressFor(actingFor?.reference, to)),
    hrefFor: (about, to) => hrefIn(lang, addressFor(about, to)),
    hrefOwn: (to) => hrefIn(lang, to),
    here: hrefIn(lang, withoutQuery),
    again: hrefIn(lang, path),
    sections: true,
    languageLinks: languages.map((language) => ({
      lang: language,
      label: languageNames[language],
      href: hrefIn(language, path),
      current: language === lang,
    })),
    signedIn: signedIn ? { ...signedIn, name: signedIn.name ?? null } : null,
    atDesk: withoutQuery === paths.desk || withoutQuery.startsWith(`${paths.desk}/`),
    staff: staff ?? null,
    csrfToken: csrfToken ?? null,
    healthHidden,
    unread,
    quickExit,
    voiceOnly,
    actingFor: actingFor === undefined ? null : { name: actingFor.name ?? null },
    paths,
    date: (value) => formatDate(value, lang),
    time: (value) => formatTime(value, lang),
    dateTime: (value) => formatDateTime(value, lang),
    money: (kroner) => formatMoney(kroner, lang),
    number: (value) => formatNumber(value, lang),
  };
}
