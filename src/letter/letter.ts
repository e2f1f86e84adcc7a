import type { Language } from '../shared/format.ts';

/**
 * Templates by name, with the version that is in use. A version says which words and which parts a
 * letter was made of, and is kept with each letter that was issued.
 */
export const letterTemplates = {
  'reservation-receipt': '1',
} as const;
type LetterTemplate = keyof typeof letterTemplates;

type Pair = { label: string; text: string };

export type LetterSection = { title: string; paragraphs: string[]; list: string[] };

/** What a letter says, in its order and in one language; plain JSON. */
export type Letter = {
  template: LetterTemplate;
  templateVersion: string;
  lang: Language;
  reference: string;
  /** By which anybody who is given the letter can check it. */
  verificationCode: string;
  /** ISO 8601 in UTC. */
  madeAt: string;
  /** Name and address for the window of an envelope; none for what is only fetched. */
  address: string[];
  title: string;
  lead: string;
  facts: Pair[];
  sections: LetterSection[];
  /** What the decision rests on; null where nothing is decided. */
  legalReference: string | null;
  /** How one complains, and until when; null where nothing is decided. */
  remedy: string | null;
};
