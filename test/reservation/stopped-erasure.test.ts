import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Publication } from '../../src/reservation/rule-book.ts';
import { rules2026 } from '../../src/reservation/rules-2026.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { choose, dental, draft, preventive, signedIn } from './chooser.ts';
import { summaryOn } from './said-effect.ts';

/** Both choices are about claims. */
const ofClaims: Publication = (readings) =>
  rules2026({ ...readings, refundedDentalCare: 'covered', preventiveHealthClaims: 'covered' });

let town: TestTown;
before(async () => {
  town = await startTestTown({}, undefined, { ruleTables: [ofClaims] });
});
after(() => town.stop());

it('stops the erasure of the choice that is lifted, not of another about the same source', async () => {
  const citizen = await signedIn(town, 'mother-with-claims-from-midwife');
  await choose(citizen, 'reserve', [preventive], { atOnce: true });
  await town.ingestion.settleDuties();
  await choose(citizen, 'reserve', [dental]);
  const said = async (scope: typeof preventive | typeof dental) =>
    summaryOn(await draft(citizen, 'lift', [scope]));
  assert.match(await said(dental), /Slettingen stanses: det som skulle slettes \d/);
  assert.doesNotMatch(await said(preventive), /Slettingen stanses/);
});
