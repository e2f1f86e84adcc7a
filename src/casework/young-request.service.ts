import type { Knex } from 'knex';
import type { Mandate, Reach } from '../mandate/mandate.ts';
import { seal, type SealingKeys } from '../shared/sealing.ts';
import type { PlainRequests, ReceivedRequest } from './plain-request.service.ts';
import { insertYoungWish, type PlainRequest } from './request.repository.ts';
import type { YoungWish } from './young-wish.ts';

export type YoungRequests = ReturnType<typeof createYoungRequests>;

/** What somebody of 12–15 asks of a human, with how they want to be reached. */
export function createYoungRequests(deps: {
  db: Knex;
  requests: PlainRequests;
  keys: SealingKeys;
}) {
  const { db, requests, keys } = deps;

  async function receive(
    tx: Knex.Transaction,
    mandate: Mandate<Reach>,
    { wish, ...about }: Pick<PlainRequest, 'kind' | 'choiceId'> & { wish: YoungWish },
  ): Promise<ReceivedRequest> {
    const { reference, dueBy } = await requests.receive(tx, mandate, about);
    const { contact, phone, words } = wish;
    const sealed =
      phone + words === ''
        ? undefined
        : seal(keys, JSON.stringify({ phone, words }), `young-wish/${reference}`);
    const kept = { sealed: sealed?.bytes, keyId: sealed?.keyId };
    await insertYoungWish(tx, { reference, contact, ...kept });
    return { reference, dueBy };
  }

  return {
    /** Part of the change that it belongs to. */
    receive,

    /** To be shown what is held (pasient- og brukerrettighetsloven § 3-4, GDPR article 15). */
    askForAccess: (mandate: Mandate<Reach>, wish: YoungWish) =>
      db.transaction((tx) => receive(tx, mandate, { kind: 'young-access', wish })),
  };
}
