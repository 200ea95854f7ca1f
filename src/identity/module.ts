import type { Room } from "#platform/start/room.ts";
import { askAppearance } from "./appearance-of.ts";
import edit from "./edit/edit.page.tsx";
import { houseHelp } from "./house-help.ts";
import { identityCard } from "./home/identity.card.tsx";
import { identityRegister } from "./identity.personal.ts";
import { identityPowers } from "./identity.powers.ts";
import versions from "./versions/versions.page.tsx";

const identity: Room = {
  name: "identity",
  pages: [edit, versions],
  appearance: askAppearance,
  offers: {
    areas: [{ name: "identity", says: { fr: "L’identité de la maison", en: "The identity of the house", nl: "De identiteit van het huis" } }],
    powers: identityPowers,
    personal: [identityRegister],
    spaceCards: [identityCard],
    helpWays: [houseHelp],
  },
};

export default identity;
