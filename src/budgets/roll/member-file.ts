import { fold } from "#engines/similarity/fold.ts";
import { type ColumnChoices, choicesOf } from "#platform/imports/columns.ts";
import type { FieldLine, KnownTable } from "#platform/imports/sheet.ts";
import { electorTable, readLine, type RefusedLine } from "./list-file.ts";
import type { ElectorLine } from "./elector-key.ts";
import { mostMembers, mostWeight } from "../member.ts";

type Field = "number" | "birth" | "name" | "weight";

/** The list of an open ballot. Without a column of weights each counts once. */
export const memberTable: KnownTable<Field> = {
  names: {
    ...electorTable.names,
    name: ["nom", "membre", "structure", "commune", "name", "naam"],
    weight: ["poids", "ponderation", "nombre de voix", "voix", "weight", "gewicht"],
  },
  needed: ["number", "birth", "name"],
  most: mostMembers,
};

/** What the members are known by is shown to nobody. */
export const memberChoices: ColumnChoices = { ...choicesOf(memberTable), discreet: true };

export const memberTemplate = [{ numero: "A123", naissance: "1980-05-04", nom: "Commune d’exemple", poids: "3" }];

export interface MemberLine extends ElectorLine {
  readonly name: string;
  readonly weight: number;
}

/** Each line is a member: neither a key nor a name stands there twice. */
export function readMembers(found: readonly FieldLine<Field>[]): { readonly members: readonly MemberLine[]; readonly refused: readonly RefusedLine[] } {
  const members: MemberLine[] = [];
  const refused: RefusedLine[] = [];
  const [keys, names] = [new Set<string>(), new Set<string>()];
  for (const { line, cells } of found) {
    const read = readLine(cells);
    const name = nameIn(cells.name ?? "");
    const weight = weightIn(cells.weight ?? "1");
    if (typeof read === "string") refused.push({ line, problem: read });
    else if (name === null) refused.push({ line, problem: "name" });
    else if (weight === null) refused.push({ line, problem: "weight" });
    else if (keys.has(`${read.number} ${read.birthDate}`)) refused.push({ line, problem: "twice" });
    else if (names.has(fold(name))) refused.push({ line, problem: "name_twice" });
    else {
      keys.add(`${read.number} ${read.birthDate}`);
      names.add(fold(name));
      members.push({ ...read, name, weight });
    }
  }
  return { members, refused };
}

/** As it is published: on one line, without the signs that part the columns of a file, nor any that is not seen. */
function nameIn(cell: string): string | null {
  const name = cell.replace(/\s+/g, " ").trim();
  return name.length >= 2 && name.length <= 120 && !/[;"\p{Cc}\p{Cf}]/u.test(name) ? name : null;
}

/** "3", "1 200": a whole number. */
function weightIn(cell: string): number | null {
  const plain = cell.replace(/\s/g, "");
  const weight = Number(plain);
  return /^[1-9]\d{0,4}$/.test(plain) && weight <= mostWeight ? weight : null;
}
