import { atomType } from "#platform/feeds/feed-response.ts";
import { slugOf } from "#platform/text/slug.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import type { SlotContext } from "../offers.ts";
import type { Commune } from "../commune.ts";
import { inOrder } from "../home/home.query.ts";
import { routes } from "../routes.ts";
import type { Territory } from "../territory.ts";
import { readTerritory } from "../territory-memory.ts";
import { CommunePage } from "./commune.view.tsx";

export default page("territory/commune", routes.commune, {
  access: anyone,

  async get({ db, params, locale, now, offers }) {
    const territory = await readTerritory(db);
    const commune = territory.communeBySlug(params.slug);
    if (!commune) return { redirect: routes.commune.href({ slug: byAnotherName(territory, params.slug).slug }) };

    const context: SlotContext = { db, territory, locale, now, offers };
    const slots = await Promise.all(inOrder(offers.communeSlots).map((slot) => slot.render(context, commune)));
    return {
      title: commune.name,
      about: describe(commune, territory),
      alternates: { [atomType]: routes.communeNews.href({ slug: commune.slug }) },
      body: <CommunePage territory={territory} commune={commune} slots={slots.filter((slot) => slot !== null)} now={now} />,
    };
  },
});

/** `/communes/59512`, `/communes/lomme`, `/communes/59355` lead to the commune meant. */
function byAnotherName(territory: Territory, slug: string): Commune {
  const byCode = territory.communeByCode(slug.toUpperCase())?.commune;
  const found = byCode ?? territory.communes.find(({ associated }) => associated.some(({ name }) => slugOf(name) === slug));
  if (!found) throw new NotFound();
  return found;
}

function describe({ name, code, point }: Commune, { metropolis }: Territory): object {
  return {
    "@context": "https://schema.org",
    "@type": "AdministrativeArea",
    name,
    identifier: code,
    containedInPlace: { "@type": "AdministrativeArea", name: metropolis.name },
    ...(point ? { geo: { "@type": "GeoCoordinates", ...point } } : {}),
  };
}
