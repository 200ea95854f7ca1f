import { keysOf } from "#platform/keys-of.ts";
import type { FieldLine, KnownTable } from "#platform/imports/sheet.ts";
import type { Commune } from "#territory";

/** What each column may be called, the national format's names (SCDL) among them; the first is what the template says. */
const names = {
  siret: ["siret", "coll siret", "siret de la collectivite"],
  commune: ["commune", "code commune", "code insee", "assemblee"],
  numero: ["numero", "delib id", "numero de la deliberation", "reference"],
  date: ["date", "delib date", "date de la deliberation", "date d adoption"],
  titre: ["titre", "delib objet", "objet", "objet de la deliberation"],
  matiere: ["matiere", "delib matiere code", "code matiere", "code de matiere"],
  decision: ["decision", "ce qu elle decide"],
  texte: ["texte", "contenu"],
  adresse: ["adresse", "delib url", "lien", "url"],
  elus: ["elus", "vote effectif", "effectif"],
  pour: ["pour", "vote pour"],
  contre: ["contre", "vote contre"],
  abstentions: ["abstentions", "vote abstention", "abstention"],
  budget: ["budget", "budget nom"],
  annee_budget: ["annee budget", "budget annee", "annee du budget"],
  prefecture: ["prefecture", "pref id"],
  recue: ["recue", "pref date", "date de reception"],
} as const;
export type Column = keyof typeof names;

export const actTable: KnownTable<Column> = { names, needed: ["numero", "date", "titre", "matiere"], most: 5000 };
export const columnNames = keysOf(names);
export type ActLine = FieldLine<Column>;

/** Field of the form → column of the file: what is wrong is said of the column. */
export const columnOf: Readonly<Record<string, Column>> = {
  assembly: "commune",
  number: "numero",
  adopted: "date",
  title: "titre",
  matter: "matiere",
  siret: "siret",
  decides: "decision",
  body: "texte",
  link: "adresse",
  seats: "elus",
  yes: "pour",
  no: "contre",
  abstentions: "abstentions",
  budget_name: "budget",
  budget_year: "annee_budget",
  prefecture: "prefecture",
  received: "recue",
};

const empty = Object.fromEntries(columnNames.map((name) => [name, ""]));

/** Two lines to be replaced: of the metropolis, and of a commune. */
export const template = ({ name }: Pick<Commune, "name">) => [
  {
    ...empty,
    commune: "métropole",
    numero: "26-C-0417",
    date: "2026-10-09",
    titre: "Plan vélo",
    matiere: "8.7",
    elus: "188",
    pour: "150",
    contre: "10",
    abstentions: "8",
  },
  {
    ...empty,
    commune: name,
    numero: "2026-DL-044",
    date: "05/10/2026",
    titre: "Subvention à une association",
    matiere: "7.5",
    decision: "La ville verse 5 000 €.",
  },
];
