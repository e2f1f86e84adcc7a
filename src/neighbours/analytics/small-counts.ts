const fewest = 10;

/** Counts that could point to somebody are not told: below ten, nothing included, they read «<10». */
export function tellCount(count: number): string {
  return count < fewest ? `<${fewest}` : String(count);
}

/** Rounded, so that the sizes of two extracts cannot be subtracted to find who stayed out. */
export function tellSize(count: number): string {
  return count < fewest ? `<${fewest}` : `ca. ${Math.round(count / fewest) * fewest}`;
}
