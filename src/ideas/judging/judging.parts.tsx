import type { ProposalPart } from "../proposal/part.ts";
import { answerPart } from "./parts/answer.part.tsx";
import { judgedParts } from "./parts/judged.parts.tsx";

/** What judging, answering and delivering show on the page of a proposal. */
export const judgingParts: readonly ProposalPart[] = [answerPart, ...judgedParts];
