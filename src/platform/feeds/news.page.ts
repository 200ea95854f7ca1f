import { NotFound } from "#platform/web/errors.ts";
import { type Page, page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../web/routes.ts";
import { feedResponse } from "./feed-response.ts";
import { feedsTexts } from "./feeds.texts.ts";

/** What changed in the whole metropolis. */
const all = page("platform/feeds", routes.news, {
  access: anyone,
  get: (visit) => feedResponse(visit, { title: feedsTexts[visit.locale].title(visit.metropolis), commune: null, self: routes.news.href(), alternate: "/" }),
});

/** Of one sort: what the lists of rooms lead to. */
const ofKind = page("platform/feeds", routes.newsOf, {
  access: anyone,
  async get(visit) {
    const { kind } = visit.params;
    const source = visit.offers.news.find((one) => one.kind === kind);
    if (!source) throw new NotFound();
    const title = feedsTexts[visit.locale].ofKind(source.label[visit.locale], visit.metropolis);
    return feedResponse(visit, { title, commune: null, kind, self: routes.newsOf.href({ kind }), alternate: "/" });
  },
});

export const newsPages: readonly Page[] = [all, ofKind];
