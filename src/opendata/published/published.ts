import type { SheetReading } from "#platform/imports/workbook.ts";
import type { Dataset, FieldType } from "#platform/open-data/dataset.ts";
import type { Misfit } from "../reading/convert.ts";
import type { Position } from "../reading/position.ts";
import type { Column } from "../reading/profile.ts";
import type { Refusal } from "../reading/read-table.ts";

export const refreshWords = ["DAILY", "WEEKLY", "MONTHLY", "QUARTERLY", "ANNUAL", "IRREG", "NEVER"] as const;
export type Refresh = (typeof refreshWords)[number];

/** What an agent said of a column. */
export interface ColumnWords {
  readonly type?: FieldType;
  readonly says?: string;
  readonly out?: true;
  /** It tells rows apart, as an agent said. */
  readonly key?: true;
  /** Why it is published although it leads to persons. */
  readonly allowed?: string;
}

/** Columns as a report tells them: what was read, and what came of each cell. */
export interface ReportColumn extends Omit<Column, "at"> {
  readonly lowest: string | null;
  readonly highest: string | null;
  readonly misfits: number;
}

export interface Communes {
  readonly column: string;
  readonly by: "code" | "name";
  readonly known: number;
  /** Values that are no commune of here; some of them. */
  readonly unknown: readonly string[];
}

export const changeKinds = ["added", "changed", "removed"] as const;
export type ChangeKind = (typeof changeKinds)[number];

interface SchemaReport {
  readonly title: string;
  /** Columns that it asks for and that are not there; those that it does not know. */
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  readonly faults: number;
}

export interface Diff {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly same: number;
}

export interface Report {
  /** Of a workbook: the sheet that was read, and those that hold a table and were not. Reports of before 30 November 2026 do not say. */
  readonly sheet?: SheetReading | null;
  readonly delimiter: string;
  readonly titleLine: number;
  readonly titleLines: number;
  readonly above: number;
  readonly rows: number;
  readonly blank: number;
  readonly beyond: { readonly count: number; readonly line: number } | null;
  readonly columns: readonly ReportColumn[];
  readonly position: Position | null;
  /** Rows whose columns of place say something that is no place. */
  readonly unplaced: number;
  /** The first ones; `misfitCount` are all. */
  readonly misfits: readonly Misfit[];
  readonly misfitCount: number;
  /** The column that tells lines apart; null when none does. */
  readonly key: string | null;
  readonly communes: readonly Communes[];
  readonly schema: SchemaReport | null;
  readonly diff: Diff | null;
}

/** Which chart of a dataset is shown first, by the names of its columns. */
export interface ChartWords {
  readonly par?: string | undefined;
  /** A column, or "nombre": rows are counted. */
  readonly mesure?: string | undefined;
  readonly calcul?: string | undefined;
  readonly forme?: string | undefined;
  readonly pas?: string | undefined;
}

export interface PublishedDataset {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly theme: Dataset["theme"];
  readonly refresh: Refresh;
  readonly licence: Licence;
  readonly communeCode: string | null;
  readonly communeName: string | null;
  readonly sourceTitle: string | null;
  readonly sourceHref: string | null;
  readonly columns: Readonly<Record<string, ColumnWords>>;
  readonly schema: object | null;
  /** Shown first on its page; null: none. */
  readonly chart: ChartWords | null;
  readonly revision: number;
  /** The number of the version that is published. */
  readonly current: number | null;
  readonly withdrawnAt: Date | null;
  readonly changedAt: Date | null;
  readonly createdAt: Date;
  /** Where its file stays, and is read again each night; null when it was sent. */
  readonly link: string | null;
  /** Why it could not be read the last time. */
  readonly linkFault: "address" | "private" | "unreachable" | "answer" | "large" | "slow" | "format" | null;
}

/** What a job is told of a version. */
export interface EditionWork {
  readonly dataset: string;
  readonly number: number;
}

export interface Edition {
  readonly dataset: string;
  readonly number: number;
  readonly kind: "csv" | "workbook" | "geojson";
  readonly fileId: string | null;
  readonly fileName: string;
  readonly encoding: string | null;
  readonly sentAt: Date;
  /** Published by itself once it is read and nothing is left to decide, in the name of whoever made the key that sent it. */
  readonly publishesFor: string | null;
  readonly taskId: string | null;
  readonly readAt: Date | null;
  readonly refusal: Refusal | null;
  readonly report: Report | null;
  readonly discardedAt: Date | null;
  readonly publishedAt: Date | null;
  readonly rows: number | null;
  readonly diff: Diff | null;
  readonly publicFileId: string | null;
  readonly sha256: string | null;
  readonly bytes: number | null;
}

export type EditionState = "reading" | "refused" | "waiting" | "published" | "replaced" | "discarded";

export function stateOfEdition(edition: Pick<Edition, "number" | "refusal" | "report" | "publishedAt" | "discardedAt">, current: number | null): EditionState {
  if (edition.publishedAt) return edition.number === current ? "published" : "replaced";
  if (edition.discardedAt) return "discarded";
  if (edition.refusal) return "refused";
  return edition.report ? "waiting" : "reading";
}

