import type { ServiceStep } from "#platform/beginning/service-step.ts";
import { routes } from "../routes.ts";
import { countPublished } from "./published.query.ts";

/** What the first visitors look for. */
export const placesServiceSteps: readonly ServiceStep[] = [
  {
    order: 80,
    says: { fr: "Les premiers lieux", en: "The first places", nl: "De eerste plekken" },
    otherwise: {
      fr: "L’annuaire et la carte sont vides\u00a0: qui vient une fois ne revient pas.",
      en: "The directory and the map are empty: who comes once does not come back.",
      nl: "De gids en de kaart zijn leeg: wie één keer komt, komt niet terug.",
    },
    by: { href: routes.upload.href() },
    async measure({ db, locale }) {
      const count = await countPublished(db);
      const found = { fr: `Lieux publiés\u00a0: ${count}.`, en: `Places published: ${count}.`, nl: `Gepubliceerde plekken: ${count}.` };
      return { done: count > 0, found: found[locale] };
    },
  },
];
