import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { actsFor, structuresOf } from "./keeper.ts";
import type { OfferSide, Price, Subject } from "./pooling.ts";

/** A service that a structure offers or looks for. */
export interface Offer extends Price {
  readonly id: string;
  readonly structureId: string;
  readonly structureName: string;
  readonly communeCode: string | null;
  readonly side: OfferSide;
  readonly subject: Subject;
  readonly title: string;
  readonly about: string;
  /** Units a month; null: not said. */
  readonly capacity: number | null;
  readonly conditions: string | null;
  readonly state: "open" | "closed";
  readonly version: number;
  readonly changedAt: Date;
}

export const offerTables = sql`pooling.offer o join people.structure s on s.id = o.structure_id`;

/** Shown to everybody. */
export const isOpen = sql<boolean>`o.state = 'open'`;

const columns = sql`o.id, o.structure_id as "structureId", s.name as "structureName", s.commune_code as "communeCode", o.side, o.subject, o.title, o.about, o.unit, o.pay, o.price,
  o.vat, o.capacity, o.conditions, o.state, o.version, o.changed_at as "changedAt"`;

export async function findOffers(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``): Promise<Offer[]> {
  return (await sql<Offer>`select ${columns} from ${offerTables} where ${where} ${rest}`.execute(db)).rows;
}

/** For everybody while it is open, then for its structure; null for others. */
export async function findOffer(db: Db, id: string, someone: Visitor | null): Promise<Offer | null> {
  if (!isUuid(id)) return null;
  const offer = (await findOffers(db, sql`o.id = ${id}::uuid`))[0];
  return offer && (offer.state === "open" || actsFor(someone, offer.structureId)) ? offer : null;
}

export interface NamedStructure {
  readonly id: string;
  readonly name: string;
}

/** Structures in whose name this person acts, by name. */
export async function findOwn(db: Db, someone: Visitor): Promise<NamedStructure[]> {
  const { rows } = await sql<NamedStructure>`
    select id, name from people.structure where id = any(${[...structuresOf(someone)]}::uuid[]) order by name collate "fr-x-icu", id`.execute(db);
  return rows;
}
