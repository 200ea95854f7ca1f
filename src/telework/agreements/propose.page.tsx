import { addDays, dayOf } from "#platform/time/day.ts";
import { act, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { manager } from "../keeper.ts";
import { findDesksOf, findOpenOffer } from "../offers.query.ts";
import { routes } from "../routes.ts";
import { propose } from "./agree.command.ts";
import { findEmployers } from "./agreements.query.ts";
import { findJoined, inherit, inheritable } from "../frameworks.query.ts";
import { frameworkTexts } from "../frameworks.texts.ts";
import { agreementsTexts } from "./agreements.texts.ts";
import { Propose } from "./propose.view.tsx";
import { readDesks, readTerms, valuesOfTerms } from "./terms.form.ts";

/** An employer proposes an agreement to a place, beginning with what the place offers. */
export default act("telework/agreements", routes.propose, {
  access: manager,
  async find({ db, url, visitor }: VisitOf<typeof routes.propose>) {
    const [offer, employers] = await Promise.all([findOpenOffer(db, url.searchParams.get("offre") ?? ""), findEmployers(db, visitor)]);
    if (!offer) throw new NotFound();
    return {
      offer,
      employers,
      desks: await findDesksOf(db, offer.placeId),
      joined: await findJoined(
        db,
        employers.map(({ id }) => id),
      ),
    };
  },
  values: ({ now, url }, { offer, employers }) => ({
    ...valuesOfTerms({ ...offer, weekdays: [1, 2, 3, 4, 5], ceiling: null, validFrom: addDays(dayOf(now), 7), validUntil: null }),
    ...{ postes: [offer.resourceId], employeur: url.searchParams.get("employeur") ?? employers[0]?.id ?? "", preavis: "30" },
  }),
  show: ({ locale }, thing, form) => ({
    title: agreementsTexts[locale].propose(thing.offer.placeName),
    robots: "noindex",
    body: <Propose offer={thing.offer} employers={thing.employers} desks={thing.desks} joined={thing.joined !== null} form={form} />,
  }),
  read(form, { now }, { offer, desks, employers, joined }) {
    const t = agreementsTexts[form.locale].problems;
    const chosen =
      employers.length > 1
        ? form.choice(
            "employeur",
            employers.map(({ id }) => id),
            t.employer,
          )
        : employers[0]!.id;
    const typed = { terms: readTerms(form, dayOf(now)), notice: form.whole("preavis", 0, 365, t.notice), framework: null };
    const inherits = joined !== null && form.ticked("cadre");
    if (inherits) form.check("cadre", inheritable(joined.framework, typed.terms) && joined.employers.includes(chosen), frameworkTexts[form.locale].notJoined);
    const [first = offer, ...more] = readDesks(form, desks);
    return {
      ...{ offer: first, more },
      ...(inherits ? inherit(joined.framework, typed.terms) : typed),
      employer: employers.find(({ id }) => id === chosen) ?? employers[0]!,
    };
  },
  async run({ db, visitor }, _, typed) {
    return done(routes.agreement.href({ id: await propose(db, { ...typed, by: visitor.id }) }), "proposee");
  },
});
