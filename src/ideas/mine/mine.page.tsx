import { list } from "#platform/web/list.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { spaceTabs } from "#people";
import { findOwnDrafts, listOwnProposals } from "./mine.query.ts";
import { mineTexts } from "./mine.texts.ts";
import { Mine } from "./mine.view.tsx";
import { routes } from "../routes.ts";

/** Of "mon espace": what I write, filed and sign. */
export default list("ideas/mine", routes.participations, {
  access: signedIn,
  filters: {},
  rows: ({ db, visitor }, _, _question, range) => listOwnProposals(db, visitor.id, range),
  show: async ({ db, visitor, locale, offers }, _, found) => ({
    title: mineTexts[locale].title,
    robots: "noindex",
    body: <Mine drafts={await findOwnDrafts(db, visitor.id)} found={found} tabs={spaceTabs(offers, locale, routes.participations.href())} />,
  }),
});
