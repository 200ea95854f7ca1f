import type { FieldLine, KnownTable } from "#platform/imports/sheet.ts";

/** What each column may be called; the first is what the template says. */
const names = {
  type: ["type", "quoi"],
  feuille: ["feuille", "numero de feuille", "fiche"],
  idee: ["idee", "numero", "numero de l idee"],
  titre: ["titre"],
  texte: ["texte", "description", "commentaire"],
  theme: ["theme", "categorie"],
  commune: ["commune", "code commune", "code insee"],
  adresse: ["adresse"],
  cout: ["cout", "cout estime"],
  nombre: ["nombre", "soutiens"],
  avis: ["avis", "position"],
  auteur: ["auteur", "qui"],
  signature: ["signature"],
  accord: ["accord", "consentement"],
  nom: ["nom"],
  courriel: ["courriel", "email", "e mail"],
  telephone: ["telephone", "tel"],
} as const;
type Column = keyof typeof names;

export const entryTable: KnownTable<Column> = { names, needed: ["type", "feuille"], most: 5000 };
export const columnNames = Object.keys(names);
export type EntryLine = FieldLine<Column>;

const empty = Object.fromEntries(columnNames.map((name) => [name, ""]));

/** One line of each kind, to be replaced. */
export const template = [
  { ...empty, type: "idée", feuille: "1", titre: "Des arbres rue du Bois", texte: "Il fait trop chaud l’été dans cette rue.", auteur: "habitant" },
  { ...empty, type: "soutiens", feuille: "2", idee: "1", nombre: "35" },
  { ...empty, type: "commentaire", feuille: "3", idee: "1", texte: "Il faudrait aussi des bancs.", avis: "pour", signature: "Jean", accord: "oui" },
];
