import { findPlaceBriefs } from "#places";
import { readTerritory } from "#territory";
import { dayOf } from "#platform/time/day.ts";
import { page } from "#platform/web/page.tsx";
import { placesOf, reader, readsOf } from "../mediation.ts";
import { mediationTexts } from "../mediation.texts.ts";
import { lastClosed, lastDay } from "../month/months.ts";
import { routes } from "../routes.ts";
import { Places } from "./places.view.tsx";
import { findToldPlaces } from "./told-places.query.ts";

/** For hosts: where they note acts. For agents: the places of their communes that have figures, and the last month of each. */
export default page("mediation/places", routes.places, {
  access: reader,
  async get({ db, visitor, locale, now }) {
    const { all, communes } = readsOf(visitor);
    const officer = all || communes.length > 0;
    const [own, territory, told] = await Promise.all([
      findPlaceBriefs(db, placesOf(visitor)),
      readTerritory(db),
      officer ? findToldPlaces(db, { all, communes, until: lastDay(lastClosed(dayOf(now))) }) : null,
    ]);
    const names = new Map(territory.communes.map(({ code, name }) => [code, name]));
    return { title: mediationTexts[locale].places, robots: "noindex", body: <Places own={[...own.values()]} told={told} communes={names} /> };
  },
});
