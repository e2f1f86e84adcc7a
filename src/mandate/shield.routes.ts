import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { readWish, wishView, type ReadWish } from '../casework/young-wish.ts';
import { paths } from '../paths.ts';
import { hrefOn } from '../web/acting-address.ts';
import type { RenderPage } from '../web/page.ts';
import type { Mandate, Reach } from './mandate.ts';
import type { PersonReferences } from './person-reference.ts';
import type { Parent, Shields } from './shield.service.ts';

export type ShieldOptions = {
  shields: Shields;
  personReferences: PersonReferences;
  render: RenderPage;
  voiceOf: (res: Response) => Mandate<Reach>;
};

const everybody = 'alle';
const fromField = z.preprocess(
  (given) => (given === undefined ? [] : [given].flat()),
  z.array(z.string()),
);

/** «Skjerming»: 12–15 from their parents; from 16 on «Akutt sperre» against everybody. */
export function shieldRoutes(options: ShieldOptions): Router {
  const { shields, render, voiceOf } = options;
  const router = Router();

  router.get(paths.shield, async (req, res) => {
    const mandate = voiceOf(res);
    if (isVoice(mandate)) await showShield(options, { mandate, chosen: [] }, req, res);
    else render(res, 'mandate/emergency-stop', { stop: await stopOf(shields, mandate) });
  });

  router.post(paths.shield, async (req, res) => {
    const mandate = voiceOf(res);
    if (isVoice(mandate)) await shield(options, mandate, req, res);
    else {
      await shields.stopAll(mandate);
      res.redirect(303, hrefOn(res, paths.shield));
    }
  });

  router.post(paths.endShield, async (_req, res) => {
    const mandate = voiceOf(res);
    if (isVoice(mandate)) await shields.endShield(mandate);
    else await shields.endStop(mandate);
    res.redirect(303, hrefOn(res, paths.shield));
  });

  return router;
}

async function shield(
  options: ShieldOptions,
  mandate: Mandate<'voice'>,
  req: Request,
  res: Response,
) {
  const { shields, personReferences } = options;
  const chosen = readChosen(req.body);
  const read = readWish(req.body);
  const holder = { actor: mandate.actor, sessionId: req.sessionID };
  const from = chosen.flatMap((reference) => {
    const opened = personReferences.open(holder, reference);
    return opened.outcome === 'person' ? [opened.person] : [];
  });
  const isForAll = chosen.includes(everybody);
  const isChosen = isForAll || (from.length > 0 && from.length === chosen.length);
  if (!isChosen || read.outcome === 'faulty') {
    await showShield(options, { mandate, chosen, read, isChosen }, req, res);
    return;
  }
  const wish = { from: isForAll ? [] : from, wish: read.wish };
  const { reference } = await shields.shield(mandate, wish);
  res.redirect(303, `${hrefOn(res, paths.caseReceipt)}?ref=${reference}`);
}

async function showShield(
  { shields, personReferences, render }: ShieldOptions,
  form: {
    mandate: Mandate<'voice'>;
    chosen: readonly string[];
    read?: ReadWish;
    isChosen?: boolean;
  },
  req: Request,
  res: Response,
) {
  const { mandate, read, isChosen } = form;
  const [own, parents] = await Promise.all([shields.own(mandate), shields.parentsOf(mandate)]);
  const holder = { actor: mandate.actor, sessionId: req.sessionID };
  const wanted = new Set(
    form.chosen.flatMap((reference) => {
      const opened = personReferences.open(holder, reference);
      return opened.outcome === 'person' ? [opened.person] : [];
    }),
  );
  const young = wishView(read);
  const isFaulty = isChosen === false || young.faults.length > 0;
  const view = {
    standing: own.filter(({ kind }) => kind === 'shield').length > 0,
    against: shieldedNames(own, parents),
    parents: (parents ?? []).map(({ person, name }) => ({
      ...{ name, reference: personReferences.seal(holder, person), chosen: wanted.has(person) },
    })),
    allChosen: form.chosen.includes(everybody),
    nobodyChosen: isChosen === false,
    ...{ everybody, young },
  };
  render(res, 'mandate/shield', view, isFaulty ? 422 : 200);
}

/** Whom it stands against, by name where the population register answers; all: an empty list. */
function shieldedNames(
  own: Awaited<ReturnType<Shields['own']>>,
  parents: readonly Parent[] | undefined,
): string[] {
  const against = own.filter(({ kind }) => kind === 'shield').map(({ blocked }) => blocked);
  if (against.includes(undefined)) return [];
  return (parents ?? []).flatMap(({ person, name }) => (against.includes(person) ? [name] : []));
}

async function stopOf(shields: Shields, mandate: Mandate<Reach>) {
  const stop = (await shields.own(mandate)).find(({ kind }) => kind === 'emergency');
  return stop === undefined ? null : { since: stop.setAt };
}

function readChosen(body: unknown): string[] {
  return z
    .object({ hvem: fromField })
    .catch({ hvem: [] })
    .parse(body ?? {}).hvem;
}

function isVoice(mandate: Mandate<Reach>): mandate is Mandate<'voice'> {
  return mandate.reach === 'voice';
}
