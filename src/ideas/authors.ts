import { NotFound } from "#platform/web/errors.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { runs } from "#processes";
import { type OpenedProposal, openProposal, type ProposalVisit } from "./open-proposal.query.ts";
import { isAuthor } from "./proposal.query.ts";

/** What somebody is to a proposal that they may change. */
export type Quality = "author" | "coauthor" | "team";

export interface OwnProposal extends OpenedProposal {
  readonly quality: Quality;
}

/** Its author, whoever signs it, or who runs the process; null for everybody else. */
function qualityOf({ process, proposal }: Pick<OpenedProposal, "process" | "proposal">, visitor: Visitor): Quality | null {
  if (proposal.authorId === visitor.id) return "author";
  if (isAuthor(proposal, visitor.id)) return "coauthor";
  return runs(visitor, process) ? "team" : null;
}

/**
 * The proposal of an address, for a page to change it: not found by those who may not.
 * @throws NotFound
 */
export async function openOwnProposal(visit: ProposalVisit<Visitor>, allowed: readonly Quality[]): Promise<OwnProposal> {
  const opened = await openProposal(visit);
  const quality = qualityOf(opened, visit.visitor);
  if (!quality || !allowed.includes(quality)) throw new NotFound();
  return { ...opened, quality };
}
