import type { JSONWebKeySet } from 'jose';
import { errors } from 'oidc-provider';
import type { ClientMetadata, Configuration } from 'oidc-provider';

/** How the service is registered with ID-porten. All addresses are absolute. */
export type RegisteredClient = {
  clientId: string;
  /** Public RSA keys with `kid`, RS256; two while keys are being changed. */
  jwks: JSONWebKeySet;
  redirectUris: string[];
  postLogoutRedirectUris: string[];
  frontchannelLogoutUri: string;
  backchannelLogoutUri: string;
};

export function metadataOf(client: RegisteredClient): ClientMetadata {
  return {
    client_id: client.clientId,
    redirect_uris: client.redirectUris,
    response_types: ['code'],
    grant_types: ['authorization_code'],
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'RS256',
    jwks: client.jwks,
    id_token_signed_response_alg: 'RS256',
    post_logout_redirect_uris: client.postLogoutRedirectUris,
    backchannel_logout_uri: client.backchannelLogoutUri,
    backchannel_logout_session_required: true,
    require_pushed_authorization_requests: true,
    require_auth_time: true,
    subject_type: 'pairwise',
  };
}

const assertionLifetime = 120;

/** What ID-porten refuses and OpenID Connect as such would let pass. */
export function stricterThanTheStandard(client: RegisteredClient): Configuration {
  return {
    pkce: { required: () => true },
    extraParams: {
      state: (_ctx, value) => requireParameter('state', value),
      nonce: (_ctx, value) => requireParameter('nonce', value),
    },
    assertJwtClientAuthClaimsAndHeader: (_ctx, claims, header) => {
      if (!client.jwks.keys.some((key) => key.kid !== undefined && key.kid === header['kid'])) {
        throw new errors.InvalidClientAuth('kid must name a registered key');
      }
      const { iat, exp } = claims;
      if (typeof iat !== 'number' || typeof exp !== 'number' || exp - iat > assertionLifetime) {
        throw new errors.InvalidClientAuth('exp must be at most 120 seconds after iat');
      }
    },
  };
}

function requireParameter(name: string, value: string | undefined): void {
  if (!value) throw new errors.InvalidRequest(`missing required parameter '${name}'`);
}

/** Origins of all addresses of the client that a browser meets. */
export function originsOf(client: RegisteredClient): string[] {
  const addresses = [
    ...client.redirectUris,
    ...client.postLogoutRedirectUris,
    client.frontchannelLogoutUri,
  ];
  return [...new Set(addresses.map((address) => new URL(address).origin))];
}
