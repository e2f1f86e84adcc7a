import pg from 'pg';
import { migrate } from '../../database/migrate.ts';
import { createPool } from '../../database/pools.ts';
import { registerConsumer } from '../../gate/consumer-registration.ts';
import { machineScopes } from '../../gate/machine-token.ts';
import { listKeysOf } from '../../gate/consumer-key.repository.ts';
import { addPseudonymKey } from '../../gate/pseudonym-key-registration.ts';
import { makeOrganisations } from '../register/organisations.ts';
import { makePeople } from '../people/people.ts';
import {
  createRegister,
  findRegisterState,
  type RegisterOptions,
} from '../register/register.service.ts';
import { identityKeysOf, passwordOf, type TownSecrets } from './town-secrets.ts';

const { ingestion, analytics } = makeOrganisations();

/** As `consumer.ID` of their tokens. */
export const organisations = {
  ingestion: `0192:${ingestion}`,
  analytics: `0192:${analytics}`,
} as const;

export const analyticsScopes = [
  machineScopes.decisions,
  machineScopes.manifests,
  machineScopes.changes,
  machineScopes.snapshot,
  machineScopes.duties,
  machineScopes.acknowledgements,
];

const serviceRoles = ['kpr_web', 'kpr_gate', 'kpr_worker', 'kpr_desk', 'kpr_auditor'] as const;

/** Owners' addresses: of our own database, and of the register's. */
export type OwnerUrls = { own: string; register: string };

type DatabaseNames = { own: string; register: string };

/** @param name of a register beside the one that `npm start` makes by itself */
export function namesOfDatabases(name?: string): DatabaseNames {
  const end = name === undefined ? '' : `_${name}`;
  return { own: `kpr_innsyn${end}`, register: `kpr_register${end}` };
}

/** Makes both databases on a server, where they are missing. */
export async function createDatabases(adminUrl: string, names: DatabaseNames): Promise<OwnerUrls> {
  await asOwner(adminUrl, async (client) => {
    for (const name of Object.values(names)) {
      const found = await client.query('select from pg_database where datname = $1', [name]);
      if (found.rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`);
    }
  });
  return {
    own: withDatabase(adminUrl, names.own),
    register: withDatabase(adminUrl, names.register),
  };
}

export async function dropDatabases(adminUrl: string, names: DatabaseNames): Promise<void> {
  await asOwner(adminUrl, async (client) => {
    for (const name of Object.values(names)) {
      await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
    }
  });
}

/** Migrates, lets our roles log in, and gives the two consumers access and a key. */
export async function prepareOwnDatabase(ownerUrl: string, secrets: TownSecrets): Promise<void> {
  await migrate(ownerUrl);
  await asOwner(ownerUrl, async (client) => {
    for (const role of serviceRoles) {
      const password = pg.escapeLiteral(passwordOf(secrets, role));
      await client.query(`alter role ${role} login password ${password}`);
    }
  });
  const db = createPool({ url: ownerUrl, max: 1, applicationName: 'kpr-innsyn consumers' });
  try {
    await registerConsumer(db, {
      consumerId: 'ingestion',
      organisation: organisations.ingestion,
      scopes: Object.values(machineScopes),
      keepsRegister: true,
      keepsShownRegister: true,
    });
    await registerConsumer(db, {
      consumerId: 'analytics',
      organisation: organisations.analytics,
      scopes: analyticsScopes,
      keepsRegister: false,
      releases: true,
    });
    const keys = identityKeysOf(secrets);
    for (const consumerId of ['ingestion', 'analytics']) {
      const live = await listKeysOf(db, consumerId);
      if (live.length === 0) await addPseudonymKey(db, keys, consumerId);
    }
  } finally {
    await db.destroy();
  }
}

/**
 * Fills the register, unless it was filled before.
 *
 * @throws if the database holds something else
 */
export async function prepareRegister(
  ownerUrl: string,
  secrets: TownSecrets,
  onProgress?: RegisterOptions['onProgress'],
): Promise<void> {
  const state = await findRegisterState(ownerUrl);
  if (typeof state === 'object') return;
  if (state === 'something-else') {
    throw new Error(
      'Databasen til registeret har noe annet i seg, eller er fra en tidligere utgave. ' +
        'Begynn på nytt med npm start -- --fresh, eller gi en tom database.',
    );
  }
  const { today, seed, count } = secrets;
  await createRegister({
    adminUrl: ownerUrl,
    readerPassword: passwordOf(secrets, 'kpr_innsyn_reader'),
    ingestPassword: passwordOf(secrets, 'kpr_ingest'),
    macKey: Buffer.from(secrets.registerMacKey, 'base64'),
    people: makePeople({ today, seed, count }),
    today,
    seed,
    ...(onProgress === undefined ? {} : { onProgress }),
  });
}

/** The same database, by one of the roles. */
export function urlForRole(ownerUrl: string, secrets: TownSecrets, role: string): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = passwordOf(secrets, role);
  return url.href;
}

function withDatabase(adminUrl: string, name: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function asOwner(url: string, act: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await act(client);
  } finally {
    await client.end();
  }
}
