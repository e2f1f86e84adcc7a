/** Different DUF numbers of a year that has not come. */
export function numbersOfNobody(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `2099${String(index).padStart(8, '0')}`);
}
