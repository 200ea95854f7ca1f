import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Access, Words } from "../resource.ts";
import type { Resource } from "../resources.query.ts";

/** What whoever comes must know of the place and the thing, besides the booking. */
export interface Orientation {
  readonly addressExtra: string | null;
  readonly postalCode: string;
  readonly communeCode: string;
  readonly phone: string | null;
  readonly wheelchair: Access;
  readonly accessibilityNote: string | null;
  readonly words: Words;
  readonly translations: Resource["translations"];
}

export async function findOrientation(db: Db, bookingId: string): Promise<Orientation | null> {
  const { rows } = await sql<Orientation>`
    select p.address_extra as "addressExtra", p.postal_code as "postalCode", p.commune_code as "communeCode", p.phone, r.wheelchair,
      p.accessibility_note as "accessibilityNote", json_build_object('name', r.name, 'about', r.about, 'rules', r.rules) as words, r.translations
    from bookings.booking b join bookings.resource r on r.id = b.resource_id join places.place p on p.id = r.place_id where b.id = ${bookingId}`.execute(db);
  return rows[0] ?? null;
}
