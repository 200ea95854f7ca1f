import { sayPhone } from "#platform/text/phone.ts";
import type { ComponentChildren } from "preact";

import { useLocale } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { Quoting, Written } from "#platform/ui/written.tsx";
import type { Territory } from "#territory";
import { isWritten, sayFact } from "../edit/say-fact.ts";
import { fieldNames } from "../field-names.ts";
import type { ComparedFact } from "./compared-facts.ts";
import { mergeTexts } from "./merge.texts.ts";

export function factName(key: string, locale: Locale): string {
  return mergeTexts[locale].groups[key] ?? mergeTexts[locale].facts[key] ?? fieldNames[locale][key] ?? key;
}

/** A fact, or the facts that go together, in words; null when there is nothing. */
export function sayCompared({ key, columns }: ComparedFact, facts: Readonly<Record<string, unknown>>, locale: Locale, territory: Territory): string | null {
  if (key === "phone") return facts[key] ? sayPhone(String(facts[key])) : null;
  const said = columns.map((column) => sayFact(column, facts[column], locale, territory));
  if (key === "address") {
    const [commune, code, street, extra] = said;
    return [[street, extra].filter(Boolean).join(", "), [code, commune].filter(Boolean).join(" ")].filter(Boolean).join(", ");
  }
  if (key === "point") return said[0] && said[1] ? `${said[1]}, ${said[0]} (${said[2]})` : null;
  return said.filter(Boolean).join(" · ") || null;
}

/** The same, with what of it somebody wrote in its language. */
export function Compared({ fact, facts, territory }: { fact: ComparedFact; facts: Readonly<Record<string, unknown>>; territory: Territory }) {
  const locale = useLocale();
  const words = fact.columns.flatMap((column) => (isWritten(column) && facts[column] ? [String(facts[column])] : []));
  return <Quoting words={words}>{sayCompared(fact, facts, locale, territory) ?? mergeTexts[locale].pair.none}</Quoting>;
}

/** One fact of the row, by the name of its column: what undoing shows. */
export function SaidFact({ field, value, locale, territory }: { field: string; value: unknown; locale: Locale; territory: Territory }): ComponentChildren {
  if (value && (field === "confirmed_at" || field === "facts_date")) return formatDate(String(value), locale);
  if (field === "phone" && value) return sayPhone(String(value));
  const said = sayFact(field, value, locale, territory);
  return said === null ? <span class="soft">{mergeTexts[locale].pair.none}</span> : <Written lang={isWritten(field)}>{said}</Written>;
}
