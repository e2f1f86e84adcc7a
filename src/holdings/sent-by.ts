import { formatDateTime } from '../shared/format.ts';
import type { Provenance } from './holdings.ts';
import { placeShown } from './present.ts';
import type { Wording } from './wording.ts';

/**
 * From whom a row came, as people say it: «Sendt av Fosen helsestasjon, Trondheim kommune, fra Visma
 * HsPro 12.4. Mottatt i KPR 3. mars 2026 kl. 03.10.» Says so where nobody knows.
 */
export function sentBy(from: Provenance, wording: Wording): string {
  const { t, lang } = wording;
  const received =
    from.receivedAt === undefined
      ? undefined
      : t('holdings.from.received', { when: formatDateTime(from.receivedAt, lang) });
  return [senderWords(from, wording), received].filter((said) => said !== undefined).join(' ');
}

function senderWords(from: Provenance, wording: Wording): string {
  const { t } = wording;
  const place = placeShown(from, wording);
  const sender = from.senderName ?? from.senderOrganisation;
  const system = systemOf(from);
  if (sender === undefined) {
    return place === undefined ? t('holdings.from.unknown') : t('holdings.from.place', { place });
  }
  const sent =
    system === undefined
      ? t('holdings.from.sent', { who: sender })
      : t('holdings.from.sent-from', { who: sender, system });
  if (place === undefined || place === sender) return sent;
  // Helfo and the counties pass on what others have sent them; a municipality sends for its own.
  if (sender !== from.municipalityName) return `${t('holdings.from.place', { place })} ${sent}`;
  return system === undefined
    ? t('holdings.from.sent', { who: `${place}, ${sender}` })
    : t('holdings.from.sent-within', { place, sender, system });
}

function systemOf({ systemName, systemVersion }: Provenance): string | undefined {
  if (systemName === undefined) return undefined;
  return systemVersion === undefined ? systemName : `${systemName} ${systemVersion}`;
}
