import type { Knex } from 'knex';
import type { SourceCode } from '../holdings/holdings.ts';
import type { Mandate } from '../mandate/mandate.ts';
import type { PlainRequests, ReceivedRequest } from './plain-request.service.ts';
import { findIncompleteReport } from './request.repository.ts';

/** What a report lacks is still owed within the month (GDPR article 12(3)): somebody must see to it. */
export function createIncompleteReports({
  db,
  requests,
  lockPerson,
}: {
  db: Knex;
  requests: PlainRequests;
  lockPerson: (tx: Knex.Transaction, person: Mandate['subject']) => Promise<void>;
}) {
  return {
    /** One request for the same sources, however often the report is made meanwhile. */
    async followUp(
      mandate: Mandate,
      missingSources: readonly SourceCode[],
    ): Promise<ReceivedRequest> {
      return db.transaction(async (tx) => {
        await lockPerson(tx, mandate.subject);
        const known = await findIncompleteReport(tx, mandate, missingSources);
        if (known !== undefined) return known;
        return requests.receive(tx, mandate, { kind: 'report-incomplete', missingSources });
      });
    },
  };
}
