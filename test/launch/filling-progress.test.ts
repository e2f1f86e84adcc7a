import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fillingTeller } from '../../src/launch/filling-progress.ts';

/** What is told by a filling of which news come at given seconds. */
function told(
  { isTTY }: { isTTY: boolean },
  news: readonly (readonly [second: number, done: number, rows: number])[],
): string[] {
  const written: string[] = [];
  let now = 0;
  const tell = fillingTeller({ isTTY, write: (text) => written.push(text) }, () => now);
  for (const [second, done, rows] of news) {
    now = second * 1000;
    tell(done, 2031, 'people', rows);
  }
  tell(2031, 2031, 'indexes', 940_000);
  now += 4_000;
  tell(2031, 2031, 'ready', 950_400);
  return written.map((line) => line.replaceAll('\u00a0', ' '));
}

describe('the progress of a filling', () => {
  const news = [
    [0, 0, 0],
    [0.1, 200, 90_000],
    [2, 800, 370_000],
    [5.2, 1600, 740_000],
    [6, 2031, 940_000],
  ] as const;

  it('is a line every few seconds where nobody watches', () => {
    assert.deepEqual(told({ isTTY: false }, news), [
      'Fyller registeret: 0 av 2 031 personer\n',
      'Fyller registeret: 1 600 av 2 031 personer, 740 000 rader (142 308 i sekundet), omtrent 6,0 sekunder igjen\n',
      'Fyller registeret: 2 031 av 2 031 personer, 940 000 rader (156 667 i sekundet), omtrent 4,2 sekunder igjen\n',
      'Lager indekser og tellere …\n',
      'Ferdig: 950 400 rader på 10 sekunder (95 040 i sekundet)\n',
    ]);
  });

  it('is one line that changes in a terminal', () => {
    const lines = told({ isTTY: true }, news);
    assert.equal(lines.length, 6);
    for (const line of lines) assert.ok(line.startsWith('\r\u001b[K'), line);
    assert.deepEqual(
      lines.map((line) => line.endsWith('\n')),
      [false, false, false, true, true, true],
    );
  });

  it('promises nothing before it knows', () => {
    const [first, second] = told({ isTTY: true }, [
      [0, 0, 0],
      [0.5, 200, 90_000],
    ]);
    assert.match(first ?? '', /0 av 2 031 personer$/);
    assert.match(second ?? '', /90 000 rader$/);
  });
});
