import type { VNode } from "preact";

import type { Locale } from "#platform/i18n/locale.ts";
import type { Visit } from "#platform/web/page.tsx";
import type { ProcessSheet } from "#processes";
import type { ProposalSheet } from "./proposal.query.ts";

/** What may have been done about a proposal, as rows of the room tell. */
export type Trace = "answer" | "delivery" | "award" | "study" | "opinion" | "admissibility" | "routing" | "contest" | "merge" | "split";

export interface PartContext extends Pick<Visit, "db" | "visitor" | "locale" | "now" | "offers" | "url"> {
  readonly process: ProcessSheet;
  readonly proposal: ProposalSheet;
  /** Whether the reader runs the process or is of its team. */
  readonly team: boolean;
}

/**
 * What an area of the room shows on the page of a proposal. Handed in by module.ts.
 * `top`: under the title, for what decides (official answer, "merged into"). `acts`: on a line before the text, in the margin where there is one: buttons (support, follow).
 * `text`: after the text, in its column (opinions, studies, delivery). `margin`: after the facts. `below`: whole width, under all (comments).
 * Titles inside are headings of level 2, or 3 in the margin.
 */
export interface ProposalPart {
  readonly place: "top" | "acts" | "text" | "margin" | "below";
  /** Lower comes first within its place. */
  readonly order: number;
  /** Drawn only for a proposal about which this was done. */
  readonly of?: Trace;
  /** The id of its section and its title, for the way to it from the top of a long page. */
  readonly section?: { readonly id: string; readonly title: (locale: Locale) => string };
  /** Null when there is nothing to show for this proposal and this reader. */
  draw(context: PartContext): Promise<VNode | null>;
  /** Enhancement bundles that it uses. */
  readonly enhance?: readonly string[];
}

declare module "#platform/offers.ts" {
  interface Offers {
    proposalParts: ProposalPart;
  }
}
