import { NationalId } from '../population/national-id.ts';
import {
  createOpenidClient,
  type AuthorizationOutcome,
  type OpenidClient,
  type OpenidOptions,
} from './openid.client.ts';

export type IdportenOptions = Omit<OpenidOptions, 'acrValues' | 'pushedRequests'> & {
  allowSynthetic: boolean;
};

/** Why a sign-in ended without a session; each has its own page. */
type SignInRefusal =
  | Extract<AuthorizationOutcome, { outcome: 'refused' }>['reason']
  | 'too-low-level'
  | 'no-national-id';

export type SignedInCitizen = { id: NationalId; idportenSid: string; idToken: string };
export type SignInOutcome =
  ({ outcome: 'signed-in' } & SignedInCitizen) | { outcome: 'refused'; reason: SignInRefusal };

export type Idporten = ReturnType<typeof createIdporten>;

const requiredLevel = 'idporten-loa-high';

/** ID-porten, at level high. */
export function createIdporten({ allowSynthetic, ...options }: IdportenOptions) {
  const client = createOpenidClient({
    ...options,
    acrValues: requiredLevel,
    pushedRequests: 'always',
  });
  return {
    ...client,
    /** Takes the code home and judges whom the token is about. */
    async finish(...returned: Parameters<OpenidClient['finish']>): Promise<SignInOutcome> {
      const answer = await client.finish(...returned);
      return answer.outcome === 'refused' ? answer : judge(answer, allowSynthetic);
    },
  };
}

function judge(
  { claims, idToken }: Extract<AuthorizationOutcome, { outcome: 'authorised' }>,
  allowSynthetic: boolean,
): SignInOutcome {
  const refused = (reason: SignInRefusal): SignInOutcome => ({ outcome: 'refused', reason });
  if (claims['acr'] !== requiredLevel) return refused('too-low-level');
  const pid = claims['pid'];
  if (typeof pid !== 'string') return refused('no-national-id');
  const parsed = NationalId.parse(pid, { allowSynthetic });
  if (parsed.outcome !== 'valid') return refused('no-national-id');
  const methods = Array.isArray(claims['amr']) ? claims['amr'] : [];
  if (!allowSynthetic && methods.includes('TestID')) return refused('unacceptable-token');
  const sid = claims['sid'];
  if (typeof sid !== 'string') return refused('unacceptable-token');
  return { outcome: 'signed-in', id: parsed.id, idportenSid: sid, idToken };
}
