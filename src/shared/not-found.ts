/** Absent, or not for this person to know of: one answer for both, status 404. */
export class NotFound extends Error {
  constructor() {
    super('not found');
    this.name = 'NotFound';
  }
}
