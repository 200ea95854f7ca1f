import { spaceTabs } from "#people";
import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { cardTexts } from "./card.texts.ts";
import { Mine } from "./mine.view.tsx";
import { findOwn, findOwnSessions } from "./own.query.ts";

/** What somebody is authorised to use, and the sessions that they are going to. */
export default page("trainings/card", routes.mine, {
  access: signedIn,
  async get({ db, visitor, locale, now, offers }) {
    const [own, sessions] = await Promise.all([findOwn(db, visitor.id, now), findOwnSessions(db, visitor.id, now)]);
    const tabs = spaceTabs(offers, locale, routes.mine.href());
    return { title: cardTexts[locale].title, robots: "noindex", body: <Mine own={own} sessions={sessions} tabs={tabs} /> };
  },
});
