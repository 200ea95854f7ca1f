import { dayOf } from "#platform/time/day.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { siteOf } from "#platform/web/public-address.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { knotsOf, walkThread } from "#thread";
import { keeps } from "../keeper.ts";
import { named } from "../list/columns.ts";
import { phaseOf } from "../offer.ts";
import { findShown } from "../offers.query.ts";
import { routes } from "../routes.ts";
import { saySurface } from "../say-offer.ts";
import { describeOffer } from "./describe-offer.ts";
import { Show } from "./show.view.tsx";

/** One offer: what, where, from when, at which rent, and whom to ask. What was let keeps its page, without contacts. */
export default page("premises/show", routes.show, {
  access: anyone,

  async get({ db, params, visitor, locale, now, settings, offers }) {
    const found = await findShown(db, params.slug, visitor);
    if (!found) throw new NotFound();
    const here = { kind: "premises", id: found.id };
    const [territory, thread] = await Promise.all([readTerritory(db), walkThread(db, offers, here, locale, { own: true, most: 30 })]);
    const offer = named(territory, found);
    const today = dayOf(now);
    const open = found.told && phaseOf(found, today) === "open";
    return {
      title: `${offer.title}, ${offer.communeName}`,
      description: `${saySurface(offer, locale)}. ${offer.about.slice(0, 200)}`,
      ...(open ? { about: describeOffer(offer, siteOf(settings)) } : { robots: "noindex" as const }),
      body: (
        <Show
          offer={offer}
          told={found.told}
          today={today}
          keeps={keeps(visitor, found)}
          knots={thread.links.length > 0 ? knotsOf(thread, locale, here) : []}
        />
      ),
    };
  },
});
