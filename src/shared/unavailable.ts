export type Dependency =
  'register' | 'restored-register' | 'database' | 'rules' | 'issuer' | 'printing';

/** Something outside does not answer: a page that says so and offers to try again, status 503. */
export class Unavailable extends Error {
  readonly what: Dependency;

  constructor(what: Dependency, options?: ErrorOptions) {
    super(`${what} is unavailable`, options);
    this.name = 'Unavailable';
    this.what = what;
  }
}

/** Whether what failed, or what made it fail, is a register that must be mended before it is read. */
export function isRestoredRegister(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof Unavailable && error.what === 'restored-register') return true;
  return isRestoredRegister(error.cause);
}
