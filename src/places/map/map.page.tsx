import { plural } from "#platform/i18n/format.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { isNarrowed } from "#platform/web/request.ts";
import { readTerritory } from "#territory";
import { oembedOf } from "#thread";
import { addressOf, readFilters } from "../directory/directory.filters.ts";
import { routes } from "../routes.ts";
import { findByCommune } from "./map.query.ts";
import { mapTexts } from "./map.texts.ts";
import { PlacesMap } from "./map.view.tsx";

export default page("places/map", routes.map, {
  access: anyone,

  async get({ db, url, locale, now, settings }) {
    const territory = await readTerritory(db);
    const filters = readFilters(url.searchParams, territory);
    const mapped = await findByCommune(db, { filters, territory, now });
    const t = mapTexts[locale];
    return {
      title: url.search ? `${t.title} (${plural(mapped.total, locale, t.found)})` : t.title,
      description: t.lead,
      alternates: { "application/geo+json": addressOf(routes.geojson.href(), filters), ...oembedOf({ settings }, url.pathname + url.search) },
      enhance: ["map"],
      ...(isNarrowed(url) ? { robots: "noindex" as const } : {}),
      body: <PlacesMap mapped={mapped} filters={filters} territory={territory} tiles={settings.MAP_TILES_URL ?? null} />,
    };
  },
});
