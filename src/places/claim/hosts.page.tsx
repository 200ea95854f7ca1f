import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { may } from "#platform/web/visitor.ts";
import { listHolders } from "#people";
import { whereOf } from "../place.ts";
import { routes } from "../routes.ts";
import { findSteered } from "../steer/find-steered.query.ts";
import { leaveHosts } from "./become-host.command.ts";
import { claimRoutes } from "./claim.routes.ts";
import { claimTexts } from "./claim.texts.ts";
import { Hosts } from "./hosts.view.tsx";

/** Who keeps the record: for its hosts and the agents who cover it. */
export default page("places/claim", claimRoutes.hosts, {
  access: may("places.edit"),

  async get({ db, params, visitor, locale, offers }) {
    const place = await findSteered(db, params.slug, visitor, "places.edit");
    const hosts = (await listHolders(db, offers, "places.edit", whereOf(place))).filter(({ role }) => role === "host");
    return { title: claimTexts[locale].hosts.title(place.name), robots: "noindex", body: <Hosts place={place} hosts={hosts} me={visitor.id} /> };
  },

  async post({ db, params, visitor }) {
    const place = await findSteered(db, params.slug, visitor, "places.edit");
    const left = await leaveHosts(db, visitor, place);
    return { redirect: withQuery(routes.show.href({ slug: place.slug }), { fait: left ? "hote-parti" : null }) };
  },
});
