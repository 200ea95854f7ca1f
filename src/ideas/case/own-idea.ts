import { NotFound } from "#platform/web/errors.ts";
import type { Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { type OpenedProposal, openProposal } from "../open-proposal.query.ts";
import { isAuthor } from "../proposal.query.ts";

interface AuthorVisit extends Pick<Visit<string, Visitor>, "db" | "visitor" | "locale"> {
  readonly params: { readonly process: string; readonly proposal: string };
}

/** @throws NotFound unless it is one's own idea. */
export async function openOwnIdea(visit: AuthorVisit): Promise<OpenedProposal> {
  const opened = await openProposal(visit);
  if (!isAuthor(opened.proposal, visit.visitor.id)) throw new NotFound();
  return opened;
}

/** Who writes about their own idea, and how they sign it; "anonyme" is for whoever signs it no more. */
export function authorOf({ id: by }: Visitor, { proposal: { id, authorId, signature, coauthors } }: OpenedProposal) {
  const signed = authorId === by ? signature : coauthors.find(({ personId }) => personId === by)?.signature;
  return { proposalId: id, by, signature: signed ?? "anonyme" };
}
