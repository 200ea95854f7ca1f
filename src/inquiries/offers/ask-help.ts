import type { AllOffers } from "#platform/offers.ts";
import { routes } from "../routes.ts";
import { askHelpTexts } from "./ask-help.texts.ts";

/** A question to a department, wherever somebody is stuck. */
export const askHelp: AllOffers["helpWays"][number] = {
  order: 30,
  ask: async ({ locale }) => [{ icon: "message-square", href: routes.ask.href(), ...askHelpTexts[locale] }],
};
