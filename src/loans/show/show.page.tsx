import { addDays, dayOf } from "#platform/time/day.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { day } from "#platform/web/filters.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findPriceTold, wordsIn } from "#bookings";
import { findFreeDays, findShown } from "../items.query.ts";
import { lends } from "../keeper.ts";
import { routes } from "../routes.ts";
import { Show } from "./show.view.tsx";

const wanted = day("du");
/** What one page shows. */
const weeks = 5;

/** One thing that is lent: what it is, on which days it is free, how it is lent. */
export default page("loans/show", routes.show, {
  access: anyone,
  async get({ db, params, visitor, locale, now, url, offers }) {
    const item = await findShown(db, params.slug, visitor);
    if (!item) throw new NotFound();
    const today = dayOf(now);
    const asked = wanted.read(url.searchParams.getAll(wanted.name));
    const from = asked !== null && asked > today && asked <= addDays(today, item.horizon) ? asked : today;
    const first = addDays(from, -((new Date(`${from}T12:00:00Z`).getUTCDay() + 6) % 7));
    const [territory, days, price] = await Promise.all([
      readTerritory(db),
      findFreeDays(db, item.id, first, addDays(first, 7 * weeks - 1)),
      findPriceTold(db, { offers }, item.id, true),
    ]);
    const { name, about } = wordsIn(item, locale);
    const commune = territory.communeByCode(item.communeCode)?.commune.name ?? item.communeCode;
    return {
      title: `${name}, ${item.placeName}`,
      description: about.slice(0, 200),
      ...(item.told && item.state === "open" && asked === null ? {} : { robots: "noindex" as const }),
      body: <Show item={item} days={days} first={first} today={today} commune={commune} lends={lends(visitor, item)} price={price} />,
    };
  },
});
