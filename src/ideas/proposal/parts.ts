import { actsParts } from "../acts.parts.tsx";
import { judgingParts } from "../judging/judging.parts.tsx";
import type { ProposalPart } from "./part.ts";

/** What each area adds to the page of a proposal: one line an area. */
export const proposalParts: readonly ProposalPart[] = [...judgingParts, ...actsParts];
