import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { emit } from "#platform/events/events.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { authorOf, authorSources, isStaff } from "../saving/author.ts";
import { writeChanges } from "../saving/write-history.command.ts";
import type { DatesForm } from "./dates.form.ts";
import { type DatedStage, datedStages, type StageDates, versionOf } from "./stage-dates.ts";

/** The days on which the stages of a place began; null of those that nobody said. */
export async function findDates(db: Db, placeId: string): Promise<StageDates> {
  const rows = await db.selectFrom("places.stage_date").select(["stage", "since"]).where("place_id", "=", placeId).execute();
  const since = new Map<string, string>(rows.map((row) => [row.stage, row.since]));
  return Object.fromEntries(datedStages.map((stage) => [stage, since.get(stage) ?? null])) as StageDates;
}

/** The day on which it closed for good, when it did. */
export async function findClosedOn(db: Db, placeId: string): Promise<string | null> {
  const row = await db.selectFrom("places.stage_date").select("since").where("place_id", "=", placeId).where("stage", "=", "closed").executeTakeFirst();
  return row?.since ?? null;
}

interface Place {
  readonly id: string;
  readonly commune_code: string;
}

/** False when somebody else changed them since that version: then nothing is written. */
export async function saveDates(db: Db, visitor: Visitor, place: Place, { dates, version }: DatesForm): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await trx.selectFrom("places.place").select("id").where("id", "=", place.id).forUpdate().execute();
    const before = await findDates(trx, place.id);
    if (versionOf(before) !== version) return false;
    const changed = datedStages.filter((stage) => before[stage] !== dates[stage]);
    if (changed.length === 0) return true;
    await write(trx, place.id, changed, dates);
    const author = authorOf(visitor, place);
    const line = { place_id: place.id, source: authorSources[author.kind], reason: null, author_id: author.personId };
    await writeChanges(
      trx,
      changed.map((stage) => ({ ...line, field: `since_${stage}`, before: before[stage], after: dates[stage] })),
    );
    await emit(trx, "places.changed", { place: place.id }, "places");
    const about = { kind: "place", id: place.id };
    if (isStaff(author)) await recordAct(trx, { who: visitor.id, act: "place.date_stages", room: "places", about, before, after: dates });
    return true;
  });
}

async function write(trx: Db, placeId: string, changed: readonly DatedStage[], dates: StageDates): Promise<void> {
  const rows = changed.flatMap((stage) => (dates[stage] ? [{ stage, since: dates[stage] }] : []));
  await sql`delete from places.stage_date where place_id = ${placeId} and stage = any(${[...changed]})`.execute(trx);
  if (rows.length > 0)
    await trx
      .insertInto("places.stage_date")
      .values(rows.map((row) => ({ ...row, place_id: placeId })))
      .execute();
}
