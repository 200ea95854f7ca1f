import { dayOf } from "#platform/time/day.ts";
import { day as dayFilter } from "#platform/web/filters.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { mondayOf } from "../calendar/days.ts";
import { findWeek } from "../calendar/week.query.ts";
import { keeps } from "../keeper.ts";
import { findParts, findShown } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { sayPrice, saySize, wordsIn } from "../say.ts";
import { Show } from "./show.view.tsx";

const wanted = dayFilter("jour");

/** One resource: what it is, its rules, its week. */
export default page("bookings/show", routes.show, {
  access: anyone,

  async get({ db, params, visitor, locale, now, url }) {
    const found = await findShown(db, params.slug, visitor);
    if (!found) throw new NotFound();
    const today = dayOf(now);
    const asked = wanted.read(url.searchParams.getAll(wanted.name));
    const day = asked !== null && asked >= today ? asked : today;
    const [territory, week, parts] = await Promise.all([
      readTerritory(db),
      findWeek(db, { resourceId: found.id, first: mondayOf(day), personId: visitor?.id ?? null, now }),
      findParts(db, found.id),
    ]);
    const { name, about } = wordsIn(found, locale);
    const communeName = territory.communeByCode(found.communeCode)?.commune.name ?? found.communeCode;
    return {
      title: `${name}, ${found.placeName}`,
      description: [saySize(found, locale), sayPrice(found, locale), about.slice(0, 200)].filter(Boolean).join(". "),
      ...(found.told && found.state === "open" && asked === null ? {} : { robots: "noindex" as const }),
      body: <Show resource={{ ...found, communeName }} week={week!} day={day} today={today} parts={parts} keeps={keeps(visitor, found)} />,
    };
  },
});
