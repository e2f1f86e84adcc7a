import type { Response } from 'express';
import { citizenOf } from '../identity/citizen.ts';
import { minutesLeft } from '../identity/session.ts';
import { paths } from '../paths.ts';
import type { Population } from '../population/population.service.ts';
import type { Clock } from '../shared/clock.ts';
import { formToken } from './form-protection.ts';
import { languageOf } from './language.ts';
import type { RenderPage } from './page.ts';
import { pageContext, type Templates } from './templates.ts';

/** Renders a page with what every page has: language, texts, links, who is signed in. */
export function createRenderPage(deps: {
  templates: Templates;
  population: Pick<Population, 'knownNameOf'>;
  clock: Clock;
}): RenderPage {
  const { templates, population, clock } = deps;

  function signedInOn(res: Response) {
    const citizen = citizenOf(res.req);
    if (citizen === undefined) return undefined;
    const minutes = minutesLeft(citizen, clock.now().getTime());
    return { name: population.knownNameOf(citizen.personId), minutesLeft: minutes };
  }

  return (res, template, context = {}, status = 200) => {
    const signedIn = signedInOn(res);
    const shared = pageContext({
      lang: languageOf(res),
      path: res.req.path,
      signedIn,
      csrfToken: signedIn === undefined ? undefined : formToken(res.req),
      paths,
    });
    res
      .status(status)
      .set('Cache-Control', 'no-store')
      .type('html')
      .send(templates.render(template, { ...shared, ...context }));
  };
}
