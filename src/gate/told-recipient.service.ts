import type { Db } from '../database/query.ts';
import type { Mandate } from '../mandate/mandate.ts';
import { listToldRecipients } from './recipient-notice.repository.ts';

export type ToldRecipients = ReturnType<typeof createToldRecipients>;

/** For the person's own page: who was asked to delete something, when, and what came of it. */
export function createToldRecipients(deps: {
  db: Db;
  /** Names of recipients may tell where the person is. */
  placesHidden: (mandate: Mandate) => Promise<boolean>;
}) {
  const { db, placesHidden } = deps;
  return async (mandate: Mandate) => {
    const told = await listToldRecipients(db, mandate.subject);
    if (told.length === 0) return [];
    const isNamed = mandate.capacity === 'self' && !(await placesHidden(mandate));
    return told.map(({ recipientName, askedAt, closedAt, outcome }) => ({
      name: isNamed ? recipientName : null,
      state: outcome ?? 'waiting',
      at: closedAt ?? askedAt,
    }));
  };
}
