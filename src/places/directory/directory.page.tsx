import { formatNumber, plural } from "#platform/i18n/format.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { addressOf, readFilters } from "./directory.filters.ts";
import { countByCommune, findNearest, findPlaces } from "./directory.query.ts";
import { Directory } from "./directory.view.tsx";

/** Not a `list`: its filters read each other and the territory (a commune by its name, a distance from it), and one answer is ordered by words. */
export default page("places/directory", routes.directory, {
  access: anyone,

  async get({ db, url, locale, now }) {
    const territory = await readTerritory(db);
    const filters = readFilters(url.searchParams, territory);
    const asked = { filters, territory, now };
    const [found, counts] = await Promise.all([findPlaces(db, asked), countByCommune(db)]);
    const nearest = found.total === 0 ? await findNearest(db, asked) : null;
    const t = texts[locale].directory;
    const title = url.search ? t.titleFor(plural(found.total, locale, t.found)) : t.here;
    return {
      title: found.page > 1 ? `${title} (${formatNumber(found.page, locale)})` : title,
      description: t.title,
      news: "lieux",
      alternates: { "text/csv": addressOf(routes.csv.href(), filters), "application/geo+json": addressOf(routes.geojson.href(), filters) },
      body: <Directory found={found} filters={filters} territory={territory} counts={counts} nearest={nearest} now={now} />,
    };
  },
});
