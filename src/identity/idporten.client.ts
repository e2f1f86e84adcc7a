import * as jose from 'jose';
import * as oidc from 'openid-client';
import { NationalId } from '../population/national-id.ts';
import { Unavailable } from '../shared/unavailable.ts';

export type IdportenOptions = {
  issuer: string;
  clientId: string;
  /** Private JWKs with `kid`; the first signs, the next one is tried when it is refused. */
  clientKeys: readonly Readonly<Record<string, unknown>>[];
  redirectUri: string;
  postLogoutRedirectUri: string;
  allowSynthetic: boolean;
  /** Plain http to the issuer: for the stand-in on loopback alone. */
  allowHttp: boolean;
};

export type AuthorizationStart = {
  redirectTo: string;
  state: string;
  nonce: string;
  codeVerifier: string;
};

/** Why a sign-in ended without a session; each has its own page. */
export type SignInRefusal =
  'cancelled' | 'refused-by-issuer' | 'too-low-level' | 'no-national-id' | 'unacceptable-token';

export type SignInOutcome =
  | { outcome: 'signed-in'; id: NationalId; idportenSid: string; idToken: string }
  | { outcome: 'refused'; reason: SignInRefusal };

export type EndSession = { action: string; fields: Record<string, string> };

export type Idporten = ReturnType<typeof createIdporten>;

/** The stand-in on loopback speaks http; `config.ts` refuses such an issuer in production. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so only to stand out
const overPlainHttp: (configuration: oidc.Configuration) => void = oidc.allowInsecureRequests;
const requiredLevel = 'idporten-loa-high';
const clientAlgorithm = 'RS256';
const metadataAgeMs = 24 * 3_600_000;
const timeoutSeconds = 5;

/** ID-porten as OpenID provider: PAR, PKCE, state, nonce, private_key_jwt, logout both ways. */
export function createIdporten(options: IdportenOptions) {
  const { issuer, clientId, redirectUri, postLogoutRedirectUri, allowSynthetic } = options;
  let signingKeys: { address: string; find: jose.JWTVerifyGetKey } | undefined;
  let discovered: { configurations: oidc.Configuration[]; until: number } | undefined;

  async function configurations(): Promise<oidc.Configuration[]> {
    if (discovered !== undefined && discovered.until > Date.now()) return discovered.configurations;
    try {
      const made = await discover(options);
      discovered = { configurations: made, until: Date.now() + metadataAgeMs };
      return made;
    } catch (error) {
      // Old metadata beat none: keys are fetched by themselves, addresses hardly change.
      if (discovered !== undefined) return discovered.configurations;
      throw new Unavailable('issuer', { cause: error });
    }
  }

  /** Tries the client's keys in turn while ID-porten refuses the client itself. */
  async function withClientKey<Result>(
    attempt: (configuration: oidc.Configuration) => Promise<Result>,
  ): Promise<Result> {
    const [first, ...others] = await configurations();
    if (first === undefined) throw new Error('No client key');
    let outcome = await settle(attempt, first);
    for (const next of others) {
      if (!('refusedKey' in outcome)) break;
      outcome = await settle(attempt, next);
    }
    if ('refusedKey' in outcome) throw new Unavailable('issuer', { cause: outcome.refusedKey });
    return outcome.result;
  }

  return {
    /** Announces the request by PAR; the browser carries only its reference. */
    async begin(uiLocale: 'nb' | 'nn' | 'en'): Promise<AuthorizationStart> {
      const codeVerifier = oidc.randomPKCECodeVerifier();
      const state = oidc.randomState();
      const nonce = oidc.randomNonce();
      const codeChallenge = await oidc.calculatePKCECodeChallenge(codeVerifier);
      const url = await withClientKey((configuration) =>
        oidc.buildAuthorizationUrlWithPAR(configuration, {
          redirect_uri: redirectUri,
          response_type: 'code',
          scope: 'openid profile',
          acr_values: requiredLevel,
          ui_locales: uiLocale,
          code_challenge: codeChallenge,
          code_challenge_method: 'S256',
          state,
          nonce,
        }),
      );
      return { redirectTo: url.href, state, nonce, codeVerifier };
    },

    /** Takes the code home and judges the ID token: what openid-client does not check, we do. */
    async finish(
      callbackQuery: string,
      expected: { state: string; nonce: string; codeVerifier: string },
    ): Promise<SignInOutcome> {
      try {
        const tokens = await withClientKey((configuration) =>
          oidc.authorizationCodeGrant(configuration, new URL(`${redirectUri}?${callbackQuery}`), {
            pkceCodeVerifier: expected.codeVerifier,
            expectedState: expected.state,
            expectedNonce: expected.nonce,
            idTokenExpected: true,
          }),
        );
        const claims = tokens.claims();
        if (claims === undefined || tokens.id_token === undefined) {
          return { outcome: 'refused', reason: 'unacceptable-token' };
        }
        return judge(claims, tokens.id_token, { clientId, allowSynthetic });
      } catch (error) {
        return refusalOf(error);
      }
    },

    /** The form that ends ID-porten's session; the token stays out of every address. */
    async endSession(idToken: string, state: string): Promise<EndSession> {
      const [configuration] = await configurations();
      const action = configuration?.serverMetadata().end_session_endpoint;
      if (action === undefined) throw new Unavailable('issuer');
      return {
        action,
        fields: {
          id_token_hint: idToken,
          post_logout_redirect_uri: postLogoutRedirectUri,
          state,
        },
      };
    },

    /** Origin of the pages that ID-porten shows at sign-out: not the issuer's. */
    async endSessionOrigin(): Promise<string> {
      const [configuration] = await configurations();
      const endpoint = configuration?.serverMetadata().end_session_endpoint;
      if (endpoint === undefined) throw new Unavailable('issuer');
      return new URL(endpoint).origin;
    },

    /** ID-porten writes its issuer with and without a trailing slash. */
    isIssuer(name: unknown): boolean {
      return typeof name === 'string' && name.replace(/\/$/, '') === issuer.replace(/\/$/, '');
    },

    /**
     * ID-porten's signing keys, for logout tokens; fetched when needed, and again for a new key or
     * from a new address. Looking one up throws `Unavailable` when they cannot be fetched.
     */
    async signingKeys(): Promise<jose.JWTVerifyGetKey> {
      const [configuration] = await configurations();
      const address = configuration?.serverMetadata().jwks_uri;
      if (address === undefined) throw new Unavailable('issuer');
      if (signingKeys?.address !== address) signingKeys = { address, find: keysAt(address) };
      return signingKeys.find;
    },

    clientId,
    issuer,
  };
}

