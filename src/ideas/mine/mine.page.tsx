import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { spaceTabs } from "#people";
import { findOwnDrafts, findOwnProposals, pageSize } from "./mine.query.ts";
import { mineTexts } from "./mine.texts.ts";
import { Mine } from "./mine.view.tsx";
import { routes } from "../routes.ts";

/** Of "mon espace": what I write, filed and sign. */
export default page("ideas/mine", routes.participations, {
  access: signedIn,

  async get({ db, visitor, locale, offers, url }) {
    const at = Math.min(Math.max(1, Math.trunc(Number(url.searchParams.get("page"))) || 1), 1000);
    const [drafts, proposals] = await Promise.all([findOwnDrafts(db, visitor.id), findOwnProposals(db, visitor.id, { page: at })]);
    const pages = Math.max(1, Math.ceil((proposals[0]?.total ?? 0) / pageSize));
    return {
      title: mineTexts[locale].title,
      robots: "noindex",
      body: <Mine drafts={drafts} proposals={proposals} page={at} pages={pages} tabs={spaceTabs(offers, locale, routes.participations.href())} />,
    };
  },
});
