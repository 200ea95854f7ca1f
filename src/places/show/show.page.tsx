import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { routes } from "../routes.ts";
import { describePlace } from "./describe-place.ts";
import { findNeighbours, findPlace } from "./show.query.ts";
import { Show } from "./show.view.tsx";

export default page("places/show", routes.show, {
  access: anyone,

  async get({ db, params, url, now, settings }) {
    const [territory, place] = await Promise.all([readTerritory(db), findPlace(db, params.slug, now)]);
    if (!place) throw new NotFound();
    const neighbours = await findNeighbours(db, place, territory, now);
    const commune = territory.communeByCode(place.commune_code)?.commune;
    const site = (settings.PUBLIC_URL ?? url.origin).replace(/\/$/, "");
    return {
      title: commune ? `${place.name}, ${commune.name}` : place.name,
      ...(place.summary ? { description: place.summary } : {}),
      about: describePlace(place, commune?.name ?? "", site, now),
      body: <Show place={place} commune={commune ?? null} territory={territory} neighbours={neighbours} now={now} />,
    };
  },
});