export type State = "draft" | "published" | "withdrawn";
export const stateOf = ({ current, withdrawnAt }: Pick<PublishedDataset, "current" | "withdrawnAt">): State =>
  withdrawnAt ? "withdrawn" : current === null ? "draft" : "published";

/** Days after which a new version is due, with a little patience. */
const due: Readonly<Record<Refresh, number | null>> = { DAILY: 2, WEEKLY: 9, MONTHLY: 36, QUARTERLY: 100, ANNUAL: 380, IRREG: null, NEVER: null };

/** How many days a dataset is late by what it promised; 0 when it is not. */
export function daysLate({ refresh, changedAt, withdrawnAt }: Pick<PublishedDataset, "refresh" | "changedAt" | "withdrawnAt">, now: Date): number {
  const days = due[refresh];
  if (days === null || !changedAt || withdrawnAt) return 0;
  return Math.max(0, Math.floor((now.getTime() - changedAt.getTime()) / 86_400_000) - days);
}

/** The columns that are not published. */
export const columnsOut = (report: Pick<Report, "columns">, words: PublishedDataset["columns"]): string[] =>
  report.columns.map(({ name }) => name).filter((name) => words[name]?.out);

/** Columns that lead to persons and of which nobody has decided: nothing is published before. */
export const undecided = (report: Pick<Report, "columns">, words: PublishedDataset["columns"]): readonly ReportColumn[] =>
  report.columns.filter(({ name, personal }) => personal.length > 0 && !words[name]?.out && words[name]?.allowed === undefined);

export const licences = {
  "lo-2.0": { title: "Licence Ouverte 2.0 (Etalab)", href: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/" },
  "odbl-1.0": { title: "Open Database License (ODbL) 1.0", href: "https://opendatacommons.org/licenses/odbl/1-0/" },
} as const;
export type Licence = keyof typeof licences;

/** Words of our addresses, under /donnees and /api/v1, that no dataset may take. */
export const reserved = ["interface", "publier", "ailleurs", "catalogues", "catalogue", "nouveau", "lignes", "versions", "ogc", "datasets"];

/** The fields of the published rows: what is left out is not among them, and where a row lies is added in degrees. */
export function fieldsOf(report: Pick<Report, "columns" | "position" | "key">, words: PublishedDataset["columns"]): Dataset["fields"] {
  const own = report.columns
    .filter(({ name }) => !words[name]?.out)
    .map(({ name, title, type, unit }) => {
      const says = words[name]?.says || title;
      return { name, type, says: inAll(says), ...(unit && { unit }), ...(name === report.key && { required: true }) };
    });
  const added = (["longitude", "latitude"] as const).filter((name) => report.position && !own.some((field) => field.name === name));
  return [...own, ...added.map((name) => ({ name, type: "number" as const, says: placed[name], unit: "deg" }))];
}

export const inAll = (text: string) => ({ fr: text, en: text, nl: text });

const placed = {
  longitude: { fr: "Longitude (WGS 84), calculée", en: "Longitude (WGS 84), computed", nl: "Lengtegraad (WGS 84), berekend" },
  latitude: { fr: "Latitude (WGS 84), calculée", en: "Latitude (WGS 84), computed", nl: "Breedtegraad (WGS 84), berekend" },
};

export interface Fault {
  /** What is to be mended. */
  readonly what: "description" | "keywords" | "says" | "key" | "misfits" | "late" | "source" | "schema" | "columns" | "place";
  readonly points: number;
}

/** Out of a hundred, and what to mend, the heaviest first. Each has a weight; none is a matter of taste. */
export function qualityOf(
  dataset: PublishedDataset,
  report: Pick<Report, "columns" | "key" | "misfitCount" | "schema" | "communes" | "position" | "beyond">,
  now: Date,
): { score: number; faults: readonly Fault[] } {
  const shown = report.columns.filter(({ name }) => !dataset.columns[name]?.out);
  const told = shown.filter(({ name }) => dataset.columns[name]?.says).length;
  const checks: readonly (readonly [Fault["what"], boolean, number])[] = [
    ["says", told < shown.length, 20],
    ["misfits", report.misfitCount > 0 || report.beyond !== null, 15],
    ["late", daysLate(dataset, now) > 0, 15],
    ["description", dataset.description.length < 120, 10],
    ["key", report.key === null, 10],
    ["schema", report.schema === null || report.schema.faults > 0 || report.schema.missing.length > 0, 10],
    ["columns", shown.some(({ title, filled }) => filled === 0 || /^colonne \d+$/.test(title)), 10],
    ["keywords", dataset.keywords.length < 2, 5],
    ["place", report.communes.some(({ unknown }) => unknown.length > 0), 5],
  ];
  const faults = checks.filter(([, wrong]) => wrong).map(([what, , points]) => ({ what, points }));
  return { score: 100 - faults.reduce((sum, { points }) => sum + points, 0), faults };
}
