import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Order, Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { withinReach } from "../acts/within-reach.query.ts";
import type { queueOrders, Tab } from "./queue.filters.ts";

export interface QueuedPlace {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly address: string;
  readonly commune_code: string;
  readonly summary: string | null;
  /** When it was proposed, or came into the house. */
  readonly at: Date;
  /** The day of which the record is known to be true. `YYYY-MM-DD`. */
  readonly known_on: string;
  readonly status_reason: string | null;
  /** When it was last asked whether its record is still true. */
  readonly asked_at: Date | null;
  readonly hours_words: string | null;
  readonly note: string | null;
}

interface Question {
  readonly tab: Tab;
  /** Words of the name or the address. */
  readonly q: string;
  /** Code of a commune; null for all. */
  readonly commune: string | null;
  readonly order: Order<keyof typeof queueOrders>;
}

/** The records of one tab that this person may publish. */
export async function findQueue(db: Db, visitor: Visitor, { tab, q, commune, order }: Question, { limit, offset }: Range): Promise<Slice<QueuedPlace>> {
  const found = sql`${isIn(tab)} and ${withinReach(visitor, "places.publish")}
    and (${commune}::text is null or p.commune_code = ${commune}) and (${q} = '' or strpos(p.folded, platform.fold(${q})) > 0)`;
  const age = tab === "proposed" ? sql`coalesce(r.created_at, p.created_at)` : sql`p.known_on`;
  const direction = order.descending ? sql`desc` : sql`asc`;
  const [{ rows }, total] = await Promise.all([
    sql<QueuedPlace>`
      select p.id, p.slug, p.name, p.address, p.commune_code, p.summary, coalesce(r.created_at, p.created_at) as at, p.known_on, p.status_reason,
        (select max(c.sent_at) from places.confirmation_request c where c.place_id = p.id) as asked_at, r.hours_words, r.note
      from places.place p left join places.proposal r on r.place_id = p.id
      where ${found}
      order by ${order.by === "age" ? age : sql`p.name collate "fr-x-icu"`} ${direction}, p.id limit ${limit} offset ${offset}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count from places.place p where ${found}`.execute(db),
  ]);
  return { rows, total: total.rows[0]!.count };
}

/** As `places.undated` counts them, but for pairs that may be one place: each record shows its own. */
const undated = sql<boolean>`p.status = 'published' and p.stage in ('opening', 'rooted') and not places.is_counter(p.typologies)
  and not exists (select from places.stage_date d where d.place_id = p.id and d.stage in ('opening', 'rooted'))`;

const isIn = (tab: Tab) => (tab === "undated" ? undated : sql<boolean>`p.status = ${tab}`);

interface Counts {
  readonly proposed: number;
  readonly published: number;
  readonly suspended: number;
  readonly undated: number;
}

/** How many records of each tab this person may publish. */
export async function countQueue(db: Db, visitor: Visitor): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select count(*) filter (where p.status = 'proposed')::int as proposed, count(*) filter (where p.status = 'published')::int as published,
      count(*) filter (where p.status = 'suspended')::int as suspended, count(*) filter (where ${undated})::int as undated
    from places.place p where p.status in ('proposed', 'published', 'suspended') and ${withinReach(visitor, "places.publish")}`.execute(db);
  return rows[0]!;
}
