import type { Locale } from "#platform/i18n/locale.ts";
import { plural } from "#platform/i18n/format.ts";
import { opendataTexts } from "../opendata.texts.ts";
import { type Edition, type PublishedDataset, type Report, stateOfEdition } from "../published/published.ts";
import { publishTexts } from "./publish.texts.ts";

/** A cell to correct, as the page and its file tell it. */
export interface ToldCell {
  readonly line: number;
  /** Its title in the file that was sent. */
  readonly column: string;
  readonly cell: string;
  /** Why; with the last of those that are told, how many others there are. */
  readonly why: string;
}

/** Cells that are not what their column is, and stand as nothing in what is published: the first ones. */
export function misfitsTold({ columns, misfits, misfitCount }: Report, locale: Locale): ToldCell[] {
  const t = publishTexts[locale];
  const { types } = opendataTexts[locale];
  const cells = misfits.map(({ line, column: name, cell, fault, rule }) => {
    const { title, type } = columns.find((one) => one.name === name)!;
    return { line, column: title, cell, why: fault === "rule" ? t.breaksRule(rule ?? "") : t.notOfType(types[type]) };
  });
  return withOthers(cells, misfitCount, locale);
}

/** Cells that made a column a text, of the columns that are published: the first ones of each. */
export function nearlyTold(dataset: PublishedDataset, { columns }: Report, locale: Locale): ToldCell[] {
  const { types } = opendataTexts[locale];
  return columns.flatMap(({ name, title, nearly }) => {
    if (!nearly || dataset.columns[name]?.out) return [];
    const why = publishTexts[locale].nearlyWhy(types[nearly.type], nearly.unit);
    return withOthers(
      nearly.cells.map(({ line, cell }) => ({ line, column: title, cell, why })),
      nearly.count,
      locale,
    );
  });
}

/** Both, by their lines: what the page tells of this version. What was published is what it is, and no column of it is asked about. */
export function cellsTold(dataset: PublishedDataset, edition: Edition, locale: Locale): ToldCell[] {
  const { report } = edition;
  if (!report) return [];
  const waits = stateOfEdition(edition, dataset.current) === "waiting";
  return [...misfitsTold(report, locale), ...(waits ? nearlyTold(dataset, report, locale) : [])].sort((a, b) => a.line - b.line);
}

function withOthers(cells: readonly ToldCell[], count: number, locale: Locale): ToldCell[] {
  const others = count - cells.length;
  if (others <= 0) return [...cells];
  return cells.map((one, at) => (at < cells.length - 1 ? one : { ...one, why: `${one.why} (${plural(others, locale, publishTexts[locale].otherCells)})` }));
}
