import { Refused } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { may } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findSteered } from "../steer/find-steered.query.ts";
import { listDisagreements } from "./disagreements.query.ts";
import { Disagreements } from "./disagreements.view.tsx";
import { editRoutes } from "./edit.routes.ts";
import { editTexts } from "./edit.texts.ts";
import { settleDisagreement } from "./settle.command.ts";

export default page("places/edit", editRoutes.disagreements, {
  access: may("places.edit"),

  async get({ db, params, visitor, url, locale }) {
    const [territory, place] = await Promise.all([readTerritory(db), findSteered(db, params.slug, visitor, "places.edit")]);
    const found = await listDisagreements(db, place.id);
    return {
      title: editTexts[locale].disagreements.title(place.name),
      robots: "noindex",
      body: <Disagreements place={place} found={found} territory={territory} done={url.searchParams.get("fait")} />,
    };
  },

  async post({ db, params, visitor, form }) {
    const [territory, place] = await Promise.all([readTerritory(db), findSteered(db, params.slug, visitor, "places.edit")]);
    const { champ: field = "", source = "", choix } = await form();
    if (choix !== "prendre" && choix !== "garder") throw new Refused(400);
    const settled = await settleDisagreement(db, visitor, { place, field, source, take: choix === "prendre" }, territory);
    const done = settled ? (choix === "prendre" ? "repris" : "garde") : null;
    return { redirect: withQuery(editRoutes.disagreements.href({ slug: place.slug }), { fait: done }) };
  },
});
