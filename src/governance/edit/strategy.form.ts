import type { Reader } from "#platform/web/reader.ts";
import { editTexts } from "./edit.texts.ts";
import { structureTexts } from "../strategy/structure.texts.ts";

export interface StrategyInput {
  readonly title: string;
  readonly summary: string;
  readonly adopted_on: string;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly source_url: string | null;
  readonly reason: string;
  /** The version that the form was made from; 0 for a new strategy. */
  readonly version: number;
}

/** What a strategy says of itself. Its tree has a form of its own. */
export function readStrategy(form: Reader): StrategyInput {
  const t = structureTexts[form.locale].problems;
  const edit = editTexts[form.locale].problems;
  const title = form.line("title", 2, 200, edit.title);
  const summary = form.lines("summary", 2, 2000, t.summary);
  const adopted_on = form.day("adopted_on", edit.day);
  const starts_on = form.day("starts_on", edit.day);
  const ends_on = form.day("ends_on", edit.day);
  form.check("ends_on", starts_on === "" || ends_on > starts_on, t.dates);
  const source_url = form.text("source_url") || null;
  form.check("source_url", source_url === null || isWebAddress(source_url), t.source);
  return { title, summary, adopted_on, starts_on, ends_on, source_url, reason: form.line("reason", 1, 500, edit.reason), version: form.version() };
}

/** Only what a reader may safely be led to. */
export function isWebAddress(typed: string): boolean {
  return typed.length <= 500 && /^https:\/\/\S+$/.test(typed) && URL.canParse(typed);
}
