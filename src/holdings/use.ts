/** Somebody's look at a person's data in KPR itself. */
export type RegisterLookUp = {
  at: Date;
  organisationNumber: string | undefined;
  organisationName: string | undefined;
  /** As KPR logs them: codes of its own. */
  role: string;
  purpose: string;
  dataCategory: string;
  channel: string;
  /** Tells two users of an organisation apart without naming them. */
  actorPseudonym: string | undefined;
};

/** Look-ups of one day by one organisation, in one role, for one purpose and through one channel. */
export type LookUpEvent = Pick<
  RegisterLookUp,
  'organisationNumber' | 'organisationName' | 'role' | 'purpose' | 'channel'
> & { count: number; firstAt: Date; lastAt: Date };

export type Project = {
  title: string;
  recipientName: string;
  recipientNumber: string | undefined;
  /** KPR-forskriften § 1-1: 1 second paragraph, 2 third paragraph. */
  purpose: 1 | 2;
  purposeText: string;
  legalBasis: string;
  decisionReference: string | undefined;
  decidedBy: string | undefined;
  /** YYYY-MM-DD */
  periodFrom: string | undefined;
  periodTo: string | undefined;
  url: string | undefined;
};

/** Data about the person that left KPR. */
export type Release = Project & {
  deliveredAt: Date;
  datasets: string[];
  withIdentityNumber: boolean;
};

/** Who has looked, and who has received: all of it, newest first. */
export type UseOfData = {
  registered: boolean;
  lookUps: RegisterLookUp[];
  releases: Release[];
  /** Projects that received data without identifiers; nobody can say whose rows were among them. */
  projectsWithoutIdentifiers: Project[];
  /** Look-ups and releases that are not among them, as their time is none that can be. */
  withoutTime: number;
};
