import type { Locale, locales } from "#platform/i18n/locale.ts";
import type { Reader } from "#platform/web/reader.ts";
import { legalTexts } from "../legal.texts.ts";
import { unknownBlanks } from "../text/blanks.ts";
import type { NewText } from "./publish-text.command.ts";

/** As long as the column. */
const longest = 20_000;

/** A text in French at least; blanks that nothing fills are refused at the language in which they stand. */
export function readNewText(form: Reader): NewText {
  const t = legalTexts[form.locale];
  const textIn = (locale: Locale) => {
    const text = form.lines(locale, locale === "fr" ? 50 : 0, longest, t.textShort, t.textLong);
    const unknown = unknownBlanks(text);
    form.check(locale, unknown.length === 0, t.blankUnknown(unknown.map((code) => `{${code}}`).join(", ")));
    return text || null;
  };
  const [fr, en, nl] = [textIn("fr"), textIn("en"), textIn("nl")] satisfies unknown[] & { length: typeof locales.length };
  return { after: form.version(), fr, en, nl, note: readNote(form), asksAgain: form.ticked("asks_again") };
}

/** What changed, for whoever reads the list of versions. */
export const readNote = (form: Reader): string => form.line("note", 3, 300, legalTexts[form.locale].noteShort);
