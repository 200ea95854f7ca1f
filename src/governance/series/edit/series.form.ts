import type { Reader } from "#platform/web/reader.ts";
import type { Part, Territory } from "#territory";
import { isWebAddress } from "../../edit/strategy.form.ts";
import { readPart } from "../../figures/part.ts";
import { reliabilities, type Series, type SeriesReliability } from "../../series.ts";
import { seriesTexts } from "../series.texts.ts";
import { readTypedValue } from "../typed-value.ts";

export const units = ["count", "share", "euros", "days", "number"] as const;
export const natures = ["input", "output", "outcome", "impact"] as const;

export interface SeriesInput {
  readonly title: string;
  readonly definition: string;
  readonly source: string;
  readonly source_url: string | null;
  readonly unit: Series["unit"];
  readonly type: Series["type"];
  readonly counted: string;
  readonly reliability: SeriesReliability;
  readonly persons: boolean;
}

/** `fixed`: what a series with values keeps, and is not asked for. */
export function readSeries(form: Reader, fixed?: Pick<Series, "unit" | "persons">): SeriesInput {
  const t = seriesTexts[form.locale].problems;
  const title = form.line("title", 2, 200, t.title);
  const definition = form.lines("definition", 2, 1000, t.definition);
  const source = form.line("source", 2, 200, t.source);
  const source_url = form.text("source_url") || null;
  form.check("source_url", source_url === null || isWebAddress(source_url), t.url);
  const unit = fixed?.unit ?? form.choice("unit", units, t.choose);
  const counted = form.line("counted", 0, 60, t.counted);
  const persons = fixed?.persons ?? form.ticked("persons");
  form.check("persons", !persons || unit === "count", t.persons);
  const type = form.choice("type", natures, t.choose);
  const reliability = form.choice("reliability", reliabilities, t.choose);
  return { title, definition, source, source_url, unit, type, counted, reliability, persons };
}

export interface ValueInput {
  readonly part: Part;
  readonly day: string;
  readonly value: number;
  readonly source: string;
  readonly reason: string | null;
  /** The value that the form was made from, as typed; empty when there was none. */
  readonly was: string;
}

export function readValue(form: Reader, { series, territory, today }: { series: Series; territory: Territory; today: string }): ValueInput {
  const t = seriesTexts[form.locale].problems;
  const part = readPart(form.text("part"), territory);
  form.check("part", part !== null, t.part);
  const day = form.day("day", t.day);
  form.check("day", day <= today, t.day);
  const value = readTypedValue(form.text("value"), series.unit);
  form.check("value", value !== null, t.value[series.unit]);
  const source = form.line("source", 2, 200, t.source);
  const reason = form.text("reason").slice(0, 500) || null;
  const was = form.text("was");
  form.check("reason", was === "" || reason !== null, t.reason);
  return { part: part!, day, value: value!, source, reason, was };
}
