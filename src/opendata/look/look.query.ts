import { sql } from "kysely";

import type { DatasetField, FieldType } from "#platform/open-data/dataset.ts";
import { wordsOf } from "./code-word.ts";
import type { Look } from "./look.ts";

/**
 * Texts by what they hold, whatever accents and capitals (signs alone, as "%", by themselves), codes by what they mean too; numbers, days and
 * answers by their whole value, as a person writes them: "3,5", "oui".
 */
export function matches({ field, value }: NonNullable<Look["filter"]>) {
  const { name, type } = field;
  if (type === "string" || type === "list")
    return sql`case when platform.fold(${value}) = '' then strpos(row ->> ${name}::text, ${value}) > 0
      else platform.fold(row ->> ${name}::text) like '%' || platform.fold(${value}) || '%' ${orCodeOf(field, value)} end`;
  return sql`row ->> ${name}::text = ${asKept(type, value)}`;
}

/** A code is shown by its word, in any of the languages, and so found by it. */
function orCodeOf(field: DatasetField, value: string) {
  const words = Object.entries(wordsOf(field)).flatMap(([code, word]) => Object.values(word).map((said) => [code, said] as const));
  if (words.length === 0) return sql``;
  const [codes, said] = [words.map(([code]) => code), words.map(([, word]) => word)];
  return sql`or row -> ${field.name}::text ?| array(
    select w.code from unnest(${codes}::text[], ${said}::text[]) as w (code, said) where platform.fold(w.said) like '%' || platform.fold(${value}) || '%')`;
}

function asKept(type: FieldType, value: string): string {
  if (type === "boolean") return /^(oui|yes|ja|true)$/i.test(value) ? "true" : /^(non|no|nee|false)$/i.test(value) ? "false" : value;
  return type === "number" ? value.replace(",", ".").replaceAll(/\s/g, "") : value;
}
