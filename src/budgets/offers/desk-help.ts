import type { AllOffers } from "#platform/offers.ts";
import { routes } from "../routes.ts";
import { findVotesAtDesks } from "./desk-help.query.ts";
import { deskHelpTexts } from "./desk-help.texts.ts";

/** Where one votes in person today. */
export const deskHelp: AllOffers["helpWays"][number] = {
  order: 10,
  offline: true,
  ask: async ({ db, locale }) =>
    (await findVotesAtDesks(db)).map(({ slug, title, desks }) => ({
      icon: "vote",
      label: title,
      written: true,
      href: routes.choose.href({ slug }),
      says: deskHelpTexts[locale](new Intl.ListFormat(locale).format(desks)),
    })),
};
