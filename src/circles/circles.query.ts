import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { ownStructures } from "./acting.query.ts";
import type { CircleState, SeatState, Tab } from "./circle.ts";

export interface Circle {
  readonly id: string;
  readonly question: string;
  readonly about: string | null;
  readonly state: CircleState;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly ending: string | null;
  readonly version: number;
  /** That take part today. */
  readonly structures: number;
  /** Published and not withdrawn. */
  readonly commons: number;
  /** A structure of whoever looks takes part. */
  readonly inside: boolean;
  /** One of them opened it. */
  readonly hosts: boolean;
}

async function findCircles(db: Db, someone: Visitor | null, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``): Promise<Circle[]> {
  const { rows } = await sql<Circle>`
    select c.id, c.question, c.about, c.state, c.opened_at as "openedAt", c.closed_at as "closedAt", c.ending, c.version,
      (select count(*)::int from circles.seat s where s.circle_id = c.id and s.state = 'in') as structures,
      (select count(*)::int from circles.common m where m.circle_id = c.id and m.state = 'published') as commons,
      exists (select from circles.seat s where s.circle_id = c.id and s.state = 'in' and s.structure_id = any(${ownStructures(someone)})) as inside,
      exists (select from circles.seat s where s.circle_id = c.id and s.state = 'in' and s.host and s.structure_id = any(${ownStructures(someone)})) as hosts
    from circles.circle c where ${where} ${rest}`.execute(db);
  return rows;
}

export async function listCircles(db: Db, someone: Visitor | null, { tab, q }: { tab: Tab; q: string }, { limit, offset }: Range): Promise<Slice<Circle>> {
  const kept = {
    open: sql`c.state = 'open'`,
    closed: sql`c.state = 'closed'`,
    own: sql`exists (select from circles.seat s where s.circle_id = c.id and s.state <> 'left' and s.structure_id = any(${ownStructures(someone)}))`,
  }[tab];
  const where = sql`${kept} and (${q}::text = '' or position(platform.fold(${q}) in platform.fold(concat_ws(' ', c.question, c.about))) > 0)`;
  const [rows, { rows: counted }] = await Promise.all([
    findCircles(db, someone, where, sql`order by c.opened_at desc, c.id limit ${limit} offset ${offset}`),
    sql<{ count: number }>`select count(*)::int as count from circles.circle c where ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

export const findCircle = async (db: Db, id: string, someone: Visitor | null): Promise<Circle | null> =>
  (isUuid(id) ? await findCircles(db, someone, sql`c.id = ${id}::uuid`) : [])[0] ?? null;

export interface Seat {
  readonly structureId: string;
  readonly name: string;
  readonly state: SeatState;
  readonly host: boolean;
  readonly askedAt: Date;
  /** Of whoever looks. */
  readonly own: boolean;
}

/** Structures that take part, ask to, or left; hosts first. */
export async function findSeats(db: Db, circleId: string, someone: Visitor | null): Promise<Seat[]> {
  const { rows } = await sql<Seat>`
    select s.structure_id as "structureId", t.name, s.state, s.host, s.asked_at as "askedAt", s.structure_id = any(${ownStructures(someone)}) as own
    from circles.seat s join people.structure t on t.id = s.structure_id where s.circle_id = ${circleId}
    order by s.host desc, t.name collate "fr-x-icu", s.structure_id`.execute(db);
  return rows;
}

export interface Structure {
  readonly id: string;
  readonly name: string;
}

/** Structures for which this person answers, by name. */
export async function findOwnStructures(db: Db, someone: Visitor | null): Promise<Structure[]> {
  const { rows } = await sql<Structure>`
    select t.id, t.name from people.structure t where t.id = any(${ownStructures(someone)}) order by t.name collate "fr-x-icu", t.id`.execute(db);
  return rows;
}

/** Persons who answer for these structures. */
export async function findAnswering(db: Db, structureIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct g.person_id as id from people.role_grant g where g.role = 'manager' and g.scope_kind = 'structure' and g.scope_id = any(${[...structureIds]}::text[])
      and g.revoked_at is null and (g.ends_at is null or g.ends_at > now())`.execute(db);
  return rows.map(({ id }) => id);
}
