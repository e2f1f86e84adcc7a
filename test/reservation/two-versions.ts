import type { TownSecrets } from '../../src/neighbours/town/town-secrets.ts';
import { versionName } from '../../src/reservation/rule-readings.ts';
import type { Publication } from '../../src/reservation/rule-book.ts';
import { rules2026 } from '../../src/reservation/rules-2026.ts';
import { osloDate } from '../../src/shared/format.ts';
import { day } from '../support/clock.ts';
import { startTestTown } from '../support/town.ts';

/** Days from now until the second version is in force. */
const daysBetween = 40;

/**
 * A town in which a second version of the rules comes after 40 days: it covers refunded dental care
 * as well, and has confirmed what was assumed of claims. As written it also takes measurements and
 * the stripping of numbers out, which nobody who reserved before may come to feel.
 */
export async function startTownOfTwoVersions(secrets: Partial<TownSecrets> = {}) {
  const validFrom = osloDate(new Date(Date.now() + daysBetween * day));
  const second: Publication = (readings) => {
    const wider = rules2026({
      ...readings,
      preventiveHealthClaims: 'covered',
      refundedDentalCare: 'covered',
    });
    return {
      ...wider,
      version: versionName('2027-1', readings),
      validFrom,
      scopes: wider.scopes.map((rule) =>
        rule.scope === 'release-identified' ? { ...rule, effects: [] } : rule,
      ),
      reach: wider.reach.filter(({ field }) => field !== 'malinger'),
      kept: wider.kept.map((kept) =>
        kept.message === 'HST_Konsultasjon'
          ? { ...kept, fields: [...kept.fields, 'malinger'] }
          : kept,
      ),
      keptColumns: wider.keptColumns.map((kept) =>
        kept.table === 'hst_maling' ? { ...kept, columns: ['measure_kind', 'value'] } : kept,
      ),
    };
  };
  const ruleTables = [rules2026, second];
  const town = await startTestTown(secrets, undefined, { ruleTables });
  return { town, ruleTables, second: () => town.clock.move((daysBetween + 1) * day) };
}
