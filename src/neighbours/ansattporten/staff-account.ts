/** Somebody who works for the register, as the employer knows them. */
export type StaffAccount = {
  accountId: string;
  name: string;
  /** 11 digits of a synthetic number; undefined where the employer's sign-in tells none. */
  pid: string | undefined;
  /** Values of the claim `roles`. */
  roles: readonly string[];
  /** One sentence in Norwegian: what one may do as this one. */
  story: string;
};
