import { atomType } from "#platform/feeds/feed-response.ts";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import { withQuery } from "#platform/web/path.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { readTerritory } from "../territory-memory.ts";
import { texts } from "../texts.ts";
import { readChoice } from "./home.filters.ts";
import { gatherHome } from "./home.query.ts";
import { Home } from "./home.view.tsx";

export default page("territory/home", routes.home, {
  access: anyone,

  async get({ db, url, locale, now, offers, visitor, settings, appearance }) {
    const territory = await readTerritory(db);
    const choice = readChoice(url.searchParams, territory);
    // What was typed becomes the one address that can be kept and shared.
    if (choice.kind === "found") return { redirect: withQuery(routes.home.href(), { commune: choice.commune.slug }) };

    const commune = choice.kind === "chosen" ? choice.commune : null;
    const { home: chosen } = await appearance();
    const parts = await gatherHome(offers, { db, territory, locale, now, offers, visitor, settings }, commune, chosen);
    const t = texts[locale].home;
    return {
      title: commune ? t.titleFor(commune.name) : t.title,
      description: t.lead,
      alternates: { [atomType]: platformRoutes.news.href() },
      body: <Home territory={territory} choice={choice} parts={parts} now={now} />,
    };
  },
});
