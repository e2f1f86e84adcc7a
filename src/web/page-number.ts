/** A page number; anything else asks for the first page. */
export function pageAskedFor(asked: unknown): number {
  return typeof asked === 'string' && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1;
}
