const decided = { decidedBy: 'KPR innsyn', from: '2026-11-22' };

/**
 * Periods that the law leaves open: our reading, each with the law it rests on, published at
 * /regler. FHI's lawyers confirm or change them here, and nowhere else.
 */
export const policy = {
  /** KPR-forskriften § 2-2; how long erasure waits so that a mistake can be undone. */
  undoWindowDays: { value: 7, legalBasis: 'KPR-forskriften § 2-2', ...decided },
  /** The same for a child: its other parent has to hear of it in time. */
  undoWindowDaysForAnother: {
    value: 14,
    legalBasis: 'KPR-forskriften § 2-2; barneloven § 30',
    ...decided,
    from: '2026-11-23',
  },
  /** When the register must have blocked what is reserved, counted from the commit. */
  blockDueHours: { value: 24, legalBasis: 'GDPR article 18; KPR-forskriften § 2-2', ...decided },
  /** How long after `not_before` an erasure counts as late. */
  eraseOverdueHours: {
    value: 24,
    legalBasis: 'GDPR article 17; KPR-forskriften § 2-2',
    ...decided,
  },
  /** For how long a backup is kept: what is erased is in the last of them for so long. */
  backupDays: {
    value: 90,
    legalBasis: 'GDPR article 17; GDPR article 32',
    ...decided,
    from: '2026-11-23',
  },
  /** Until when earlier recipients are to be told of an erasure. */
  recipientNoticeDays: { value: 30, legalBasis: 'GDPR article 19', ...decided, from: '2026-11-23' },
  /** When a report of misuse must have been assessed. */
  misuseReportHours: { value: 72, legalBasis: 'GDPR article 33', ...decided },
} as const;
