import type { HomeAct } from "#territory";
import { routes } from "../routes.ts";

export const askAVisit: HomeAct = {
  order: 30,
  icon: "users-round",
  href: routes.ask.href(),
  title: { fr: "Venir visiter en groupe", en: "Come and visit in a group", nl: "Met een groep komen kijken" },
  says: {
    fr: "Un parcours préparé pour vous, sans compte à créer.",
    en: "A route prepared for you, without an account.",
    nl: "Een route die voor u wordt voorbereid, zonder account.",
  },
};
