import { sql } from "kysely";

import type { FieldType } from "#platform/open-data/dataset.ts";
import type { Look } from "./look.ts";

/**
 * Texts by what they hold, whatever accents and capitals (signs alone, as "%", by themselves); numbers, days and answers by their whole value, as a
 * person writes them: "3,5", "oui".
 */
export function matches({ field: { name, type }, value }: NonNullable<Look["filter"]>) {
  if (type === "string" || type === "list")
    return sql`case when platform.fold(${value}) = '' then strpos(row ->> ${name}::text, ${value}) > 0
      else platform.fold(row ->> ${name}::text) like '%' || platform.fold(${value}) || '%' end`;
  return sql`row ->> ${name}::text = ${asKept(type, value)}`;
}

function asKept(type: FieldType, value: string): string {
  if (type === "boolean") return /^(oui|yes|ja|true)$/i.test(value) ? "true" : /^(non|no|nee|false)$/i.test(value) ? "false" : value;
  return type === "number" ? value.replace(",", ".").replaceAll(/\s/g, "") : value;
}
