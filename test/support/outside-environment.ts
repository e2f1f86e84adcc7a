import { urlForRole, type OwnerUrls } from '../../src/neighbours/town/town-databases.ts';
import type { TownSecrets } from '../../src/neighbours/town/town-secrets.ts';

/** The settings of a service whose surroundings are all somebody else's. */
export function outsideEnvironment({
  secrets,
  databases,
  origin,
  issuers,
}: {
  secrets: TownSecrets;
  /** As their owners reach them; the service gets its own roles. */
  databases: OwnerUrls;
  origin: string;
  issuers: { idporten: string; maskinporten: string; folkeregisteret: string };
}): Record<string, string> {
  const own = (role: string) => urlForRole(databases.own, secrets, role);
  return {
    ORIGIN: origin,
    DATABASE_URL: own('kpr_web'),
    DATABASE_URL_GATE: own('kpr_gate'),
    DATABASE_URL_WORKER: own('kpr_worker'),
    DATABASE_URL_DESK: own('kpr_desk'),
    REGISTER_URL: urlForRole(databases.register, secrets, 'kpr_innsyn_reader'),
    SESSION_SECRETS: secrets.sessionSecret,
    IDENTITY_KEYS: JSON.stringify({ first: secrets.identityKey }),
    IDENTITY_MAC_KEY: secrets.identityMacKey,
    REGISTER_MAC_KEY: secrets.registerMacKey,
    RECEIPT_SIGNING_JWK: JSON.stringify(secrets.receiptJwk),
    SEAL_KEY: secrets.sealKey,
    SEAL_CERTIFICATE: secrets.sealCertificate,
    IDPORTEN_ISSUER: issuers.idporten,
    IDPORTEN_CLIENT_ID: 'kpr-innsyn',
    IDPORTEN_CLIENT_JWKS: JSON.stringify({ keys: secrets.idportenJwks }),
    STAFF_ISSUER: 'https://staff.example',
    STAFF_CLIENT_ID: 'kpr-innsyn-saksbehandling',
    STAFF_CLIENT_JWKS: JSON.stringify({ keys: secrets.staffJwks }),
    STAFF_ASSURANCE: JSON.stringify({ acr: ['high'] }),
    STAFF_ROLES: JSON.stringify({ claim: 'roles', map: {} }),
    MASKINPORTEN_ISSUER: issuers.maskinporten,
    MASKINPORTEN_AUDIENCE: origin,
    MASKINPORTEN_CLIENT_ID: 'kpr-innsyn-service',
    MASKINPORTEN_CLIENT_JWK: JSON.stringify(secrets.serviceJwk),
    FOLKEREGISTERET_URL: issuers.folkeregisteret,
  };
}
