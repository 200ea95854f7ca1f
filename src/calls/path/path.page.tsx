import type { Db } from "#platform/db/db.ts";
import { readFilters } from "#platform/web/filters.ts";
import { type Page, page } from "#platform/web/page.tsx";
import type { Path } from "#platform/web/path.ts";
import { anyone } from "#platform/web/visitor.ts";
import { searchPlaceBriefs } from "#places";
import { dayOf } from "#platform/time/day.ts";
import { findOpenOffers } from "#premises";
import { readTerritory } from "#territory";
import { findComingSessions } from "#trainings";
import { findReports } from "#visits";
import type { PathWay } from "../call.ts";
import { fitOf, sortFits } from "../router/fits.ts";
import { filters } from "../router/router.filters.ts";
import { findComing } from "../router/router.query.ts";
import { routes } from "../routes.ts";
import { tellCalls } from "../wording.query.ts";
import { listOwnProjects } from "./path.query.ts";
import { pathTexts } from "./path.texts.ts";
import { PathPage } from "./path.view.tsx";

/** What may be learnt and seen on the way, near the commune of the project first. */
async function findHelp(db: Db, now: Date, commune: string | null) {
  const [sessions, near, reports, premises] = await Promise.all([
    findComingSessions(db, { now, commune, limit: 4 }),
    searchPlaceBriefs(db, { commune, limit: 4 }),
    findReports(db, { limit: 3, offset: 0 }),
    findOpenOffers(db, { today: dayOf(now), commune, limit: 3 }),
  ]);
  return { sessions, places: near, reports: reports.rows, premises };
}

/** The way of a project, step by step: what it takes, who helps, the calls whose rules name the step, trainings, visits, and where one's own stand. */
const pathOf = <const pattern extends string>(way: PathWay, path: Path<pattern>) =>
  page("calls/path", path, {
    access: anyone,
    async get({ db, url, locale, now, visitor }) {
      const told = readFilters(filters, url.searchParams);
      const [calls, territory, help, mine] = await Promise.all([
        findComing(db, now).then((found) => tellCalls(db, found, locale)),
        readTerritory(db),
        findHelp(db, now, told.commune),
        visitor ? listOwnProjects(db, visitor.id) : [],
      ]);
      const fits = sortFits(calls.map((call) => fitOf(call, { kind: told.kind, commune: told.commune, budgetCents: told.budget }, now)));
      return {
        title: pathTexts[locale].titles[way],
        description: pathTexts[locale].leads[way],
        body: <PathPage {...{ way, told, mine, now, ...help }} fits={fits.filter(({ verdict }) => verdict !== "no")} communes={territory.communes} />,
      };
    },
  });

export const pathPages: readonly Page[] = [pathOf("place", routes.placePath), pathOf("business", routes.businessPath)];
