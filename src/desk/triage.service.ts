import type { Knex } from 'knex';
import { openAccessNumber } from '../casework/sealed-access.ts';
import { holdersOf } from '../mandate/responsibility.ts';
import { NationalId } from '../population/national-id.ts';
import type { PersonFacts, PersonId } from '../population/person.ts';
import type { Population } from '../population/population.service.ts';
import type { Clock } from '../shared/clock.ts';
import { osloDate } from '../shared/format.ts';
import { errorDetail, type Log } from '../shared/log.ts';
import type { SealingKeys } from '../shared/sealing.ts';
import { sortCase, type SortingFacts } from './sorting.ts';
import {
  findTypedNumber,
  insertHandling,
  listUnsorted,
  type UnsortedRequest,
} from './triage.repository.ts';

export type Triage = ReturnType<typeof createTriage>;

const mostAtOnce = 500;
/** After this what is not known counts as protected: a case must not wait for a silent register. */
const patienceMs = 30 * 60_000;

/** Of a number that nobody bears. */
const nobody = {
  addressProtection: 'none',
  birthDate: undefined,
  deceasedOn: undefined,
} as const;

/** Brings what has been sent to the desk, into the queue of those who may see it. */
export function createTriage(deps: {
  deskDb: Knex;
  population: Pick<Population, 'factsFor' | 'personWith' | 'bearerOf'>;
  keys: SealingKeys;
  allowSynthetic: boolean;
  clock: Clock;
  log: Pick<Log, 'error'>;
}) {
  const { deskDb, population, keys, allowSynthetic, clock, log } = deps;

  async function factsOf(person: PersonId | undefined): Promise<PersonFacts | undefined> {
    return person === undefined ? undefined : population.factsFor(person);
  }

  /** The number may be nobody's: then there is nobody to protect. */
  async function aboutWhom({ requestId, kind, subject }: UnsortedRequest) {
    if (kind !== 'access-for-another') return { person: subject, isNobody: false };
    const typed = await findTypedNumber(deskDb, requestId);
    if (typed === undefined) return { person: undefined, isNobody: true };
    const { number: bytes, keyId } = typed;
    const digits = openAccessNumber(keys, requestId, { keyId, bytes });
    const parsed = NationalId.parse(digits, { allowSynthetic });
    if (parsed.outcome !== 'valid') return { person: undefined, isNobody: true };
    const found = await population.bearerOf(parsed.id);
    return {
      person: found.outcome === 'found' ? found.person : undefined,
      isNobody: found.outcome === 'not-found',
    };
  }

  async function othersIn(
    request: UnsortedRequest,
    about: PersonFacts | undefined,
  ): Promise<SortingFacts['others']> {
    const holders = about === undefined ? [] : holdersOf(about, clock.now());
    const people = await Promise.all(
      holders.map(async (id) => (id === undefined ? undefined : population.personWith(id))),
    );
    return Promise.all([request.actor, ...people].map(factsOf));
  }

  async function sort(request: UnsortedRequest): Promise<void> {
    const { person, isNobody } = await aboutWhom(request);
    const about = await factsOf(person);
    const others = await othersIn(request, about);
    const now = clock.now();
    const isKnown = !others.includes(undefined) && (isNobody || about !== undefined);
    if (!isKnown && now.getTime() - request.receivedAt.getTime() < patienceMs) return;
    const { kind } = request;
    const sorting = sortCase({ kind, about: isNobody ? nobody : about, others }, osloDate(now));
    await insertHandling(deskDb, { ...request, ...sorting, about: person, sortedAt: now });
  }

  return {
    /** One that cannot be sorted keeps no other from it. */
    async run(signal?: AbortSignal): Promise<void> {
      for (const request of await listUnsorted(deskDb, mostAtOnce)) {
        if (signal?.aborted === true) return;
        try {
          await sort(request);
        } catch (error) {
          log.error('request-not-sorted', { kind: request.kind, ...errorDetail(error) });
        }
      }
    },
  };
}
