import { residencyOf } from "#people";
import type { AllOffers } from "#platform/offers.ts";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import { inCommune, readTerritory } from "#territory";
import { routes } from "../routes.ts";
import { findAdvisers } from "./advisers.query.ts";
import { helpTexts } from "./help.texts.ts";

/** The nearest place with an adviser for whoever is known to live somewhere; for others, where to find theirs. Nothing where no place helps. */
export const adviserHelp: AllOffers["helpWays"][number] = {
  order: 20,
  async ask({ db, locale, now, visitor }) {
    const [territory, residency] = await Promise.all([readTerritory(db), visitor && residencyOf(db, visitor.id)]);
    const commune = (residency && territory.communeByCode(residency.communeCode)?.commune) ?? null;
    const [nearest] = (await findAdvisers(db, commune, territory, now)).places;
    if (!nearest) return [];
    const t = helpTexts[locale];
    if (!commune) return [{ icon: "map-pin", label: t.adviser, href: platformRoutes.help.href(), says: t.adviserSays }];
    const where = territory.communeByCode(nearest.commune_code)?.commune ?? commune;
    return [{ icon: "map-pin", label: nearest.name, href: routes.show.href({ slug: nearest.slug }), says: t.nearSays(inCommune(where, locale)) }];
  },
};
