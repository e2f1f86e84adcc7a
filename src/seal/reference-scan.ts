/** As reports have them, and receipts and cases. */
const reference =
  /KPR-[2-9CDFGHJKMNPQRTVWX]{8}|[RS]-[2-9CDFGHJKMNPQRTVWX]{4}-[2-9CDFGHJKMNPQRTVWX]{4}/g;
/** The longest of them. */
const referenceLength = 'KPR-'.length + 8;
/** Nobody finds out by one file which of many references exist. */
const mostReferences = 3;

/** Finds our references in a file that passes piece by piece, however it is cut. */
export function createReferenceScan() {
  const found = new Set<string>();
  let before = '';
  return {
    read(chunk: Buffer): void {
      if (found.size >= mostReferences) return;
      const text = before + chunk.toString('latin1');
      for (const [one] of text.matchAll(reference)) {
        if (found.size < mostReferences) found.add(one);
      }
      before = text.slice(1 - referenceLength);
    },
    found: (): string[] => [...found],
  };
}
