import { slugOf } from "#platform/text/slug.ts";
import { routes } from "./routes.ts";

/** "un-verger-de-quartier": the words that follow the number in an address; never empty. */
export const proposalSlug = (title: string): string => slugOf(title, "idee");

export interface ProposalAddress {
  readonly number: number;
  readonly slug: string;
}

/** "12-un-verger-de-quartier". */
export const proposalParam = ({ number, slug }: ProposalAddress): string => `${number}-${slug}`;

export const proposalHref = (processSlug: string, proposal: ProposalAddress): string =>
  routes.proposal.href({ process: processSlug, proposal: proposalParam(proposal) });

/** Without the words of its title, which may have to go: for what is kept longer than they are. It leads on to today's words. */
export const lastingHref = (processSlug: string, number: number): string => routes.proposal.href({ process: processSlug, proposal: String(number) });

/** The number in an address, whatever the words after it; null when there is none. */
export function numberIn(param: string): number | null {
  const [, number] = /^([1-9]\d{0,8})(?:-|$)/.exec(param) ?? [];
  return number ? Number(number) : null;
}
