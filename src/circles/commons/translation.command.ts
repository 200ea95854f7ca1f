import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { insertRows } from "#platform/db/insert-rows.ts";
import type { Step } from "../circle.ts";
import type { TranslatedInto } from "./translated.ts";

interface NewTranslation {
  readonly commonId: string;
  /** Of the version that is translated. */
  readonly number: number;
  readonly locale: TranslatedInto;
  readonly structureId: string;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly steps: readonly Omit<Step, "minutes">[];
  /** Which one it is written from; 0 for the first. */
  readonly edition: number;
}

/** The first translation of a version, or one written anew. False when somebody was quicker, or another version stands by now. */
export async function writeTranslation(
  db: Db,
  { commonId, number, locale, structureId, title, summary, body, steps, edition }: NewTranslation,
  by: string,
): Promise<boolean> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ latest: number }>`
        select (select max(number) from circles.version where common_id = c.id) as latest from circles.common c
        where c.id = ${commonId} and c.state = 'published' for share`.execute(trx);
      if (rows[0]?.latest !== number) return false;
      const { numAffectedRows } =
        edition === 0
          ? await sql`
              insert into circles.translation (common_id, number, locale, title, summary, body, structure_id, written_by)
              values (${commonId}, ${number}, ${locale}, ${title}, ${summary}, ${body}, ${structureId}, ${by})`.execute(trx)
          : await sql`
              update circles.translation set title = ${title}, summary = ${summary}, body = ${body}, structure_id = ${structureId}, written_by = ${by},
                written_at = clock_timestamp(), edition = edition + 1
              where common_id = ${commonId} and number = ${number} and locale = ${locale} and edition = ${edition}`.execute(trx);
      if (numAffectedRows !== 1n) return false;
      await sql`delete from circles.translated_step where common_id = ${commonId} and number = ${number} and locale = ${locale}`.execute(trx);
      const ranks = { before: 0, after: 0 };
      await insertRows(
        trx,
        "circles.translated_step",
        steps.map(({ phase, what, counter, papers }) => ({ common_id: commonId, number, locale, phase, rank: ++ranks[phase], what, counter, papers })),
      );
      return true;
    });
  } catch (error) {
    if (brokenConstraint(error) === "translation_pkey") return false;
    throw error;
  }
}
