import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { siteOf } from "#platform/web/public-address.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findActivity } from "../activities.query.ts";
import { activityTexts } from "../activities.texts.ts";
import { findLastTold, findNext } from "../dates.query.ts";
import { hosts, keeps } from "../keeper.ts";
import { routes } from "../routes.ts";
import { describeActivity } from "./describe-activity.ts";
import { Show } from "./show.view.tsx";

/** One activity: when, where, for whom, how to come, its dates. What was cancelled keeps its page and says so. */
export default page("activities/show", routes.show, {
  access: anyone,

  async get({ db, params, now, visitor, settings, locale }) {
    const found = await findActivity(db, params.id);
    if (!found) throw new NotFound();
    const communeName = (await readTerritory(db)).communeByCode(found.communeCode)?.commune.name ?? "";
    const dates = await findNext(db, found.id, now);
    // Of what goes on, nothing is said of a date that is past: the next may not be announced yet.
    const [last] = dates.length > 0 || !(found.over || found.state === "cancelled") ? dates : await findLastTold(db, found.id);
    const told = dates.find(({ state }) => state === "planned") ?? last;
    const mine = found.serviceId === null ? keeps(visitor, found) : hosts(visitor, found.placeId);
    return {
      title: `${found.title}, ${found.placeName}`,
      description: found.about.slice(0, 160),
      ...(told && { about: describeActivity(found, told, { communeName, site: siteOf(settings) }) }),
      ...(found.over && { robots: "noindex" as const }),
      says: { modifiee: activityTexts[locale].done.edited },
      body: <Show activity={found} told={told ?? null} {...{ communeName, dates }} keeps={mine && !found.over && found.state === "announced"} mine={mine} />,
    };
  },
});
