import { z } from 'zod';

const watchForm = z.object({ varsel: z.enum(['pa', 'av']) });

/** What a form asks for; undefined for nonsense. */
export function readWatchForm(body: unknown): 'on' | 'off' | undefined {
  const form = watchForm.safeParse(body);
  if (!form.success) return undefined;
  return form.data.varsel === 'pa' ? 'on' : 'off';
}
