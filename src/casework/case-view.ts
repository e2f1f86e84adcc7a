import { findRecordTable } from '../holdings/catalogue.ts';
import type { HeldRecord } from '../holdings/holdings.ts';
import { presentRecordTitle, sourceName } from '../holdings/present.ts';
import type { RowReference } from '../holdings/row-reference.ts';
import type { Wording } from '../holdings/wording.ts';
import { formatDate, formatDateTime, type Language } from '../shared/format.ts';
import type { Translate } from '../web/texts.ts';
import { keptFor } from '../shared/retention.ts';
import type { Case } from './case.service.ts';
import type { Draft, UnreadableDraft } from './kept-draft.ts';
import { storyView, type StepView } from './story-view.ts';

/** What a request is about: a row of the register in words, or why it cannot be shown. */
export type RowView =
  | { state: 'shown'; title: string; date: string; source: string; sender: string | null }
  /** KPR no longer holds it, as when it has been corrected. */
  | { state: 'gone' }
  /** The register does not answer. */
  | { state: 'silent' };

export function rowView({ table }: RowReference, record: HeldRecord, wording: Wording): RowView {
  const known = findRecordTable(table);
  const { t, lang } = wording;
  return {
    state: 'shown',
    title: presentRecordTitle(record, wording),
    date:
      record.occurredAt === undefined
        ? t('holdings.page.undated')
        : formatDate(record.occurredAt, lang),
    source: known === undefined ? '' : sourceName(known.source, wording),
    sender: record.provenance?.senderName ?? record.provenance?.senderOrganisation ?? null,
  };
}

export type CaseView = {
  reference: string;
  what: string;
  /** What the person says is wrong; null for other kinds. */
  fault: string | null;
  source: string | null;
  restrictMeanwhile: boolean;
  /** The deadline can be made longer in writing (GDPR article 12(3)). */
  mayTakeLonger: boolean;
  received: string;
  due: string;
  /** Empty when the deadline is over. */
  left: string;
  status: string;
  late: boolean;
  story: StepView[];
};

export function caseView(one: Case, t: Translate, lang: Language): CaseView {
  const { kind, source, fault, dueBy } = one;
  const status = one.late ? 'late' : one.status;
  return {
    reference: one.reference,
    what: t(`casework.kind.${kind}`),
    fault: fault === undefined ? null : t(`casework.fault.${fault}`),
    source: source === undefined ? null : t(`holdings.source.${source}`),
    restrictMeanwhile: one.restrictMeanwhile,
    mayTakeLonger: kind === 'correction' || kind === 'access-for-another',
    received: formatDateTime(one.receivedAt, lang),
    due: kind === 'reservation-disputed' ? formatDateTime(dueBy, lang) : formatDate(dueBy, lang),
    left: leftOf(one, t),
    status: t(`casework.status.${status}`),
    late: one.late,
    story: storyView(one.story, t, lang),
  };
}

function leftOf({ late, daysLeft }: Case, t: Translate): string {
  if (late) return '';
  return daysLeft === 0 ? t('casework.left.today') : t('casework.left', { n: daysLeft });
}

/** Words that have not been sent yet; what they say is shown only on their own page. */
export function draftView(
  { draftId, savedAt, half }: Draft | UnreadableDraft,
  t: Translate,
  lang: Language,
) {
  const goesAt = new Date(savedAt.getTime() + keptFor('drafts') * 86_400_000);
  return {
    draftId,
    readable: half !== undefined,
    about: [
      half?.fault === undefined ? '' : t(`casework.fault.${half.fault}`),
      half?.source === undefined ? '' : t(`holdings.source.${half.source}`),
    ].filter((part) => part !== ''),
    saved: formatDateTime(savedAt, lang),
    goes: formatDate(goesAt, lang),
  };
}
