import type { Request, Response } from 'express';
import { citizenOf } from '../identity/citizen.ts';
import { citizenLimits, minutesLeft, sessionEnd, staffLimits } from '../identity/session.ts';
import { staffSessionOf } from '../identity/staff.ts';
import type { Mandate, Reach } from '../mandate/mandate.ts';
import { mandateFoundFor } from '../mandate/mandate-of.ts';
import { forgetUnread, unreadOn } from '../notice/unread.ts';
import { paths } from '../paths.ts';
import type { Population } from '../population/population.service.ts';
import type { Clock } from '../shared/clock.ts';
import { endOfOsloDay, osloDate } from '../shared/format.ts';
import { aboutOn } from './about.ts';
import { personReferenceOn } from './acting-address.ts';
import { hidesHealth } from './hide-health.routes.ts';
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
    return {
      name: population.knownNameOf(citizen.personId),
      minutesLeft: minutesLeft(citizen, citizenLimits, clock.now().getTime()),
      endsAt: new Date(sessionEnd(citizen, citizenLimits)),
    };
  }

  function staffOn(res: Response) {
    const staff = staffSessionOf(res.req);
    if (staff === undefined) return undefined;
    return {
      name: staff.name,
      decides: staff.roles.includes('decider'),
      minutesLeft: minutesLeft(staff, staffLimits, clock.now().getTime()),
      endsAt: new Date(sessionEnd(staff, staffLimits)),
    };
  }

  function actingOn(res: Response) {
    const about = aboutOn(res);
    const reference = personReferenceOn(res);
    if (about === undefined || reference === undefined) return undefined;
    return { reference, name: about.child };
  }

  function send(res: Response, page: Page, unread: number | undefined) {
    const signedIn = signedInOn(res);
    const staff = staffOn(res);
    const isNobody = signedIn === undefined && staff === undefined;
    const shared = pageContext({
      lang: languageOf(res),
      path: pageAddress(res.req),
      signedIn,
      staff,
      csrfToken: isNobody ? undefined : formToken(res.req),
      healthHidden: hidesHealth(res.req),
      unread,
      actingFor: actingOn(res),
      reference: personReferenceOn(res),
      quickExit: mandateFoundFor(res)?.reach === 'voice',
      voiceOnly: mandateFoundFor(res)?.reach === 'voice',
      paths,
    });
    const seconds = secondsUntilOver(mandateFoundFor(res), clock.now());
    // An open page about a child is asked for again when its parent may no longer see it.
    if (seconds !== undefined) res.set('Refresh', String(seconds));
    res
      .status(page.status)
      .set('Cache-Control', 'no-store')
      .type('html')
      .send(templates.render(page.template, { ...shared, ...page.context }));
  }

  return (res, template, context = {}, status = 200) => {
    const page = { template, context, status };
    const counted = unreadOn(res);
    if (counted === undefined) send(res, page, undefined);
    else {
      counted
        .then((unread) => {
          send(res, page, unread);
        })
        .catch((error: unknown) => {
          // The page that says so must not wait for the same count.
          forgetUnread(res);
          res.req.next?.(error);
        });
    }
  };
}

/** Until the midnight that ends the mandate, when it is the next one. */
function secondsUntilOver(mandate: Mandate<Reach> | undefined, now: Date): number | undefined {
  const midnight = endOfOsloDay(osloDate(now)).getTime() + 1;
  if (mandate === undefined || mandate.holdsOn(osloDate(new Date(midnight)))) return undefined;
  return Math.ceil((midnight - now.getTime()) / 1000);
}

type Page = { template: string; context: object; status: number };

/** Addresses that only take forms, and the page that one is on meanwhile. */
const pageOfForm: Partial<Record<string, string>> = {
  [paths.signOut]: paths.signedOut,
  [paths.extendSession]: paths.overview,
  [paths.hideHealth]: paths.overview,
  [paths.watch]: paths.use,
  [paths.undoReservation]: paths.reservations,
  [paths.disputeReservation]: paths.reservations,
};

/**
 * Where the language switch and «Prøv igjen» lead: to the same page with the same query. A code
 * from ID-porten is good for one use, and goes nowhere.
 */
function pageAddress({ path, originalUrl }: Request): string {
  if (path === paths.signInCallback) return paths.signIn;
  const page = pageOfForm[path];
  if (page !== undefined) return page;
  const mark = originalUrl.indexOf('?');
  return mark === -1 ? path : path + originalUrl.slice(mark);
}
