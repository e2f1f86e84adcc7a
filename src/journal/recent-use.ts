import type { Wording } from '../holdings/wording.ts';
import { translator } from '../web/texts.ts';
import { eventView } from './use-view.ts';
import type { RecentUse } from './use.service.ts';

/** The last look-ups by others, each in a line, for pages that lead to `/hvem`. */
export type RecentUseView = {
  registerSilent: boolean;
  events: { who: string; when: string; reason: string }[];
};

export function recentUseView(
  recent: RecentUse,
  { lang, codes, hideHealth, about }: Omit<Wording, 't'>,
): RecentUseView {
  const { placesHidden } = recent;
  const wording = { lang, codes, hideHealth, placesHidden, t: translator(lang, about) };
  return {
    registerSilent: recent.registerSilent,
    events: recent.events.map((event) => {
      const { who, when, reason } = eventView(event, recent.directory, wording);
      return { who, when, reason: reason ?? '' };
    }),
  };
}
