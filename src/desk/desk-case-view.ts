import { storyView } from '../casework/story-view.ts';
import { extensionOf } from '../casework/access-view.ts';
import { sizeText } from '../casework/document-words.ts';
import { formatDate, formatDateTime, type Language } from '../shared/format.ts';
import type { Translate } from '../web/texts.ts';
import type { CaseInBrief, WholeCase } from './desk-case.service.ts';
import type { Party } from './party.ts';

type Told = { t: Translate; lang: Language };

/** How the deadline came about, and who has had the case. */
export function briefView({ one, story, assignments }: CaseInBrief, { t, lang }: Told) {
  return {
    fourEyes: one.fourEyes.map((reason) => t(`desk.four-eyes.${reason}`)),
    receivedAt: formatDateTime(one.receivedAt, lang),
    story: storyView(story, t, lang),
    history: assignments.map(({ name, beganAt, endedAt, because }) => ({
      name,
      began: formatDateTime(beganAt, lang),
      ended: endedAt === null ? null : formatDateTime(endedAt, lang),
      because: because === null ? null : t(`desk.ended.${because}`),
    })),
  };
}

/** Everything that was sent, in words; null where there is nothing. */
export function contentView({ content, documents, parties, notes }: WholeCase, { t, lang }: Told) {
  const { words, access, wish, source, fault, scopes } = content;
  const opened = words === 'unreadable' ? undefined : words;
  const asked = access === 'unreadable' ? undefined : access;
  const wished = wish === 'unreadable' ? undefined : wish;
  // The oldest of them: what stands here was so then.
  const [readAt] = parties
    .flatMap(({ facts }) => (facts === undefined ? [] : [facts.readAt]))
    .toSorted((a, b) => a.getTime() - b.getTime());
  return {
    unreadable: [words, access, wish].includes('unreadable'),
    capacity: t(`desk.capacity.${content.capacity}`),
    source: source === null ? null : t(`holdings.source.${source}`),
    fault: fault === null ? null : t(`casework.fault.${fault}`),
    restrict: content.restrict_meanwhile,
    scopes: (scopes ?? []).map((scope) => t(`reservation.scope.${scope}`)),
    missing: (content.missing_sources ?? []).map((one) => t(`holdings.source.${one}`)),
    message: opened?.message ?? asked?.reason ?? (wished?.words || null),
    wanted: opened?.wanted ?? null,
    relation: asked === undefined ? null : t(`casework.relation.${asked.relation}`),
    typedName: asked?.name ?? null,
    contact: wished === undefined ? null : t(`desk.contact.${wished.contact}`),
    phone: wished?.phone || null,
    documents: documents.map(({ place, name, mediaType, byteLength }) => ({
      place,
      name,
      kind: extensionOf(mediaType).toUpperCase(),
      size: sizeText(byteLength, lang),
    })),
    notes: notes.map(({ name, writtenAt, text }) => ({
      by: t('desk.note.by', { name, when: formatDateTime(writtenAt, lang) }),
      text: text ?? t('desk.case.unreadable'),
    })),
    parties: parties.map((party) => partyView(party, { t, lang })),
    readAt: readAt === undefined ? null : formatDateTime(readAt, lang),
  };
}

function partyView({ role, facts }: Party, { t, lang }: Told) {
  const label = t(`desk.party.${role}`);
  if (facts === undefined) return { label, known: false, lines: [] };
  const { name, birthDate, age, deceasedOn, addressProtection } = facts;
  return {
    label,
    known: true,
    lines: [
      name ?? t('desk.party.no-name'),
      birthDate === undefined
        ? t('desk.party.no-birth-date')
        : t('desk.party.born', { date: formatDate(birthDate, lang), n: age ?? 0 }),
      ...(deceasedOn === undefined
        ? []
        : [t('desk.party.deceased', { date: formatDate(deceasedOn, lang) })]),
      ...(addressProtection === 'none' ? [] : [t('desk.party.protected')]),
      ...(facts.legalCapacityLimited ? [t('desk.party.limited')] : []),
    ],
  };
}
