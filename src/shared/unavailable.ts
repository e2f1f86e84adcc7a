export type Dependency = 'register' | 'database' | 'issuer' | 'printing';

/** Something outside does not answer: a page that says so and offers to try again, status 503. */
export class Unavailable extends Error {
  readonly what: Dependency;

  constructor(what: Dependency, options?: ErrorOptions) {
    super(`${what} is unavailable`, options);
    this.name = 'Unavailable';
    this.what = what;
  }
}
