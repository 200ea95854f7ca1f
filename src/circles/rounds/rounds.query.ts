import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { ownStructures } from "../acting.query.ts";

export interface Round {
  readonly id: string;
  readonly question: string;
  /** For each. */
  readonly minutes: number;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly turns: number;
  readonly spoken: number;
}

async function find(db: Db, where: RawBuilder<unknown>): Promise<Round[]> {
  const { rows } = await sql<Round>`
    select r.id, r.question, r.minutes, r.opened_at as "openedAt", r.closed_at as "closedAt",
      (select count(*)::int from circles.turn t where t.round_id = r.id) as turns, (select count(*)::int from circles.turn t where t.round_id = r.id and t.ended_at is not null) as spoken
    from circles.round r where ${where} order by r.opened_at desc, r.id limit 50`.execute(db);
  return rows;
}

/** The latest first. */
export const findRounds = (db: Db, circleId: string): Promise<Round[]> => find(db, sql`r.circle_id = ${circleId}::uuid`);

export const findRound = async (db: Db, circleId: string, id: string): Promise<Round | null> =>
  (isUuid(id) ? await find(db, sql`r.circle_id = ${circleId}::uuid and r.id = ${id}::uuid`) : [])[0] ?? null;

export interface Turn {
  readonly structureId: string;
  readonly structure: string;
  readonly rank: number;
  readonly begunAt: Date | null;
  readonly endedAt: Date | null;
  readonly words: string | null;
  /** Whoever looks answers for this structure. */
  readonly own: boolean;
}

/** In the order that was drawn. */
export async function findTurns(db: Db, roundId: string, someone: Visitor): Promise<Turn[]> {
  const { rows } = await sql<Turn>`
    select t.structure_id as "structureId", s.name as structure, t.rank, t.begun_at as "begunAt", t.ended_at as "endedAt", t.words,
      t.structure_id = any(${ownStructures(someone)}) as own
    from circles.turn t join people.structure s on s.id = t.structure_id where t.round_id = ${roundId} order by t.rank`.execute(db);
  return rows;
}
