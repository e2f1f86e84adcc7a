import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createCodeTexts } from '../../src/holdings/code-texts.service.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { startTestRegister, type TestRegister } from './test-register.ts';

describe('codes without a text', () => {
  let register: TestRegister;
  before(async () => {
    register = await startTestRegister();
  });
  after(() => register.close());

  it('are counted by a system that is known, and never by what a row says', async () => {
    const counted: string[] = [];
    const texts = createCodeTexts({
      register: register.reader,
      clock: systemClock,
      metrics: { codeUnexplained: (system) => counted.push(system) },
    });
    const codes = await texts.codeBook();
    const systems = [
      'kuhr-praksistype',
      '2.16.578.1.12.4.1.1.8401',
      'ring 22225555 og spør etter Kari',
    ];
    for (const system of systems) codes.explain(system, 'no such code', undefined, 'nb');
    assert.deepEqual(counted, ['kuhr-praksistype', '2.16.578.1.12.4.1.1.8401', 'other']);
  });
});
