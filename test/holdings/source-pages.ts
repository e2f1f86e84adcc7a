import { once } from 'node:events';
import express from 'express';
import type { ReservedPeriod } from '../../src/holdings/growth-times.ts';
import { sourceFieldsRoutes } from '../../src/holdings/source-fields.routes.ts';
import { sourceRoutes } from '../../src/holdings/source.routes.ts';
import type { ErasureDates } from '../../src/holdings/source-view.ts';
import type { Wording } from '../../src/holdings/wording.ts';
import { paths } from '../../src/paths.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { assetRoutes } from '../../src/web/assets.ts';
import { languageOf, languagePrefix } from '../../src/web/language.ts';
import type { RenderPage } from '../../src/web/page.ts';
import { createTemplates, pageContext } from '../../src/web/templates.ts';
import { holdingsOver, openPlaces, type TestRegister } from './test-register.ts';
import { ruleBook } from '../reservation/rule-books.ts';

const templates = createTemplates();

const render: RenderPage = (res, template, context = {}, status = 200) => {
  const page = { signedIn: undefined, csrfToken: undefined, paths };
  const shared = pageContext({ ...page, lang: languageOf(res), path: res.req.path });
  res
    .status(status)
    .type('html')
    .send(templates.render(template, { ...shared, ...context }));
};

export type Around = {
  erasures?: ErasureDates;
  hideHealth?: boolean;
  birthDate?: string;
  reservedPeriods?: readonly ReservedPeriod[];
};

/** The pages of the sources of one person, on a free port. */
export async function serveSourcePages(register: TestRegister, key: string, around: Around = {}) {
  const { holdings, mandate } = holdingsOver(register, register.personNamed(key));
  const wording = async (lang: Wording['lang']) =>
    holdings.wording(lang, { hideHealth: around.hideHealth ?? false });
  const deps = {
    holdings: { ...holdings, wording },
    render,
    mandateOf: () => mandate,
    rowReferences: { seal: (_mandate: unknown, { table }: { table: string }) => `sealed-${table}` },
    reportedRows: () => Promise.resolve(new Map<string, string>()),
    coverage: { findSource: () => Promise.resolve(undefined) },
    birthDateOf: () => Promise.resolve(around.birthDate),
    reservedPeriods: () => Promise.resolve(around.reservedPeriods ?? []),
    erasureDate: () => Promise.resolve(around.erasures ?? {}),
    places: openPlaces,
    ruleBook,
    clock: systemClock,
  };
  const app = express();
  app.use(assetRoutes(), languagePrefix(), sourceRoutes(deps), sourceFieldsRoutes(deps));
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  const origin = `http://127.0.0.1:${bound.port}`;
  return {
    origin,
    async read(address: string) {
      const response = await fetch(origin + address);
      return { status: response.status, html: await response.text() };
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** One page, read by one person over HTTP. */
export async function readSourcePage(
  register: TestRegister,
  key: string,
  address: string,
  around: Around = {},
) {
  const pages = await serveSourcePages(register, key, around);
  try {
    return await pages.read(address);
  } finally {
    pages.close();
  }
}
