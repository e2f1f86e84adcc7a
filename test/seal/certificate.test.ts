import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tellOfExpiry } from '../../src/seal/certificate-rounds.ts';
import { createLog } from '../../src/shared/log.ts';
import { createMetrics } from '../../src/shared/metrics.ts';
import { testCertificate } from './test-certificate.ts';

describe('the certificate of seals', () => {
  it('is called out thirty days before its end, and after it', async () => {
    const seal = await testCertificate();
    for (const [now, days, alarms] of [
      ['2048-12-01T00:00:00Z', 31, 0],
      ['2048-12-02T00:00:00Z', 30, 0],
      ['2048-12-02T00:00:01Z', 29, 1],
      ['2049-01-02T00:00:00Z', -1, 1],
    ] as const) {
      const lines: string[] = [];
      const metrics = createMetrics();
      const log = createLog('info', { write: (line) => lines.push(line) });
      tellOfExpiry({ config: { seal }, clock: { now: () => new Date(now) }, log, metrics });
      const told = await metrics.registry.getSingleMetricAsString('innsyn_seal_certificate_days');
      assert.ok(told.includes(`innsyn_seal_certificate_days ${days}`), told);
      assert.equal(lines.length, alarms, now);
      for (const line of lines) assert.match(line, /"level":50,.*"seal-certificate-expires"/);
    }
  });
});
