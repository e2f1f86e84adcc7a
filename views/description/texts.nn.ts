import { api } from './api-texts.nn.ts';
import { page } from './page-texts.nn.ts';
import { codes } from './code-texts.nn.ts';
import type { nb } from './texts.nb.ts';

export const nn = { ...api, ...codes, ...page } satisfies Record<keyof typeof nb, string>;
