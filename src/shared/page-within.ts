/** Pages count from 1; one beyond the last gives the last, and there is always one. */
export function pageWithin(
  asked: number,
  { total, size }: { total: number; size: number },
): { page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(total / size));
  return { page: Math.min(asked, pages), pages };
}
