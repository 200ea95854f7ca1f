import { isRna, isSiret, tidyNumber } from "#people";
import { type FileFault, type KnownTable, readLines } from "#platform/imports/sheet.ts";
import { readEuros } from "#platform/money/euros.ts";
import { isRecord, namesOf, readJson } from "#platform/text/json.ts";
import { isDay } from "#platform/time/day.ts";

/** A line of the ledger as a file tells it; in cents. */
export interface AidRow {
  readonly line: string;
  readonly giver: string;
  readonly giverSiren: string | null;
  readonly structureName: string;
  readonly siret: string | null;
  readonly rna: string | null;
  readonly object: string;
  readonly cents: number;
  readonly year: number;
  readonly awardedOn: string | null;
  readonly deMinimis: boolean;
}

/** Titles of the national format and of older files, as `fold` writes them. */
const names = {
  line: ["idsubvention", "id poste", "referencedecision", "identifiant"],
  giver: ["nomattribuant", "attribuant"],
  giverSiret: ["idattribuant"],
  name: ["nombeneficiaire", "raison sociale", "beneficiaire"],
  siret: ["idbeneficiaire", "code tiers", "siret"],
  rna: ["rnabeneficiaire", "rna"],
  object: ["objet"],
  sum: ["montant", "somme"],
  year: ["exercicebudgetaire", "annee"],
  day: ["datedecision", "dateconvention", "date"],
  minimis: ["notificationue", "minimis"],
} as const;

type Column = keyof typeof names;

/** The national format of subsidies (SCDL 3 and before), and the files of the city contract. */
export const aidTable: KnownTable<Column> = { names, needed: ["name", "sum"], most: 20_000 };

interface AidFault {
  readonly line: number;
  readonly what: "sum" | "year" | "name";
}

export type ReadAid =
  | { readonly ok: true; readonly rows: readonly AidRow[] }
  | { readonly ok: false; readonly fault: FileFault }
  | { readonly ok: false; readonly fault: "lines"; readonly lines: readonly AidFault[] };

/** All lines of a file, whole or not at all. A line without an identifier is known by its place. */
export function readAid(text: string | null): ReadAid {
  const table = readLines(text, aidTable);
  if (!table.ok) return table;
  const faults: AidFault[] = [];
  const seen = new Map<string, number>();
  const rows = table.lines.map(({ line, cells }) => {
    const row = readRow(line, cells, (what) => void faults.push({ line, what }));
    const twin = seen.get(row.line) ?? 0;
    seen.set(row.line, twin + 1);
    return twin === 0 ? row : { ...row, line: `${row.line} (${twin + 1})` };
  });
  return faults.length > 0 ? { ok: false, fault: "lines", lines: faults } : { ok: true, rows };
}

function readRow(line: number, cells: Readonly<Partial<Record<Column, string>>>, wrong: (what: AidFault["what"]) => void): AidRow {
  const [siret, rna, giver] = [tidyNumber(cells.siret ?? ""), tidyNumber(cells.rna ?? ""), tidyNumber(cells.giverSiret ?? "")];
  const day = (cells.day ?? "").slice(0, 10);
  const year = Number(cells.year || day.slice(0, 4));
  const cents = readSum(cells.sum ?? "");
  const structureName = (cells.name ?? "").trim().slice(0, 250);
  if (cents === null) wrong("sum");
  if (!(year >= 1990 && year <= 2100)) wrong("year");
  if (structureName === "") wrong("name");
  return {
    ...{ line: (cells.line ?? "").trim().slice(0, 100) || `ligne ${line}`, giver: (cells.giver ?? "").slice(0, 200), structureName },
    giverSiren: /^\d{14}$/.test(giver) ? giver.slice(0, 9) : null,
    ...{ siret: isSiret(siret) ? siret : null, rna: isRna(rna) ? rna : null, object: (cells.object ?? "").slice(0, 500) },
    ...{ cents: cents ?? 0, year, awardedOn: isDay(day) ? day : null, deMinimis: /^(oui|true|1)$/i.test((cells.minimis ?? "").trim()) },
  };
}

/** Files write a point and any number of figures after it ("22555.7300001"), people as in a form. */
function readSum(typed: string): number | null {
  const plain = typed.trim();
  return /^\d+(\.\d+)?$/.test(plain) ? Math.round(Number(plain) * 100) : readEuros(plain);
}

/** A list of JSON objects, as CSV; null for anything else. */
export function csvOfJson(text: string): string | null {
  const rows = parse(text);
  if (!rows) return null;
  const titles = namesOf(rows);
  if (!titles) return null;
  const cell = (value: unknown) =>
    `"${(typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "").replaceAll('"', '""')}"`;
  return [titles.map(cell).join(","), ...rows.map((row) => titles.map((title) => cell(row[title])).join(","))].join("\n");
}

function parse(text: string): Readonly<Record<string, unknown>>[] | null {
  const value = /^\s*\[/.test(text) ? readJson(text) : null;
  return Array.isArray(value) && value.every(isRecord) ? value : null;
}
