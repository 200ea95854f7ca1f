import type { FormState } from "#platform/ui/form-state.tsx";
import type { Side } from "../pooling.ts";
import type { Assent, DealForSides, Use } from "./deals.query.ts";

/** What the page of an agreement draws. */
export interface DealProps {
  deal: DealForSides;
  assents: readonly Assent[];
  uses: readonly Use[];
  /** For which whoever looks agrees or writes down. */
  side: Side;
  /** They act for both, and answer for neither. */
  both: boolean;
  form: FormState;
}
