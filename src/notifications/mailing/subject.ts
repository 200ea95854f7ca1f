import { plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { texts } from "../notifications.texts.ts";

/** What fits in one line of most programs, and of a header (RFC 5322, 2.1.1). */
const longest = 78;

/** Cut at a word, with an ellipsis. */
export function clip(text: string, length = longest): string {
  // No-break spaces stay: they hold a colon or a quotation mark to its word.
  const line = text.replace(/[^\S\u00a0\u202f]+/g, " ").trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const word = cut.slice(0, Math.max(cut.lastIndexOf(" "), Math.floor(length / 2)));
  // Half of a pair of surrogates is no character.
  return `${word.replace(/[\s,;:–—-]+$/u, "").replace(/[\ud800-\udbff]$/, "")}…`;
}

/** "3 nouvelles : La Fabrique du Canal : une erreur est signalée ; …": as many as fit, and a sign that there are more. */
export function fitSubject(count: number, subjects: readonly string[], locale: Locale): string {
  const known = [...new Set(subjects)];
  if (count === 1) return clip(known[0]!);
  const head = plural(count, locale, texts[locale].mail.news);
  let said = clip(`${head} ${known[0]}`, longest - (known.length > 1 ? 3 : 0));
  for (const [at, subject] of known.slice(1).entries()) {
    const room = longest - (at + 2 < known.length ? 3 : 0);
    if (said.endsWith("…") || said.length + 2 + subject.length > room) return said.endsWith("…") ? said : `${said}, …`;
    said = `${said}, ${subject}`;
  }
  return said;
}
