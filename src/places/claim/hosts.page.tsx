import { listHolders } from "#people";
import { act, done } from "#platform/web/act.ts";
import { may } from "#platform/web/visitor.ts";
import { whereOf } from "../place.ts";
import { routes } from "../routes.ts";
import { findPlaceFor } from "../acts/visible-place.query.ts";
import { leaveHosts } from "./become-host.command.ts";
import { claimTexts } from "./claim.texts.ts";
import { Hosts } from "./hosts.view.tsx";

/** Who keeps the record: for its hosts and the agents who cover it. */
export default act("places/claim", routes.hosts, {
  access: may("places.edit"),
  find: ({ db, params, visitor }) => findPlaceFor(db, params.slug, visitor, "places.edit"),

  async show({ db, visitor, locale, offers }, place) {
    const hosts = (await listHolders(db, offers, "places.edit", whereOf(place))).filter(({ role }) => role === "host");
    return { title: claimTexts[locale].hosts.title(place.name), robots: "noindex", body: <Hosts place={place} hosts={hosts} me={visitor.id} /> };
  },

  run: async ({ db, visitor, params }, place) => done(routes.show.href(params), (await leaveHosts(db, visitor, place)) ? "hote-parti" : undefined),
});
