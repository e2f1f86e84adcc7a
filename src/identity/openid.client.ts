import * as jose from 'jose';
import * as oidc from 'openid-client';
import { Unavailable } from '../shared/unavailable.ts';

export type OpenidOptions = {
  issuer: string;
  clientId: string;
  /** Private JWKs with `kid`; the first signs, the next one is tried when it is refused. */
  clientKeys: readonly Readonly<Record<string, unknown>>[];
  redirectUri: string;
  postLogoutRedirectUri: string;
  /** Levels of assurance that are asked for; none where the issuer has no such words. */
  acrValues: string | undefined;
  /** Requests are pushed (PAR): never through a browser's address, or only where the issuer takes it. */
  pushedRequests: 'always' | 'where-taken';
  /** Plain http to the issuer: for the stand-in on loopback alone. */
  allowHttp: boolean;
};

export type AuthorizationStart = {
  redirectTo: string;
  state: string;
  nonce: string;
  codeVerifier: string;
};

/** What came back, before anybody has judged who it is about. */
export type AuthorizationOutcome =
  | { outcome: 'authorised'; claims: oidc.IDToken; idToken: string }
  | { outcome: 'refused'; reason: 'cancelled' | 'refused-by-issuer' | 'unacceptable-token' };

export type EndSession = { action: string; fields: Record<string, string> };

export type OpenidClient = ReturnType<typeof createOpenidClient>;

/** The stand-in on loopback speaks http; `config.ts` refuses such an issuer in production. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so only to stand out
const overPlainHttp: (configuration: oidc.Configuration) => void = oidc.allowInsecureRequests;
const clientAlgorithm = 'RS256';
const metadataAgeMs = 24 * 3_600_000;
const timeoutSeconds = 5;

/** A client of an OpenID provider: PKCE, state, nonce, private_key_jwt, PAR, logout both ways. */
export function createOpenidClient(options: OpenidOptions) {
  const { issuer, clientId, redirectUri, postLogoutRedirectUri } = options;
  const { acrValues, pushedRequests } = options;
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

  /** Tries the client's keys in turn while the issuer refuses the client itself. */
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
    /** Announced by PAR, the browser carries only the request's reference. */
    async begin(uiLocale: 'nb' | 'nn' | 'en'): Promise<AuthorizationStart> {
      const codeVerifier = oidc.randomPKCECodeVerifier();
      const state = oidc.randomState();
      const nonce = oidc.randomNonce();
      const asked = {
        redirect_uri: redirectUri,
        response_type: 'code',
        scope: 'openid profile',
        ...(acrValues === undefined ? {} : { acr_values: acrValues }),
        ui_locales: uiLocale,
        code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      };
      const url = await withClientKey(async (configuration) => {
        const { pushed_authorization_request_endpoint: taken } = configuration.serverMetadata();
        return pushedRequests === 'where-taken' && taken === undefined
          ? oidc.buildAuthorizationUrl(configuration, asked)
          : oidc.buildAuthorizationUrlWithPAR(configuration, asked);
      });
      return { redirectTo: url.href, state, nonce, codeVerifier };
    },

    /** Takes the code home; the token is signed by the issuer, for us alone. */
    async finish(
      callbackQuery: string,
      expected: { state: string; nonce: string; codeVerifier: string },
    ): Promise<AuthorizationOutcome> {
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
        if (claims === undefined || tokens.id_token === undefined || !isForUs(claims, clientId)) {
          return { outcome: 'refused', reason: 'unacceptable-token' };
        }
        return { outcome: 'authorised', claims, idToken: tokens.id_token };
      } catch (error) {
        return refusalOf(error);
      }
    },

    /** The form that ends the issuer's session; the token stays out of every address. */
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

    /** Origin of the pages that are shown at sign-out: ID-porten's is not the issuer's. */
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
     * The issuer's signing keys, for logout tokens; fetched when needed, and again for a new key or
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

async function discover(options: OpenidOptions): Promise<oidc.Configuration[]> {
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

/** What openid-client leaves to the client: one audience, which is us. */
function isForUs(claims: oidc.IDToken, clientId: string): boolean {
  const audiences = [claims.aud].flat();
  if (audiences.length !== 1 || audiences[0] !== clientId) return false;
  return claims.azp === undefined || claims.azp === clientId;
}

/** The error itself may hold tokens: only its kind goes on. */
function refusalOf(error: unknown): AuthorizationOutcome {
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
