import { keeper, keptBy } from "#bookings";
import { oneOf, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { routes } from "../routes.ts";
import { listOpen } from "./desk.query.ts";
import { deskTexts } from "./desk.texts.ts";
import { Desk, sides } from "./desk.view.tsx";

/** What people owe the places that somebody keeps, and what they get back. */
export default list("prices/desk", routes.desk, {
  access: keeper,
  filters: { q: words("q"), side: oneOf("sens", sides) },
  rows: ({ db, visitor }, _, asked, range) => listOpen(db, visitor, asked, range),
  show: ({ locale, visitor }, _, found) => ({ title: deskTexts[locale].title, robots: "noindex", body: <Desk found={found} suspense={keptBy(visitor).all} /> }),
});
