import { acts, done } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { may } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findPlaceFor, type PlaceRecord } from "../acts/visible-place.query.ts";
import { listDisagreements } from "./disagreements.query.ts";
import { Disagreements } from "./disagreements.view.tsx";
import { editTexts } from "./edit.texts.ts";
import { settleDisagreement } from "./settle.command.ts";
import { routes } from "../routes.ts";

const read = (form: Reader) => ({ field: form.text("champ"), source: form.text("source") });

export default acts("places/edit", routes.disagreements, {
  access: may("places.edit"),
  find: ({ db, params, visitor }) => findPlaceFor(db, params.slug, visitor, "places.edit"),

  async show({ db, locale }, place) {
    const t = editTexts[locale].disagreements;
    const [territory, found] = await Promise.all([readTerritory(db), listDisagreements(db, place.id)]);
    const body = <Disagreements place={place} found={found} territory={territory} />;
    return { title: t.title(place.name), robots: "noindex", says: { repris: t.taken, garde: t.kept }, body };
  },

  acts: (step) => ({
    take: step({ read, run: (visit, place, said) => settle(visit, place, { ...said, take: true }) }),
    keep: step({ read, run: (visit, place, said) => settle(visit, place, { ...said, take: false }) }),
  }),
});

/** Settled already by somebody else, there is nothing to say. */
async function settle(visit: VisitOf<typeof routes.disagreements>, place: PlaceRecord, said: ReturnType<typeof read> & { readonly take: boolean }) {
  const { db, visitor, params } = visit;
  const settled = await settleDisagreement(db, visitor, { place, ...said }, await readTerritory(db));
  const key = said.take ? "repris" : "garde";
  return done(routes.disagreements.href(params), settled ? key : undefined);
}
