import { proposalParam } from "../proposal-address.ts";
import type { ProposalPart } from "../proposal-part.ts";
import { routes } from "../routes.ts";
import { SupportButton } from "./support-button.view.tsx";
import { findSupport } from "./support.query.ts";

export const supportPart: ProposalPart = {
  place: "acts",
  order: 10,
  enhance: ["stay-here"],
  async draw({ db, visitor, process, proposal, url }) {
    const state = await findSupport(db, proposal, visitor);
    const href = routes.support.href({ process: process.slug, proposal: proposalParam(proposal) });
    return <SupportButton state={state} href={href} signedIn={visitor !== null} done={url.searchParams.get("fait")} />;
  },
};
