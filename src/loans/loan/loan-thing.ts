import type { OpenCharge, PriceOffer } from "#bookings";
import type { FormState } from "#platform/ui/form-state.tsx";
import type { Carriage, Inspection, LoanForSides, Step } from "../loans.query.ts";

/** One loan with all that is told of it. */
export interface LoanThing {
  readonly loan: LoanForSides;
  readonly steps: readonly Step[];
  readonly inspections: readonly Inspection[];
  readonly carriages: readonly Carriage[];
  /** Those who queue before. */
  readonly before: number;
  /** Of the units that were taken, where there are several. */
  readonly numbers: readonly number[];
  readonly today: string;
  /** What is still to be settled of it, for whoever reads. */
  readonly owed: readonly OpenCharge[];
  /** What it costs, once it was asked. */
  readonly price?: PriceOffer;
}

export type LoanProps = LoanThing & { readonly form: FormState; readonly keepHref: string | null };
