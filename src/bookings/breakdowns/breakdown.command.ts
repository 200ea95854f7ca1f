import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { notify } from "#notifications";
import { listHolders } from "#people";
import { answering } from "../keeper.ts";
import type { House } from "../news/tell.command.ts";
import { record } from "../record.command.ts";
import type { Resource } from "../resources.query.ts";
import { routes } from "../routes.ts";
import type { BreakdownPayload } from "./breakdown.notices.ts";

interface BreakdownReport {
  readonly resource: Pick<Resource, "id" | "placeId" | "placeName" | "words">;
  /** Null: whoever stands before the thing and has no account. */
  readonly personId: string | null;
  readonly words: string;
}

/** So many of one thing wait for an answer at most: its host knows by then. */
const mostOpen = 20;

/** Somebody says that it does not work; those who answer for the place are told. False: it was said so often that nothing is added. */
export async function tellBreakdown(db: Db, { offers }: House, { resource, personId, words }: BreakdownReport): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await sql`select from bookings.resource where id = ${resource.id} for update`.execute(trx);
    const { rows } = await sql<{ id: string }>`
      insert into bookings.breakdown (resource_id, person_id, words)
      select ${resource.id}, ${personId}, ${words}
      where (select count(*) from bookings.breakdown where resource_id = ${resource.id} and state = 'open') < ${mostOpen} returning id`.execute(trx);
    const [made] = rows;
    if (!made) return false;
    const holders = await listHolders(trx, offers, answering, { place: resource.placeId });
    const payload: BreakdownPayload = { news: "told", name: resource.words.name, place: resource.placeName, href: routes.breakdown.href({ id: made.id }) };
    await notify(trx, { to: holders.map((one) => one.personId), kind: "bookings.breakdown", payload });
    return true;
  });
}

interface Answer {
  readonly answer: string;
  readonly by: string;
}

interface SolvedBreakdown {
  readonly personId: string | null;
  readonly name: string;
  readonly place: string;
  readonly slug: string;
}

/** It works again, or never failed: whoever said so learns it. False: somebody answered before. */
export async function solve(db: Db, id: string, { answer, by }: Answer): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<SolvedBreakdown>`
      update bookings.breakdown d set state = 'solved', answer = ${answer}, answered_at = clock_timestamp()
      from bookings.resource r join places.place p on p.id = r.place_id
      where d.id = ${id} and d.state = 'open' and r.id = d.resource_id
      returning d.person_id as "personId", r.name, p.name as place, r.slug`.execute(trx);
    const [solved] = rows;
    if (!solved) return false;
    const { personId, name, place, slug } = solved;
    const payload: BreakdownPayload = { news: "solved", name, place, reason: answer, href: routes.show.href({ slug }) };
    await notify(trx, { to: personId ? [personId] : [], kind: "bookings.breakdown_solved", payload });
    await record(trx, { kind: "breakdown", id, act: "solve_breakdown", by, reason: answer });
    return true;
  });
}

/** The answer was a mistake: it waits again. */
export async function reopen(db: Db, id: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update bookings.breakdown set state = 'open', answer = null, answered_at = null where id = ${id} and state = 'solved' returning 1`.execute(trx);
    if (rows.length > 0) await record(trx, { kind: "breakdown", id, act: "reopen_breakdown", by });
    return rows.length > 0;
  });
}
