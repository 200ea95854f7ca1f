import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { State } from "./booking.ts";
import type { Kind } from "./resource.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { keeps } from "./keeper.ts";
import type { Resource } from "./resources.query.ts";
import type { Rule } from "./rules.ts";
import type { MadeFor } from "./whom.ts";

/** A booking with what it is of. */
export interface Booking {
  readonly id: string;
  readonly resourceId: string;
  readonly personId: string | null;
  /** Of whoever booked, or for whom, for hosts. */
  readonly personName: string | null;
  readonly madeFor: MadeFor;
  /** The structure for which it is, or the first name of whoever is helped. */
  readonly forName: string | null;
  /** `loan`: lent by the day, in a room that lends. */
  readonly kind: "booking" | "block" | "loan" | "stay";
  readonly from: Date;
  readonly to: Date;
  readonly units: number;
  readonly people: number | null;
  readonly purpose: string | null;
  readonly state: State;
  readonly waitsUntil: Date | null;
  readonly overridden: readonly Rule[];
  readonly overrideReason: string | null;
  readonly reason: string | null;
  readonly endedBy: "person" | "host" | "house" | null;
  readonly seriesId: string | null;
  /** Somebody was given the address to take it over. */
  readonly handing: boolean;
  /** It is blocked for a calendar kept elsewhere. */
  readonly outside: boolean;
  readonly version: number;
  readonly madeAt: Date;
  readonly name: string;
  readonly translations: Resource["translations"];
  readonly slug: string;
  readonly cancel: number;
  readonly quantity: number;
  readonly placeId: string;
  readonly placeName: string;
  readonly placeSlug: string;
  readonly placeAddress: string;
  readonly communeCode: string;
}

const columns = sql`b.id, b.resource_id as "resourceId", b.person_id as "personId", coalesce(case b.made_for when 'structure' then s.name || ' (' || o.name || ')' end, h.name, g.name, o.name) as "personName",
  b.made_for as "madeFor", coalesce(h.name, s.name) as "forName", b.kind, lower(b.during) as "from",
  upper(b.during) as "to", b.units, b.people, b.purpose, b.state, b.waits_until as "waitsUntil", b.overridden, b.override_reason as "overrideReason",
  b.reason, b.ended_by as "endedBy", b.series_id as "seriesId", b.handover_hash is not null as handing, b.outside_id is not null as outside, b.version, b.made_at as "madeAt",
  r.name, r.translations, r.slug, r.cancel, r.quantity, r.place_id as "placeId",
  p.name as "placeName", p.slug as "placeSlug", p.address as "placeAddress", p.commune_code as "communeCode"`;

export const bookingTables = sql`bookings.booking b join bookings.resource r on r.id = b.resource_id join places.place p on p.id = r.place_id
  left join people.person o on o.id = b.person_id left join people.structure s on s.id = b.structure_id
  left join bookings.helped h on h.booking_id = b.id left join bookings.guest g on g.booking_id = b.id`;

export async function findBookings(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``): Promise<Booking[]> {
  return (await sql<Booking>`select ${columns} from ${bookingTables} where ${where} ${rest}`.execute(db)).rows;
}

/** Of this person's own: nobody else's is found. */
export async function findOwnBooking(db: Db, id: string, personId: string): Promise<Booking | null> {
  if (!isUuid(id)) return null;
  const [found] = await findBookings(db, sql`b.id = ${id}::uuid and b.person_id = ${personId} and b.kind = 'booking'`);
  return found ?? null;
}

/** What it takes: a room, somebody's help. */
export async function findResourceKind(db: Db, resourceId: string): Promise<Kind> {
  const { rows } = await sql<{ kind: Kind }>`select kind from bookings.resource where id = ${resourceId}`.execute(db);
  return rows[0]!.kind;
}

/** Of a place that they keep; a loan is dealt with where it was asked for. */
export async function findKeptBooking(db: Db, id: string, someone: Visitor): Promise<Booking | null> {
  const [found] = isUuid(id) ? await findBookings(db, sql`b.id = ${id}::uuid and b.kind not in ('loan', 'stay')`) : [];
  return found && keeps(someone, found) ? found : null;
}
