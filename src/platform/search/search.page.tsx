import { plural } from "#platform/i18n/format.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../web/routes.ts";
import { readAsked } from "./search.filters.ts";
import { findOwnWays, searchHouse } from "./search.query.ts";
import { searchTexts } from "./search.texts.ts";
import { Search } from "./search.view.tsx";

/** Everything that rooms let be found, by kind. */
export default page("platform/search", routes.search, {
  access: anyone,

  async get(visit) {
    const { offers, locale, url, visitor, db } = visit;
    const searchables = offers.searchables.toSorted((a, b) => a.order - b.order);
    const asked = readAsked(url.searchParams, searchables);
    const [answer, own] = await Promise.all([searchHouse(visit, asked), visitor ? findOwnWays(db, offers, visitor, asked) : []]);
    const t = searchTexts[locale];
    return {
      title: asked.words ? t.titleFor(asked.words, plural(answer.total, locale, t.results)) : t.title,
      description: t.lead,
      ...(asked.words ? { robots: "noindex" as const } : {}),
      body: <Search searchables={searchables} asked={asked} answer={answer} own={own} />,
    };
  },
});
