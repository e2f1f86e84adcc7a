/** The present, passed in so that walks can move it. */
export type Clock = { now: () => Date };

export const systemClock: Clock = { now: () => new Date() };
