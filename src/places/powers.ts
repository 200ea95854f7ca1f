import type { Power } from "#platform/offers.ts";
import { importPowers } from "./import-page/import.powers.ts";
import { mergePowers } from "./merge/merge.powers.ts";

/** What may be done with places, and by whom. Each area of the room adds its own. */
export const powers: readonly Power[] = [
  {
    name: "places.propose",
    says: { fr: "Proposer un lieu", en: "Propose a place", nl: "Een plek voorstellen" },
    holders: "signed_in",
  },
  {
    name: "places.claim",
    says: { fr: "Demander à tenir la fiche d’un lieu", en: "Ask to keep a place’s record", nl: "Vragen om de fiche van een plek bij te houden" },
    holders: "signed_in",
  },
  {
    name: "places.decide_claim",
    says: { fr: "Décider qui tient la fiche d’un lieu", en: "Decide who keeps a place’s record", nl: "Beslissen wie de fiche van een plek bijhoudt" },
    holders: ["agent", "administrator"],
  },
  {
    name: "places.edit",
    says: { fr: "Modifier la fiche d’un lieu", en: "Edit a place’s record", nl: "De fiche van een plek wijzigen" },
    holders: ["host", "agent"],
  },
  {
    name: "places.confirm",
    says: { fr: "Confirmer qu’une fiche est encore vraie", en: "Confirm that a record is still true", nl: "Bevestigen dat een fiche nog klopt" },
    holders: ["host", "agent"],
  },
  ...mergePowers,
  ...importPowers,
];
