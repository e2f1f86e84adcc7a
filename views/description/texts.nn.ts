import { api } from './api-texts.nn.ts';
import { codes } from './code-texts.nn.ts';
import type { nb } from './texts.nb.ts';

export const nn = { ...api, ...codes } satisfies Record<keyof typeof nb, string>;
