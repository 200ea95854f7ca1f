import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { emit } from "#platform/events/events.ts";
import { addDays } from "#platform/time/day.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { authorOf, authorSources, isStaff } from "../saving/author.ts";
import { writeChanges } from "../saving/write-history.command.ts";
import type { NewClosing } from "./closing.form.ts";

interface Place {
  readonly id: string;
  readonly commune_code: string;
}

/** A place stays shut on these days: what is told to those who count on it. */
export interface Shut {
  readonly place: string;
  /** Days, both included. */
  readonly first: string;
  readonly last: string;
  readonly reason: string | null;
}

type AddedClosing = { readonly ok: true } | { readonly ok: false; readonly problem: "overlap" | "too_many" };

/** Planned ahead at once. */
const most = 40;

/** Two closings of a place never share a day: the database refuses the second, whoever adds it at the same time. */
export async function addClosing(db: Db, visitor: Visitor, place: Place, { first, last, reason }: NewClosing): Promise<AddedClosing> {
  return db.transaction().execute(async (trx) => {
    await lock(trx, place.id);
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from places.closing where place_id = ${place.id}
        and upper(during) > (now() at time zone 'Europe/Paris')::date`.execute(trx);
    if (rows[0]!.count >= most) return { ok: false, problem: "too_many" };
    const added = await sql`
      insert into places.closing (place_id, during, reason) values (${place.id}, daterange(${first}, ${last}, '[]'), ${reason})
      on conflict do nothing returning id`.execute(trx);
    if (added.rows.length === 0) return { ok: false, problem: "overlap" };
    await record(trx, visitor, place, { act: "place.add_closing", before: null, after: { first, last, reason } });
    await emit(trx, "places.shut", { place: place.id, first, last, reason } satisfies Shut, "places");
    return { ok: true };
  });
}

/** False when it was removed already. */
export async function removeClosing(db: Db, visitor: Visitor, place: Place, id: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await lock(trx, place.id);
    const { rows } = await sql<{ first: string; until: string; reason: string | null }>`
      delete from places.closing where place_id = ${place.id} and id::text = ${id}
      returning lower(during)::text as first, upper(during)::text as until, reason`.execute(trx);
    const [gone] = rows;
    if (!gone) return false;
    const before = { first: gone.first, last: addDays(gone.until, -1), reason: gone.reason };
    await record(trx, visitor, place, { act: "place.remove_closing", before, after: null });
    return true;
  });
}

async function lock(trx: Db, placeId: string): Promise<void> {
  await trx.selectFrom("places.place").select("id").where("id", "=", placeId).forUpdate().execute();
}

async function record(trx: Db, visitor: Visitor, place: Place, { act, before, after }: { act: string; before: NewClosing | null; after: NewClosing | null }) {
  const author = authorOf(visitor, place);
  const days = (closing: NewClosing | null) => closing && `${closing.first} – ${closing.last}`;
  const reason = (after ?? before)?.reason ?? null;
  const line = { place_id: place.id, field: "closings", before: days(before), after: days(after), reason };
  await writeChanges(trx, [{ ...line, source: authorSources[author.kind], author_id: author.personId }]);
  if (isStaff(author)) await recordAct(trx, { who: visitor.id, act, room: "places", about: { kind: "place", id: place.id }, before, after });
}
