import type { RegisterOptions } from '../neighbours/register/register.service.ts';

/** Where the lines go; a terminal can show one line that changes. */
export type Screen = { isTTY: boolean; write: (text: string) => unknown };

const betweenLines = 5_000;
const betweenChanges = 200;

/** Indexes and counters take about this much of the time that the rows took. */
const finishingShare = 0.7;

/**
 * Says how far the filling has come: people, rows, how fast, and about how long is left. One line
 * that changes in a terminal, a line every few seconds elsewhere.
 *
 * @param now milliseconds, from any beginning
 */
export function fillingTeller(
  screen: Screen,
  now: () => number,
): NonNullable<RegisterOptions['onProgress']> {
  const begun = now();
  let lastTold = -Infinity;
  const tell = (line: string, isLast: boolean) => {
    lastTold = now();
    screen.write(screen.isTTY ? `\r\u001b[K${line}${isLast ? '\n' : ''}` : `${line}\n`);
  };
  return (done, total, what, rows) => {
    const seconds = (now() - begun) / 1000;
    if (what === 'people') {
      const isLast = done === total;
      const pause = screen.isTTY ? betweenChanges : betweenLines;
      if (!isLast && now() - lastTold < pause) return;
      tell(
        `${fillingLine({ done, total, rows, seconds })}${timeLeft(done, total, seconds)}`,
        isLast,
      );
    }
    if (what === 'indexes') tell('Lager indekser og tellere …', true);
    if (what === 'ready') {
      tell(`Ferdig: ${counted(rows)} rader på ${duration(seconds)}${speed(rows, seconds)}`, true);
    }
  };
}

type Filled = { done: number; total: number; rows: number; seconds: number };

function fillingLine({ done, total, rows, seconds }: Filled): string {
  const people = `Fyller registeret: ${counted(done)} av ${counted(total)} personer`;
  return rows === 0 ? people : `${people}, ${counted(rows)} rader${speed(rows, seconds)}`;
}

function speed(rows: number, seconds: number): string {
  return seconds < 1 ? '' : ` (${counted(Math.round(rows / seconds))} i sekundet)`;
}

function timeLeft(done: number, total: number, seconds: number): string {
  if (done === 0 || seconds < 1) return '';
  const whole = (seconds * total) / done;
  return `, omtrent ${duration(whole - seconds + whole * finishingShare)} igjen`;
}

function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1).replace('.', ',')} sekunder`;
  if (seconds < 120) return `${Math.round(seconds)} sekunder`;
  return `${Math.round(seconds / 60)} minutter`;
}

const grouped = new Intl.NumberFormat('nb-NO');

function counted(count: number): string {
  return grouped.format(count);
}
