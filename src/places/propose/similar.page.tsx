import { renderToStaticMarkup } from "preact-render-to-string";

import { page } from "#platform/web/page.tsx";
import { takeToken } from "#platform/web/rate-limit.ts";
import { may } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findSimilar } from "./similar.query.ts";
import { SimilarPlaces } from "./similar.view.tsx";
import { routes } from "../routes.ts";

/** A piece of the page "proposer", asked for while the name is typed. Empty when nothing looks alike. */
export default page("places/propose", routes.similar, {
  access: may("places.propose"),

  async get({ db, url, visitor }) {
    const turn = await takeToken(db, `places/similar ${visitor.id}`, { limit: 300, windowSeconds: 600 });
    const headers = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };
    if (!turn.allowed) return new Response("", { headers });
    const territory = await readTerritory(db);
    const commune = territory.communeByCode(url.searchParams.get("insee_code") ?? "")?.commune.code ?? null;
    const places = await findSimilar(db, { name: (url.searchParams.get("name") ?? "").slice(0, 200), commune });
    return new Response(places.length > 0 ? renderToStaticMarkup(<SimilarPlaces places={places} territory={territory} />) : "", { headers });
  },
});
