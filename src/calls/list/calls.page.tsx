import { oneOf, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { anyone } from "#platform/web/visitor.ts";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import { callsTexts } from "../calls.texts.ts";
import { phaseWords } from "../call.ts";
import { builder } from "../gate.ts";
import { routes } from "../routes.ts";
import { tellCalls } from "../wording.query.ts";
import { listPublic } from "./calls-list.query.ts";
import { columns, Calls } from "./calls.view.tsx";

/** The calls of the metropolis: open first, then those to come, then those that are closed. */
export default list("calls/list", routes.list, {
  access: anyone,
  filters: { q: words("q"), phase: oneOf("etat", phaseWords) },
  rows: async ({ db, now, locale }, _, asked, range) => {
    const { rows, total } = await listPublic(db, asked, now, range);
    return { rows: await tellCalls(db, rows, locale), total };
  },
  show: ({ locale, visitor, now }, _, found) => ({
    title: callsTexts[locale].list,
    description: callsTexts[locale].lead,
    alternates: { "application/atom+xml": platformRoutes.newsOf.href({ kind: "appels" }), "text/calendar": routes.calendar.href(), "text/csv": found.csv! },
    body: <Calls found={found} now={now} builds={builder(visitor)} />,
  }),
  csv: { path: routes.listCsv, filename: "appels-a-projets.csv", columns },
});
