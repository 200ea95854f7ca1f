import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { RowChange } from "#territory";
import { fieldNames } from "../field-names.ts";
import { routes } from "../routes.ts";

/** Rows from which figures are counted that were written since: why a past day, measured by what is known now, may differ. */
export async function changedSince(db: Db, at: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from places.row_version where at > ${at}`.execute(db);
  return rows[0]!.count;
}

interface Row {
  readonly at: Date;
  readonly of_table: "place" | "stage_date" | "support" | "place_zone" | "duplicate_suggestion";
  readonly name: string | null;
  readonly slug: string | null;
  /** Null: the record is new. */
  readonly fields: readonly string[] | null;
}

const ofTable: Record<Row["of_table"], Record<Locale, string>> = {
  place: { fr: "Fiche nouvelle", en: "New record", nl: "Nieuwe fiche" },
  stage_date: { fr: "Dates des étapes", en: "Days of stages", nl: "Dagen van fasen" },
  support: { fr: "Soutien reçu", en: "Support received", nl: "Ontvangen steun" },
  duplicate_suggestion: { fr: "Doublon possible", en: "Possible duplicate", nl: "Mogelijke dubbele fiche" },
  place_zone: { fr: "Quartier prioritaire", en: "Priority neighbourhood", nl: "Prioritaire wijk" },
};

/** Which rows they are. */
export async function listChanges(db: Db, since: Date, locale: Locale, limit: number): Promise<RowChange[]> {
  const { rows } = await sql<Row>`
    select v.at, v.of_table, p.name, p.slug,
      case when v.of_table = 'place' and was.content is not null
        then array(select key from jsonb_each(v.content) where value is distinct from was.content -> key order by key) end as fields
    from places.row_version v
    left join lateral (
      select content from places.row_version w where w.of_table = v.of_table and w.row_key = v.row_key and w.id < v.id order by w.id desc
        limit 1) was on true
    left join places.place p on p.id::text = coalesce(v.content ->> 'place_id', was.content ->> 'place_id', v.row_key)
    where v.at > ${since} order by v.id desc limit ${limit}`.execute(db);
  return rows.map(({ at, of_table, name, slug, fields }) => ({
    at,
    title: name ?? "–",
    href: slug && routes.history.href({ slug }),
    what: fields ? fields.map((field) => fieldNames[locale][column(field)] ?? field).join(", ") : ofTable[of_table][locale],
  }));
}

/** The audit keeps columns, readers know the words of the form. */
const column = (field: string): string => ({ commune_code: "insee_code", known_on: "facts_date" })[field] ?? field;
