import { oneOf } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { listApplications, tabWords } from "./applications.query.ts";
import { applicationsTexts } from "./applications.texts.ts";
import { Applications } from "./applications.view.tsx";

/** Applications about which this person is asked; all of them for the coordinator. */
export default list("network/applications", routes.applications, {
  access: signedIn,
  filters: { tab: oneOf("quoi", tabWords, "waiting") },
  rows: ({ db, visitor }, _, { tab }, range) => listApplications(db, visitor, tab, range),
  show: ({ locale }, _, found) => ({ title: applicationsTexts[locale].title, robots: "noindex", body: <Applications found={found} /> }),
});
