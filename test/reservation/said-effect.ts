import { textOf, type Page } from '../support/citizen.ts';

/** The numbers that a check page says, as a person reads them. */
export type SaidEffect = { erased: number; onlyBlocked: number; returned: number };

/** What stands between the choice and «Dette skjer»; empty where nothing is said. */
export function summaryOn({ body }: Page): string {
  return textOf(/<section class="effect">(.*?)<\/section>/s.exec(body)?.[1] ?? '');
}

/** What unfolds below. */
export function detailsOn({ body }: Page): string {
  return textOf(/<details class="more effect-details">(.*?)<\/details>/s.exec(body)?.[1] ?? '');
}

export function effectOn(page: Page): SaidEffect {
  const summary = summaryOn(page);
  const said = (words: RegExp) => {
    const digits = new RegExp(`(\\d+) ${words.source}`).exec(summary)?.[1];
    return Number(digits ?? 0);
  };
  return {
    erased: said(/opplysning(?:er)? slettes for godt/),
    onlyBlocked: said(/opplysning(?:er)? blir bare sperret/),
    returned: said(/(?:sperret|sperrede) opplysning(?:er)? blir tilgjengelige? igjen/),
  };
}
