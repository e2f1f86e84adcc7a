import { open, seal, type SealingKeys } from './sealing.ts';

const longest = 600;

/** What we give out in an address and want back unread and unchanged; `context` says for whom. */
export function sealToken(keys: SealingKeys, context: string, body: unknown): string {
  const { keyId, bytes } = seal(keys, JSON.stringify(body), context);
  return `${keyId}.${bytes.toString('base64url')}`;
}

/** Undefined for anything that was not sealed by these keys in this context. */
export function openToken(keys: SealingKeys, context: string, token: unknown): unknown {
  if (typeof token !== 'string' || token.length > longest) return undefined;
  const dot = token.lastIndexOf('.');
  const bytes = Buffer.from(token.slice(dot + 1), 'base64url');
  try {
    const body: unknown = JSON.parse(open(keys, { keyId: token.slice(0, dot), bytes }, context));
    return body;
  } catch {
    return undefined;
  }
}
