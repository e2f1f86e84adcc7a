import { checkConfig, type Environment } from '../../config.ts';
import type { Overrides } from '../../compose.ts';
import { machineScopes } from '../../gate/machine-token.ts';
import { paths } from '../../paths.ts';
import { serve } from '../../serve.ts';
import { systemClock } from '../../shared/clock.ts';
import { ageOn, today } from '../../shared/format.ts';
import { createLog } from '../../shared/log.ts';
import { startAnalytics } from '../analytics/analytics.ts';
import { startAnsattporten } from '../ansattporten/ansattporten.ts';
import { startFolkeregisteret } from '../folkeregisteret/folkeregisteret.ts';
import { startIdporten } from '../idporten/idporten.ts';
import { startIngestion } from '../ingestion/ingestion.ts';
import { startMaskinporten } from '../maskinporten/maskinporten.ts';
import { makePeople, signInPeople } from '../people/people.ts';
import { employerRoles, makeStaff } from '../people/staff.ts';
import { currentNumber, fullName, type SyntheticPerson } from '../people/synthetic-person.ts';
import { startPersontjenesten } from '../persontjenesten/persontjenesten.ts';
import { analyticsScopes, organisations, urlForRole, type OwnerUrls } from './town-databases.ts';
import { publicPart, type TownSecrets } from './town-secrets.ts';

export type TownOptions = {
  databases: OwnerUrls;
  secrets: TownSecrets;
  /** Of the service, on 127.0.0.1. */
  port: number;
  /** Where extracts are written. */
  extractFolder: string;
  overrides?: Overrides;
  logLevel?: string;
  /** Of the service's own settings, those that are to differ from a trial's. */
  settings?: Environment;
};

export type Town = Awaited<ReturnType<typeof startTown>>;

/** By which the neighbours know the service and its callers. */
export const clientIds = {
  idporten: 'kpr-innsyn',
  ansattporten: 'kpr-innsyn-saksbehandling',
  service: 'kpr-innsyn-service',
  ingestion: 'kpr-ingestion',
  analytics: 'kpr-analytics',
} as const;

