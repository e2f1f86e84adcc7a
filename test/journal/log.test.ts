import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { createLog, errorDetail } from '../../src/shared/log.ts';

const line = z.looseObject({ level: z.number(), time: z.iso.datetime(), msg: z.string() });

function written(level = 'info') {
  const lines: string[] = [];
  const log = createLog(level, { write: (text) => lines.push(text) });
  return { log, lines, last: () => line.parse(JSON.parse(lines.at(-1) ?? '')) };
}

describe('the log', () => {
  it('is lines of JSON: an event by name, its time and its detail', () => {
    const { log, last, lines } = written();
    log.warn('sign-in-refused', { reason: 'cancelled', tries: 2, again: true, nothing: undefined });
    const { time, ...rest } = last();
    assert.ok(Date.now() - Date.parse(time) < 10_000);
    assert.deepEqual(rest, {
      level: 40,
      msg: 'sign-in-refused',
      reason: 'cancelled',
      tries: 2,
      again: true,
    });
    assert.match(lines.join(''), /^{[^\n]*}\n$/);
  });

  it('keeps to its level', () => {
    const { log, lines } = written('error');
    log.info('said');
    log.warn('said');
    log.error('heard');
    assert.equal(lines.length, 1);
  });

  it('has no field of its own named as a claim of ID-porten’s', () => {
    const { log, last } = written();
    log.info('started');
    assert.deepEqual(Object.keys(last()).sort(), ['level', 'msg', 'time']);
  });

  const numbered = [
    'of {}',
    '{}',
    'fnr={};',
    'fnr:{}',
    'event-{}',
    'a-b-{}',
    '({})',
    '/p/{}?q',
    '"{}"',
  ];
  for (const text of numbered) {
    it(`masks an identity number in «${text}»`, () => {
      for (const digits of ['0'.repeat(11), '9'.repeat(12)]) {
        const { log, lines } = written();
        log.info('by-mistake', { text: text.replace('{}', digits) });
        assert.ok(!lines.join('').includes(digits), lines.join(''));
        assert.ok(lines.join('').includes('[number]'));
      }
    });
  }

  for (const text of ['010190 12345', '010190%2012345', '01 01 90 123 45', '010190+12345']) {
    it(`masks «${text}», blanks and all`, () => {
      const { log, last } = written();
      log.info('by-mistake', { text: `of ${text}, and more` });
      assert.equal(last()['text'], 'of [number], and more');
    });
  }

  it('masks a number among other digits', () => {
    const { log, lines } = written();
    log.info('by-mistake', { text: `%20${'1'.repeat(11)} 2 and ${'3'.repeat(30)}` });
    assert.doesNotMatch(lines.join(''), /1{11}|3{11}/);
  });

  it('leaves alone what only looks like one', () => {
    const { log, last } = written();
    const detail = {
      batch: '6f1f2d4e-1a2b-4c3d-8e9f-123456789012',
      digits: '1234567890',
      spaced: '12345 67890',
    };
    log.info('listening', detail);
    assert.partialDeepStrictEqual(last(), detail);
  });

  it('holds of an error its name, code and place, and not what it says', () => {
    const cause = Object.assign(new Error('secret'), { code: 'ECONNREFUSED' });
    const error = Object.assign(new TypeError('secret', { cause }), { code: 'E1' });
    const detail = errorDetail(error);
    assert.equal(detail['error'], 'TypeError');
    assert.equal(detail['code'], 'E1');
    assert.equal(detail['cause'], 'Error ECONNREFUSED');
    assert.match(String(detail['place']), /log\.test\.ts:\d+/);
    assert.doesNotMatch(JSON.stringify(detail), /secret/);
  });

  it('does not tell where the service is installed', () => {
    const error = new Error('secret');
    const root = join(import.meta.dirname, '../..');
    error.stack = [
      'Error: secret',
      `    at ask (${pathToFileURL(root).href}/src/database/query.ts:12:3)`,
      `    at Client.query (${root}/node_modules/pg/lib/client.js:1:2)`,
      '    at parse (/opt/elsewhere/node_modules/pg-protocol/dist/parser.js:3:4)',
    ].join('\n');
    assert.equal(
      errorDetail(error)['place'],
      'at ask (src/database/query.ts:12:3) < at Client.query (node_modules/pg/lib/client.js:1:2)' +
        ' < at parse (node_modules/pg-protocol/dist/parser.js:3:4)',
    );
  });

  it('holds nothing of an error whose message spans lines that look like a place', () => {
    const error = new Error('first\n    at secret (file:///x)\n    at other');
    const detail = errorDetail(error);
    assert.doesNotMatch(JSON.stringify(detail), /secret/);
  });

  it('holds of anything else that is thrown only what it is', () => {
    for (const thrown of ['secret', 7, null, undefined, { secret: true }]) {
      assert.deepEqual(errorDetail(thrown), { error: typeof thrown });
    }
  });
});
