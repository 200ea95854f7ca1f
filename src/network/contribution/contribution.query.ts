import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { type Contribution, findContributions } from "../contributions.query.ts";
import { keeps } from "../keeper.ts";
import { findOwn } from "../members.query.ts";

export interface ContributionForVisitor extends Contribution {
  /** Whoever looks keeps the network and is not on the giver's side. */
  readonly corrects: boolean;
}

/** For members and for coordinators; null for everybody else. */
export async function findSeen(db: Db, id: string, someone: Visitor): Promise<ContributionForVisitor | null> {
  if (!isUuid(id)) return null;
  const [[found], own] = await Promise.all([findContributions(db, someone, sql`c.id = ${id}::uuid`), findOwn(db, someone)]);
  if (!found || (own.length === 0 && !keeps(someone))) return null;
  return { ...found, corrects: keeps(someone) && found.answers };
}
