/**
 * Policy switches: our reading of rules that leave a choice, each with the law it rests on. FHI's
 * lawyers confirm or change them here, and nowhere else.
 */
export const policy = {
  /** KPR-forskriften § 2-2; how long erasure waits so that a mistake can be undone. */
  undoWindowDays: { value: 7, legalBasis: 'KPR-forskriften § 2-2' },
  /** The same for a child: its other parent has to hear of it in time. */
  undoWindowDaysForAnother: { value: 14, legalBasis: 'KPR-forskriften § 2-2, barneloven § 30' },
  /** When the register must have blocked what is reserved, counted from the commit. */
  blockDueHours: { value: 24, legalBasis: 'GDPR article 18, KPR-forskriften § 2-2' },
  /** How long after `not_before` an erasure counts as late. */
  eraseOverdueHours: { value: 24, legalBasis: 'GDPR article 17, KPR-forskriften § 2-2' },
  /** When a report of misuse must have been assessed. */
  misuseReportHours: { value: 72, legalBasis: 'GDPR article 33' },
} as const;
