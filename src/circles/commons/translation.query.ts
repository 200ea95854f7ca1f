import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { ownStructures } from "../acting.query.ts";
import type { Step } from "../circle.ts";
import { isTranslatedInto, type TranslatedInto } from "./translated.ts";

export interface Translation {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  /** Who translated it; null once it is closed. */
  readonly structure: string | null;
  readonly writtenAt: Date;
  readonly edition: number;
  /** Whoever looks answers for the structure that translated it. */
  readonly own: boolean;
  /** As the steps of the version stand, one for each; minutes are theirs. */
  readonly steps: readonly Step[];
}

/** Of one version; null where nobody translated it, and in French. */
export async function findTranslation(db: Db, commonId: string, number: number, locale: Locale, someone: Visitor | null): Promise<Translation | null> {
  if (!isTranslatedInto(locale)) return null;
  const { rows } = await sql<Omit<Translation, "steps">>`
    select x.title, x.summary, x.body, t.name as structure, x.written_at as "writtenAt", x.edition,
      coalesce(x.structure_id = any(${ownStructures(someone)}), false) as own
    from circles.translation x left join people.structure t on t.id = x.structure_id where x.common_id = ${commonId} and x.number = ${number} and x.locale = ${locale}`.execute(
    db,
  );
  if (!rows[0]) return null;
  const { rows: steps } = await sql<Step>`
    select s.phase, x.what, x.counter, x.papers, s.minutes from circles.translated_step x
    join circles.step s on s.common_id = x.common_id and s.number = x.number and s.phase = x.phase and s.rank = x.rank
    where x.common_id = ${commonId} and x.number = ${number} and x.locale = ${locale} order by s.phase desc, s.rank`.execute(db);
  return { ...rows[0], steps };
}

export interface TranslatedLanguage {
  readonly locale: TranslatedInto;
  readonly own: boolean;
}

/** Languages in which one version can be read. */
export async function findTranslated(db: Db, commonId: string, number: number, someone: Visitor | null): Promise<TranslatedLanguage[]> {
  const { rows } = await sql<TranslatedLanguage>`
    select x.locale, coalesce(x.structure_id = any(${ownStructures(someone)}), false) as own
    from circles.translation x where x.common_id = ${commonId} and x.number = ${number} order by x.locale`.execute(db);
  return rows;
}
