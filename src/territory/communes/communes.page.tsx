import { plural } from "#platform/i18n/format.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { readTerritory } from "../territory-memory.ts";
import { texts } from "../texts.ts";
import { readQuery } from "./communes.filters.ts";
import { Communes } from "./communes.view.tsx";

export default page("territory/communes", routes.communes, {
  access: anyone,

  async get({ db, url, locale }) {
    const territory = await readTerritory(db);
    const typed = readQuery(url.searchParams);
    const hits = typed ? territory.search(typed) : territory.communes.map((commune) => ({ commune, associated: null }));
    const t = texts[locale];
    return {
      title: typed ? t.communes.titleFor(typed) : t.communes.title(plural(territory.communes.length, locale, t.communesCount)),
      alternates: { "text/csv": routes.communesCsv.href(), "application/geo+json": routes.communesGeojson.href() },
      ...(typed ? { robots: "noindex" as const } : {}),
      body: <Communes territory={territory} typed={typed} hits={hits} />,
    };
  },
});
