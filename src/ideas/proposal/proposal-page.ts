import type { VNode } from "preact";

import type { Knot } from "#platform/ui/thread.tsx";
import type { ProcessSheet } from "#processes";
import type { Commune, Territory } from "#territory";
import type { ProposalFile } from "../proposal-files.query.ts";
import type { ProposalPart } from "../proposal-part.ts";
import type { ProposalSheet } from "../proposal.query.ts";
import type { JourneyEntry } from "./journey.query.ts";

/** All that the page of a proposal shows. */
export interface ProposalPageProps {
  process: ProcessSheet;
  proposal: ProposalSheet;
  /** What other areas of the room show here, by place. */
  parts: Readonly<Record<ProposalPart["place"], readonly VNode[]>>;
  /** Those of the parts that have a title, in order. */
  sections: readonly { readonly id: string; readonly title: string; readonly place: ProposalPart["place"] }[];
  journey: readonly JourneyEntry[];
  files: readonly ProposalFile[];
  /** Of the thread on which it stands; none when nothing is linked to it. */
  knots: readonly Knot[];
  commune: Commune | null;
  zones: readonly string[];
  territory: Territory;
  /** What the reader is to it. */
  reader: { readonly signedIn: boolean; readonly author: boolean; readonly coauthor: boolean; readonly team: boolean; readonly handles: boolean };
  hidden: string | null;
  /** Number of the idea whose address led here by a merge. */
  mergedFrom: number | null;
  now: Date;
}
