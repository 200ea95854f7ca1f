import { Go } from "#platform/ui/button.tsx";
import { withQuery } from "#platform/web/path.ts";
import { takesIn } from "../merge/duplicate.ts";
import { mergeTexts } from "../merge/merge.texts.ts";
import type { ProposalPart } from "../proposal-part.ts";
import { routes } from "../routes.ts";
import { findSplits } from "./split.query.ts";
import { splitTexts } from "./split.texts.ts";
import { SplitNote } from "./split.view.tsx";

export const splitPart: ProposalPart = {
  place: "text",
  order: 85,
  of: "split",
  async draw({ db, process, proposal }) {
    const relatives = await findSplits(db, proposal.id);
    return relatives.length > 0 ? <SplitNote process={process.slug} relatives={relatives} /> : null;
  },
};

/** What agents do to an idea that is not judgment: merge it, split it. */
export const agentsPart: ProposalPart = {
  place: "margin",
  order: 90,
  async draw({ process, proposal, locale, team }) {
    if (!team || !takesIn(proposal.state)) return null;
    const chosen = withQuery(routes.duplicates.href({ process: process.slug }), { gardee: proposal.number });
    return (
      <p class="flow">
        <Go href={`${chosen}#proposer`}>{mergeTexts[locale].ask.title}</Go>
        <Go href={routes.split.href({ id: proposal.id })}>{splitTexts[locale].title}</Go>
      </p>
    );
  },
};
