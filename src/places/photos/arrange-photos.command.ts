import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { PhotoWords } from "./photo.form.ts";
import { lockPhotos, recordPhoto } from "./photo-record.command.ts";
import { mostPhotos } from "./photo.ts";

interface Place {
  readonly id: string;
  readonly commune_code: string;
}

/** One place earlier or later. Nothing happens at the ends, nor to a photo that is gone. */
export async function movePhoto(db: Db, place: Place, id: string, by: -1 | 1): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const order = (await lockPhotos(trx, place.id)).map((photo) => photo.id);
    const at = order.indexOf(id);
    const other = order[at + by];
    if (at < 0 || other === undefined) return;
    order[at + by] = id;
    order[at] = other;
    await writeOrder(trx, order);
  });
}

/** False when the photo is gone. */
export async function describePhoto(db: Db, visitor: Visitor, place: Place, id: string, { alt, credit }: PhotoWords): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const before = (await lockPhotos(trx, place.id)).find((photo) => photo.id === id);
    if (!before) return false;
    if (before.alt === alt && before.credit === credit) return true;
    await trx.updateTable("places.photo").set({ alt, credit }).where("id", "=", id).execute();
    await recordPhoto(trx, visitor, place, { act: "place.describe_photo", before: before.alt, after: alt });
    return true;
  });
}

/** Kept for a month, so that it can be put back. Removed twice is removed. */
export async function removePhoto(db: Db, visitor: Visitor, place: Place, id: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const shown = await lockPhotos(trx, place.id);
    const gone = shown.find((photo) => photo.id === id);
    if (!gone) return false;
    await trx.updateTable("places.photo").set({ removed_at: sql`now()` }).where("id", "=", id).execute();
    await writeOrder(
      trx,
      shown.map((photo) => photo.id).filter((one) => one !== id),
    );
    await recordPhoto(trx, visitor, place, { act: "place.remove_photo", before: gone.alt, after: null });
    return true;
  });
}

type PutBack = "put_back" | "too_many" | "already_there" | "gone";

/** At the end. */
export async function putBackPhoto(db: Db, visitor: Visitor, place: Place, id: string): Promise<PutBack> {
  return db.transaction().execute(async (trx) => {
    const shown = await lockPhotos(trx, place.id);
    const photo = await trx
      .selectFrom("places.photo")
      .select(["alt", "sha256", "removed_at"])
      .where("place_id", "=", place.id)
      .where(sql<boolean>`id::text = ${id}`)
      .executeTakeFirst();
    if (!photo) return "gone";
    if (!photo.removed_at || shown.some(({ sha256 }) => sha256 !== null && sha256 === photo.sha256)) return "already_there";
    if (shown.length >= mostPhotos) return "too_many";
    await trx.updateTable("places.photo").set({ removed_at: null, position: shown.length }).where("id", "=", id).execute();
    await recordPhoto(trx, visitor, place, { act: "place.put_back_photo", before: null, after: photo.alt });
    return "put_back";
  });
}

async function writeOrder(trx: Db, ids: readonly string[]): Promise<void> {
  await sql`
    update places.photo p set position = o.at - 1
    from unnest(${[...ids]}::uuid[]) with ordinality as o (id, at) where p.id = o.id`.execute(trx);
}
