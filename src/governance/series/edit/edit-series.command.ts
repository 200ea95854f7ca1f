import { brokenConstraint } from "#platform/db/constraint.ts";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { CorrectedSeries } from "./edit-series.form.ts";
import { lockSeries } from "./series.command.ts";
import type { SeriesInput } from "./series.form.ts";
import { aimingObjectives, findSeries } from "../series.query.ts";
import { hasValues, type Series, seriesIndicatorId } from "../../series.ts";

type CorrectOutcome = { ok: true } | { ok: false; problem: "changed" | "taken" };

/** Corrects the words of a series; refused when it changed since the form was made, or got a first value that its unit would not fit. */
export async function correctSeries(db: Db, { id, slug }: Series, typed: CorrectedSeries, by: string): Promise<CorrectOutcome> {
  const correct = async (trx: Db): Promise<CorrectOutcome> => {
    const standing = await takeTurn(trx, id, slug, typed.version);
    if (!standing) return { ok: false, problem: "changed" };
    const { words, reason } = typed;
    if (hasValues(standing) && (words.unit !== standing.unit || words.persons !== standing.persons)) return { ok: false, problem: "changed" };
    await trx
      .updateTable("governance.series")
      .set({ ...words, version: standing.version + 1, updated_at: new Date() })
      .where("id", "=", id)
      .execute();
    await recordAct(trx, {
      who: by,
      act: "series.redefine",
      room: "governance",
      about: { kind: "series", id },
      before: wordsOf(standing),
      after: words,
      reason,
    });
    return { ok: true };
  };
  try {
    return await db.transaction().execute(correct);
  } catch (error) {
    if (brokenConstraint(error) === "series_title") return { ok: false, problem: "taken" };
    throw error;
  }
}

type RemoveOutcome = { ok: true } | { ok: false; problem: "changed" | "kept" };

/** Removes a series that nothing depends on: no value, and no objective that aims at it. */
export function removeSeries(db: Db, { id, slug }: Series, { version, reason }: { version: number; reason: string }, by: string): Promise<RemoveOutcome> {
  return db.transaction().execute(async (trx) => {
    const standing = await takeTurn(trx, id, slug, version);
    if (!standing) return { ok: false, problem: "changed" };
    if (hasValues(standing) || (await aimingObjectives(trx, seriesIndicatorId(slug))).length > 0) return { ok: false, problem: "kept" };
    await trx.deleteFrom("governance.series").where("id", "=", id).execute();
    const before = { slug, ...wordsOf(standing) };
    await recordAct(trx, { who: by, act: "series.remove", room: "governance", about: { kind: "series", id }, before, reason });
    return { ok: true };
  });
}

/** The series as it stands, locked; null when it is not any more what the form was made from. */
async function takeTurn(trx: Db, id: string, slug: string, version: number): Promise<Series | null> {
  await lockSeries(trx, id);
  const standing = await findSeries(trx, slug);
  return standing?.id === id && standing.version === version ? standing : null;
}

const wordsOf = ({ title, definition, source, source_url, unit, type, counted, reliability, persons }: Series): SeriesInput => ({
  ...{ title, definition, source, source_url, unit, type, counted, reliability, persons },
});
