import type { AllOffers } from "#platform/offers.ts";
import { findIdentity } from "./identity.query.ts";
import { identityTexts } from "./identity.texts.ts";
import { routes } from "./routes.ts";
import { wordsIn } from "./words-in.ts";

/** What the house says to whoever gets stuck, where it says something. */
export const houseHelp: AllOffers["helpWays"][number] = {
  order: 5,
  edit: {
    href: routes.edit.href(),
    label: { fr: "Écrire ce que la maison dit de son aide", en: "Write what the house says of its help", nl: "Schrijven wat het huis over zijn hulp zegt" },
    power: "identity.publish",
  },
  async ask({ db, locale }) {
    const identity = await findIdentity(db);
    const says = identity && wordsIn(identity, "help", locale);
    return says ? [{ icon: "heart-handshake", label: identityTexts[locale].helpFrom(identity.name), says }] : [];
  },
};
