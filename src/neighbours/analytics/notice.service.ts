import type { Knex } from 'knex';
import type { GateClient } from '../ingestion/gate.client.ts';
import type { GateNotice, NoticeDone } from '../ingestion/gate-duty.ts';
import { findPersonKey } from './extract.repository.ts';
import { projectKeyOf, writeLetter } from './recipient-letter.ts';

/**
 * Tells those who have received rows what of them they are to delete, by the key that the person
 * has in their project; never who it is, and never why.
 */
export function createNoticeService(deps: {
  db: Knex;
  gate: GateClient;
  outputFolder: string;
  projectSecret: Buffer;
}) {
  const { db, gate, outputFolder, projectSecret } = deps;

  async function carryOut(notice: GateNotice): Promise<NoticeDone> {
    const { dutyId, project, persons, fields } = notice;
    const macs = persons.map((mac) => Buffer.from(mac, 'base64'));
    const personKey = await findPersonKey(db, macs);
    if (personKey === undefined) return { dutyId, outcome: 'impossible', reason: 'key-deleted' };
    const projectKey = projectKeyOf(projectSecret, project, personKey);
    await writeLetter(outputFolder, { noticeId: dutyId, project, projectKey, fields });
    return { dutyId, outcome: 'told' };
  }

  return {
    /** One round. @returns how many the gate has heard of; what it has not, it asks for again */
    async settleNotices(): Promise<number> {
      const owed = await gate.listNotices();
      if (owed.outcome === 'unavailable' || owed.answer.duties.length === 0) return 0;
      const done: NoticeDone[] = [];
      for (const notice of owed.answer.duties) done.push(await carryOut(notice));
      const told = await gate.acknowledgeNotices(done);
      return told.outcome === 'unavailable' ? 0 : told.answer.results.length;
    },
  };
}
