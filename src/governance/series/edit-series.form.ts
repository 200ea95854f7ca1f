import type { EditSeriesTexts } from "./edit-series.texts.ts";
import { readSeriesForm, type TypedSeries } from "./series.form.ts";
import { hasValues, type Series } from "./series.ts";
import type { SeriesTexts } from "./series.texts.ts";

type Typed = Readonly<Record<string, string>>;
type Problems = Record<string, string>;

export interface CorrectedSeries {
  readonly words: TypedSeries;
  readonly reason: string;
  /** The version that the form was made from. */
  readonly version: number;
}

export type ReadCorrection = { ok: true; value: CorrectedSeries } | { ok: false; problems: Problems };

/** The same fields as for a new series, with a reason. Where there are values, the form does not ask for unit and persons: they stay. */
export function readCorrection(typed: Typed, series: Series, t: SeriesTexts, edit: EditSeriesTexts): ReadCorrection {
  const { unit, persons } = series;
  const fixed = hasValues(series) && typed["unit"] === undefined;
  const read = readSeriesForm(fixed ? { ...typed, unit, persons: persons ? "1" : "" } : typed, t);
  const reason = readReason(typed["reason"]);
  const problems = { ...(read.ok ? {} : read.problems), ...(reason ? {} : { reason: edit.reasonMissing }) };
  if (!read.ok || reason === null) return { ok: false, problems };
  return { ok: true, value: { words: read.value, reason, version: readVersion(typed) } };
}

/** One sentence, 500 characters at most. */
export function readReason(typed: string | undefined): string | null {
  const reason = (typed ?? "").trim();
  return reason.length > 0 && reason.length <= 500 ? reason : null;
}

export const readVersion = (typed: Typed): number => Number(typed["version"]) || 0;

/** As its form shows it. */
export function typedFromSeries(series: Series): Record<string, string> {
  const { title, definition, source, source_url, unit, type, counted, reliability, persons, version } = series;
  const words = { title, definition, source, source_url: source_url ?? "", unit, type, counted, reliability };
  return { ...words, persons: persons ? "1" : "", version: String(version) };
}
