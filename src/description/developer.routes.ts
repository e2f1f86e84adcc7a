import { Router, type Response } from 'express';
import { paths } from '../paths.ts';
import type { Language } from '../shared/format.ts';
import { languageOf } from '../web/language.ts';
import type { RenderPage } from '../web/page.ts';
import { translator } from '../web/texts.ts';
import { developerView, jsonText, type DeveloperView } from './developer-view.ts';
import { documentShape } from './document-shape.ts';
import { apiDocument, type ApiPlace } from './openapi.ts';

/** The description of the machine API, for humans: how to begin, and each operation. */
export function developerRoutes(deps: { render: RenderPage; config: ApiPlace }): Router {
  const { render, config } = deps;
  const views = new Map<Language, DeveloperView>();

  /** Made once in each language: it is the same until the process is another. */
  function viewFor(res: Response): DeveloperView {
    const lang = languageOf(res);
    const made = views.get(lang);
    if (made !== undefined) return made;
    const t = translator(lang);
    const document: unknown = JSON.parse(JSON.stringify(apiDocument(lang, config)));
    const view = developerView(t, documentShape.parse(document));
    views.set(lang, view);
    return view;
  }

  const router = Router();
  router.get(paths.developers, (_req, res) => {
    const view = viewFor(res);
    render(res, 'description/developers', { view, calls: firstCalls(config, view) });
  });
  router.get(paths.apiOperations, (_req, res) => {
    render(res, 'description/operations', { view: viewFor(res) });
  });
  return router;
}

/** What one types to begin, with the addresses of this very place. */
function firstCalls(
  { origin, maskinporten }: ApiPlace,
  { operations, scopes, tokenUrl }: DeveloperView,
) {
  const decide = operations.find(({ address }) => address === paths.decisions);
  const question = decide?.questions[0]?.text ?? '';
  return {
    audience: maskinporten.audience,
    gate: [
      'npm install ./kpr-innsyn-0.1.0.tgz',
      'npx kpr-gate sync',
      'npx kpr-gate release --purpose 2 --dataset HST --table hst_maling --in rows.csv --out release.csv --send-manifest',
    ].join('\n'),
    grant: jsonText({
      iss: '00000000-0000-0000-0000-000000000000',
      aud: maskinporten.issuer,
      scope: scopes[0]?.scope,
      resource: maskinporten.audience,
      iat: 1795420800,
      exp: 1795420860,
      jti: 'b0a3a0a4-3a35-4d0e-9d0e-0f6d1f6a2c11',
    }),
    token: [
      `curl ${tokenUrl} \\`,
      '  --data grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer \\',
      '  --data-urlencode assertion@grant.jwt',
    ].join('\n'),
    ask: [
      `curl ${origin}${paths.decisions} \\`,
      '  --header "Authorization: Bearer $TOKEN" \\',
      `  --json '${question}'`,
    ].join('\n'),
    answer: decide?.answers[0]?.examples[0]?.text ?? '',
  };
}
