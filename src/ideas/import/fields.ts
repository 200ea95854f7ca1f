import { type ColumnChoices, choicesOf } from "#platform/imports/columns.ts";
import type { ReadAs } from "#platform/imports/read-as.ts";
import { type ColumnNames, type Mapping, matchColumns } from "#platform/imports/sheet.ts";
import type { Commune } from "#territory";

/** What a column of another platform's export may be to us. */
export const fields = [
  "reference",
  "title",
  "body",
  "category",
  "commune",
  "address",
  "latitude",
  "longitude",
  "cost",
  "signature",
  "authorKind",
  "filedAt",
  "state",
] as const;
export type Field = (typeof fields)[number];

export const requiredFields: readonly Field[] = ["reference", "title", "body"];

export type IdeaMapping = Mapping<Field>;

export const mostRows = 20_000;

/** What these columns are usually called, in exports that participation platforms give; words folded. */
const usual: ColumnNames<Field> = {
  reference: ["id", "reference", "ref", "identifiant", "numero", "number", "code"],
  title: ["title", "titre", "title fr", "nom", "name", "intitule"],
  body: ["body", "texte", "description", "contenu", "content", "body fr", "summary", "resume", "text"],
  category: ["category", "categorie", "theme", "thematique", "category name", "category name fr"],
  commune: ["commune", "scope", "scope name", "scope name fr", "ville", "city", "code commune", "code insee", "insee", "district", "geozone"],
  address: ["address", "adresse", "location", "lieu"],
  latitude: ["latitude", "lat", "map location latitude"],
  longitude: ["longitude", "lon", "lng", "long", "map location longitude"],
  cost: ["cost", "cout", "budget", "price", "montant", "estimation", "cout estime", "estimated price"],
  signature: ["author", "auteur", "author name", "authors names", "username", "pseudo", "nom de l auteur", "author username"],
  authorKind: ["author kind", "type d auteur", "genre d auteur", "author type", "user type"],
  filedAt: ["created at", "published at", "date", "date de creation", "date de depot", "createdat", "depose le", "date de publication"],
  state: ["state", "etat", "statut", "status"],
};

export const guessMapping = (titles: readonly string[]): IdeaMapping => matchColumns(titles, usual);

/** For files of one platform, which come again and again with the same titles. */
export const ideaColumns: ColumnChoices = choicesOf({ names: usual, needed: requiredFields, most: mostRows });

/** Where each thing stands, by what each column is. */
export const mappingOf = (titles: readonly string[], readAs: ReadAs): IdeaMapping =>
  readMapping(Object.fromEntries(readAs.flatMap((field, at) => (field === null ? [] : [[field, titles[at] ?? ""]]))), titles);

/** The mapping that a form or an option says, without columns that the file does not have. */
export function readMapping(typed: Readonly<Record<string, string>>, titles: readonly string[]): IdeaMapping {
  return Object.fromEntries(fields.flatMap((field) => (typed[field] && titles.includes(typed[field]) ? [[field, typed[field]]] : [])));
}

/** A line to be replaced, its columns named as they are guessed, for a commune of the process. */
export const template = ({ name, point }: Pick<Commune, "name" | "point">) => [
  {
    ...{ reference: "A-1", titre: "Des arbres rue Haute", texte: "La rue est un four en été\u00a0: plantons des arbres.", theme: "", commune: name },
    ...{
      adresse: "",
      latitude: point?.latitude.toFixed(4) ?? "",
      longitude: point?.longitude.toFixed(4) ?? "",
      cout: "12000",
      auteur: "Odile",
      "type d’auteur": "resident",
      date: "2024-05-12",
      etat: "",
    },
  },
];
