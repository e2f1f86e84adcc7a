import type { SyntheticPerson } from './synthetic-person.ts';

/** What makes a hand-made person; dates follow from the day the register is made. */
export type Portrait = {
  key: string;
  names: SyntheticPerson['names'];
  sex: SyntheticPerson['sex'];
  /** Whole years today. */
  age: number;
  /** Below zero: the next birthday is that many days ahead. */
  daysSinceBirthday: number;
  municipality: string;
  identifiedBy?: 'duf' | 'dnr-then-fnr';
  yearsSinceDeath?: number;
  also?: Pick<
    SyntheticPerson,
    | 'parents'
    | 'relativesOnly'
    | 'responsibility'
    | 'livesWith'
    | 'addressProtection'
    | 'legalCapacityLimited'
    | 'falseIdentity'
    | 'folkeregisterSilent'
  >;
  story: string;
};
