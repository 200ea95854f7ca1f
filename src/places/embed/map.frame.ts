import type { Frame } from "#thread";
import { mapTexts } from "../map/map.texts.ts";
import { routes } from "../routes.ts";

/** The map of places, with the filters of the address. */
export const mapFrame: Frame = {
  page: routes.map,
  title: { fr: mapTexts.fr.title, en: mapTexts.en.title, nl: mapTexts.nl.title },
  href: (search) => routes.embeddedMap.href() + search,
  height: 640,
};
