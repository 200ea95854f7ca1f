import type { Commune, Territory } from "#territory";
import type { Notes } from "../notes.ts";
import { fold, readText } from "./text.ts";

export interface SettledCommune {
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
export function readCommune(typed: CommuneInput, fields: CommuneFields, territory: Territory, notes: Notes): SettledCommune | null {
  const { insee, name, ...told } = untangle(typed);
  const postal = readPostal(told.postal, fields, notes);
  if (postal === null) return null;
  const found = insee ? territory.communeByCode(insee) : byName(name, told.isCedex ? "" : postal, territory);
  if (!found) return refuse({ ...typed, insee }, fields, territory, notes);
  const { commune, associated } = found;
  if (insee && name && !sounds(name, commune, associated?.name)) {
    notes.repair(fields.name, "commune_name", insee, commune.name, typed.name);
  }
  const postal_code = told.isCedex && postal !== "" ? postal : settlePostal(postal, commune, fields, notes);
  return { commune, insee_code: associated?.code ?? commune.code, postal_code };
}

/**
 * What was meant by cells that hold more than theirs ("59777 LILLE CEDEX 9"), or less: a spreadsheet takes the zero before 1004 away. A CEDEX is
 * where a post office keeps letters: its code is no commune's.
 */
function untangle(typed: CommuneInput): CommuneInput & { readonly isCedex: boolean } {
  const [insee, postal] = [typed.insee, typed.postal].map((code) => whole(code)) as [string, string];
  const code = /(?<!\d)\d{5}(?!\d)/;
  const found = code.exec(postal.replace(/^(\d{2}) (\d{3})\b/, "$1$2"))?.[0] ?? (postal === "" ? code.exec(typed.name)?.[0] : undefined);
  const name = (typed.name.trim() || postal)
    .replace(/\bcedex\b.*$/i, " ")
    .replace(/(?<!\p{L})\d+\s*/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return { insee: insee.replace(/\s/g, "").toUpperCase(), postal: found ?? postal, name, isCedex: /\bcedex\b/i.test(`${typed.postal} ${typed.name}`) };
}

const whole = (code: string): string =>
  code
    .trim()
    .replace(/[.,]0$/, "")
    .replace(/^(\d{4})$/, "0$1");

function readPostal(raw: string, { postal }: CommuneFields, notes: Notes): string | null {
  const text = readText(raw, { field: postal, most: 20 }, notes)?.replace(/\s/g, "") ?? "";
  if (text === "" || /^\d{5}$/.test(text)) return text;
  return notes.refuse(postal, "postal_code", raw);
}

function byName(name: string, postal: string, territory: Territory) {
  const hits = name.trim() ? searched(name, territory) : [];
  const [first, second] = hits.filter(({ commune }) => postal === "" || commune.postalCodes.includes(postal));
  if (hits.length === 1 && postal === "") return hits[0]!;
  const exact = hits.filter(({ commune, associated }) => sounds(name, commune, associated?.name));
  // Its name as it is written decides; otherwise only a postal code can tell two that sound alike apart.
  if (exact.length === 1) return exact[0]!;
  return first && !second && postal !== "" ? first : null;
}

/** "Lille (Lomme)", "Lomme - Lille": by its parts where the whole is nobody's name, the associated commune before the one it belongs to. */
function searched(name: string, territory: Territory) {
  const whole = territory.search(name);
  if (whole.length > 0) return whole;
  const parts = name.split(/\s*[(),/]\s*|\s+-\s+/).filter(Boolean);
  const hits =
    parts.length > 1 ? parts.flatMap((part) => territory.search(part).filter(({ commune, associated }) => sounds(part, commune, associated?.name))) : [];
  const codes = new Set(hits.map(({ commune }) => commune.code));
  return codes.size === 1 ? [hits.find(({ associated }) => associated) ?? hits[0]!] : [];
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
