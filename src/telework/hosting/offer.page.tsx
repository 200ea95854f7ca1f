import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { keeper } from "../keeper.ts";
import { findOwnDesk } from "../offers.query.ts";
import { routes } from "../routes.ts";
import { hostingTexts } from "./hosting.texts.ts";
import { OfferPage } from "./hosting.view.tsx";
import { saveOffer } from "./offer.command.ts";
import { readOffer, valuesOf } from "./offer.form.ts";

/** What one pool of desks costs employers, its hours and conditions; or that it is not offered for a while. */
export default act("telework/hosting", routes.offer, {
  access: keeper,
  async find({ db, params, visitor }: VisitOf<typeof routes.offer>) {
    const offer = await findOwnDesk(db, params.id, visitor);
    if (!offer) throw new NotFound();
    return { offer };
  },
  values: (_, { offer }) => valuesOf(offer),
  show: ({ locale }, { offer }, form) => ({
    title: hostingTexts[locale].offer(offer.placeName),
    robots: "noindex",
    body: <OfferPage offer={offer} form={form} />,
  }),
  read: readOffer,
  async run({ db, visitor, locale }, { offer }, typed) {
    return (await saveOffer(db, offer.resourceId, typed, visitor.id)) ? done(routes.hosting.href(), "enregistre") : conflict(hostingTexts[locale].moved);
  },
});
