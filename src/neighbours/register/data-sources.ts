import type { Row } from './register-rows.ts';

const law = 'KPR-forskriften FOR-2017-08-25-1292 §§ 1-2, 2-1, 3-1';

/** The five sources; the keys name texts, the service has the words. */
export const dataSources: readonly Row[] = [
  source('KUHR', '2016-07-01', 'monthly', 'helfo'),
  source('HELSE_OMSORG', '2017-01-01', 'yearly', 'kommune'),
  source('HST', '2017-01-01', 'daily', 'kommune'),
  source('TANN_OFF', '2017-01-01', 'once', 'fylkeskommune'),
  source('FREG', '2017-01-01', 'monthly', 'skatteetaten'),
];

function source(code: string, coversFrom: string, frequency: string, reporter: string): Row {
  const key = code.toLowerCase().replace('_', '-');
  return {
    source_code: code,
    covers_from: coversFrom,
    frequency,
    reporter_kind: reporter,
    legal_basis: law,
    name_key: `source-${key}-name`,
    why_key: `source-${key}-why`,
    completeness_note_key: `source-${key}-completeness`,
  };
}
