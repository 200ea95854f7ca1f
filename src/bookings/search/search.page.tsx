import { list } from "#platform/web/list.ts";
import { anyone } from "#platform/web/visitor.ts";
import { isNarrowed } from "#platform/web/request.ts";
import { readTerritory } from "#territory";
import { findTold } from "../conditions/ask.query.ts";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { filters } from "./search.filters.ts";
import type { Match } from "./found.ts";
import { search } from "./search.query.ts";
import { searchTexts } from "./search.texts.ts";
import { Search } from "./search.view.tsx";

/** What can be booked at all places, by what, how many, when and where. */
export default list("bookings/search", routes.search, {
  access: anyone,
  find: ({ db }) => readTerritory(db),
  filters,
  size: 10,
  async rows({ db, now, offers, visitor }, territory, asked, { limit, offset }) {
    const near = asked.commune ? (territory.communeByCode(asked.commune)?.commune.point ?? null) : null;
    const { found, total, nearest, each } = await search(db, { asked, near, visitor, now, limit: limit ?? 1000, offset });
    const told = await findTold(
      db,
      { offers },
      [...found, ...nearest].map(({ resource }) => resource.id),
    );
    const asking = (row: Match) => ({ ...row, asks: told.get(row.resource.id) ?? [] });
    return { rows: found.map(asking), total, nearest: nearest.map(asking), each };
  },
  show: ({ locale, visitor, url }, territory, found) => ({
    title: searchTexts[locale].title,
    description: searchTexts[locale].lead,
    ...(isNarrowed(url) && { robots: "noindex" as const }),
    body: <Search found={found} territory={territory} keeps={keeper(visitor)} />,
  }),
});
