import type { PersonId } from '../population/person.ts';

/** What a message tells; each kind has its words in `views/notice`. None is about health. */
export const messageKinds = [
  'looked-at',
  'chosen-for-child',
  'turned-sixteen',
  'report-ready',
  'report-failed',
  'case-news',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** Of a message that another parent has chosen something for a child. */
export type ChoiceMessage = { subject: PersonId; choiceId: string };

export type Message = {
  messageId: string;
  kind: MessageKind;
  createdAt: Date;
  /** Undefined until the recipient opens it for the first time. */
  openedAt: Date | undefined;
  about: ChoiceMessage | undefined;
};
