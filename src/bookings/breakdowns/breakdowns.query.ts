import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import { scopesOf, type Visitor } from "#platform/web/visitor.ts";
import { answering, keeps } from "../keeper.ts";
import { isKeptBy, resourceTables } from "../resources.query.ts";
import type { State } from "../resource.ts";
import type { BreakdownState } from "./breakdown.ts";

export interface Breakdown {
  readonly id: string;
  readonly resourceId: string;
  readonly name: string;
  readonly resourceState: State;
  readonly placeId: string;
  readonly placeName: string;
  readonly communeCode: string;
  readonly words: string;
  readonly at: Date;
  readonly state: BreakdownState;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
  /** Whoever told it has an account and learns the answer. */
  readonly known: boolean;
}

const columns = sql`d.id, d.resource_id as "resourceId", r.name, r.state as "resourceState", r.place_id as "placeId", p.name as "placeName",
  p.commune_code as "communeCode", d.words, d.at, d.state, d.answer, d.answered_at as "answeredAt", d.person_id is not null as known`;

const select = (where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``) =>
  sql<Breakdown>`select ${columns} from ${resourceTables} join bookings.breakdown d on d.resource_id = r.id where ${where} ${rest}`;

/** What was told of the things that this person keeps, in that state; what waits longest first, what was answered last first. */
export async function listBreakdowns(db: Db, someone: Visitor, state: BreakdownState, { limit, offset }: Range): Promise<Slice<Breakdown>> {
  const where = sql`${isKeptBy(someone)} and d.state = ${state}`;
  const order = state === "open" ? sql`order by d.at, d.id` : sql`order by d.answered_at desc, d.id`;
  const { rows } = await select(where, sql`${order} limit ${limit} offset ${offset}`).execute(db);
  const counts = await countBreakdowns(db, someone);
  return { rows, total: counts[state] };
}

/** How many in each state. */
export async function countBreakdowns(db: Db, someone: Visitor): Promise<Readonly<Record<BreakdownState, number>>> {
  const { rows } = await sql<{ state: BreakdownState; count: number }>`
    select d.state, count(*)::int as count from ${resourceTables} join bookings.breakdown d on d.resource_id = r.id
    where ${isKeptBy(someone)} group by d.state`.execute(db);
  const of = (state: BreakdownState) => rows.find((row) => row.state === state)?.count ?? 0;
  return { open: of("open"), solved: of("solved") };
}

/** Of a thing that they keep. */
export async function findBreakdown(db: Db, id: string, someone: Visitor): Promise<Breakdown | null> {
  const [found] = isUuid(id) ? (await select(sql`d.id = ${id}::uuid`).execute(db)).rows : [];
  return found && keeps(someone, found) ? found : null;
}

interface AwaitedBreakdowns {
  readonly resourceId: string;
  readonly name: string;
  readonly placeName: string;
  readonly count: number;
}

/** What waits for an answer at the places that this person answers for, thing by thing. */
export async function findAwaitedBreakdowns(db: Db, someone: Visitor): Promise<AwaitedBreakdowns[]> {
  const places = scopesOf(someone, answering).flatMap(({ kind, id }) => (kind === "place" && id ? [id] : []));
  if (places.length === 0) return [];
  const { rows } = await sql<AwaitedBreakdowns>`
    select r.id as "resourceId", r.name, p.name as "placeName", count(*)::int as count
    from ${resourceTables} join bookings.breakdown d on d.resource_id = r.id and d.state = 'open'
    where r.place_id = any(${places}::uuid[]) group by r.id, p.name order by min(d.at), r.id`.execute(db);
  return rows;
}
