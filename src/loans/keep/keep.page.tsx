import { words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { lender } from "../keeper.ts";
import { routes } from "../routes.ts";
import { listKept } from "./keep.query.ts";
import { keepTexts } from "./keep.texts.ts";
import { Keep } from "./keep.view.tsx";

/** Equipment of the places that somebody keeps: what is lent, and what may be. */
export default list("loans/keep", routes.keep, {
  access: lender,
  filters: { q: words("q") },
  rows: ({ db, visitor }, _, { q }, range) => listKept(db, visitor, q, range),
  show: ({ locale }, _, found) => ({ title: keepTexts[locale].title, robots: "noindex", says: keepTexts[locale].done, body: <Keep found={found} /> }),
});
