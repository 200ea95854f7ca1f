import { keysOf } from "#platform/keys-of.ts";
import type { FieldLine, KnownTable } from "#platform/imports/sheet.ts";

/** What each column may be called; the first is what the template says. */
const names = {
  numero: ["numero", "matricule", "identifiant", "numero agent", "id"],
  adresse: ["adresse electronique", "courriel", "email", "e mail", "mail", "adresse", "mel"],
  commune: ["commune", "commune de residence", "ville", "code commune", "code insee"],
  service: ["service", "centre de cout", "centre de couts", "code service", "cc"],
  nom_service: ["nom du service", "libelle du service", "libelle service", "direction"],
} as const;
type Column = keyof typeof names;

export const agentTable: KnownTable<Column> = { names, needed: ["numero", "adresse", "service"], most: 20_000 };
export const columnNames = keysOf(names);
export type AgentLine = FieldLine<Column>;

/** Two lines, to be replaced. */
export const template = [
  { numero: "A-1001", "adresse electronique": "prenom.nom@exemple.fr", commune: "", service: "RH", "nom du service": "Ressources humaines" },
  { numero: "A-1002", "adresse electronique": "autre.nom@exemple.fr", commune: "", service: "VOIRIE", "nom du service": "Voirie" },
];
