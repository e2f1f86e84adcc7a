import Provider, { interactionPolicy } from 'oidc-provider';
import type { AdapterFactory, Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { pairwiseSubject } from './account.ts';
import type { RegisteredClient } from './client-registration.ts';
import { metadataOf, originsOf, stricterThanTheStandard } from './client-registration.ts';
import type { Manners } from './manners.ts';
import type { PageLanguage } from './page-texts.ts';
import { languageOf } from './page-texts.ts';
import { contentSecurityPolicy, renderProblem } from './pages.ts';
import { signOutPages } from './sign-out.ts';
import type { SigningKeys } from './signing-keys.ts';
import type { Forgery } from './tokens.ts';
import { createClientCall, reissueIdToken } from './tokens.ts';

export type ProviderParts = {
  manners: Manners;
  issuer: string;
  client: RegisteredClient;
  keys: SigningKeys;
  store: AdapterFactory;
  cookieKey: string;
  /** The language each account last signed in with, for the claim `locale`. */
  languages: Map<string, PageLanguage>;
  findForgery: () => Forgery | undefined;
};

/** The OpenID provider, set up to offer and to refuse what ID-porten offers and refuses. */
export function createProvider(parts: ProviderParts): Provider {
  const provider = new Provider(parts.issuer, configure(parts));
  provider.use(async (ctx, next) => {
    await next();
    if (ctx.path !== routes.token) return;
    ctx.body = await reissueIdToken(ctx.body, {
      keys: parts.keys,
      forgery: parts.findForgery(),
    });
  });
  allowSecureCookiesOverHttp(provider);
  return provider;
}

const routes = {
  authorization: '/authorize',
  end_session: '/logout',
  jwks: '/jwks.json',
  pushed_authorization_request: '/par',
  token: '/token',
  userinfo: '/userinfo',
} as const;

const minutes = 60;
const idleLimit = 30 * minutes;
const sessionLimit = 120 * minutes;

function configure(parts: ProviderParts): Configuration {
  const { client, keys, manners } = parts;
  return {
    ...stricterThanTheStandard(client),
    ...accounts(parts),
    ...cookies(parts),
    ...protocol,
    acrValues: [...manners.levels],
    adapter: parts.store,
    clients: [metadataOf(client)],
    jwks: keys.privateJwks(),
    fetch: createClientCall(keys, manners),
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}`, policy: stepUpPolicy(manners) },
    loadExistingGrant: grantWithoutAsking,
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.set('content-security-policy', contentSecurityPolicy(originsOf(client)));
      const language = languageOf(ctx.query['ui_locales']);
      ctx.body = renderProblem({ language, brand: manners.brand, code: out.error });
    },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: true },
      resourceIndicators: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: { enabled: true, ...signOutPages(parts.issuer, client, manners.brand) },
    },
  };
}

const lifetimes: Configuration['ttl'] = {
  IdToken: 120,
  AccessToken: 120,
  AuthorizationCode: 60,
  Interaction: 10 * minutes,
  Grant: sessionLimit,
  Session: (_ctx, session) => {
    const now = Math.floor(Date.now() / 1000);
    const left = (session.loginTs ?? now) + sessionLimit - now;
    return Math.max(1, Math.min(idleLimit, left));
  },
};

const protocol: Configuration = {
  routes,
  clientAuthMethods: ['private_key_jwt'],
  enabledJWA: { clientAuthSigningAlgValues: ['RS256'], idTokenSigningAlgValues: ['RS256'] },
  responseTypes: ['code'],
  scopes: ['openid', 'profile'],
  discovery: {
    frontchannel_logout_supported: true,
    frontchannel_logout_session_supported: true,
    ui_locales_supported: ['nb', 'nn', 'en'],
  },
  ttl: lifetimes,
};

function accounts({ languages, manners }: ProviderParts): Configuration {
  return {
    claims: { openid: ['sub', 'acr', 'amr', 'auth_time', ...manners.claims], profile: [] },
    conformIdTokenClaims: false,
    subjectTypes: ['pairwise'],
    pairwiseIdentifier: (_ctx, accountId, { clientId }) => pairwiseSubject(accountId, clientId),
    findAccount: (_ctx, accountId) => ({
      accountId,
      claims: () => ({
        sub: accountId,
        ...manners.claimsOf(accountId, languages.get(accountId) ?? 'nb'),
      }),
    }),
  };
}

/** A sign-out arrives as a POST from another site, where only `SameSite=None` cookies come along. */
function cookies({ cookieKey }: ProviderParts): Configuration {
  return {
    enableHttpPostMethods: true,
    cookies: {
      keys: [cookieKey],
      long: { sameSite: 'none', secure: true, httpOnly: true },
    },
  };
}

/** Browsers take `Secure` cookies from http://localhost; the cookie library has to be told. */
function allowSecureCookiesOverHttp(provider: Provider): void {
  const createContext = provider.createContext.bind(provider);
  provider.createContext = (req, res) => {
    const ctx = createContext(req, res);
    ctx.cookies.secure = true;
    return ctx;
  };
}

/**
 * Who is signed in at a lower level than a service asks for signs in again. What was chosen on the
 * page then stands, even when too low: services must check `acr` themselves.
 */
function stepUpPolicy({ levels, lowestLevel }: Manners): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  const check = new interactionPolicy.Check(
    'level_too_low',
    'a higher level of assurance is required',
    'login_required',
    ({ oidc }) => {
      if (!oidc.session?.accountId || oidc.result?.login) return false;
      const level = oidc.params?.['acr_values'] ? lowestLevel(oidc.params['acr_values']) : '';
      return level === levels[0] && oidc.session.acr !== level;
    },
  );
  policy.get('login')?.checks.add(check);
  return policy;
}

/** ID-porten never asks for consent. */
async function grantWithoutAsking({ oidc }: KoaContextWithOIDC) {
  const clientId = oidc.client?.clientId;
  const accountId = oidc.session?.accountId;
  if (clientId === undefined || accountId === undefined) return undefined;
  const grantId = oidc.session?.grantIdFor(clientId);
  const earlier = grantId === undefined ? undefined : await oidc.provider.Grant.find(grantId);
  if (earlier?.accountId === accountId) return earlier;
  const grant = new oidc.provider.Grant({ clientId, accountId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
}
