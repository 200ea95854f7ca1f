import { fold } from "#engines/similarity/fold.ts";

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

/** Field → the title of its column. */
export type Mapping = Readonly<Partial<Record<Field, string>>>;

/** What these columns are usually called, in exports that participation platforms give; words folded. */
const usual: Readonly<Record<Field, readonly string[]>> = {
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

/** The likeliest column of each field, by its title; a column is taken once. */
export function guessMapping(titles: readonly string[]): Mapping {
  const left = new Map(titles.map((title) => [title, fold(title.replace(/[_/.-]+/g, " "))]));
  const mapping: Partial<Record<Field, string>> = {};
  for (const field of fields) {
    const found = usual[field].flatMap((word) => [...left].filter(([, folded]) => folded === word).map(([title]) => title))[0];
    if (found === undefined) continue;
    mapping[field] = found;
    left.delete(found);
  }
  return mapping;
}

/** The mapping that a form or an option says, without columns that the file does not have. */
export function readMapping(typed: Readonly<Record<string, string>>, titles: readonly string[]): Mapping {
  return Object.fromEntries(fields.flatMap((field) => (typed[field] && titles.includes(typed[field]) ? [[field, typed[field]]] : [])));
}
