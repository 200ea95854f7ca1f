import type { Power } from "#platform/offers.ts";
import { can, type Visitor } from "#platform/web/visitor.ts";

const power = "places.import";

export const importPowers: readonly Power[] = [
  {
    name: power,
    says: {
      fr: "Importer un fichier de lieux pour toute la métropole",
      en: "Import a file of places for the whole metropolis",
      nl: "Een bestand van plekken invoeren voor de hele metropool",
    },
    holders: ["agent", "administrator"],
  },
];

/** A file holds places of any commune: only who is in charge of the whole metropolis imports one. */
export const mayImport = (someone: Visitor | null): someone is Visitor => can(someone, power, {});
