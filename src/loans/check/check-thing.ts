import type { Moment, Side } from "../loan.ts";
import type { LoanForSides } from "../loans.query.ts";

/** What is to be noted, and by whom. */
export interface CheckThing {
  readonly loan: LoanForSides;
  readonly moment: Moment;
  /** On which side whoever notes it stands. */
  readonly side: Side;
  /** The paper must be signed then. */
  readonly signs: boolean;
  /** It can be noted now: the loan stands where that is done. */
  readonly now: boolean;
}
