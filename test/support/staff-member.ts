import { paths } from '../../src/paths.ts';
import { createCitizen, type Page } from './citizen.ts';

/** A browser of somebody of the staff, signed in at the employer's. */
export async function signInStaff(
  origin: string,
  accountId: string,
  { path = paths.desk, level = 'high' }: { path?: string; level?: string } = {},
): Promise<{ staff: ReturnType<typeof createCitizen>; page: Page }> {
  const staff = createCitizen(origin);
  const login = await staff.visit(path);
  const chosen = { person: accountId, level, action: 'sign-in' };
  return { staff, page: await staff.submit(login, chosen, '/interaction/') };
}
