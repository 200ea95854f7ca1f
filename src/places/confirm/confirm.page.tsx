import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { can, may } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { whereOf } from "../place.ts";
import { routes } from "../routes.ts";
import { findPlace } from "../show/show.query.ts";
import { findPlaceFor } from "../acts/visible-place.query.ts";
import { confirmAs } from "./confirm.command.ts";
import { confirmTexts } from "./confirm.texts.ts";
import { Confirm } from "./confirm.view.tsx";

/** For hosts and agents who are signed in. */
export default act("places/confirm", routes.confirm, {
  access: may("places.confirm"),
  find: ({ db, params, visitor }) => findPlaceFor(db, params.slug, visitor, "places.confirm"),

  async show({ db, params, visitor, locale, now }) {
    const [territory, place] = await Promise.all([readTerritory(db), findPlace(db, params.slug, now, visitor)]);
    if (!place) throw new NotFound();
    const editable = can(visitor, "places.edit", whereOf(place));
    const body = <Confirm place={place} territory={territory} action={routes.confirm.href(params)} now={now} editable={editable} />;
    return { title: confirmTexts[locale].title(place.name), robots: "noindex", body };
  },

  async run({ db, params, visitor, locale, now }, place) {
    if (place.status !== "published") return conflict(confirmTexts[locale].notPublished);
    await confirmAs(db, visitor, place, now);
    return done(routes.show.href(params), "fiche-confirmee");
  },
});
