import { api } from './api-texts.nb.ts';
import { page } from './page-texts.nb.ts';
import { codes } from './code-texts.nb.ts';

export const nb = { ...api, ...codes, ...page };
