import { createMaskinportenClient, type AccessTokens } from '../shared/maskinporten.client.ts';
import { readMaskinportenKey, type GateConfiguration } from './gate-configuration.ts';

/** The service did not answer, or refused: nothing may be stored or released by a new answer. */
export class GateUnreachable extends Error {}

const scopes = {
  snapshot: 'fhi:kprinnsyn/snapshot.read',
  manifests: 'fhi:kprinnsyn/manifests.write',
} as const;
/** Of a whole answer: a snapshot over a slow line takes minutes. */
const timeoutMs = 600_000;

export type InnsynClient = ReturnType<typeof createInnsynClient>;

/** The service's machine API, as `kpr-gate` needs it. */
export function createInnsynClient(configuration: GateConfiguration) {
  const { gateUrl, audience, maskinporten } = configuration;
  let tokens: AccessTokens | undefined;

  async function call(
    path: string,
    scope: keyof typeof scopes | undefined,
    init: { headers?: Record<string, string>; method?: string; body?: string } = {},
  ): Promise<Response> {
    const headers = { ...init.headers };
    if (scope !== undefined) {
      tokens ??= createMaskinportenClient({
        ...maskinporten,
        key: readMaskinportenKey(configuration),
      });
      const token = await tokens.tokenFor(scopes[scope], audience).catch(() => undefined);
      if (token === undefined) throw new GateUnreachable('Maskinporten gives no token now.');
      headers['authorization'] = `Bearer ${token}`;
    }
    const signal = AbortSignal.timeout(timeoutMs);
    return fetch(gateUrl + path, { ...init, headers, redirect: 'error', signal }).catch(() => {
      throw new GateUnreachable(`${gateUrl} does not answer.`);
    });
  }

  return {
    /** From a byte on, where a fetch was broken off; the answer may begin anew all the same. */
    async fetchSnapshot(resume: { from: number; tag: string } | undefined): Promise<Response> {
      const headers =
        resume === undefined
          ? undefined
          : { range: `bytes=${resume.from}-`, 'if-range': resume.tag };
      const response = await call('/api/v1/snapshot?format=csv', 'snapshot', {
        ...(headers === undefined ? {} : { headers }),
      });
      if (response.status === 416 && resume !== undefined) {
        // All of it had come before the fetch was broken off, so there is no more to ask for.
        await response.body?.cancel();
        return this.fetchSnapshot(undefined);
      }
      if (!response.ok) throw new GateUnreachable(await problemIn(response));
      return response;
    },

    async fetchRules(version: string): Promise<Buffer> {
      const response = await call(`/api/v1/rules/${encodeURIComponent(version)}`, undefined);
      if (!response.ok) throw new GateUnreachable(await problemIn(response));
      return Buffer.from(await response.arrayBuffer());
    },

    async sendManifest(manifest: object): Promise<void> {
      const response = await call('/api/v1/manifests', 'manifests', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(manifest),
      });
      if (!response.ok) throw new GateUnreachable(await problemIn(response));
      await response.arrayBuffer();
    },
  };
}

/** The words of problem+json; nothing else that came is repeated. */
async function problemIn(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => undefined);
  const title =
    typeof body === 'object' && body !== null && 'title' in body ? String(body.title) : '';
  return `The service refuses (${response.status}). ${title.slice(0, 200)}`.trim();
}
