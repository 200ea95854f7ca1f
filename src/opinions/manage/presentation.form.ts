import { locales } from "#platform/i18n/locale.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Reader } from "#platform/web/reader.ts";
import { type Entry, entries } from "../conversation.ts";
import { manageTexts } from "./manage.texts.ts";

export interface Presentation {
  readonly title: string;
  readonly introduction: string;
  /** Null: it is not asked again, since people have answered. */
  readonly entry: Exclude<Entry, "import"> | null;
  readonly language: Locale;
  readonly statementsEach: number;
  readonly readFirst: boolean;
  readonly earlierId: string | null;
}

export function readPresentation(
  form: Reader,
  { begun, earlier }: { readonly begun: boolean; readonly earlier: readonly { readonly id: string }[] },
): Presentation {
  const t = manageTexts[form.locale];
  return {
    title: form.line("title", 3, 160, t.nameMissing),
    introduction: form.lines("introduction", 0, 4000, t.long(4000)),
    entry: begun ? null : form.choice("entry", entries, t.entryMissing),
    language: form.choice("language", locales, t.languageMissing),
    statementsEach: form.whole("statementsEach", 0, 50, t.eachWrong),
    readFirst: form.ticked("readFirst"),
    earlierId: form.has("earlier")
      ? form.choice(
          "earlier",
          earlier.map(({ id }) => id),
          t.earlierWrong,
        )
      : null,
  };
}

/** Statements as somebody types several: one a line. */
export function readSeeds(form: Reader): { readonly lines: readonly string[]; readonly askedFirst: boolean } {
  const t = manageTexts[form.locale];
  const text = form.lines("seeds", 3, 14_000, t.seedsWrong);
  const lines = [...new Set(text.split("\n").map((line) => line.replace(/\s+/g, " ").trim()))].filter(Boolean);
  form.check("seeds", lines.length > 0 && lines.length <= 50 && lines.every((line) => line.length >= 3 && line.length <= 240), t.seedsWrong);
  return { lines, askedFirst: form.ticked("askedFirst") };
}
