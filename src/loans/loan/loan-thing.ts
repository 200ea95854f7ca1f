import type { Owed, Priced } from "#bookings";
import type { FormState } from "#platform/ui/form-state.tsx";
import type { Carriage, Inspection, SeenLoan, Step } from "../loans.query.ts";

/** One loan with all that is told of it. */
export interface LoanThing {
  readonly loan: SeenLoan;
  readonly steps: readonly Step[];
  readonly inspections: readonly Inspection[];
  readonly carriages: readonly Carriage[];
  /** Those who queue before. */
  readonly before: number;
  /** Of the units that were taken, where there are several. */
  readonly numbers: readonly number[];
  readonly today: string;
  /** What is still to be settled of it, for whoever reads. */
  readonly owed: readonly Owed[];
  /** What it costs, once it was asked. */
  readonly price?: Priced;
}

export type LoanProps = LoanThing & { readonly form: FormState; readonly keepHref: string | null };
