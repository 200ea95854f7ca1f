import { feedResponse } from "#platform/feeds/feed-response.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { publicationNews } from "../offers/publication-news.ts";
import { publicationsTexts } from "../publications.texts.ts";
import { routes } from "../routes.ts";

/** The news that the house writes, without what changes elsewhere. */
export default page("publications/feed", routes.newsFeed, {
  access: anyone,
  get: (visit) =>
    feedResponse(
      { ...visit, offers: { ...visit.offers, news: [publicationNews] } },
      { title: publicationsTexts[visit.locale].feedOf(visit.metropolis), commune: null, self: routes.newsFeed.href(), alternate: routes.news.href() },
    ),
});
