import { siteOf } from "#platform/web/public-address.ts";
import { hiddenBecause } from "#moderation";
import { Gone } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { knotsOf, oembedOf, walkThread } from "#thread";
import { sendToMerged } from "../merge/merged-into.query.ts";
import { isVisible } from "../place.ts";
import { routes } from "../routes.ts";
import { refuseSuspended } from "../status/suspended.query.ts";
import { actionsOfKeeper } from "../acts/place-actions.ts";
import { sayDeeds } from "../acts/done.texts.ts";
import { ActionBar } from "../acts/action-bar.view.tsx";
import { describePlace } from "./describe-place.ts";
import { findNeighbours, findPlace } from "./show.query.ts";
import { Show } from "./show.view.tsx";

export default page("places/show", routes.show, {
  access: anyone,

  async get({ db, params, now, settings, visitor, locale, offers }) {
    const [territory, place] = await Promise.all([readTerritory(db), findPlace(db, params.slug, now, visitor)]);
    if (!place) await refuseSuspended(db, params.slug, locale);
    const hidden = place && (await hiddenBecause(db, "place", place.id, locale));
    if (hidden) throw new Gone(hidden);
    if (!place) return sendToMerged(db, params.slug, (slug) => routes.show.href({ slug }));
    const context = { db, territory, locale, now, offers, visitor };
    const [neighbours, thread, parts] = await Promise.all([
      findNeighbours(db, place, territory, now),
      walkThread(db, offers, { kind: "place", id: place.id }, locale, { own: true, most: 30 }),
      Promise.all(offers.placeSlots.toSorted((a, b) => a.order - b.order).map((slot) => slot.render(context, place))),
    ]);
    const commune = territory.communeByCode(place.commune_code)?.commune;
    const site = siteOf(settings);
    return {
      title: commune ? `${place.name}, ${commune.name}` : place.name,
      ...(place.summary ? { description: place.summary } : {}),
      about: describePlace(place, commune?.name ?? "", site, now),
      says: sayDeeds(locale),
      ...(isVisible(place)
        ? { alternates: oembedOf({ settings }, routes.show.href({ slug: place.slug })), record: { dataset: "tiers-lieux", of: { id: place.id } } }
        : { robots: "noindex" as const }),
      body: (
        <Show
          place={place}
          commune={commune ?? null}
          territory={territory}
          neighbours={neighbours}
          knots={thread.links.length > 0 ? knotsOf(thread, locale, { kind: "place", id: place.id }) : []}
          now={now}
          parts={parts}
          bar={<ActionBar place={place} actions={actionsOfKeeper(visitor, place, offers.placeActions)} />}
        />
      ),
    };
  },
});
