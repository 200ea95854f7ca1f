import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { written } from "#platform/ui/written.tsx";
import { type FollowList, followTexts } from "#processes";
import { stateNames, stateTones } from "../states.texts.ts";
import { proposalHref, proposalParam } from "../proposal-address.ts";
import { findFollowedProposals } from "./follow-idea.query.ts";
import { routes } from "../routes.ts";

/** Where each idea that somebody follows stands, and since when. */
export const followedIdeas: FollowList = {
  id: "idees",
  title: { fr: "Idées", en: "Ideas", nl: "Ideeën" },
  async find(db, personId, locale) {
    const { since } = followTexts[locale].list;
    return (await findFollowedProposals(db, personId)).map(({ title, state, stateAt, process, processTitle, ...at }) => ({
      title,
      href: proposalHref(process, at),
      meta: [<Badge tone={stateTones[state]}>{stateNames[locale][state]}</Badge>, since(formatDate(stateAt, locale)), written(processTitle)],
      act: routes.followProposal.href({ process, proposal: proposalParam(at) }),
    }));
  },
};
