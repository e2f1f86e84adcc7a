import { api } from './api-texts.en.ts';
import { page } from './page-texts.en.ts';
import { codes } from './code-texts.en.ts';
import type { nb } from './texts.nb.ts';

export const en = { ...api, ...codes, ...page } satisfies Record<keyof typeof nb, string>;
