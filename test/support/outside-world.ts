import { publicPart } from '../../src/neighbours/town/town-secrets.ts';
import { startIdporten } from '../../src/neighbours/idporten/idporten.ts';
import { makePeople } from '../../src/neighbours/people/people.ts';
import { paths } from '../../src/paths.ts';
import { makeCertificate } from './outside-certificate.ts';
import { outsideEnvironment } from './outside-environment.ts';
import { startProxy } from './outside-proxy.ts';
import { startRelay } from './outside-relay.ts';
import { cloneDatabase } from './postgres.ts';
import { templateNames, testSecrets } from './templates.ts';

export type OutsideWorld = Awaited<ReturnType<typeof startOutsideWorld>>;

/**
 * What an operator brings to production: PostgreSQL, the register, ID-porten by https, and https in
 * front of the service. Maskinporten and Folkeregisteret have an address where nobody answers.
 */
export async function startOutsideWorld() {
  const [secrets, certificate, own, register] = await Promise.all([
    testSecrets(),
    makeCertificate(),
    cloneDatabase(templateNames.own),
    cloneDatabase(templateNames.register),
  ]);
  const relay = await startRelay(own.url);
  const proxy = await startProxy(certificate);
  const idporten = await startIdporten({
    people: [],
    client: {
      clientId: 'kpr-innsyn',
      jwks: { keys: secrets.idportenJwks.map(publicPart) },
      redirectUris: [proxy.origin + paths.signInCallback],
      postLogoutRedirectUris: [proxy.origin + paths.signedOut],
      frontchannelLogoutUri: proxy.origin + paths.frontchannelSignOut,
      backchannelLogoutUri: proxy.origin + paths.backchannelSignOut,
    },
    tls: certificate,
  });
  const nobody = 'https://localhost:1/';
  return {
    origin: proxy.origin,
    proxy,
    idporten,
    /** Whom its ID-porten lets sign in: nobody there is real. */
    people: makePeople(secrets),
    /** Between the service and its own database. */
    relay,
    environment: {
      NODE_EXTRA_CA_CERTS: certificate.file,
      ...outsideEnvironment({
        secrets,
        databases: { own: relay.url, register: register.url },
        origin: proxy.origin,
        issuers: { idporten: idporten.issuer, maskinporten: nobody, folkeregisteret: nobody },
      }),
    },
    async stop(): Promise<void> {
      await Promise.all([idporten.stop(), proxy.stop(), relay.stop()]);
      await Promise.all([own.drop(), register.drop()]);
      certificate.remove();
    },
  };
}
