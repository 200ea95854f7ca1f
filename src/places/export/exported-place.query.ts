import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Territory } from "#territory";

/** What every export reads of a place. The directory selects the same columns for its own CSV and GeoJSON. */
export const exportedColumns = [
  ...(["id", "slug", "name", "summary", "description", "stage", "commune_code", "insee_code", "postal_code", "address", "address_extra"] as const),
  ...(["longitude", "latitude", "phone", "emails", "websites", "booking_url", "access_libre_url", "typologies", "activities"] as const),
  ...(["services", "themes", "publics", "specific_care", "fees", "price_note", "access_modes", "support_modes", "programmes"] as const),
  ...(["training_labels", "other_labels", "mobility", "hours", "wheelchair", "structure_name", "structure_pivot"] as const),
  ...(["target_group", "languages", "accessibility_note", "capacity", "desks", "location_precision"] as const),
  ...(["source", "known_on"] as const),
] as const;

/** Every published place, in an order that does not change from one harvest to the next. */
export function publishedPlaces(db: Db) {
  return db.selectFrom("places.place").select(exportedColumns).where("status", "=", "published").orderBy("id");
}

/**
 * Open places with a service of digital mediation: what the national map harvests. A third place without one is no place of digital
 * mediation, however well it is run; an idea or a closed place would send people to a locked door.
 */
export function mediationPlaces(db: Db) {
  return publishedPlaces(db).where(sql<boolean>`cardinality(services) > 0`).where("stage", "in", ["opening", "rooted"]);
}

/** The same for data·inclusion, which also takes those that help with something else than computers. */
export function helpingPlaces(db: Db) {
  return publishedPlaces(db).where(sql<boolean>`(services <> '{}' or themes <> '{}')`).where("stage", "in", ["opening", "rooted"]);
}

export type ExportedPlace = Awaited<ReturnType<ReturnType<typeof publishedPlaces>["execute"]>>[number];

/** What an export needs to know besides the rows. */
export interface ExportContext {
  readonly territory: Territory;
  /** Where the house is, without a slash at the end: links in files must work elsewhere. */
  readonly site: string;
  /** Where somebody's time is booked here (`findAppointments`): identifier of a place → address from the root. */
  readonly appointments: ReadonlyMap<string, string>;
}

/** Where one books: the place's own address, else that of this house. */
export function bookingUrl({ id, booking_url }: Pick<ExportedPlace, "id" | "booking_url">, { site, appointments }: ExportContext): string | null {
  const here = appointments.get(id);
  return booking_url ?? (here === undefined ? null : site + here);
}

export function communeName({ commune_code }: Pick<ExportedPlace, "commune_code">, { territory }: ExportContext): string {
  return territory.communeByCode(commune_code)?.commune.name ?? commune_code;
}

export function pageOf({ slug }: Pick<ExportedPlace, "slug">, { site }: ExportContext): string {
  return `${site}/lieux/${slug}`;
}
