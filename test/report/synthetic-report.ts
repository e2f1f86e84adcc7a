import { buildReport } from './built-report.ts';
import type { Report } from '../../src/report/report.ts';
import type { Language } from '../../src/shared/format.ts';
import { someUse } from './synthetic-use.ts';
import { syntheticHoldings, wordingIn } from './synthetic-holdings.ts';
import { rulesOn } from '../reservation/rule-books.ts';

/** The report of the synthetic person, who has reserved and lifted. */
export function syntheticReport({
  lang = 'nb',
  claims = 3,
}: { lang?: Language; claims?: number } = {}): Report {
  return buildReport({
    holdings: syntheticHoldings({ claims }),
    reservations: {
      rules: rulesOn('2026-05-12'),
      statuses: [
        {
          scope: 'registration-preventive-health',
          active: true,
          since: new Date('2026-05-05T10:00:00Z'),
        },
        { scope: 'release-secondary', active: false, since: new Date('2026-02-01T10:00:00Z') },
      ],
      history: [
        {
          sequence: 1,
          scope: 'registration-preventive-health',
          action: 'reserve',
          recordedAt: new Date('2026-05-05T10:00:00Z'),
          reference: 'R-7K3M-9QX2',
          hash: 'ab'.repeat(32),
          joined: false,
          own: true,
        },
      ],
    },
    use: someUse,
    followUp: { reference: 'S-7K3M-9QX2', dueBy: new Date('2026-06-12T21:59:59Z') },
    subject: { name: 'Åse Čáhppe Æøå', capacity: 'self' },
    reference: 'KPR-7H3K9MPQ',
    verificationCode: 'CDFG-HJKM-NPQR-TVWX',
    madeAt: new Date('2026-05-12T12:03:00Z'),
    wording: wordingIn(lang),
    eraseOn: { HST: new Date('2026-05-19T10:00:00Z') },
  });
}
