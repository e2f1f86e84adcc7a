const fewest = 10;

/** Counts that could point to somebody are not told: below ten, nothing included, they read «<10». */
export function tellCount(count: number): string {
  return count < fewest ? `<${fewest}` : String(count);
}
