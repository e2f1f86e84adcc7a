import { randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for one another, read aloud or copied by hand. */
const letters = '23456789CDFGHJKMNPQRTVWX';

/** Random ones, for references that people keep and say. */
export function randomLetters(count: number): string {
  return Array.from({ length: count }, () => letters[randomInt(letters.length)]).join('');
}

/** 73 random bits in four groups of four, for codes that people type from paper. */
export function spokenCode(): string {
  return Array.from({ length: 4 }, () => randomLetters(4)).join('-');
}
