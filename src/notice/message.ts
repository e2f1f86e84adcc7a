/** What a message tells; each kind has its words in `views/notice`. None is about health. */
export const messageKinds = ['looked-at'] as const;
export type MessageKind = (typeof messageKinds)[number];

export type Message = {
  messageId: string;
  kind: MessageKind;
  createdAt: Date;
  /** Undefined until the recipient opens it for the first time. */
  openedAt: Date | undefined;
};
