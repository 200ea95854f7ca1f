import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { can, may } from "#platform/web/visitor.ts";
import { NotFound, Refused } from "#platform/web/errors.ts";
import { readTerritory } from "#territory";
import { whereOf } from "../place.ts";
import { routes } from "../routes.ts";
import { findPlace } from "../show/show.query.ts";
import { findSteered } from "../steer/find-steered.query.ts";
import { confirmAs } from "./confirm.command.ts";
import { confirmRoutes } from "./confirm.routes.ts";
import { confirmTexts } from "./confirm.texts.ts";
import { Confirm } from "./confirm.view.tsx";

/** For hosts and agents who are signed in. */
export default page("places/confirm", confirmRoutes.confirm, {
  access: may("places.confirm"),

  async get({ db, params, visitor, locale, now }) {
    await findSteered(db, params.slug, visitor, "places.confirm");
    const [territory, place] = await Promise.all([readTerritory(db), findPlace(db, params.slug, now, visitor)]);
    if (!place) throw new NotFound();
    const action = confirmRoutes.confirm.href({ slug: place.slug });
    const editable = can(visitor, "places.edit", whereOf(place));
    return {
      title: confirmTexts[locale].title(place.name),
      robots: "noindex",
      body: <Confirm place={place} territory={territory} action={action} now={now} editable={editable} confirmed={false} />,
    };
  },

  async post({ db, params, visitor, now }) {
    const place = await findSteered(db, params.slug, visitor, "places.confirm");
    if (place.status !== "published") throw new Refused(409);
    await confirmAs(db, visitor, place, now);
    return { redirect: withQuery(routes.show.href({ slug: place.slug }), { fait: "fiche-confirmee" }) };
  },
});
