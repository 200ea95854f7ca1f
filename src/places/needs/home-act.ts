import type { HomeAct } from "#territory";
import { routes } from "../routes.ts";
import { needsTexts } from "../needs.texts.ts";

export const askForHelp: HomeAct = {
  order: 5,
  icon: "hand-helping",
  href: routes.needs.href(),
  title: { fr: needsTexts.fr.homeTitle, en: needsTexts.en.homeTitle, nl: needsTexts.nl.homeTitle },
  says: { fr: needsTexts.fr.homeSays, en: needsTexts.en.homeSays, nl: needsTexts.nl.homeSays },
};
