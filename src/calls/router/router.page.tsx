import { readFilters } from "#platform/web/filters.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { routes } from "../routes.ts";
import { tellCalls } from "../wording.query.ts";
import { fitOf, questionsFor, sortFits } from "./fits.ts";
import { filters } from "./router.filters.ts";
import { findComing } from "./router.query.ts";
import { routerTexts } from "./router.texts.ts";
import { Router } from "./router.view.tsx";

/** Which calls are for a project: asked of the rules of the calls themselves. */
export default page("calls/router", routes.router, {
  access: anyone,

  async get({ db, url, locale, now }) {
    const [calls, territory] = await Promise.all([findComing(db, now).then((found) => tellCalls(db, found, locale)), readTerritory(db)]);
    const told = readFilters(filters, url.searchParams);
    const fits = sortFits(calls.map((call) => fitOf(call, { kind: told.kind, commune: told.commune, budgetCents: told.budget }, now)));
    return {
      title: routerTexts[locale].title,
      description: routerTexts[locale].lead,
      body: <Router fits={fits} asked={questionsFor(calls)} told={told} communes={territory.communes} now={now} />,
    };
  },
});
