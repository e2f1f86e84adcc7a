import assert from 'node:assert/strict';
import { compose } from '../../src/compose.ts';
import { getColumn } from '../../src/holdings/catalogue.ts';
import type { HeldRecord } from '../../src/holdings/holdings.ts';
import { presentField, presentProvenance } from '../../src/holdings/present.ts';
import { sourceSlugs } from '../../src/holdings/source-slug.ts';
import type { Wording } from '../../src/holdings/wording.ts';
import { Mandate } from '../../src/mandate/mandate.ts';
import type { Language } from '../../src/shared/format.ts';
import { hrefIn } from '../../src/web/language.ts';
import { translator } from '../../src/web/texts.ts';
import { explanations } from '../../views/holdings/explain-texts.nb.ts';
import { rowOf, signedIn, tokenFor } from '../casework/correcting.ts';
import { personIdOf } from '../reservation/chooser.ts';
import { textOf, type Citizen, type Page } from '../support/citizen.ts';
import type { TestTown } from '../support/town.ts';
import { personKeysIn } from './person-keys.ts';

/** Somebody with a protected address, and rows that name Hamar. */
export const protectedPerson = 'protected-in-all-five-sources';

const lists = ['/tidslinje', ...Object.values(sourceSlugs).map((slug) => `/opplysninger/${slug}`)];

/** Free text of a sender's names a place as well. */
export async function nameSchool(town: TestTown, key: string): Promise<void> {
  await town.registerDb.query(
    `update kpr.hst_konsultasjon set local_type = 'Børstad skole'
      where person_key = any($1::uuid[]) and local_type is not null`,
    [await personKeysIn(town, key)],
  );
}

/** Every page that shows something of the person's own. */
export async function pagesOf(town: TestTown, key: string): Promise<string[]> {
  const row = await tokenFor(town, key, await rowOf(town, key));
  return [
    '/oversikt',
    '/hvem',
    '/meldinger',
    '/saker',
    '/reservasjoner',
    '/rapport',
    ...lists.flatMap((path) => [path, `${path}?visning=alt`]),
    `/saker/ny?rad=${row}`,
  ];
}

/**
 * What names a place or a sender in the person's rows, in words and as stored; without what our
 * pages say to somebody of whom KPR holds nothing.
 */
export async function placesOf(town: TestTown, key: string): Promise<string[]> {
  const nobody = await signedIn(town, 'nothing-held');
  const explained = lists.map((path) => (path === '/tidslinje' ? path : `${path}/forklart`));
  const common = [
    ...(await Promise.all([...lists, ...explained].map((path) => readPage(nobody, path)))),
    ...Object.values(explanations),
  ].join(' ');
  const named = await namesIn(town, key);
  return [...new Set(named)].filter((name) => name.length > 2 && !names(common, name));
}

async function namesIn(town: TestTown, key: string): Promise<string[]> {
  const services = compose(town.config, { clock: town.clock });
  try {
    const self = Mandate.forSelf({
      person: await personIdOf(town, key),
      birthDate: '1980-01-01',
      today: town.secrets.today,
    });
    assert.equal(self.outcome, 'granted');
    await services.places.show(self.mandate);
    const held = await services.holdings.everything(self.mandate, 'report-json-downloaded');
    assert.equal(held.placesLeftOut, undefined);
    const wording = await services.holdings.wording('nb');
    const records = held.sources.flatMap((source) => source.records);
    return records.flatMap((record) => namesInRow(record, wording));
  } finally {
    await services.close();
  }
}

function namesInRow(record: HeldRecord, wording: Wording): string[] {
  const { table, fields, parts, provenance } = record;
  const own = fields
    .filter(({ column }) => getColumn(table, column).tellsPlace)
    // Dates and times are found on other rows as well.
    .filter(({ value }) => value.kind === 'text' || value.kind === 'code')
    .map((field) => presentField(table, field, wording));
  const said = provenance === undefined ? [] : presentProvenance(provenance, wording);
  // A version, «12.4», is a number like many.
  const timeless = ['sender_org_nr', 'unit_name', 'kommune_nr', 'epj_name', 'org_nr'];
  return [
    ...own.flatMap(({ text, rawCode }) => [text, rawCode ?? '']),
    ...said.filter(({ column }) => timeless.includes(column)).map(({ text }) => text),
    provenance?.municipalityName ?? '',
    ...parts.flatMap((part) => namesInRow(part, wording)),
  ];
}

/** Whether a page or file says a name, as a word of its own. */
export function names(shown: string, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'iu').test(shown);
}

export function placesIn(shown: string, places: readonly string[]): string[] {
  return places.filter((place) => names(shown, place));
}

/** A page's markup, addresses and title included, and its words. */
export async function readPage(citizen: Citizen, path: string): Promise<string> {
  const page = await citizen.visit(path);
  assert.equal(page.status, 200, path);
  return wholeOf(page);
}

export function wholeOf({ body }: Page): string {
  return `${body} ${textOf(body)}`;
}

/** Presses «Vis steder» on a page and confirms it; gives the page that follows. */
export async function showPlacesOn(
  citizen: Citizen,
  path: string,
  lang: Language = 'nb',
): Promise<Page> {
  const page = await citizen.visit(hrefIn(lang, path));
  const link = /href="([^"]*\/steder\?til=[^"]*)"/.exec(page.body)?.[1];
  assert.ok(link, `nothing to show on ${path}`);
  const asking = await citizen.visit(link.replaceAll('&amp;', '&'));
  assert.equal(asking.heading, translator(lang)('holdings.places.title'));
  return citizen.submit(asking, {}, '/steder');
}
