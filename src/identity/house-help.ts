import type { AllOffers } from "#platform/offers.ts";
import { findIdentity } from "./identity.query.ts";
import { identityTexts } from "./identity.texts.ts";
import { wordsIn } from "./words-in.ts";

/** What the house says to whoever gets stuck, where it says something. */
export const houseHelp: AllOffers["helpWays"][number] = {
  order: 5,
  async ask({ db, locale }) {
    const identity = await findIdentity(db);
    const says = identity && wordsIn(identity, "help", locale);
    return says ? [{ icon: "heart-handshake", label: identityTexts[locale].helpFrom(identity.name), says }] : [];
  },
};
