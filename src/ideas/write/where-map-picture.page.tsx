import { renderToString } from "preact-render-to-string";

import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { searchPlaceBriefs } from "#places";
import { readTerritory } from "#territory";
import { everywhere } from "./draft.ts";
import { sizes, viewOf } from "./where-map.ts";
import { WherePicture } from "./where-map-picture.view.tsx";
import { routes } from "../routes.ts";

/** The plan to press, as a picture: nobody's, so that it may be kept. `largeur` is one of those that forms show. */
export default page("ideas/write", routes.wherePicture, {
  access: anyone,

  async get({ db, params: { commune }, url }) {
    const territory = await readTerritory(db);
    const size = sizes.find(({ width }) => String(width) === url.searchParams.get("largeur"));
    const known = commune === everywhere || territory.map?.cells.some(({ code }) => code === commune);
    if (!territory.map || !size || !known) throw new NotFound();
    const landmarks = commune === everywhere ? [] : await searchPlaceBriefs(db, { commune, limit: 12 });
    const picture = <WherePicture territory={territory} view={viewOf(territory.map, commune)} width={size.width} landmarks={landmarks} />;
    return new Response(renderToString(picture), { headers: { "content-type": "image/svg+xml", "cache-control": "public, max-age=3600" } });
  },
});
