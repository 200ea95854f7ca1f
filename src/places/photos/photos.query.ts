import type { Db } from "#platform/db/db.ts";
import { mostPhotos } from "./photo.ts";

/** In the order of the page. */
export function findPhotos(db: Db, placeId: string) {
  return db
    .selectFrom("places.photo")
    .select(["id", "file_id", "small_file_id", "width", "height", "alt", "credit", "position"])
    .where("place_id", "=", placeId)
    .where("removed_at", "is", null)
    .orderBy("position")
    .orderBy("added_at")
    .orderBy("id")
    .execute();
}

export type Photo = Awaited<ReturnType<typeof findPhotos>>[number];

/** They can be put back for a month. */
export function findRemoved(db: Db, placeId: string) {
  return db
    .selectFrom("places.photo")
    .select(["id", "file_id", "small_file_id", "width", "height", "alt", "removed_at"])
    .where("place_id", "=", placeId)
    .where("removed_at", "is not", null)
    .orderBy("removed_at", "desc")
    .limit(mostPhotos)
    .execute();
}

export type RemovedPhoto = Awaited<ReturnType<typeof findRemoved>>[number];
