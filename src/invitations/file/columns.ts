import { keysOf } from "#platform/keys-of.ts";
import type { FieldLine, KnownTable } from "#platform/imports/sheet.ts";
import type { Commune } from "#territory";

/** What each column may be called; the first is what the template says. */
const names = {
  courriel: ["courriel", "adresse electronique", "adresse mail", "email", "e mail", "mail"],
  role: ["role", "fonction", "profil"],
  commune: ["commune", "nom de la commune", "code commune", "code insee", "insee", "perimetre", "ou"],
  nom: ["nom", "nom complet", "prenom nom", "personne", "name"],
} as const;
export type Column = keyof typeof names;

/** A hundred communes of ten agents each. */
export const inviteeTable: KnownTable<Column> = { names, needed: ["courriel", "role"], most: 1000 };
export const columnNames = keysOf(names);
export type InviteeLine = FieldLine<Column>;

/** One line of each kind, to be replaced, for one of the communes. */
export const template = ({ name, code }: Pick<Commune, "name" | "code">) => [
  { courriel: "prenom.nom@ma-commune.exemple", role: "agent", commune: name, nom: "Prénom Nom" },
  { courriel: "accueil@ma-commune.exemple", role: "modération", commune: code, nom: "" },
  { courriel: "services@ma-metropole.exemple", role: "agent", commune: "toute la métropole", nom: "" },
];
