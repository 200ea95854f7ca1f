import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Status } from "../place.ts";

/** A proposal and its place, for the person who made it; null for everybody else. */
export async function findOwnProposal(db: Db, id: string, personId: string) {
  const found = await db
    .selectFrom("places.proposal as r")
    .innerJoin("places.place as p", "p.id", "r.place_id")
    .select(["r.id", "r.hours_words", "r.note", "r.created_at as sent_at", "r.place_id"])
    .where(sql<boolean>`r.id::text = ${id}`)
    .where("r.person_id", "=", personId)
    .executeTakeFirst();
  if (!found) return null;
  // The history before the record: what comes in between is never taken for seen.
  const { rows } = await sql<{ last: number }>`select coalesce(max(id), 0) as last from places.change where place_id = ${found.place_id}`.execute(db);
  const place = await db.selectFrom("places.place").selectAll().where("id", "=", found.place_id).executeTakeFirstOrThrow();
  return { ...found, seen: rows[0]!.last, place };
}

export type OwnProposal = NonNullable<Awaited<ReturnType<typeof findOwnProposal>>>;

interface MyProposal {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly status: Status;
  readonly reason: string | null;
  readonly sent_at: Date;
}

export async function listOwnProposals(db: Db, personId: string, limit: number): Promise<MyProposal[]> {
  return db
    .selectFrom("places.proposal as r")
    .innerJoin("places.place as p", "p.id", "r.place_id")
    .select(["r.id", "p.name", "p.slug", "p.status", "p.status_reason as reason", "r.created_at as sent_at"])
    .where("r.person_id", "=", personId)
    .orderBy("r.created_at", "desc")
    .limit(limit)
    .execute();
}
