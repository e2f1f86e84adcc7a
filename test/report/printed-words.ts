/**
 * Every word of a report that a person is to read: what stands under `title`, `label` and `text`.
 * A technical field without a value says nothing and is left out.
 */
export function printedWords(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap((item) => printedWords(item));
  if (typeof node !== 'object' || node === null) return [];
  if ('empty' in node && 'technical' in node && node.empty === true && node.technical === true) {
    return [];
  }
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' && ['title', 'label', 'text', 'reference'].includes(key)
      ? [value]
      : printedWords(value),
  );
}
