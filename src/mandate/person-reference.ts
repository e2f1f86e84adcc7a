import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { PersonId } from '../population/person.ts';
import { openToken, sealToken } from '../shared/sealed-token.ts';
import type { SealingKeys } from '../shared/sealing.ts';

/** Who is looking, in which session: a reference is good for nobody else. */
export type ReferenceHolder = { actor: PersonId; sessionId: string };

export type OpenedReference =
  | { outcome: 'person'; person: PersonId }
  /** One's own, from before one signed in anew. */
  | { outcome: 'earlier-session' }
  /** Somebody else's, or nobody's. */
  | { outcome: 'not-found' };

const body = z.tuple([z.string().regex(/^[\da-f]{32}$/), z.string()]);

export type PersonReferences = ReturnType<typeof createPersonReferences>;

/** How an address names another person: sealed, for one person's one session. */
export function createPersonReferences(keys: SealingKeys) {
  return {
    seal: (holder: ReferenceHolder, person: PersonId): string =>
      sealToken(keys, contextOf(holder), [person.replaceAll('-', ''), markOf(holder)]),

    open(holder: ReferenceHolder, reference: string): OpenedReference {
      const parsed = body.safeParse(openToken(keys, contextOf(holder), reference));
      if (!parsed.success) return { outcome: 'not-found' };
      const [digits, mark] = parsed.data;
      return mark === markOf(holder)
        ? { outcome: 'person', person: withHyphens(digits) }
        : { outcome: 'earlier-session' };
    },
  };
}

function contextOf({ actor }: ReferenceHolder): string {
  return `person-reference/${actor}`;
}

/** Tells sessions apart, and gives none away. */
function markOf({ sessionId }: ReferenceHolder): string {
  return createHash('sha256').update(sessionId).digest('base64url').slice(0, 8);
}

function withHyphens(digits: string): PersonId {
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
