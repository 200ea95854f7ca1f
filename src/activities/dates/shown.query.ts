import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { type ActivityDate, findDates, isTold } from "../dates.query.ts";
import { hosts, keeps } from "../keeper.ts";
import { isLead } from "../members.query.ts";

export type DateForVisitor = ActivityDate & {
  /** It is announced to everybody. */
  readonly told: boolean;
  /** Whoever looks at it keeps its place; of a service, hosts there or leads its team. */
  readonly mine: boolean;
};

/** One date that is announced; any, for those who hold it in hand. @throws NotFound */
export async function findShown(db: Db, id: string, someone: Visitor | null): Promise<DateForVisitor> {
  if (!isUuid(id)) throw new NotFound();
  const asked = sql`d.id = ${id}::uuid`;
  const [[found], [told]] = await Promise.all([findDates(db, asked), findDates(db, sql`${asked} and ${isTold}`)]);
  if (!found) throw new NotFound();
  const mine = found.serviceId === null ? keeps(someone, found) : hosts(someone, found.placeId) || (await leads(db, found.serviceId, someone));
  if (!told && !mine) throw new NotFound();
  return { ...found, told: told !== undefined, mine };
}

const leads = async (db: Db, serviceId: string, someone: Visitor | null): Promise<boolean> => someone !== null && (await isLead(db, serviceId, someone.id));
