import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { dayOf } from "#platform/time/day.ts";
import { findAnswering } from "../circles.query.ts";
import { tell } from "../news/news.command.ts";
import type { News } from "../news/news-kind.ts";
import { routes } from "../routes.ts";

interface NewProposal {
  readonly structureId: string;
  readonly title: string;
  readonly body: string;
  readonly closesOn: string;
}

/** Those who answer for the structures of a circle. */
async function tellCircle(trx: Db, circleId: string, news: News, name: string, href: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`select structure_id as id from circles.seat where circle_id = ${circleId} and state = 'in'`.execute(trx);
  await tell(
    trx,
    await findAnswering(
      trx,
      rows.map(({ id }) => id),
    ),
    { news, name, href },
  );
}

/** A structure of an open circle proposes; null when the circle is closed or it has left. */
export const propose = (db: Db, circleId: string, { structureId, title, body, closesOn }: NewProposal, by: string): Promise<string | null> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      insert into circles.proposal (circle_id, structure_id, title, body, closes_on, proposed_by)
      select c.id, s.structure_id, ${title}, ${body}, ${closesOn}::date, ${by} from circles.circle c join circles.seat s on s.circle_id = c.id
      where c.id = ${circleId} and c.state = 'open' and s.state = 'in' and s.structure_id = ${structureId} returning id`.execute(trx);
    const id = rows[0]?.id;
    if (!id) return null;
    await tellCircle(trx, circleId, "proposed", title, routes.proposal.href({ id: circleId, proposal: id }));
    return id;
  });

interface ContestedProposal {
  readonly id: string;
  readonly circleId: string;
  readonly title: string;
  /** That proposed it. */
  readonly structureId: string;
}

interface Objecting {
  readonly structureId: string;
  readonly words: string;
  readonly by: string;
}

/** A structure objects with reasons; its second objection replaces the first. False once it is decided. */
export async function object(db: Db, proposal: ContestedProposal, { structureId, words, by }: Objecting): Promise<boolean> {
  try {
    await db.transaction().execute(async (trx) => {
      await sql`
        insert into circles.objection (proposal_id, structure_id, words, person_id) values (${proposal.id}, ${structureId}, ${words}, ${by})
        on conflict (proposal_id, structure_id) do update set words = excluded.words, person_id = excluded.person_id, raised_at = clock_timestamp(), lifted_at = null`.execute(
        trx,
      );
      const href = routes.proposal.href({ id: proposal.circleId, proposal: proposal.id });
      await tell(trx, await findAnswering(trx, [proposal.structureId]), { news: "objected", name: proposal.title, href });
    });
    return true;
  } catch (error) {
    if (brokenConstraint(error) === "objection_in_time") return false;
    throw error;
  }
}

/** Whoever objected says that it is handled. */
export async function lift(db: Db, proposalId: string, structureId: string): Promise<boolean> {
  try {
    const { numAffectedRows } = await sql`
      update circles.objection set lifted_at = clock_timestamp() where proposal_id = ${proposalId} and structure_id::text = ${structureId} and lifted_at is null`.execute(
      db,
    );
    return numAffectedRows === 1n;
  } catch (error) {
    if (brokenConstraint(error) === "objection_in_time") return false;
    throw error;
  }
}

/** Written anew with what objections bring, until another day; objections stand until who raised them lifts them. */
export async function rewrite(
  db: Db,
  id: string,
  { body, closesOn, version }: { readonly body: string; readonly closesOn: string; readonly version: number },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update circles.proposal set body = ${body}, closes_on = ${closesOn}::date, state = 'open', decided_at = null, version = version + 1
    where id = ${id} and state in ('open', 'blocked') and version = ${version}`.execute(db);
  return numAffectedRows === 1n;
}

export async function withdraw(db: Db, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update circles.proposal set state = 'withdrawn', decided_at = clock_timestamp(), version = version + 1 where id = ${id} and state in ('open', 'blocked')`.execute(
    db,
  );
  return numAffectedRows === 1n;
}

/** After its day a proposal without an objection that stands is adopted; the others are stopped until they are written anew. */
export const closeProposals = (db: Db, now: Date): Promise<void> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string; circleId: string; title: string }>`
      select id, circle_id as "circleId", title from circles.proposal where state = 'open' and closes_on < ${dayOf(now)}::date order by closes_on, id for update skip locked`.execute(
      trx,
    );
    for (const { id, circleId, title } of rows) {
      await sql`
        update circles.proposal p set decided_at = clock_timestamp(), version = p.version + 1, state = case when exists (
          select from circles.objection o where o.proposal_id = p.id and o.lifted_at is null) then 'blocked' else 'adopted' end where p.id = ${id}`.execute(
        trx,
      );
      await tellCircle(trx, circleId, "decided", title, routes.proposal.href({ id: circleId, proposal: id }));
    }
  });
