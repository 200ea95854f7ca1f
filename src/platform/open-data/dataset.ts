import type { Db } from "#platform/db/db.ts";
import type { Locale, Translated } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";

/** Types of Table Schema 2 (Frictionless), and a list, written "a|b" in CSV and as an array in JSON. */
export type FieldType = "string" | "integer" | "number" | "boolean" | "date" | "datetime" | "year" | "list";

export interface DatasetField {
  readonly name: string;
  readonly type: FieldType;
  readonly says: Translated;
  /** As UCUM writes it: "km2", "m", "d". */
  readonly unit?: string;
  readonly required?: boolean;
  readonly values?: readonly string[];
  /** What its codes mean to a reader; asked of all rooms where they are kinds of things that rooms offer. */
  readonly words?: CodeWords | ((offers: AllOffers) => CodeWords);
}

/** By the code. */
export type CodeWords = Readonly<Record<string, Translated>>;

/** The codes of a field, each with what its room says of it. */
export function coded<const Code extends string>(
  codes: readonly Code[],
  say: (code: Code, locale: Locale) => string,
): { readonly values: readonly Code[]; readonly words: CodeWords } {
  return { values: codes, words: Object.fromEntries(codes.map((code) => [code, { fr: say(code, "fr"), en: say(code, "en"), nl: say(code, "nl") }])) };
}

export type DatasetValue = string | number | boolean | null | readonly string[];
export type DatasetRow = Readonly<Record<string, DatasetValue>>;

/** The rows in another form, at an address of their room: a national schema, a map, a calendar. */
export interface DatasetFile {
  readonly href: string;
  readonly title: Translated;
  /** The EU's vocabulary of file types. */
  readonly format: "CSV" | "JSON" | "GEOJSON" | "PARQUET" | "ICS" | "TXT";
  readonly media: "text/csv" | "application/json" | "application/geo+json" | "application/vnd.apache.parquet" | "text/calendar" | "text/plain";
  /** The standard that it follows. */
  readonly follows?: { readonly title: string; readonly href: string };
}

/** A file that is kept as it was published: its bytes, and their SHA-256 in hexadecimal. */
export interface StoredFile extends DatasetFile {
  readonly bytes: number;
  readonly sha256: string;
}

/** Files that are published together and stay: of one vote. The catalogue describes them, their own page shows them. */
export interface FilePackage {
  /** The address of its page, which names it in the catalogue. */
  readonly href: string;
  readonly title: Translated;
  readonly description: Translated;
  readonly keywords: readonly Translated[];
  readonly theme: Dataset["theme"];
  readonly issued: Date;
  /** The time that it is about. */
  readonly from: Date;
  readonly to: Date;
  readonly files: readonly StoredFile[];
}

/** Rows that a room publishes. The catalogue lists it, shows it, writes it as CSV and JSON, and describes it in DCAT-AP and Data Package. */
export interface Dataset {
  /** Its address: `/donnees/tiers-lieux`. */
  readonly id: string;
  readonly title: Translated;
  readonly description: Translated;
  readonly keywords: readonly Translated[];
  /** The EU's vocabulary of data themes: "REGI", "GOVE", "SOCI", "EDUC", "TECH", "ECON", "TRAN". */
  readonly theme: "REGI" | "GOVE" | "SOCI" | "EDUC" | "TECH" | "ECON" | "TRAN";
  /** The EU's vocabulary of frequencies. */
  readonly refresh: "CONT" | "DAILY" | "WEEKLY" | "MONTHLY" | "QUARTERLY" | "ANNUAL" | "IRREG" | "NEVER";
  /** The one language of its words, where nobody said them in the others. */
  readonly language?: Locale;
  /** Under which terms; the Open Licence 2.0 unless said. */
  readonly licence?: { readonly title: string; readonly href: string };
  /** Who publishes it, where it is not the metropolis. */
  readonly publisher?: string;
  readonly fields: readonly DatasetField[];
  /** Names of the fields that tell a row from the others. */
  readonly key: readonly string[];
  /** Where the rows come from, when not from this house alone. */
  readonly source?: { readonly title: string; readonly href: string };
  readonly files?: readonly DatasetFile[];
  /** In an order that does not change from one reading to the next. `site` begins addresses that must be whole: "https://…", without a slash. */
  rows(db: Db, offers: AllOffers, site?: string): AsyncIterable<DatasetRow> | Iterable<DatasetRow>;
  count(db: Db, offers: AllOffers): Promise<number>;
  /** Null when nothing was ever written. */
  lastChange(db: Db, offers: AllOffers): Promise<Date | null>;
}

/** An instant as Table Schema's datetime reads it by default: whole seconds, UTC. */
export const writeInstant = (instant: Date): string => instant.toISOString().replace(/\.\d+Z$/, "Z");

declare module "#platform/offers.ts" {
  interface Offers {
    datasets: Dataset;
    filePackages: { list(db: Db): Promise<readonly FilePackage[]> };
  }
}
