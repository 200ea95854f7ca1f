import { fold } from "#engines/similarity/fold.ts";
import { everywhere } from "../../write/draft.ts";
import { namedCommune } from "../../write/named-commune.ts";
import type { Rules } from "../../write/rules.query.ts";
import type { EntryKind } from "../source.ts";
import type { EntryLine } from "./columns.ts";

const kinds: Readonly<Record<string, EntryKind>> = {
  idee: "proposal",
  proposition: "proposal",
  soutien: "supports",
  soutiens: "supports",
  commentaire: "comment",
  avis: "comment",
};
const positions: Readonly<Record<string, string>> = { pour: "for", contre: "against", neutre: "neutral" };
const authors: Readonly<Record<string, string>> = {
  habitant: "resident",
  habitante: "resident",
  association: "structure",
  entreprise: "structure",
  structure: "structure",
  ecole: "school",
  classe: "school",
  commune: "commune",
  service: "service",
  atelier: "workshop",
  groupe: "workshop",
};
const yes = new Set(["oui", "o", "1", "x", "vrai", "true", "yes"]);

/** Null: the line does not say which kind of contribution it is. */
export const kindOfLine = ({ cells }: EntryLine): EntryKind | null => kinds[fold(cells.type ?? "")] ?? null;

/** A line of the file as the form of the same kind would be filled in: names become codes, what is not a choice stays as it is and is refused there. */
export function typedOf({ cells }: EntryLine, rules: Rules): Record<string, string> {
  const { theme = "", commune = "", avis = "", auteur = "", accord = "" } = cells;
  const category = rules.categories.find(({ slug, name }) => slug === theme || fold(name) === fold(theme));
  const where = namedCommune(commune, rules);
  return {
    ...cells,
    theme: category?.slug ?? theme,
    commune: where === null ? everywhere : (where?.code ?? commune),
    avis: positions[fold(avis)] ?? "",
    auteur: authors[fold(auteur)] ?? "",
    accord: yes.has(fold(accord)) ? "1" : "",
  };
}
