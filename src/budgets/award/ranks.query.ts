import type { Db } from "#platform/db/db.ts";
import { findResult } from "../result/result.query.ts";

/** Of the projects that a vote retained: in the order in which the rule took them, part after part. */
export async function readRanks(db: Db, voteId: string): Promise<ReadonlyMap<number, number>> {
  const standing = (await findResult(db, voteId)).filter(({ without }) => without === "none");
  return new Map(standing.flatMap(({ result }) => result.winners).map((id, at) => [Number(id), at + 1]));
}
