import { formatDate } from "#platform/i18n/format.ts";
import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { spaceTabs } from "#people";
import type { FollowList } from "./follow.ts";
import { findFollowedProcesses } from "./follow.query.ts";
import { followTexts } from "./follow.texts.ts";
import { Following } from "./following.view.tsx";
import { routes } from "../routes.ts";

const followedProcesses: FollowList = {
  id: "demarches",
  title: { fr: followTexts.fr.list.processes, en: followTexts.en.list.processes, nl: followTexts.nl.list.processes },
  async find(db, personId, locale) {
    const { list, processState } = followTexts[locale];
    return (await findFollowedProcesses(db, personId)).map(({ slug, title, state, since }) => ({
      title,
      href: routes.process.href({ process: slug }),
      meta: [processState[state], list.since(formatDate(since, locale))],
      act: routes.followProcess.href({ process: slug }),
    }));
  },
};

/** Of "mon espace": what I follow. No list of the one shape: a person's own few lines, in groups that rooms give. */
export default page("processes/follow", routes.following, {
  access: signedIn,

  async get({ db, visitor, locale, offers }) {
    const lists = await Promise.all(
      [followedProcesses, ...offers.followLists].map(async ({ id, title, find }) => ({
        id,
        title: title[locale],
        followed: await find(db, visitor.id, locale),
      })),
    );
    const tabs = spaceTabs(offers, locale, routes.following.href());
    return {
      title: followTexts[locale].list.title,
      robots: "noindex",
      says: { arrete: followTexts[locale].unfollowed },
      body: <Following lists={lists.filter(({ followed }) => followed.length > 0)} tabs={tabs} />,
    };
  },
});
