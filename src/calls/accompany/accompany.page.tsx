import type { Locale } from "#platform/i18n/locale.ts";
import { dayOf } from "#platform/time/day.ts";
import { oneOf, ticked, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import type { Columns } from "#platform/web/stream.ts";
import { callsTexts } from "../calls.texts.ts";
import { instructor } from "../gate.ts";
import { routes } from "../routes.ts";
import { isWaypoint, waypoints, whose } from "./accompany.ts";
import { type FollowedApplication, listFollowed } from "./accompany.query.ts";
import { accompanyTexts } from "./accompany.texts.ts";
import { Accompany } from "./accompany.view.tsx";

/** Projects of all calls that go on: who has each, what comes next, what stands still. */
export default list("calls/accompany", routes.accompany, {
  access: instructor,
  filters: { q: words("q"), who: oneOf("agent", whose), stage: oneOf("lieu", waypoints), halted: ticked("arret") },
  rows: ({ db, visitor, now }, _, asked, range) => listFollowed(db, visitor.id, dayOf(now), asked, range),
  show: ({ locale, now }, _, found) => ({
    title: accompanyTexts[locale].title,
    robots: "noindex",
    body: <Accompany found={found} today={dayOf(now)} />,
  }),
  csv: { path: routes.accompanyCsv, filename: "projets-suivis.csv", columns },
});

function columns(locale: Locale): Columns<FollowedApplication> {
  const t = accompanyTexts[locale];
  return {
    [t.columns.project]: ({ title }) => title,
    [t.columns.structure]: ({ structureName }) => structureName,
    [t.columns.call]: ({ call }) => call,
    [callsTexts[locale].columns.phase]: ({ state }) => callsTexts[locale].states[state],
    [t.stage]: ({ stage }) => (isWaypoint(stage) ? t.stages[stage] : null),
    [t.columns.agent]: ({ agentName }) => agentName,
    [t.columns.step]: ({ words: step }) => step,
    [t.columns.due]: ({ dueOn }) => dueOn,
  };
}
