import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../web/routes.ts";
import { feedResponse } from "./feed-response.ts";
import { feedsTexts } from "./feeds.texts.ts";

/** What changed in the whole metropolis. */
export default page("platform/feeds", routes.news, {
  access: anyone,
  get: (visit) => feedResponse(visit, { title: feedsTexts[visit.locale].title(visit.metropolis), commune: null, self: routes.news.href(), alternate: "/" }),
});
