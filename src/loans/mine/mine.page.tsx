import { spaceTabs } from "#people";
import { dayOf } from "#platform/time/day.ts";
import { oneOf } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { listBorrowed } from "./mine.query.ts";
import { mineTexts } from "./mine.texts.ts";
import { Mine, parts } from "./mine.view.tsx";

/** What somebody borrows, in their own name or in that of a structure or a place, and what they carry. */
export default list("loans/mine", routes.mine, {
  access: signedIn,
  filters: { part: oneOf("etat", parts, "current") },
  rows: ({ db, visitor }, _, { part }, range) => listBorrowed(db, visitor, part, range),
  show: ({ locale, now, offers }, _, found) => ({
    title: mineTexts[locale].title,
    robots: "noindex",
    body: <Mine found={found} today={dayOf(now)} space={spaceTabs(offers, locale, routes.mine.href())} />,
  }),
});
