import type { Power } from "#platform/offers.ts";

export const linksPower = "places.keep_links";
export const mergePower = "places.merge";
export const importPower = "places.import";

/** What may be done with places, and by whom. */
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
  {
    name: "places.publish",
    says: {
      fr: "Publier, suspendre ou fermer la fiche d’un lieu",
      en: "Publish, suspend or close a place’s record",
      nl: "De fiche van een plek publiceren, opschorten of sluiten",
    },
    holders: ["agent", "administrator"],
  },
  {
    name: "places.report_error",
    says: { fr: "Signaler une erreur sur une fiche", en: "Report a mistake on a record", nl: "Een fout op een fiche melden" },
    holders: "anyone",
  },
  {
    name: "places.answer_reports",
    says: { fr: "Répondre aux erreurs signalées", en: "Answer reported mistakes", nl: "Gemelde fouten beantwoorden" },
    holders: ["host", "agent", "administrator"],
  },
  {
    name: "places.review_reports",
    says: { fr: "Relire les signalements retenus", en: "Review held reports", nl: "Vastgehouden meldingen nalezen" },
    holders: ["agent", "administrator"],
  },
  {
    name: linksPower,
    says: {
      fr: "Tenir les liens vers les démarches officielles, pour toute la métropole",
      en: "Keep the links to official procedures, for the whole metropolis",
      nl: "De links naar officiële procedures bijhouden, voor de hele metropool",
    },
    holders: ["agent", "administrator"],
  },
  {
    name: mergePower,
    says: {
      fr: "Fusionner deux fiches d’un même lieu, ou défaire la fusion",
      en: "Merge two records of one place, or undo it",
      nl: "Twee fiches van één plek samenvoegen, of dat ongedaan maken",
    },
    holders: ["agent", "administrator"],
  },
  {
    name: importPower,
    says: {
      fr: "Importer un fichier de lieux pour toute la métropole",
      en: "Import a file of places for the whole metropolis",
      nl: "Een bestand van plekken invoeren voor de hele metropool",
    },
    holders: ["agent", "administrator"],
  },
];
