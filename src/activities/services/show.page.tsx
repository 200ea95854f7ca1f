import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findOpenings } from "../dates.query.ts";
import { routes } from "../routes.ts";
import { findFigures } from "./figures.query.ts";
import { findHeld } from "../services.query.ts";
import { servicesTexts } from "../services.texts.ts";
import { ShowService } from "./show.view.tsx";

/** One service: what it is, where, and when it opens, as far as somebody keeps it. Of the team nobody is named. */
export default page("activities/services", routes.service, {
  access: anyone,
  async get({ db, params, visitor, locale, now }) {
    const held = await findHeld(db, params.slug, visitor);
    if (!held) throw new NotFound();
    const { service } = held;
    const [openings, figures, territory] = await Promise.all([findOpenings(db, service.id, now), findFigures(db, service.id), readTerritory(db)]);
    const communeName = territory.communeByCode(service.communeCode)?.commune.name ?? "";
    return {
      title: `${service.title}, ${service.placeName}`,
      description: service.about.slice(0, 160),
      ...(service.state === "open" ? {} : { robots: "noindex" as const }),
      says: servicesTexts[locale].done,
      body: <ShowService {...held} {...{ openings, figures, communeName }} />,
    };
  },
});
