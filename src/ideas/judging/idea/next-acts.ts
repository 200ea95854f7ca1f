import type { StageKind } from "#processes";
import type { ProposalState } from "../../proposal.ts";
import { answerIsDue } from "../../outcome.ts";

/** What whoever handles an idea may do next; keys of routes. The first is what the process waits for. */
const ideaActs = ["admissibility", "study", "answer", "delivery", "routing"] as const;
type IdeaAct = (typeof ideaActs)[number];

interface Facts {
  readonly state: ProposalState;
  readonly kinds: readonly StageKind[];
  /** Whether there is an official answer, a study, a place to send it to. */
  readonly answered: boolean;
  readonly studied: boolean;
  readonly communeKnown: boolean;
}

/** Acts that are open, the most awaited first. */
export function nextActs({ state, kinds, answered, studied, communeKnown }: Facts): IdeaAct[] {
  const open = (state === "filed" || state === "admissible" || state === "feasible") && communeKnown;
  const acts: (IdeaAct | false)[] = [
    answerIsDue(state) && !answered && "answer",
    kinds.includes("admissibility") && (state === "filed" || state === "admissible" || state === "inadmissible") && "admissibility",
    (kinds.includes("feasibility") || studied) && state !== "filed" && state !== "inadmissible" && "study",
    kinds.includes("delivery") && ["awarded", "delivering", "delivered", "abandoned"].includes(state) && "delivery",
    answerIsDue(state) && answered && "answer",
    open && "routing",
  ];
  return acts.filter((act) => act !== false);
}
