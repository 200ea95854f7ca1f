import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { findAnswering } from "./circles.query.ts";
import { routes } from "./routes.ts";
import { tell } from "./news/news.command.ts";

interface Opening {
  readonly structureId: string;
  readonly question: string;
  readonly about: string | null;
}

/** A structure opens a circle around a question and hosts it. */
export const openCircle = (db: Db, { structureId, question, about }: Opening, by: string): Promise<string> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      insert into circles.circle (question, about, opened_by) values (${question}, ${about}, ${by}) returning id`.execute(trx);
    const { id } = rows[0]!;
    await sql`insert into circles.seat (circle_id, structure_id, state, host, asked_by, answered_by) values (${id}, ${structureId}, 'in', true, ${by}, ${by})`.execute(
      trx,
    );
    return id;
  });

/** A structure asks to take part, also one that left; false when it did already, or the circle is closed. */
export const askSeat = (db: Db, circleId: string, structureId: string, by: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ question: string }>`select question from circles.circle where id = ${circleId} and state = 'open' for share`.execute(trx);
    if (!rows[0]) return false;
    const { numAffectedRows } = await sql`
      insert into circles.seat (circle_id, structure_id, state, asked_by) values (${circleId}, ${structureId}, 'asked', ${by})
      on conflict (circle_id, structure_id) do update set state = 'asked', asked_by = excluded.asked_by, asked_at = clock_timestamp()
      where circles.seat.state = 'left'`.execute(trx);
    if (numAffectedRows !== 1n) return false;
    const { rows: hosts } = await sql<{
      id: string;
    }>`select structure_id as id from circles.seat where circle_id = ${circleId} and host and state = 'in'`.execute(trx);
    await tell(
      trx,
      await findAnswering(
        trx,
        hosts.map(({ id }) => id),
      ),
      { news: "asked", name: rows[0].question, href: routes.show.href({ id: circleId }) },
    );
    return true;
  });

/** A host lets a structure in, or not. */
export const answerSeat = (db: Db, circleId: string, structureId: string, lets: boolean, by: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { numAffectedRows } = lets
      ? await sql`update circles.seat set state = 'in', answered_by = ${by} where circle_id = ${circleId} and structure_id::text = ${structureId} and state = 'asked'`.execute(
          trx,
        )
      : await sql`delete from circles.seat where circle_id = ${circleId} and structure_id::text = ${structureId} and state = 'asked'`.execute(trx);
    if (numAffectedRows !== 1n) return false;
    const { rows } = await sql<{ question: string }>`select question from circles.circle where id = ${circleId}`.execute(trx);
    if (lets) await tell(trx, await findAnswering(trx, [structureId]), { news: "welcome", name: rows[0]!.question, href: routes.show.href({ id: circleId }) });
    return true;
  });

/** What it wrote stays with the circle. The last host does not leave: it closes the circle. */
export const leaveCircle = (db: Db, circleId: string, structureId: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    await sql`select from circles.circle where id = ${circleId} for update`.execute(trx);
    const { numAffectedRows } = await sql`
      update circles.seat s set state = 'left', host = false where circle_id = ${circleId} and structure_id = ${structureId} and state <> 'left'
        and (not host or exists (select from circles.seat o where o.circle_id = s.circle_id and o.host and o.state = 'in' and o.structure_id <> s.structure_id))`.execute(
      trx,
    );
    return numAffectedRows === 1n;
  });

/** Another structure of the circle hosts it too. */
export async function shareHosting(db: Db, circleId: string, structureId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update circles.seat set host = true where circle_id = ${circleId} and structure_id::text = ${structureId} and state = 'in' and not host`.execute(db);
  return numAffectedRows === 1n;
}

/** The question and its presentation, by a host. */
export async function rewriteCircle(
  db: Db,
  id: string,
  { question, about, version }: { question: string; about: string | null; version: number },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update circles.circle set question = ${question}, about = ${about}, version = version + 1 where id = ${id} and state = 'open' and version = ${version}`.execute(
    db,
  );
  return numAffectedRows === 1n;
}

/** With what came of it, in public. */
export async function closeCircle(db: Db, id: string, ending: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update circles.circle set state = 'closed', closed_at = clock_timestamp(), ending = ${ending}, version = version + 1 where id = ${id} and state = 'open'`.execute(
    db,
  );
  return numAffectedRows === 1n;
}

export async function reopenCircle(db: Db, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update circles.circle set state = 'open', closed_at = null, ending = null, version = version + 1 where id = ${id} and state = 'closed'`.execute(db);
  return numAffectedRows === 1n;
}
