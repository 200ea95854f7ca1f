import { sql } from "kysely";

import { slugOf } from "#platform/text/slug.ts";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Part, Territory } from "#territory";
import { measureNow } from "../../measure/measure.command.ts";
import { keepSnapshot } from "../../snapshots/snapshot.command.ts";
import { ofSeries } from "../indicators.query.ts";
import type { SeriesInput, ValueInput } from "./series.form.ts";
import type { Series } from "../../series.ts";
import { typedFrom } from "../typed-value.ts";

type DefineOutcome = { ok: true; slug: string } | { ok: false; problem: "taken" };

/** A new series, without any value. */
export function defineSeries(db: Db, typed: SeriesInput, by: string): Promise<DefineOutcome> {
  const slug = slugOf(typed.title);
  return db.transaction().execute(async (trx) => {
    const insert = trx.insertInto("governance.series").values({ ...typed, slug });
    const made =
      slug === "" || slug === "nouveau"
        ? undefined
        : await insert
            .onConflict((conflict) => conflict.doNothing())
            .returning("id")
            .executeTakeFirst();
    if (!made) return { ok: false, problem: "taken" };
    const about = { kind: "series", id: made.id };
    await recordAct(trx, { who: by, act: "series.define", room: "governance", about, after: { slug, ...typed } });
    return { ok: true, slug };
  });
}

type EntryOutcome = { ok: true } | { ok: false; problem: "exists"; value: number };

/** Enters a value or corrects one, with a reason; refused when the value that stands is not the one that the form was made from. */
export function enterValue(
  db: Db,
  series: Series,
  typed: ValueInput,
  { by, today, territory }: { by: string; today: string; territory: Territory },
): Promise<EntryOutcome> {
  return db.transaction().execute(async (trx) => {
    await lockSeries(trx, series.id);
    const standing = await valueOn(trx, series.id, typed.part, typed.day);
    if (standing !== null && typedFrom(standing, series.unit) !== typed.was) return { ok: false, problem: "exists", value: standing };
    await writeValue(trx, series.id, typed, by);
    await measureSeries(trx, series, [typed.day], today, territory);
    const { part, day, value, source, reason } = typed;
    await recordAct(trx, {
      who: by,
      act: standing === null ? "series.enter" : "series.correct",
      room: "governance",
      about: { kind: "series", id: series.id },
      before: standing === null ? null : { part, day, value: standing },
      after: { part, day, value, source },
      reason,
    });
    return { ok: true };
  });
}

/** Writers of one series wait for each other until the end of their transactions. */
export async function lockSeries(trx: Db, seriesId: string): Promise<void> {
  await sql`select from governance.series where id = ${seriesId} for update`.execute(trx);
}

async function valueOn(trx: Db, seriesId: string, { kind, id }: Part, day: string): Promise<number | null> {
  const found = await trx
    .selectFrom("governance.series_value")
    .select("value")
    .where("series_id", "=", seriesId)
    .where("part_kind", "=", kind)
    .where("part_id", "=", id ?? "")
    .where("day", "=", day)
    .executeTakeFirst();
  return found?.value ?? null;
}

interface WrittenValue extends Pick<ValueInput, "part" | "day" | "value" | "source" | "reason"> {
  /** The file that it comes from, and how many of its lines it sums; neither when it is typed. */
  readonly importId?: number;
  readonly lines?: number;
}

/** Writes a value; one that stood there goes to the past with the reason. */
export async function writeValue(trx: Db, seriesId: string, written: WrittenValue, by: string | null): Promise<void> {
  const { part, day, value, source, reason, importId = null, lines = null } = written;
  const where = sql`series_id = ${seriesId} and day = ${day}::date and part_kind = ${part.kind} and part_id = ${part.id ?? ""}`;
  await sql`
    insert into governance.series_value_past (series_id, day, part_kind, part_id, value, source, entered_at, replaced_by, reason)
    select series_id, day, part_kind, part_id, value, source, entered_at, ${by}, ${reason} from governance.series_value where ${where}`.execute(trx);
  await sql`
    insert into governance.series_value (series_id, day, part_kind, part_id, value, source, entered_by, reason, import_id, lines)
    values (${seriesId}, ${day}, ${part.kind}, ${part.id ?? ""}, ${value}, ${source}, ${by}, ${reason}, ${importId}, ${lines})
    on conflict (series_id, part_kind, part_id, day) do update
      set value = excluded.value, source = excluded.source, entered_by = excluded.entered_by, entered_at = now(), reason = excluded.reason,
        import_id = excluded.import_id, lines = excluded.lines`.execute(trx);
}

/** Dashboards read what is measured: an entered value stands there at once. Of persons, what may be published of each day is kept. */
export async function measureSeries(trx: Db, series: Series, days: readonly string[], today: string, territory: Territory): Promise<void> {
  const indicator = ofSeries(series);
  if (series.persons) for (const day of [...new Set(days)].sort()) await keepSnapshot(trx, indicator, day, territory);
  await measureNow(trx, indicator, today, territory);
}