/** Only what is said of the token's key is the token's fault: all else is that of the key set. */
function keysAt(address: string): jose.JWTVerifyGetKey {
  const find = jose.createRemoteJWKSet(new URL(address));
  return async (header, token) => {
    try {
      return await find(header, token);
    } catch (error) {
      const isOfToken =
        error instanceof jose.errors.JWKSNoMatchingKey ||
        error instanceof jose.errors.JWKSMultipleMatchingKeys ||
        error instanceof jose.errors.JOSENotSupported;
      throw isOfToken ? error : new Unavailable('issuer', { cause: error });
    }
  };
}

async function discover(options: IdportenOptions): Promise<oidc.Configuration[]> {
  const { issuer, clientId, clientKeys, allowHttp } = options;
  const metadata = {
    token_endpoint_auth_signing_alg: clientAlgorithm,
    id_token_signed_response_alg: 'RS256',
  };
  const authentications = await Promise.all(
    clientKeys.map(async (jwk) => {
      const key = await jose.importJWK({ ...jwk }, clientAlgorithm);
      if (key instanceof Uint8Array) throw new Error('The client key is not a key pair');
      return oidc.PrivateKeyJwt({ key, kid: String(jwk['kid']) });
    }),
  );
  const found = await oidc.discovery(new URL(issuer), clientId, metadata, authentications[0], {
    timeout: timeoutSeconds,
    ...(allowHttp ? { execute: [overPlainHttp] } : {}),
  });
  return authentications.map((authentication) => {
    const one = new oidc.Configuration(found.serverMetadata(), clientId, metadata, authentication);
    one.timeout = timeoutSeconds;
    // Without it the code flow takes the ID token's signature on trust.
    oidc.enableNonRepudiationChecks(one);
    if (allowHttp) overPlainHttp(one);
    return one;
  });
}

async function settle<Result>(
  attempt: (configuration: oidc.Configuration) => Promise<Result>,
  configuration: oidc.Configuration,
): Promise<{ result: Result } | { refusedKey: unknown }> {
  try {
    return { result: await attempt(configuration) };
  } catch (error) {
    if (error instanceof oidc.ResponseBodyError && error.error === 'invalid_client') {
      return { refusedKey: error };
    }
    throw asOutage(error);
  }
}

function judge(
  claims: oidc.IDToken,
  idToken: string,
  { clientId, allowSynthetic }: { clientId: string; allowSynthetic: boolean },
): SignInOutcome {
  const refused = (reason: SignInRefusal): SignInOutcome => ({ outcome: 'refused', reason });
  const audiences = [claims.aud].flat();
  if (audiences.length !== 1 || audiences[0] !== clientId) return refused('unacceptable-token');
  if (claims.azp !== undefined && claims.azp !== clientId) return refused('unacceptable-token');
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

/** The error itself may hold tokens: only its kind goes on. */
function refusalOf(error: unknown): SignInOutcome {
  if (error instanceof Unavailable) throw error;
  if (error instanceof oidc.AuthorizationResponseError) {
    const reason = error.error === 'access_denied' ? 'cancelled' : 'refused-by-issuer';
    return { outcome: 'refused', reason };
  }
  return { outcome: 'refused', reason: 'unacceptable-token' };
}

function asOutage(error: unknown): unknown {
  const unreachable =
    error instanceof TypeError ||
    (error instanceof Error && error.name === 'TimeoutError') ||
    (error instanceof oidc.ClientError && error.code === 'OAUTH_TIMEOUT') ||
    (error instanceof oidc.ClientError &&
      error.code === 'OAUTH_RESPONSE_IS_NOT_CONFORM' &&
      error.cause instanceof Response &&
      error.cause.status >= 500);
  return unreachable ? new Unavailable('issuer', { cause: error }) : error;
}
