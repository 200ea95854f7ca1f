import { sayPhone } from "#platform/text/phone.ts";
import type { ComponentChildren } from "preact";

import type { Locale } from "#platform/i18n/locale.ts";
import { formatDate } from "#platform/i18n/format.ts";
import type { Territory } from "#territory";
import { sayFact } from "../edit/say-fact.ts";
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

/** One fact of the row, by the name of its column: what undoing shows. */
export function SaidFact({ field, value, locale, territory }: { field: string; value: unknown; locale: Locale; territory: Territory }): ComponentChildren {
  if (value && (field === "confirmed_at" || field === "facts_date")) return formatDate(String(value), locale);
  if (field === "phone" && value) return sayPhone(String(value));
  return sayFact(field, value, locale, territory) ?? <span class="soft">{mergeTexts[locale].pair.none}</span>;
}
