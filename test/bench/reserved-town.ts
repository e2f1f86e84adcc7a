import { prepareOwnDatabase } from '../../src/neighbours/town/town-databases.ts';
import { clientIds } from '../../src/neighbours/town/town.ts';
import { createMaskinportenClient } from '../../src/shared/maskinporten.client.ts';
import { loadReservedPeople, reservedCount } from './reserved-people.ts';
import { madeDatabase, prepareBenchRegister } from './registers.ts';
import { startBenchServer } from './server-process.ts';

export type ReservedTown = Awaited<ReturnType<typeof startReservedTown>>;

/** A service of 280,000 persons with reservations, in a process of its own. */
export async function startReservedTown(adminUrl: string, folder: string) {
  const { register, secrets, median, adults } = await prepareBenchRegister(adminUrl, folder, 1_000);
  const own = await madeDatabase(adminUrl, 'own_reserved', { anew: true });
  await prepareOwnDatabase(own.url, secrets);
  process.stderr.write(`\rloading ${reservedCount} persons with reservations …   `);
  const numbers = await loadReservedPeople(own.url, secrets);
  const plan = { own: own.url, register, secrets, folder, personKeys: [] };
  const { child, addresses } = await startBenchServer(plan);
  const tokens = createMaskinportenClient({
    issuer: addresses.maskinporten,
    clientId: clientIds.analytics,
    key: secrets.analyticsJwk,
  });
  const { origin } = addresses;
  return {
    origin,
    ownerUrl: own.url,
    secrets,
    /** Those who have reserved; `scopesOfReserved` tells what. */
    numbers,
    /** Somebody of the register, who has reserved nothing. */
    person: median.person,
    /** Others of the register, who may have reserved nothing. */
    adults: adults.filter((person) => person !== median.person),
    pid: child.pid ?? 0,
    tokenFor: (scope: string) => tokens.tokenFor(scope, origin),
    /** Asks as the consumer `analytics`. */
    ask: async (scope: string, address: string, signal?: AbortSignal): Promise<Response> =>
      fetch(origin + address, {
        headers: { authorization: `Bearer ${await tokens.tokenFor(scope, origin)}` },
        ...(signal === undefined ? {} : { signal }),
      }),
    stop: () => child.kill(),
  };
}
