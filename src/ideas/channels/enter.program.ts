import type { ProgramAct } from "#platform/web/program.ts";
import { agent } from "#processes";
import { routes } from "../routes.ts";

/** What was handed in on paper or at a desk, brought by the program of that desk. */
export const entryByProgram: ProgramAct = {
  name: "ideas.entry",
  says: {
    fr: "Saisir une contribution reçue sur papier ou au guichet",
    en: "Enter a contribution received on paper or at a desk",
    nl: "Een bijdrage invoeren die op papier of aan het loket binnenkwam",
  },
  method: "POST",
  address: routes.enter,
  opensTo: agent,
  fields: [
    {
      name: "quoi",
      says: { fr: "Ce que c’est", en: "What it is", nl: "Wat het is" },
      required: true,
      values: ["idee", "soutiens", "commentaire"],
      example: "idee",
    },
    { name: "feuille", says: { fr: "Numéro de la feuille", en: "Number of the sheet", nl: "Nummer van het blad" }, required: true, example: "A-12" },
    { name: "titre", says: { fr: "Titre de l’idée", en: "Title of the idea", nl: "Titel van het idee" }, example: "Un banc à l’ombre" },
    { name: "commune", says: { fr: "Commune, ou metropole", en: "Commune, or metropole", nl: "Gemeente, of metropole" }, example: "metropole" },
    { name: "theme", says: { fr: "Thème", en: "Theme", nl: "Thema" } },
    { name: "texte", says: { fr: "Texte", en: "Text", nl: "Tekst" } },
    { name: "idee", says: { fr: "Numéro de l’idée soutenue ou commentée", en: "Number of the idea", nl: "Nummer van het idee" } },
    { name: "nombre", says: { fr: "Nombre de soutiens", en: "Number of supports", nl: "Aantal steunbetuigingen" } },
  ],
};
