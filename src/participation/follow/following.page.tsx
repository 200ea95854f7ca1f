import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { spaceTabs } from "#people";
import { actsRoutes } from "../acts.routes.ts";
import { findFollowedProcesses, findFollowedProposals } from "./follow.query.ts";
import { followTexts } from "./follow.texts.ts";
import { Following } from "./following.view.tsx";

/** Of "mon espace": what I follow. */
export default page("participation/follow", actsRoutes.following, {
  access: signedIn,

  async get({ db, visitor, locale, offers, url }) {
    const [processes, proposals] = await Promise.all([findFollowedProcesses(db, visitor.id), findFollowedProposals(db, visitor.id)]);
    const tabs = spaceTabs(offers, locale, actsRoutes.following.href());
    const done = url.searchParams.get("fait") === "arrete";
    return {
      title: followTexts[locale].list.title,
      robots: "noindex",
      body: <Following processes={processes} proposals={proposals} tabs={tabs} done={done} />,
    };
  },
});
