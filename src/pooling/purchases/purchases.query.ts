import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";

export const purchaseStates = ["open", "reached", "cancelled", "allotted", "settled"] as const;
export type PurchaseState = (typeof purchaseStates)[number];

export interface Purchase {
  readonly id: string;
  readonly structureId: string;
  readonly structureName: string;
  readonly title: string;
  readonly about: string;
  readonly unitLabel: string;
  readonly threshold: number;
  readonly unitCents: number;
  readonly vat: number | null;
  readonly commitBy: string;
  readonly state: PurchaseState;
  readonly received: number | null;
  readonly deliveryCents: number | null;
  /** Structures that said something. */
  readonly structures: number;
  /** Units, over all. */
  readonly interest: number;
  readonly committed: number;
}

const purchaseTables = sql`pooling.purchase p join people.structure s on s.id = p.structure_id
  left join lateral (select count(*)::int as structures, coalesce(sum(c.interest), 0)::int as interest, coalesce(sum(c.committed), 0)::int as committed
    from pooling.commitment c where c.purchase_id = p.id) k on true`;

const columns = sql`p.id, p.structure_id as "structureId", s.name as "structureName", p.title, p.about, p.unit_label as "unitLabel", p.threshold, p.unit_cents as "unitCents", p.vat,
  p.commit_by::text as "commitBy", p.state, p.received, p.delivery_cents as "deliveryCents", coalesce(k.structures, 0) as structures, coalesce(k.interest, 0) as interest,
  coalesce(k.committed, 0) as committed`;

export async function findPurchases(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``): Promise<Purchase[]> {
  return (await sql<Purchase>`select ${columns} from ${purchaseTables} where ${where} ${rest}`.execute(db)).rows;
}

/** Those that are open first, the nearest day first; then the last. */
export async function listPurchases(db: Db, { limit, offset }: Range): Promise<Slice<Purchase>> {
  const [rows, { rows: counted }] = await Promise.all([
    findPurchases(
      db,
      sql`true`,
      sql`order by p.state <> 'open', case p.state when 'open' then p.commit_by end, p.commit_by desc, p.id limit ${limit} offset ${offset}`,
    ),
    sql<{ count: number }>`select count(*)::int as count from pooling.purchase`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

export const findPurchase = async (db: Db, id: string): Promise<Purchase | null> =>
  isUuid(id) ? ((await findPurchases(db, sql`p.id = ${id}::uuid`))[0] ?? null) : null;

export interface CommitmentRow {
  readonly structureId: string;
  readonly name: string;
  readonly interest: number;
  readonly committed: number | null;
  readonly allotted: number | null;
  readonly delivery: number | null;
}

/** Who said what, by name: for whoever organises it, all; for others, what the structures for which they act said. */
export async function findCommitments(db: Db, id: string, of: "all" | readonly string[]): Promise<CommitmentRow[]> {
  const { rows } = await sql<CommitmentRow>`
    select c.structure_id as "structureId", s.name, c.interest, c.committed, c.allotted, c.delivery from pooling.commitment c join people.structure s on s.id = c.structure_id
    where c.purchase_id = ${id} and (${of === "all"}::boolean or c.structure_id = any(${of === "all" ? [] : [...of]}::uuid[])) order by s.name collate "fr-x-icu", s.id`.execute(
    db,
  );
  return rows;
}
