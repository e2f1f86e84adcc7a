import type { Knex } from 'knex';
import type { PersonId } from '../population/person.ts';
import type { Question } from './decision.ts';
import { loadReservedAt } from './decision.repository.ts';
import { macText, validMacs, type NumberBatch } from './number-batch.ts';
import { readHead } from './reserved-index.repository.ts';
import type { ReservedPeople } from './reserved-index.service.ts';
import { maskOf, type ScopeMask } from './scope-mask.ts';

/** What is behind the numbers of a batch, by their place in it. */
export type LookedUp = {
  maskAt: (index: number) => ScopeMask;
  /** Of somebody with something in force. */
  personAt: (index: number) => PersonId;
};

/** Who has reserved what at one position of the ledger, for as many batches as are asked. */
export type DecisionReading = {
  position: number;
  readAt: Date;
  lookUp: (tx: Knex.Transaction, batch: NumberBatch, macs: Buffer) => Promise<LookedUp>;
  close: () => void;
};

/** Now from memory, brought to the ledger's head; an earlier instant from the ledger itself. */
export async function openReading(
  tx: Knex.Transaction,
  people: ReservedPeople,
  question: Question,
): Promise<DecisionReading> {
  const at = question.operation === 'release' ? question.at : undefined;
  if (at !== undefined) return readingAsOf(at, await readHead(tx));
  const view = await people.openView(tx);
  return {
    position: view.position,
    readAt: view.readAt,
    lookUp(_tx, _batch, macs) {
      view.assertSound();
      const places = view.find(macs);
      const placeAt = (index: number) => places[index] ?? -1;
      return Promise.resolve({
        maskAt: (index) => (placeAt(index) < 0 ? 0 : view.maskOf(placeAt(index))),
        personAt: (index) => view.personAt(placeAt(index)),
      });
    },
    close: view.close,
  };
}

function readingAsOf(
  at: string,
  { position, readAt }: { position: number; readAt: Date },
): DecisionReading {
  return {
    ...{ position, readAt },
    async lookUp(tx, batch, macs) {
      const rows = await loadReservedAt(tx, validMacs(batch, macs), {
        at,
        position,
      });
      const byMac = new Map(rows.map((row) => [row.mac.toString('latin1'), row]));
      const rowAt = (index: number) => byMac.get(macText(macs, index));
      return {
        maskAt: (index) => maskOf(rowAt(index)?.scopes ?? []),
        personAt(index) {
          const row = rowAt(index);
          if (row === undefined) throw new Error('Nobody has this number');
          return row.person;
        },
      };
    },
    close: () => undefined,
  };
}
