import type { Db } from '../database/query.ts';
import { countDeadline, type DeadlineStep } from '../casework/deadline.ts';
import type { DeadlineLedger } from '../casework/deadline-ledger.service.ts';
import { ruleGiven } from '../casework/request-type.ts';
import { openDocument, openFileName } from '../casework/sealed-access.ts';
import type { MediaType } from '../casework/document.ts';
import type { HolidayCalendar } from '../casework/working-day.ts';
import type { StaffMember } from '../identity/staff.ts';
import { staffActor, type Journal } from '../journal/journal.service.ts';
import { holdersOf } from '../mandate/responsibility.ts';
import type { PersonId } from '../population/person.ts';
import type { Population } from '../population/population.service.ts';
import type { Clock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import type { Log } from '../shared/log.ts';
import type { SealingKeys } from '../shared/sealing.ts';
import { listAssignments } from './assignment.repository.ts';
import type { CaseAccess } from './case-access.ts';
import { openContent, type CaseContent } from './case-content.ts';
import { findCaseDocument, findContent, listCaseDocuments } from './case-content.repository.ts';
import { findDeskCase, type DeskCase } from './desk-case.repository.ts';
import { queuesOf } from './desk-queue.ts';
import type { Note, Notes } from './note.service.ts';
import { partyOf, type Party } from './party.ts';
import { sortCase } from './sorting.ts';
import { updateSorting } from './triage.repository.ts';

export type DeskCases = ReturnType<typeof createDeskCases>;

type KeptDocument = {
  place: number;
  name: string;
  mediaType: MediaType;
  byteLength: number;
};

/** What anybody sees who may see the case's queue. */
export type CaseInBrief = {
  one: DeskCase;
  story: DeadlineStep[];
  assignments: Awaited<ReturnType<typeof listAssignments>>;
};

/** What the one sees who has it. */
export type WholeCase = {
  notes: Note[];
  content: CaseContent;
  documents: KeptDocument[];
  parties: Party[];
};

/** A case at the desk: in brief for its queue, whole for the one who has it. */
export function createDeskCases(deps: {
  deskDb: Db;
  deskJournal: Journal;
  deadlineLedger: DeadlineLedger;
  notes: Pick<Notes, 'list'>;
  population: Pick<Population, 'factsFor' | 'personWith'>;
  keys: SealingKeys;
  loadHolidays: () => Promise<HolidayCalendar>;
  clock: Clock;
  log: Log;
}) {
  const { deskDb, deskJournal, deadlineLedger, population, keys, loadHolidays, clock, log } = deps;

  /** In the log of everybody whose data is looked at, before it is. */
  async function recordOpening({ staff, case: { reference, kind, asker, about } }: CaseAccess) {
    const persons = [...new Set(about === undefined ? [asker] : [asker, about])];
    await deskJournal.record(
      persons.map((subject) => ({
        action: 'case-opened-by-staff',
        actor: staffActor(staff),
        subject,
        detail: { case: reference, ground: kind },
      })),
    );
  }

  async function factsOf(person: PersonId | undefined) {
    return person === undefined ? undefined : population.factsFor(person);
  }

  /** As the register has them now; whom a protected address has come to since goes elsewhere. */
  async function partiesOf({ case: one }: CaseAccess) {
    const about = await factsOf(one.about);
    const holders = about === undefined ? [] : holdersOf(about, clock.now());
    const people = await Promise.all(
      holders.map(async (id) => (id === undefined ? undefined : population.personWith(id))),
    );
    const others = people.filter((person) => person !== one.asker);
    const asker = await factsOf(one.asker);
    const holderFacts = await Promise.all(others.map(factsOf));
    const isOther = one.about !== undefined && one.about !== one.asker;
    return {
      facts: { about, others: [asker, ...holderFacts] },
      parties: [
        partyOf('asker', asker),
        ...(isOther ? [partyOf('about', about)] : []),
        ...holderFacts.map((facts) => partyOf('holder', facts)),
      ],
    };
  }

  return {
    /** Undefined for a case in a queue that one may not see. */
    async brief(staff: StaffMember, reference: string): Promise<CaseInBrief | undefined> {
      const queues = queuesOf(staff.roles);
      const one = await findDeskCase(deskDb, { reference, queues });
      if (one === undefined) return undefined;
      const [entries, assignments, holidays] = await Promise.all([
        deadlineLedger.of(deskDb, one.requestId),
        listAssignments(deskDb, one.requestId),
        loadHolidays(),
      ]);
      const { receivedAt } = one;
      const { story } = countDeadline(ruleGiven(one), { receivedAt, entries }, holidays);
      return { one, story, assignments };
    },

    /** For the one who has it. Journals the look in the log of each it is about, and then looks. */
    async whole(access: CaseAccess): Promise<WholeCase | 'moved'> {
      await recordOpening(access);
      const { requestId, kind } = access.case;
      const { facts, parties } = await partiesOf(access);
      const isProtected = [facts.about, ...facts.others].some(
        (one) => one !== undefined && one.addressProtection !== 'none',
      );
      if (isProtected && !queuesOf(access.staff.roles).includes('protected')) {
        const sorting = sortCase({ kind, ...facts }, today(clock));
        await updateSorting(deskDb, { requestId, ...sorting, sortedAt: clock.now() });
        return 'moved';
      }
      const [row, documents, notes] = await Promise.all([
        findContent(deskDb, requestId),
        listCaseDocuments(deskDb, requestId),
        deps.notes.list(access),
      ]);
      if (row === undefined) throw new Error('A case without its request');
      return {
        content: openContent(row, access.case, { keys, log }),
        documents: documents.map(({ documentId, fileName: bytes, keyId, ...kept }) => ({
          ...kept,
          name: openFileName(keys, documentId, { keyId, bytes }),
        })),
        parties,
        notes,
      };
    },

    /** Its bytes, which nobody here opens. */
    async document(access: CaseAccess, place: number) {
      await recordOpening(access);
      const { requestId } = access.case;
      const found = await findCaseDocument(deskDb, { requestId, place });
      if (found === undefined) return undefined;
      const { documentId, keyId, sealed: bytes, mediaType } = found;
      return { bytes: openDocument(keys, documentId, { keyId, bytes }), mediaType };
    },
  };
}
