import type { ServiceStep } from "#platform/beginning/service-step.ts";
import { routes } from "../routes.ts";
import { countDrawn } from "./drawn.query.ts";

/** What the map needs, to say where a point lies. */
export const territoryServiceSteps: readonly ServiceStep[] = [
  {
    order: 40,
    says: { fr: "Les contours officiels des communes", en: "The official contours of the communes", nl: "De officiële contouren van de gemeenten" },
    otherwise: {
      fr: "Près d’une limite, un lieu ou une idée est rangé dans la commune voisine, environ une fois sur six.",
      en: "Near a border, a place or an idea is taken for one of the next commune, about one time in six.",
      nl: "Dicht bij een grens wordt een plek of idee bij de buurgemeente gerekend, ongeveer één keer op zes.",
    },
    by: { href: routes.contours.href() },
    async measure({ db, locale }) {
      const { communes, contours } = await countDrawn(db);
      const found = {
        fr: `Communes qui ont leur contour\u00a0: ${contours} sur ${communes}.`,
        en: `Communes that have their contour: ${contours} of ${communes}.`,
        nl: `Gemeenten met hun contour: ${contours} van de ${communes}.`,
      };
      return { done: communes > 0 && contours === communes, found: found[locale] };
    },
  },
  {
    order: 50,
    says: { fr: "Les quartiers prioritaires", en: "The priority neighbourhoods", nl: "De prioritaire wijken" },
    otherwise: {
      fr: "Aucun chiffre ne se lit par quartier, et personne ne voit si la ville y arrive.",
      en: "No figure is read by neighbourhood, and nobody sees whether the city gets there.",
      nl: "Geen cijfer is per wijk te lezen, en niemand ziet of de stad er raakt.",
    },
    by: { typed: "beffroi zones import qpv.geojson --kind qpv --year 2024" },
    async measure({ db, locale }) {
      const { zones } = await countDrawn(db);
      const found = { fr: `Quartiers connus\u00a0: ${zones}.`, en: `Neighbourhoods known: ${zones}.`, nl: `Bekende wijken: ${zones}.` };
      return { done: zones > 0, found: found[locale] };
    },
  },
];
