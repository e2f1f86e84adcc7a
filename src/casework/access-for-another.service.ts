import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { ownActor, type Journal } from '../journal/journal.service.ts';
import type { Mandate, Reach } from '../mandate/mandate.ts';
import type { PersonId } from '../population/person.ts';
import { newReference } from '../reservation/reservation.ts';
import type { Clock } from '../shared/clock.ts';
import { errorDetail, type Log } from '../shared/log.ts';
import type { SealingKeys } from '../shared/sealing.ts';
import type { AccessRequest, AccessWords } from './access-for-another.ts';
import {
  findAccessWords,
  findDocument,
  getReferenceByForm,
  insertAccessRequest,
  insertDocument,
  listDocuments,
  type DocumentRow,
} from './access-for-another.repository.ts';
import { countDeadline } from './deadline.ts';
import type { MediaType } from './document.ts';
import {
  idOfSent,
  openAccessWords,
  openDocument,
  openFileName,
  sealAccess,
  sealDocument,
} from './sealed-access.ts';
import { requestTypes } from './request-type.ts';
import type { HolidayCalendar } from './working-day.ts';

export type AccessRequests = ReturnType<typeof createAccessRequests>;

export type KeptDocument = {
  place: number;
  name: string;
  mediaType: MediaType;
  byteLength: number;
};

/** What one has asked, as one wrote it; unreadable when a key is gone or bytes are not whole. */
export type AskedAccess = { words: AccessWords; documents: KeptDocument[] } | 'unreadable';

type Dependencies = {
  db: Knex;
  journal: Pick<Journal, 'recordChange' | 'recordView'>;
  keys: SealingKeys;
  loadHolidays: () => Promise<HolidayCalendar>;
  clock: Clock;
  log: Pick<Log, 'error'>;
};

/**
 * «Be om innsyn for en annen person»: from anybody who is signed in, about anybody. Nothing is looked
 * up of whom it is about before the desk sorts it: no answer, size or time could tell of them.
 */
export function createAccessRequests(deps: Dependencies) {
  const { db, journal, keys, log } = deps;
  return {
    /** Once per form and words, whatever is pressed how often; gives the reference. */
    async send(asker: PersonId, formId: string, request: AccessRequest): Promise<string> {
      const calendar = await deps.loadHolidays();
      return db.transaction((tx) => receive(deps, tx, { asker, formId, request, calendar }));
    },

    /** Part of showing the case, which is journalled. */
    async asked({ actor }: Mandate<Reach>, reference: string): Promise<AskedAccess | undefined> {
      const found = await findAccessWords(db, actor, reference);
      if (found === undefined) return undefined;
      const rows = await listDocuments(db, actor, reference);
      const { requestId, words: bytes, keyId } = found;
      try {
        return {
          words: openAccessWords(keys, requestId, { keyId, bytes }),
          documents: rows.map((row) => keptDocument(row, keys)),
        };
      } catch (error) {
        log.error('words-not-opened', { keyId, ...errorDetail(error) });
        return 'unreadable';
      }
    },

    /** Somebody else's document is as absent as one that never was. */
    async document(
      mandate: Mandate<Reach>,
      asked: { reference: string; place: number },
    ): Promise<{ bytes: Buffer; mediaType: MediaType } | undefined> {
      await journal.recordView(mandate, 'document-downloaded');
      const found = await findDocument(db, mandate.actor, asked);
      if (found === undefined) return undefined;
      const { documentId, keyId, sealed: bytes, mediaType } = found;
      return { bytes: openDocument(keys, documentId, { keyId, bytes }), mediaType };
    },
  };
}

type Sent = { asker: PersonId; formId: string; request: AccessRequest; calendar: HolidayCalendar };

/** Request, documents and journal entry: one transaction. */
async function receive(
  { journal, keys, clock }: Dependencies,
  tx: Knex.Transaction,
  { asker, formId: opened, request, calendar }: Sent,
): Promise<string> {
  const reference = newReference('S');
  const receivedAt = clock.now();
  const received = { requestId: randomUUID(), receivedAt };
  const { deadline } = requestTypes['access-for-another'];
  const formId = idOfSent(keys, opened, request);
  const isNew = await insertAccessRequest(tx, asker, {
    ...{
      ...received,
      formId,
      reference,
      dueBy: countDeadline(deadline, { receivedAt }, calendar).dueBy,
    },
    ...sealAccess(keys, received.requestId, request),
  });
  if (!isNew) return getReferenceByForm(tx, asker, formId);
  for (const [index, document] of request.documents.entries()) {
    const documentId = randomUUID();
    const { mediaType, bytes } = document;
    const kept = { documentId, place: index + 1, mediaType, byteLength: bytes.length };
    await insertDocument(tx, received, { ...kept, ...sealDocument(keys, documentId, document) });
  }
  await journal.recordChange(tx, [
    {
      action: 'access-for-another-requested',
      actor: ownActor(asker),
      subject: asker,
      detail: { case: reference },
    },
  ]);
  return reference;
}

function keptDocument(
  { documentId, fileName: bytes, keyId, place, mediaType, byteLength }: DocumentRow,
  keys: SealingKeys,
): KeptDocument {
  const name = openFileName(keys, documentId, { keyId, bytes });
  return { place, name, mediaType, byteLength };
}
