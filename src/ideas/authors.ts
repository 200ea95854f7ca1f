import { NotFound } from "#platform/web/errors.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { runs } from "#processes";
import type { OpenedProposal } from "./open-proposal.ts";
import { isAuthor } from "./proposal.query.ts";

/** What somebody is to a proposal that they may change. */
export type Quality = "author" | "coauthor" | "team";

/** Its author, whoever signs it, or who runs the process; null for everybody else. */
export function qualityOf({ process, proposal }: Pick<OpenedProposal, "process" | "proposal">, visitor: Visitor): Quality | null {
  if (proposal.authorId === visitor.id) return "author";
  if (isAuthor(proposal, visitor.id)) return "coauthor";
  return runs(visitor, process) ? "team" : null;
}

/**
 * Pages to change a proposal are not found by those who may not.
 * @throws NotFound
 */
export function requireQuality(opened: Pick<OpenedProposal, "process" | "proposal">, visitor: Visitor, allowed: readonly Quality[]): Quality {
  const quality = qualityOf(opened, visitor);
  if (!quality || !allowed.includes(quality)) throw new NotFound();
  return quality;
}
