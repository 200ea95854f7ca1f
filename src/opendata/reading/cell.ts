/** What a cell can be read as; several at once. */
export const kinds = {
  integer: 1,
  /** A number whose decimals follow a comma, as people write here. */
  comma: 2,
  /** A number whose decimals follow a point, as programs write. */
  point: 4,
  /** 2026-11-29, or a day in words: nobody reads it otherwise. */
  day: 8,
  /** 29/11/2026. */
  dayFirst: 16,
  /** 11/29/2026. */
  monthFirst: 32,
  instant: 64,
  boolean: 128,
  /** Says that there is no value: "n.c.". */
  missing: 256,
  /** Begins with a zero that a number would lose: a code. */
  code: 512,
} as const;

const thousand = "[ \\u00a0\\u202f']";
const integers = new RegExp(`^[+-]?(?:\\d{1,3}(?:${thousand}\\d{3})+|\\d+)$`);
const commas = new RegExp(`^[+-]?(?:\\d{1,3}(?:${thousand}\\d{3})+|\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?(?:e[+-]?\\d{1,3})?$`, "i");
const points = new RegExp(`^[+-]?(?:\\d{1,3}(?:${thousand}\\d{3})+|\\d{1,3}(?:,\\d{3})+|\\d+)?(?:\\.\\d+)?(?:e[+-]?\\d{1,3})?$`, "i");
const missing = /^(?:n\.?[acdrs]\.?|n\/[acd]|#n\/?a!?|null|none|nan|-{1,3}|–|—|\?|\.{2,3})$/i;
const truths: Readonly<Record<string, boolean>> = { oui: true, vrai: true, true: true, yes: true, non: false, faux: false, false: false, no: false };
/** What may follow a number: its unit. */
const suffixes = /\s*(%|€|k€|M€|m²|km²|km|ha|kg|t|m)$/;

/** The minus of typographers as that of programs. */
const withSign = (cell: string): string => (cell.charCodeAt(0) === 0x2212 ? `-${cell.slice(1)}` : cell);

/** The cell without the unit that follows its number, and the unit; null where it has none. */
export function splitUnit(text: string): { readonly bare: string; readonly unit: string } | null {
  const cell = withSign(text);
  const found = /\d/.test(cell) ? suffixes.exec(cell) : null;
  const bare = found && cell.slice(0, found.index).trim();
  return found && bare && (commas.test(bare) || points.test(bare)) ? { bare, unit: found[1]! } : null;
}

/** All that a cell, trimmed and not empty, can be read as. */
export function kindsOf(text: string): number {
  const cell = withSign(text);
  const first = cell.charCodeAt(0);
  const beginsNumber = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
  if (!beginsNumber) {
    if (missing.test(cell)) return kinds.missing;
    if (cell.toLowerCase() in truths) return kinds.boolean;
    return cell.length < 40 && dayInWords(cell) ? kinds.day : 0;
  }
  if (cell.length > 40) return 0;
  if (missing.test(cell)) return kinds.missing;
  return numberKinds(cell) | dayKinds(cell);
}

function numberKinds(cell: string): number {
  // An empty number is what the pattern of points would take for one.
  if (!/\d/.test(cell)) return 0;
  let found = 0;
  if (/^[+-]?0\d+$/.test(cell)) found |= kinds.code;
  if (integers.test(cell)) {
    // Of sixteen digits a number loses some.
    if (readInteger(cell) === null) return found;
    found |= kinds.integer;
  }
  if (commas.test(cell)) found |= kinds.comma;
  if (points.test(cell)) found |= kinds.point;
  return found;
}

function dayKinds(cell: string): number {
  if (cell.length < 6) return 0;
  if (readDay(cell, "iso")) return kinds.day;
  let found = 0;
  if (readDay(cell, "dayFirst")) found |= kinds.dayFirst;
  if (readDay(cell, "monthFirst")) found |= kinds.monthFirst;
  if (found === 0 && dayInWords(cell)) return kinds.day;
  return found === 0 && readInstantParts(cell) ? kinds.instant : found;
}

const spaces = new RegExp(thousand, "g");

/** The number of a cell that is one of that kind. */
export function readNumber(text: string, decimals: "comma" | "point"): number | null {
  const cell = withSign(text);
  const bare = cell.replace(spaces, "");
  const pattern = decimals === "comma" ? commas : points;
  if (!pattern.test(cell) || !/\d/.test(cell)) return null;
  const plain = decimals === "comma" ? bare.replaceAll(".", "").replace(",", ".") : bare.replaceAll(",", "");
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** A whole number of fifteen digits at most: none is lost. */
export function readInteger(text: string): number | null {
  const cell = withSign(text);
  const value = integers.test(cell) ? Number(cell.replace(spaces, "")) : Number.NaN;
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : null;
}

export const readBoolean = (cell: string): boolean | null => truths[cell.toLowerCase()] ?? null;

type DayOrder = "dayFirst" | "monthFirst";

/** A day that the calendar has, as 2026-11-29; null for what is none, written so. */
export function readDay(cell: string, order: DayOrder | "iso"): string | null {
  if (order === "iso") {
    const [, year, month, day] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(cell) ?? [];
    return year ? dayOf(Number(year), Number(month), Number(day)) : null;
  }
  const [, one, two, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(cell) ?? [];
  if (!one) return null;
  const [day, month] = order === "dayFirst" ? [one, two] : [two, one];
  return dayOf(wholeYear(year!), Number(month), Number(day));
}

/** Two digits are of this century until 2049, as spreadsheets have it. */
const wholeYear = (year: string): number => (year.length === 4 ? Number(year) : Number(year) < 50 ? 2000 + Number(year) : 1900 + Number(year));

function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const months = ["janv", "fevr", "mars", "avri", "mai", "juin", "juil", "aout", "sept", "octo", "nove", "dece"];

/** "Mardi 1er mars 2026", "12 févr. 2026". */
export function dayInWords(cell: string): string | null {
  if (!/\d[^\d]+\d{4}$/.test(cell)) return null;
  const folded = cell
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?\s+/, "");
  const [, day, word, year] = /^(\d{1,2})(?:er)?[\s-]+([a-z]{3,9})\.?[\s-]+(\d{4})$/.exec(folded) ?? [];
  const month = word ? months.findIndex((one) => word.startsWith(one.slice(0, Math.min(4, word.length)))) : -1;
  return month === -1 ? null : dayOf(Number(year), month + 1, Number(day));
}

interface InstantParts {
  readonly day: string;
  readonly time: string;
  /** As written: "Z", "+02:00"; null: the hour of here. */
  readonly zone: string | null;
}

/** "2026-11-29T10:30:00Z", "29/11/2026 10:30", "29/11/2026 10h30". */
export function readInstantParts(cell: string): InstantParts | null {
  const [, date, hour, minute, second = "00", zone] =
    /^(\S+?)[T ]+(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i.exec(cell) ?? [];
  if (!date || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const day = readDay(date, "iso") ?? readDay(date, "dayFirst");
  const time = `${hour!.padStart(2, "0")}:${minute}:${second}`;
  if (!day) return null;
  return { day, time, zone: zone ? zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, "$1:$2") : null };
}
