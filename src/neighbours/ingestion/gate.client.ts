import { z } from 'zod';
import {
  createMaskinportenClient,
  type MaskinportenAccount,
} from '../../shared/maskinporten.client.ts';
import {
  acknowledged,
  condition,
  doneList,
  dutyList,
  noticeList,
  watermark,
  type Done,
  type NoticeDone,
} from './gate-duty.ts';

export type GateAccess = {
  /** Origin of the service, e.g. `http://127.0.0.1:3000`. */
  gateUrl: string;
  account: MaskinportenAccount;
  /** The service's name in `aud` of the tokens. */
  audience: string;
};

/** Why nothing may be stored or released now. */
export type GateFailure = 'no-token' | 'unreachable' | 'refused' | 'malformed';

export type GateAnswer<Answer> =
  | { outcome: 'answered'; answer: Answer }
  | { outcome: 'unavailable'; why: GateFailure; status?: number };

export type GateQuestion =
  | { operation: 'ingest'; messageType: string }
  | {
      operation: 'release';
      dataset: string;
      purpose: 1 | 2;
      identified: boolean;
      linkage: boolean;
    };

const reach = z.object({
  /** Messages that `drop-fields` is about; all of them where it is absent. */
  when: condition.nullish(),
  keep: z.array(z.string()),
});
export const releaseReachShape = z.object({
  /** On which rows a field named by `drop-fields` is dropped: on all where nothing is said. */
  fields: z.array(z.object({ field: z.string(), when: condition.nullish() })),
  /** Of whom fields are dropped, only these columns of these tables leave (rows under `when`). */
  keep: z.array(
    z.object({ table: z.string(), columns: z.array(z.string()), when: condition.nullish() }),
  ),
});
const verdict = z.discriminatedUnion('outcome', [
  z.object({ index: z.int(), outcome: z.literal('allow') }),
  z.object({
    index: z.int(),
    outcome: z.literal('drop-fields'),
    fields: z.array(z.string()),
    stripIdentifier: z.boolean(),
  }),
  z.object({ index: z.int(), outcome: z.literal('strip-identifier') }),
  z.object({ index: z.int(), outcome: z.literal('drop-person') }),
  z.object({ index: z.int(), outcome: z.literal('unknown') }),
  z.object({ index: z.int(), outcome: z.literal('invalid') }),
]);
const decision = z.object({
  batchId: z.uuid(),
  reach: z.union([releaseReachShape, reach]).nullable(),
  results: z.array(verdict),
});
const manifestAnswer = z.object({ outcome: z.string() });

export type Reach = z.infer<typeof reach>;
export type ReleaseReach = z.infer<typeof releaseReachShape>;
export type RowCondition = z.infer<typeof condition>;
export type GateVerdict = z.infer<typeof verdict>;
export type Decision = z.infer<typeof decision>;

export type Manifest = {
  batchId: string;
  personsIn: number;
  personsOut: number;
  personsStripped: number;
  personsDropped: number;
  rowsOut: number;
  fieldsDropped: number;
  /** sha256 in hex of what was stored or released. */
  contentHash: string;
  items: { index: number; fieldsDropped: number }[];
};

export type GateClient = ReturnType<typeof createGateClient>;

const scopes = {
  decisions: 'fhi:kprinnsyn/decisions.read',
  duties: 'fhi:kprinnsyn/duties.read',
  watermark: 'fhi:kprinnsyn/duties.read',
  acknowledgements: 'fhi:kprinnsyn/acknowledgements.write',
  manifests: 'fhi:kprinnsyn/manifests.write',
} as const;
const timeoutMs = 10_000;

/**
 * Asks the service's machine API. Whatever is not a whole, well-formed answer is `unavailable`:
 * who asks must then store and release nothing.
 */
export function createGateClient({ gateUrl, account, audience }: GateAccess) {
  const tokens = createMaskinportenClient(account);

  async function call<Shape extends z.ZodType>(
    part: keyof typeof scopes,
    shape: Shape,
    { body, query = '' }: { body?: object; query?: string } = {},
  ): Promise<GateAnswer<z.infer<Shape>>> {
    const token = await tokens.tokenFor(scopes[part], audience).catch(() => undefined);
    if (token === undefined) return { outcome: 'unavailable', why: 'no-token' };
    const response = await fetch(`${gateUrl}/api/v1/${part}${query}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch(() => undefined);
    if (response === undefined) return { outcome: 'unavailable', why: 'unreachable' };
    const text = await response.text().catch(() => undefined);
    if (text === undefined) return { outcome: 'unavailable', why: 'unreachable' };
    if (!response.ok) return { outcome: 'unavailable', why: 'refused', status: response.status };
    const read = shape.safeParse(parsedJson(text));
    return read.success
      ? { outcome: 'answered', answer: read.data }
      : { outcome: 'unavailable', why: 'malformed' };
  }

  return {
    /** One verdict per person, in the order of `persons`. */
    async decide(
      question: GateQuestion,
      persons: readonly string[],
    ): Promise<GateAnswer<Decision>> {
      const answered = await call('decisions', decision, { body: { ...question, persons } });
      if (answered.outcome === 'unavailable') return answered;
      const isWhole =
        isInOrder(answered.answer, persons.length) && isAnswerTo(question, answered.answer);
      return isWhole ? answered : { outcome: 'unavailable', why: 'malformed' };
    },

    listDuties: () => call('duties', dutyList),

    /** At most 500 at a time. */
    acknowledge: (done: readonly Done[]) =>
      call('acknowledgements', acknowledged, { body: { acknowledgements: done } }),

    /** Whom one who has released rows is to tell. */
    listNotices: () => call('duties', noticeList),

    acknowledgeNotices: (done: readonly NoticeDone[]) =>
      call('acknowledgements', acknowledged, { body: { acknowledgements: done } }),

    /** What a register that was never taken back in time knows that it has carried out. */
    watermark: () => call('watermark', watermark),

    /** All that has been done, in the order it was, some at a time after the last one listed. */
    listDone: (after: string | undefined) =>
      call('duties', doneList, {
        query: `?${new URLSearchParams({ replay: 'yes', ...(after && { after }) }).toString()}`,
      }),

    sendManifest: (manifest: Manifest) => call('manifests', manifestAnswer, { body: manifest }),
  };
}

function isInOrder({ results }: Decision, persons: number): boolean {
  return results.length === persons && results.every(({ index }, place) => index === place);
}

/** An ingestion cannot carry out a release's verdicts, nor leave out fields that it is not told. */
function isAnswerTo(question: GateQuestion, { results, reach: told }: Decision): boolean {
  if (question.operation === 'release') return told === null || 'fields' in told;
  return results.every(({ outcome }) => {
    if (outcome === 'drop-fields') return told !== null && !('fields' in told);
    return outcome !== 'drop-person' && outcome !== 'strip-identifier';
  });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
