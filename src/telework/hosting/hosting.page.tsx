import { list } from "#platform/web/list.ts";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { listDesks } from "./hosting.query.ts";
import { hostingTexts } from "./hosting.texts.ts";
import { Hosting } from "./hosting.view.tsx";

/** Desks of the places that somebody keeps, and what of them is offered to employers. */
export default list("telework/hosting", routes.hosting, {
  access: keeper,
  filters: {},
  rows: ({ db, visitor }, _, __, range) => listDesks(db, visitor, range),
  show: ({ locale }, _, found) => ({ title: hostingTexts[locale].title, robots: "noindex", says: hostingTexts[locale].done, body: <Hosting found={found} /> }),
});
