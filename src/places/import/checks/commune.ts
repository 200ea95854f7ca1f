import type { Commune, Territory } from "#territory";
import type { Notes } from "../notes.ts";
import { fold, readText } from "./text.ts";

export interface Settled {
  readonly commune: Commune;
  readonly insee_code: string;
  readonly postal_code: string;
}

interface CommuneFields {
  readonly insee: string;
  readonly postal: string;
  readonly name: string;
}

interface CommuneInput {
  readonly insee: string;
  readonly postal: string;
  readonly name: string;
}

/** The commune by its code (an associated commune's is fine), else by its name and postal code. Outside the metropolis is refused. */
export function readCommune(typed: CommuneInput, fields: CommuneFields, territory: Territory, notes: Notes): Settled | null {
  const insee = typed.insee.trim().toUpperCase();
  const postal = readPostal(typed.postal, fields, notes);
  if (postal === null) return null;
  const found = insee ? territory.communeByCode(insee) : byName(typed.name, postal, territory);
  if (!found) return refuse({ ...typed, insee }, fields, territory, notes);
  const { commune, associated } = found;
  if (insee && typed.name.trim() && !sounds(typed.name, commune, associated?.name)) {
    notes.repair(fields.name, "commune_name", insee, commune.name, typed.name);
  }
  return { commune, insee_code: associated?.code ?? commune.code, postal_code: settlePostal(postal, commune, fields, notes) };
}

function readPostal(raw: string, { postal }: CommuneFields, notes: Notes): string | null {
  const text = readText(raw, { field: postal, most: 20 }, notes)?.replace(/\s/g, "") ?? "";
  if (text === "" || /^\d{5}$/.test(text)) return text;
  return notes.refuse(postal, "postal_code", raw);
}

function byName(name: string, postal: string, territory: Territory) {
  const hits = name.trim() ? territory.search(name) : [];
  const [first, second] = hits.filter(({ commune }) => postal === "" || commune.postalCodes.includes(postal));
  const exact = hits.filter(({ commune, associated }) => sounds(name, commune, associated?.name));
  // Its name as it is written decides; otherwise only a postal code can tell two that sound alike apart.
  if (exact.length === 1) return exact[0]!;
  return first && !second && postal !== "" ? first : null;
}

function sounds(name: string, commune: Commune, associated: string | undefined): boolean {
  const typed = fold(name)
    .replace(/\bst\b/g, "saint")
    .replace(/ cedex.*$/, "");
  return typed === fold(commune.name) || (associated !== undefined && typed.includes(fold(associated)));
}

function refuse(typed: CommuneInput, fields: CommuneFields, territory: Territory, notes: Notes): null {
  const { insee, name, postal } = typed;
  const what = name.trim() || insee || postal;
  if (!what) return notes.refuse(fields.name, "commune_missing");
  const field = insee ? fields.insee : fields.name;
  if (insee && !/^([013-9]\d|2[AB1-9])\d{3}$/.test(insee)) return notes.refuse(field, "insee_code", insee);
  return notes.refuse(field, "outside", what, territory.metropolis.name, insee);
}

function settlePostal(postal: string, commune: Commune, fields: CommuneFields, notes: Notes): string {
  const [main = "00000"] = commune.postalCodes;
  if (postal === "") {
    notes.repair(fields.postal, "postal_code_missing", main, commune.name);
    return main;
  }
  if (!commune.postalCodes.includes(postal)) {
    notes.repair(fields.postal, "postal_code_unusual", postal, commune.name);
  }
  return postal;
}
