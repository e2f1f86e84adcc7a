import { createPool } from '../../src/database/pools.ts';
import { registerConsumer } from '../../src/gate/consumer-registration.ts';
import { machineScopes } from '../../src/gate/machine-token.ts';
import { shortMessageCmac } from '../../src/population/cmac.ts';
import { shutOutIngestion } from '../reservation/chooser.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import { createMachine, type Machine, type OwedDuty } from './machine.ts';

/** Systems that keep the register, each of which must do its own part. */
const keepers = {
  first: '0192:910000101',
  second: '0192:910000102',
  third: '0192:910000103',
} as const;

export type Keeper = Machine & { organisation: string };
type KeeperName = keyof typeof keepers;

/** A town whose register is kept by the test, in place of the town's own ingestion. */
export async function startTownWithKeeper() {
  const town = await startTestTown();
  await shutOutIngestion(town);
  await town.ownDb.query(
    `update gate.consumer set keeps_register = false where consumer_id = 'ingestion'`,
  );
  return { town, keeper: await registerKeeper(town, 'first') };
}

/** Gives a keeper its access, as the command for it does; again changes nothing. */
export async function registerKeeper(town: TestTown, name: KeeperName): Promise<Keeper> {
  const organisation = keepers[name];
  const url = town.ownDb.options.connectionString ?? '';
  const db = createPool({ url, max: 1, applicationName: 'test' });
  try {
    await registerConsumer(db, {
      consumerId: `keeper-${name}`,
      organisation,
      scopes: Object.values(machineScopes),
      keepsRegister: true,
    });
  } finally {
    await db.destroy();
  }
  return { ...createMachine(town, organisation), organisation };
}

/** A person as the register's keepers know them. */
export function macOf(town: TestTown, key: string): string {
  const macKey = Buffer.from(town.secrets.registerMacKey, 'base64');
  return shortMessageCmac(macKey, digitsOf(town.person(key))).toString('base64');
}

/** What a keeper owes for a person now, oldest first. */
export async function owedFor(town: TestTown, keeper: Keeper, key: string): Promise<OwedDuty[]> {
  const mac = macOf(town, key);
  return (await keeper.duties()).filter(({ persons }) => persons.includes(mac));
}
