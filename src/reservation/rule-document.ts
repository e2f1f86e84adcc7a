import { createHash } from 'node:crypto';
import type { RuleTable } from './rule-table.ts';

/** A version of the rules as it is served, and the hash that names its very bytes. */
export type RuleDocument = {
  bytes: Buffer;
  /** sha256 in hex of `bytes`. */
  hash: string;
};

const documents = new WeakMap<RuleTable, RuleDocument>();

/** The same bytes for a version in every process, for as long as the version is the same. */
export function ruleDocument(rules: RuleTable): RuleDocument {
  const made = documents.get(rules);
  if (made !== undefined) return made;
  const bytes = Buffer.from(JSON.stringify(rules));
  const document = { bytes, hash: createHash('sha256').update(bytes).digest('hex') };
  documents.set(rules, document);
  return document;
}
