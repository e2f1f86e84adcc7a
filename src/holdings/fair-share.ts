/**
 * How many each may have, so that all together have at most `total`: who has few keeps them all,
 * and those with the most give up first. Everybody has at least one.
 */
export function fairShare(counts: readonly number[], total: number): number {
  let left = total;
  const rising = counts.toSorted((a, b) => a - b);
  for (const [place, count] of rising.entries()) {
    const share = Math.max(1, Math.floor(left / (rising.length - place)));
    if (count > share) return share;
    left -= count;
  }
  return Infinity;
}
