import { readlinkSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';
import { basename } from 'node:path';

/** Of 19: what waits for a processor beside it gets nine of ten parts. */
const nicer = 10;

/**
 * Lets all other threads go before the one that calls it, so that pages are not slower while reports
 * are drawn. Linux has a priority for each thread; elsewhere, or where it is not allowed, nothing is
 * changed.
 */
export function giveWay(): void {
  try {
    const thread = Number(basename(readlinkSync('/proc/thread-self')));
    setPriority(thread, Math.min(19, getPriority(thread) + nicer));
  } catch {
    return;
  }
}
