import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { readTerritory } from "#territory";
import { type ProcessSheet, settingsOf } from "#processes";
import { placesFor } from "./draft.ts";
import type { FormRules } from "./proposal.form.ts";

export interface Rules extends FormRules {
  readonly categories: readonly { readonly id: string; readonly slug: string; readonly name: string }[];
  /** How many ideas one person may file; null: as many as they like. */
  readonly perPerson: number | null;
}

/** What an idea of this process must be: its themes, where it may lie, what it may cost. */
export async function formRules({ db, locale }: { readonly db: Db; readonly locale: Locale }, process: ProcessSheet): Promise<Rules> {
  const [territory, categories] = await Promise.all([
    readTerritory(db),
    sql<Rules["categories"][number]>`select id, slug, name from processes.category where process_id = ${process.id} order by position`.execute(db),
  ]);
  const collect = process.stages.find(({ kind }) => kind === "collect");
  const settings = settingsOf("collect", collect?.settings);
  return { territory, categories: categories.rows, locale, ...placesFor(process, territory.communes), ...settings };
}
