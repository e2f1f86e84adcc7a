import type { KoaContextWithOIDC } from 'oidc-provider';
import type { RegisteredClient } from './client-registration.ts';
import { originsOf } from './client-registration.ts';
import type { Manners } from './manners.ts';
import { languageOf } from './page-texts.ts';
import { contentSecurityPolicy, renderSignedOut, renderSignOut } from './pages.ts';

/** The two pages of signing out. The first calls each service's front-channel address in a frame. */
export function signOutPages(issuer: string, client: RegisteredClient, brand: Manners['brand']) {
  const show = (ctx: KoaContextWithOIDC, page: string) => {
    ctx.type = 'html';
    ctx.set('content-security-policy', contentSecurityPolicy(originsOf(client)));
    ctx.body = page;
  };
  return {
    logoutSource: (ctx: KoaContextWithOIDC) => {
      const page = renderSignOut({
        brand,
        language: languageOf(ctx.oidc.params?.['ui_locales']),
        action: ctx.oidc.urlFor('end_session_confirm'),
        xsrf: secretOf(ctx.oidc.session?.state),
        frames: frontchannelCalls(ctx, issuer, client),
      });
      show(ctx, page);
    },
    postLogoutSuccessSource: (ctx: KoaContextWithOIDC) => {
      show(ctx, renderSignedOut({ brand, language: 'nb' }));
    },
  };
}

function frontchannelCalls(
  ctx: KoaContextWithOIDC,
  issuer: string,
  client: RegisteredClient,
): string[] {
  const sid = ctx.oidc.session?.sidFor(client.clientId);
  if (sid === undefined) return [];
  const call = new URL(client.frontchannelLogoutUri);
  // ID-porten writes its issuer with a trailing slash here, and nowhere else.
  call.searchParams.set('iss', `${issuer}/`);
  call.searchParams.set('sid', sid);
  return [call.href];
}

function secretOf(state: Record<string, unknown> | undefined): string {
  const secret = state?.['secret'];
  return typeof secret === 'string' ? secret : '';
}
