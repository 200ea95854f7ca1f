import { Go } from "#platform/ui/button.tsx";
import { withQuery } from "#platform/web/path.ts";
import { commentsTexts, discussionOf, Discussion, FollowButton } from "#processes";
import { subjectOfProposal } from "./proposal.subject.ts";
import { followsProposal } from "./follow-idea/follow-idea.query.ts";
import { takesIn } from "./merge/duplicate.ts";
import { findMergedInto } from "./merge/duplicate.query.ts";
import { mergeTexts } from "./merge/merge.texts.ts";
import { MergedIdeas } from "./merge/merged-ideas.view.tsx";
import type { ProposalPart } from "./proposal/part.ts";
import { proposalParam } from "./proposal-address.ts";
import { findSplits } from "./split/split.query.ts";
import { splitTexts } from "./split/split.texts.ts";
import { SplitNote } from "./split/split.view.tsx";
import { SupportButton } from "./support/support-button.view.tsx";
import { findSupport } from "./support/support.query.ts";
import { routes } from "./routes.ts";

const support: ProposalPart = {
  place: "acts",
  order: 10,
  enhance: ["stay-here"],
  async draw({ db, visitor, process, proposal, url }) {
    const state = await findSupport(db, proposal, visitor);
    const href = routes.support.href({ process: process.slug, proposal: proposalParam(proposal) });
    return <SupportButton state={state} href={href} signedIn={visitor !== null} done={url.searchParams.get("fait")} />;
  },
};

const follow: ProposalPart = {
  place: "acts",
  order: 20,
  enhance: ["stay-here"],
  async draw({ db, visitor, process, proposal, url }) {
    const follows = await followsProposal(db, proposal.id, visitor);
    const href = routes.followProposal.href({ process: process.slug, proposal: proposalParam(proposal) });
    return <FollowButton follows={follows} href={href} signedIn={visitor !== null} done={url.searchParams.get("fait")} />;
  },
};

const comments: ProposalPart = {
  place: "below",
  order: 50,
  section: { id: "commentaires", title: (locale) => commentsTexts[locale].title },
  async draw({ process, proposal, ...reader }) {
    return <Discussion {...(await discussionOf(reader, subjectOfProposal(process, proposal), { brief: 10 }))} />;
  },
};

const merged: ProposalPart = {
  place: "text",
  order: 80,
  of: "merge",
  async draw({ db, proposal, team }) {
    const ideas = await findMergedInto(db, proposal.id);
    return ideas.length > 0 ? <MergedIdeas ideas={ideas} team={team} /> : null;
  },
};

const split: ProposalPart = {
  place: "text",
  order: 85,
  of: "split",
  async draw({ db, process, proposal }) {
    const relatives = await findSplits(db, proposal.id);
    return relatives.length > 0 ? <SplitNote process={process.slug} relatives={relatives} /> : null;
  },
};

/** What agents do to an idea that is not judgment. */
const agents: ProposalPart = {
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

/** What supports, comments, following and merges show on the page of a proposal. */
export const actsParts: readonly ProposalPart[] = [support, follow, merged, split, agents, comments];
