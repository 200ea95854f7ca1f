import { isStructureKind } from "#people";
import { readEuros, typedEuros } from "#platform/money/euros.ts";
import { type Filter, readFilters } from "#platform/web/filters.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { routes } from "../routes.ts";
import { fitOf, questionsFor, sortFits } from "./fits.ts";
import { findComing } from "./router.query.ts";
import { routerTexts } from "./router.texts.ts";
import { Router } from "./router.view.tsx";

const text = (name: string, isRight: (value: string) => boolean): Filter<string | null> => ({
  name,
  read: ([first = ""]) => (isRight(first) ? first : null),
  write: (value) => value,
});

const budget: Filter<number | null> = {
  name: "budget",
  read: ([first = ""]) => (first.trim() === "" ? null : readEuros(first.trim())),
  write: (value) => (value === null ? null : typedEuros(value)),
};

export const filters = { kind: text("structure", isStructureKind), commune: text("commune", (value) => /^\d[\dAB]\d{3}$/.test(value)), budget };

/** Which calls are for a project: asked of the rules of the calls themselves. */
export default page("calls/router", routes.router, {
  access: anyone,

  async get({ db, url, locale, now }) {
    const [calls, territory] = await Promise.all([findComing(db, now), readTerritory(db)]);
    const told = readFilters(filters, url.searchParams);
    const fits = sortFits(calls.map((call) => fitOf(call, { kind: told.kind, commune: told.commune, budgetCents: told.budget }, now)));
    return {
      title: routerTexts[locale].title,
      description: routerTexts[locale].lead,
      body: <Router fits={fits} asked={questionsFor(calls)} told={told} communes={territory.communes} now={now} />,
    };
  },
});
