import type { Reader } from "#platform/web/reader.ts";
import { editSeriesTexts } from "./edit-series.texts.ts";
import { readSeries, type SeriesInput } from "./series.form.ts";
import { hasValues, type Series } from "../../series.ts";

export interface CorrectedSeries {
  readonly words: SeriesInput;
  readonly reason: string;
  /** The version that the form was made from. */
  readonly version: number;
}

/** The same fields as for a new series, with a reason. Where there are values, the form does not ask for unit and persons: they stay. */
export function readCorrection(form: Reader, series: Series): CorrectedSeries {
  const words = readSeries(form, hasValues(series) && !form.has("unit") ? series : undefined);
  return { words, reason: form.line("reason", 1, 500, editSeriesTexts[form.locale].reasonMissing), version: form.version() };
}

/** As its form shows it. */
export function typedFromSeries(series: Series): Record<string, string> {
  const { title, definition, source, source_url, unit, type, counted, reliability, persons, version } = series;
  const words = { title, definition, source, source_url: source_url ?? "", unit, type, counted, reliability };
  return { ...words, persons: persons ? "1" : "", version: String(version) };
}
