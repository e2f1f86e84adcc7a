import type { RequestKind } from '../casework/request-type.ts';
import type { StaffMember } from '../identity/staff.ts';
import type { PersonId } from '../population/person.ts';

/** A case as the one who has it may know it; what is in it is opened piece by piece. */
export type OpenCase = {
  requestId: string;
  reference: string;
  kind: RequestKind;
  receivedAt: Date;
  /** Who sent it. */
  asker: PersonId;
  /** Whom it is about; undefined where the number that was typed is nobody's. */
  about: PersonId | undefined;
  assignedTo: string | undefined;
  closedAt: Date | undefined;
};

/**
 * Proof that somebody of the staff has a case, and that it is open: needed by every function that
 * reads or changes what is in it (helseregisterloven §§ 18, 21). Made anew at every request.
 */
export class CaseAccess {
  readonly staff: StaffMember;
  readonly case: OpenCase;

  private constructor(staff: StaffMember, one: OpenCase) {
    this.staff = staff;
    this.case = one;
  }

  /** Undefined for whoever does not have the case, and when it is closed. */
  static of(staff: StaffMember, one: OpenCase): CaseAccess | undefined {
    const isTheirs = one.assignedTo === staff.staffId && one.closedAt === undefined;
    return isTheirs ? new CaseAccess(staff, one) : undefined;
  }
}
