import type { PlaceAction } from "#places";
import { withQuery } from "#platform/web/path.ts";
import { power } from "../keeper.ts";
import { routes } from "../routes.ts";

/** On a place's page, for whoever keeps it. */
export const placeActions: readonly PlaceAction[] = [
  {
    label: { fr: "Annoncer une activité", en: "Announce an activity", nl: "Een activiteit aankondigen" },
    icon: "megaphone",
    href: ({ slug }) => routes.announce.href({ slug }),
    power,
    shown: ({ status }) => status === "published",
  },
  {
    label: { fr: "Ouvrir un service", en: "Open a service", nl: "Een dienst openen" },
    icon: "heart-handshake",
    href: ({ id }) => withQuery(routes.addService.href(), { lieu: id }),
    power,
    shown: ({ status }) => status === "published",
  },
];
