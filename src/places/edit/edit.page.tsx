import { page } from "#platform/web/page.tsx";
import { may } from "#platform/web/visitor.ts";
import { findEditable } from "./edit.query.ts";
import { editTexts } from "./edit.texts.ts";
import { EditOverview } from "./edit.view.tsx";
import { actionsOfKeeper } from "../acts/place-actions.ts";
import { routes } from "../routes.ts";

export default page("places/edit", routes.edit, {
  access: may("places.edit"),

  async get({ db, params, visitor, locale, offers }) {
    const { place, disagreements } = await findEditable(db, params.slug, visitor);
    const others = actionsOfKeeper(visitor, place, offers.placeActions).filter(({ href }) => href(place) !== routes.edit.href({ slug: place.slug }));
    return {
      title: editTexts[locale].title(place.name),
      robots: "noindex",
      body: <EditOverview place={place} disagreements={disagreements} others={others} />,
    };
  },
});
