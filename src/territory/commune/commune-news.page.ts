import { feedResponse } from "#platform/feeds/feed-response.ts";
import { feedsTexts } from "#platform/feeds/feeds.texts.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { readTerritory } from "../territory-memory.ts";

/** What changed in one commune. */
export default page("territory/commune", routes.communeNews, {
  access: anyone,

  async get(visit) {
    const commune = (await readTerritory(visit.db)).communeBySlug(visit.params.slug);
    if (!commune) throw new NotFound();
    const { slug, code, name } = commune;
    const title = feedsTexts[visit.locale].title(name);
    return feedResponse(visit, { title, commune: code, self: routes.communeNews.href({ slug }), alternate: routes.commune.href({ slug }) });
  },
});
