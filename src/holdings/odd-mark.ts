import { osloDate } from '../shared/format.ts';
import type { HeldField, HeldRecord } from './holdings.ts';
import type { Wording } from './wording.ts';

/** Of a row that has no date, or one that it cannot have: undefined for any other. */
export function oddMark(record: HeldRecord, { t }: Wording): string | undefined {
  return record.odd === undefined && !isAhead(record) ? undefined : t('holdings.page.odd');
}

/** The date that a row lies under stands in one of its fields, which «Det viktigste» may leave out. */
function isAhead({ occurredAt, fields }: HeldRecord): boolean {
  if (occurredAt === undefined) return false;
  const ahead = fields.filter(({ odd }) => odd === 'in-future').map(dayOf);
  return ahead.includes(osloDate(occurredAt));
}

function dayOf({ value }: HeldField): string | undefined {
  if (value.kind === 'date') return value.date;
  return value.kind === 'instant' ? osloDate(value.instant) : undefined;
}
