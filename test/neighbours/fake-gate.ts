import { generateKeyPairSync, randomUUID } from 'node:crypto';
import express from 'express';
import { decodeJwt } from 'jose';
import { z } from 'zod';
import { reachOf, decide, type Question } from '../../src/gate/decision.ts';
import { listenOnLoopback } from '../../src/neighbours/idporten/loopback-server.ts';
import { startMaskinporten } from '../../src/neighbours/maskinporten/maskinporten.ts';
import type { Scope } from '../../src/reservation/scope.ts';
import { NationalId } from '../../src/population/national-id.ts';
import { rulesOn } from '../reservation/rule-books.ts';

const audience = 'http://127.0.0.1:3000';
const allScopes = [
  'decisions.read',
  'duties.read',
  'acknowledgements.write',
  'manifests.write',
].map((name) => `fhi:kprinnsyn/${name}`);

const questionShape = z.object({
  persons: z.array(z.string()),
  operation: z.enum(['ingest', 'release']),
  messageType: z.enum(['HST_Konsultasjon', 'KUHR_Regning', 'TANN_Journal']).optional(),
  dataset: z.string().optional(),
  purpose: z.literal([1, 2]).optional(),
  identified: z.boolean().optional(),
  linkage: z.boolean().optional(),
});
const acknowledgementShape = z.object({
  acknowledgements: z.array(z.object({ dutyId: z.string(), rows: z.number(), fields: z.number() })),
});
const manifestShape = z.object({
  batchId: z.string(),
  personsIn: z.number(),
  personsOut: z.number(),
  personsStripped: z.number(),
  personsDropped: z.number(),
  rowsOut: z.number(),
  fieldsDropped: z.number(),
  contentHash: z.string(),
  items: z.array(z.object({ index: z.number(), fieldsDropped: z.number() })),
});
type Acknowledgement = z.infer<typeof acknowledgementShape>['acknowledgements'][number];

type State = {
  /** What is in force, by number. */
  reserved: Map<string, readonly Scope[]>;
  duties: { dutyId: string }[];
  acknowledged: Acknowledgement[];
  manifests: z.infer<typeof manifestShape>[];
  questions: z.infer<typeof questionShape>[];
  failure: Failure | undefined;
};

/** How the gate fails, by the part of it that does. */
type Failure = {
  part: string;
  answer: 'refuses' | 'talks-nonsense' | 'too-short' | 'out-of-order' | 'release' | 'no-reach';
};

export type FakeGate = Awaited<ReturnType<typeof startFakeGate>>;

/**
 * Speaks the machine API over HTTP with the real rules, for what is said to be reserved and owed
 * here, behind a real Maskinporten.
 */
export async function startFakeGate() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const named = { kid: 'gate-test', alg: 'RS256', use: 'sig' };
  const maskinporten = await startMaskinporten({
    clients: [
      {
        clientId: 'neighbour',
        organisationNumber: '910000001',
        jwks: { keys: [{ ...publicKey.export({ format: 'jwk' }), ...named }] },
        scopes: allScopes,
      },
    ],
  });
  const state: State = {
    reserved: new Map(),
    duties: [],
    acknowledged: [],
    manifests: [],
    questions: [],
    failure: undefined,
  };
  const server = await listenOnLoopback();
  server.serve(createGateApp(state));
  return {
    ...state,
    access: {
      gateUrl: server.url,
      audience,
      account: {
        issuer: maskinporten.issuer,
        clientId: 'neighbour',
        key: { ...privateKey.export({ format: 'jwk' }), ...named },
      },
    },
    fail: (failure: Failure | undefined) => {
      state.failure = failure;
    },
    setAvailable: server.setAvailable,
    /** What was said and owed in one test is not for the next. */
    forget: () => {
      state.reserved.clear();
      state.failure = undefined;
      server.setAvailable(true);
      for (const list of [state.duties, state.acknowledged, state.manifests, state.questions]) {
        list.length = 0;
      }
    },
    stop: async () => {
      await server.stop();
      await maskinporten.stop();
    },
  };
}

function createGateApp(state: State) {
  const app = express();
  app.use(express.json({ limit: '4mb' }));
  app.use('/api/v1/:part', (req, res, next) => {
    const { part } = req.params;
    const token = decodeJwt(req.get('authorization')?.replace('Bearer ', '') ?? '');
    const scope = part === 'watermark' ? 'duties' : part;
    const mayAsk = token.aud === audience && String(token['scope']).includes(`/${scope}.`);
    const { failure } = state;
    if (!mayAsk) res.status(403).json({ code: 'scope-missing' });
    else if (failure?.part !== part) next();
    else if (failure.answer === 'refuses') res.status(503).json({ code: 'unavailable' });
    else if (failure.answer === 'talks-nonsense') res.json({ results: 'tull' });
    else next();
  });
  app.post('/api/v1/decisions', (req, res) => {
    const asked = questionShape.parse(req.body);
    state.questions.push(asked);
    const question = questionOf(asked);
    const rules = rulesOn('2026-05-12');
    const results = asked.persons.map((given, index) => {
      const { outcome } = NationalId.parse(given, { allowSynthetic: true });
      const reserved = new Set(state.reserved.get(given));
      const verdict =
        outcome === 'valid' ? decide(rules, question, reserved) : { outcome: 'invalid' };
      return { index, ...verdict };
    });
    const reach = reachOf(rules, question) ?? null;
    res.json({ batchId: randomUUID(), reach, results, ...crookedPart(state, results) });
  });
  app.get('/api/v1/watermark', (_req, res) => {
    res.json({ known: [] });
  });
  app.get('/api/v1/duties', (_req, res) => {
    res.json({ duties: state.duties });
  });
  app.post('/api/v1/acknowledgements', (req, res) => {
    const { acknowledgements } = acknowledgementShape.parse(req.body);
    state.acknowledged.push(...acknowledgements);
    const results = acknowledgements.map(({ dutyId }) => {
      const place = state.duties.findIndex((duty) => duty.dutyId === dutyId);
      if (place >= 0) state.duties.splice(place, 1);
      return { dutyId, outcome: place < 0 ? 'recorded-before' : 'recorded' };
    });
    res.json({ results });
  });
  app.post('/api/v1/manifests', (req, res) => {
    state.manifests.push(manifestShape.parse(req.body));
    res.json({ outcome: 'recorded' });
  });
  return app;
}

function questionOf(asked: z.infer<typeof questionShape>): Question {
  if (asked.operation === 'ingest') {
    return { operation: 'ingest', messageType: asked.messageType ?? 'HST_Konsultasjon' };
  }
  return {
    operation: 'release',
    dataset: asked.dataset ?? '',
    purpose: asked.purpose ?? 2,
    identified: asked.identified ?? false,
    linkage: asked.linkage ?? false,
    at: undefined,
  };
}

/** An answer in the right shape that must not be trusted. */
function crookedPart({ failure }: State, results: readonly { index: number }[]): object {
  switch (failure?.answer) {
    case 'too-short':
      return { results: results.slice(1) };
    case 'out-of-order':
      return { results: results.toReversed() };
    case 'release':
      return { results: results.map(({ index }) => ({ index, outcome: 'strip-identifier' })) };
    case 'no-reach':
      return { reach: null };
    default:
      return {};
  }
}