/** The service among its neighbours, all of them real servers on loopback. */
export async function startTown(options: TownOptions) {
  const { databases, secrets, port, overrides = {} } = options;
  const clock = overrides.clock ?? systemClock;
  const log = overrides.log ?? createLog(options.logLevel ?? 'warn');
  const people = makePeople(secrets);
  const origin = `http://127.0.0.1:${port}`;
  const stops: (() => Promise<void>)[] = [];
  const running = <One extends { stop: () => Promise<void> }>(one: One): One => {
    stops.push(() => one.stop());
    return one;
  };
  const stop = async () => {
    for (const stopOne of stops.splice(0).reverse()) await stopOne();
  };

  try {
    const idporten = running(
      await startIdporten({
        people: signInList(people, today(clock)),
        client: registeredClient(origin, secrets),
      }),
    );
    const staff = makeStaff(people);
    const ansattporten = running(
      await startAnsattporten({ staff, client: registeredDesk(origin, secrets) }),
    );
    const maskinporten = running(await startMaskinporten({ clients: machineClients(secrets) }));
    const folkeregisteret = running(
      await startFolkeregisteret({ people, maskinportenIssuer: maskinporten.issuer }),
    );
    const persontjenesten = running(
      await startPersontjenesten({ people, maskinportenIssuer: maskinporten.issuer }),
    );
    const environment = serviceEnvironment(options, {
      origin,
      idporten: idporten.issuer,
      ansattporten: ansattporten.issuer,
      maskinporten: maskinporten.issuer,
      folkeregisteret: folkeregisteret.url,
      persontjenesten: persontjenesten.url,
    });
    const checked = checkConfig(environment, { production: false });
    if (checked.outcome === 'faulty') throw new Error(checked.faults.join('; '));
    const { metricsPort } = running(await serve(checked.config, { ...overrides, clock, log }));
    const gate = {
      gateUrl: origin,
      audience: origin,
      registerUrl: urlForRole(databases.register, secrets, 'kpr_ingest'),
      registerMacKey: Buffer.from(secrets.registerMacKey, 'base64'),
      log,
    };
    const account = (clientId: string, key: Record<string, unknown>) => ({
      issuer: maskinporten.issuer,
      clientId,
      key,
    });
    const ingestion = running(
      await startIngestion({
        ...gate,
        account: account(clientIds.ingestion, secrets.ingestionJwk),
        organisation: organisations.ingestion,
        clock,
      }),
    );
    const analytics = running(
      await startAnalytics({
        ...gate,
        account: account(clientIds.analytics, secrets.analyticsJwk),
        organisation: organisations.analytics,
        people,
        outputFolder: options.extractFolder,
      }),
    );
    const registers = { folkeregisteret, persontjenesten };
    const neighbours = { idporten, ansattporten, maskinporten, ...registers, ingestion, analytics };
    const metricsUrl =
      metricsPort === undefined ? undefined : `http://127.0.0.1:${metricsPort}/metrics`;
    return { origin, metricsUrl, people, staff, config: checked.config, ...neighbours, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Whom one can sign in as, as ID-porten's page and the terminal show them. */
export function signInList(people: readonly SyntheticPerson[], onDate: string) {
  return signInPeople(people).map((person) => ({
    digits: currentNumber(person).digits,
    name: fullName(person),
    age: ageOn(person.birthDate, onDate),
    story: person.story?.nb ?? '',
    ...(person.listedUnder && { listedUnder: person.listedUnder }),
  }));
}

function registeredClient(origin: string, { idportenJwks }: TownSecrets) {
  return {
    clientId: clientIds.idporten,
    jwks: { keys: idportenJwks.map(publicPart) },
    redirectUris: [origin + paths.signInCallback],
    postLogoutRedirectUris: [origin + paths.signedOut],
    frontchannelLogoutUri: origin + paths.frontchannelSignOut,
    backchannelLogoutUri: origin + paths.backchannelSignOut,
  };
}

function registeredDesk(origin: string, { staffJwks }: TownSecrets) {
  return {
    clientId: clientIds.ansattporten,
    jwks: { keys: staffJwks.map(publicPart) },
    redirectUris: [origin + paths.staffSignInCallback],
    postLogoutRedirectUris: [origin + paths.staffSignedOut],
    frontchannelLogoutUri: origin + paths.staffFrontchannelSignOut,
    backchannelLogoutUri: origin + paths.staffBackchannelSignOut,
  };
}

function machineClients(secrets: TownSecrets) {
  const client = (
    clientId: string,
    organisation: string,
    key: TownSecrets['serviceJwk'],
    scopes: string[],
  ) => ({
    clientId,
    organisationNumber: organisation.replace('0192:', ''),
    jwks: { keys: [publicPart(key)] },
    scopes,
  });
  return [
    client(clientIds.service, '0192:983744516', secrets.serviceJwk, [
      'folkeregister:deling/offentligmedhjemmel',
      'nhn:hgd-persontjenesten-api/read-with-legal-basis',
    ]),
    client(
      clientIds.ingestion,
      organisations.ingestion,
      secrets.ingestionJwk,
      Object.values(machineScopes),
    ),
    client(clientIds.analytics, organisations.analytics, secrets.analyticsJwk, analyticsScopes),
  ];
}

function serviceEnvironment(
  { databases, secrets, port, logLevel = 'warn', settings = {} }: TownOptions,
  addresses: Record<
    'origin' | 'idporten' | 'ansattporten' | 'maskinporten' | 'folkeregisteret' | 'persontjenesten',
    string
  >,
): Environment {
  return {
    PORT: String(port),
    HOST: '127.0.0.1',
    ORIGIN: addresses.origin,
    DATABASE_URL: urlForRole(databases.own, secrets, 'kpr_web'),
    DATABASE_URL_GATE: urlForRole(databases.own, secrets, 'kpr_gate'),
    DATABASE_URL_WORKER: urlForRole(databases.own, secrets, 'kpr_worker'),
    DATABASE_URL_DESK: urlForRole(databases.own, secrets, 'kpr_desk'),
    REGISTER_URL: urlForRole(databases.register, secrets, 'kpr_innsyn_reader'),
    SESSION_SECRETS: secrets.sessionSecret,
    IDENTITY_KEYS: JSON.stringify({ first: secrets.identityKey }),
    IDENTITY_MAC_KEY: secrets.identityMacKey,
    REGISTER_MAC_KEY: secrets.registerMacKey,
    RECEIPT_SIGNING_JWK: JSON.stringify(secrets.receiptJwk),
    SEAL_KEY: secrets.sealKey,
    SEAL_CERTIFICATE: secrets.sealCertificate,
    IDPORTEN_ISSUER: addresses.idporten,
    IDPORTEN_CLIENT_ID: clientIds.idporten,
    IDPORTEN_CLIENT_JWKS: JSON.stringify({ keys: secrets.idportenJwks }),
    STAFF_ISSUER: addresses.ansattporten,
    STAFF_CLIENT_ID: clientIds.ansattporten,
    STAFF_CLIENT_JWKS: JSON.stringify({ keys: secrets.staffJwks }),
    STAFF_ASSURANCE: JSON.stringify({ acr: ['high'] }),
    STAFF_ROLES: JSON.stringify({ claim: 'roles', map: employerRoles }),
    MASKINPORTEN_ISSUER: addresses.maskinporten,
    MASKINPORTEN_AUDIENCE: addresses.origin,
    MASKINPORTEN_CLIENT_ID: clientIds.service,
    MASKINPORTEN_CLIENT_JWK: JSON.stringify(secrets.serviceJwk),
    FOLKEREGISTERET_URL: addresses.folkeregisteret,
    PERSONTJENESTEN_URL: addresses.persontjenesten,
    SYNTHETIC_PEOPLE: 'allowed',
    LOG_LEVEL: logLevel,
    ...settings,
  };
}
