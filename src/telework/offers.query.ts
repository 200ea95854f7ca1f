import { type RawBuilder, sql } from "kysely";

import { isKeptBy, isPublic, resourceTables } from "#bookings";
import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { Halves, Quiet } from "./telework.ts";

/** Desks of a place, as it offers them to employers; `state` null: it does not, and the rest is what is usual. */
export interface Offer extends Halves {
  readonly resourceId: string;
  readonly name: string;
  readonly translations: { readonly en?: { readonly name?: string }; readonly nl?: { readonly name?: string } };
  readonly quantity: number;
  readonly wheelchair: "yes" | "limited" | "no" | "unknown";
  readonly placeId: string;
  readonly placeName: string;
  readonly placeSlug: string;
  readonly placeAddress: string;
  readonly placeHours: string | null;
  readonly communeCode: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly halfCents: number;
  readonly dayCents: number;
  readonly vat: number | null;
  readonly cancel: number;
  readonly quiet: Quiet;
  readonly note: string | null;
  readonly state: "open" | "paused" | null;
  readonly version: number;
}

export const offerTables = sql`${resourceTables} left join telework.offer o on o.resource_id = r.id`;

/** Shown to everybody, and open to employers. */
export const isOffered = sql<boolean>`(o.state = 'open' and r.state = 'open' and ${isPublic})`;

export const clock = (column: RawBuilder<unknown>) => sql`to_char(${column}, 'HH24:MI')`;

const columns = sql`r.id as "resourceId", r.name, r.translations, r.quantity, r.wheelchair, r.place_id as "placeId", p.name as "placeName", p.slug as "placeSlug",
  p.address as "placeAddress", p.hours as "placeHours", p.commune_code as "communeCode", p.longitude, p.latitude, coalesce(o.half_cents, 0) as "halfCents", coalesce(o.day_cents, 0) as "dayCents",
  o.vat, coalesce(o.cancel, 24) as cancel, coalesce(o.quiet, 'quiet') as quiet, o.note, o.state, coalesce(o.version, 0) as version,
  coalesce(${clock(sql`o.morning_from`)}, '09:00') as "morningFrom", coalesce(${clock(sql`o.morning_to`)}, '12:30') as "morningTo",
  coalesce(${clock(sql`o.afternoon_from`)}, '13:30') as "afternoonFrom", coalesce(${clock(sql`o.afternoon_to`)}, '17:00') as "afternoonTo"`;

export async function findOffers(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``): Promise<Offer[]> {
  return (await sql<Offer>`select ${columns} from ${offerTables} where ${where} ${rest}`.execute(db)).rows;
}

/** Open to employers; null: it is not, or is no more. */
export const findOpenOffer = async (db: Db, resourceId: string): Promise<Offer | null> =>
  isUuid(resourceId) ? ((await findOffers(db, sql`r.id = ${resourceId}::uuid and ${isOffered}`))[0] ?? null) : null;

/** All desks of a place that are open to employers, by name. */
export const findDesksOf = (db: Db, placeId: string): Promise<Offer[]> =>
  findOffers(db, sql`r.place_id = ${placeId}::uuid and ${isOffered}`, sql`order by r.name collate "fr-x-icu", r.id`);

/** Desks of the places that somebody keeps, whether they are offered or not. */
export const isOwnDesk = (someone: Visitor): RawBuilder<boolean> => sql`(r.kind = 'desk' and r.state in ('open', 'broken') and ${isKeptBy(someone)})`;

export const findOwnDesk = async (db: Db, id: string, someone: Visitor): Promise<Offer | null> =>
  isUuid(id) ? ((await findOffers(db, sql`r.id = ${id}::uuid and ${isOwnDesk(someone)}`))[0] ?? null) : null;
