import type { Db } from "#platform/db/db.ts";
import type { Files } from "#platform/files/files.ts";
import { keepPicture } from "#platform/files/keep-picture.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { PhotoWords } from "./photo.form.ts";
import { lockPhotos, recordPhoto } from "./photo-record.command.ts";
import { mostPhotos } from "./photo.ts";
import type { Picture } from "#platform/files/picture.ts";

type AddedPhoto = { readonly ok: true } | { readonly ok: false; readonly problem: "too_many" | "already_there" };

interface Place {
  readonly id: string;
  readonly slug: string;
  readonly commune_code: string;
}

/** The same picture sent twice is one photo; twelve are the most, whoever sends at the same time. */
export async function addPhoto(
  db: Db,
  files: Files,
  visitor: Visitor,
  { place, picture, words }: { place: Place; picture: Picture; words: PhotoWords },
): Promise<AddedPhoto> {
  return db.transaction().execute(async (trx) => {
    const shown = await lockPhotos(trx, place.id);
    if (shown.some(({ sha256 }) => sha256 === picture.sha256.toString("hex"))) return { ok: false, problem: "already_there" };
    if (shown.length >= mostPhotos) return { ok: false, problem: "too_many" };
    await insertPhoto(trx, files, { place, picture, words, position: shown.length, by: visitor.id });
    await recordPhoto(trx, visitor, place, { act: "place.add_photo", before: null, after: words.alt });
    return { ok: true };
  });
}

interface NewPhoto {
  readonly place: { readonly id: string; readonly slug: string };
  readonly picture: Picture;
  readonly words: PhotoWords;
  readonly position: number;
  readonly by: string | null;
}

export async function insertPhoto(trx: Db, files: Files, { place, picture, words, position, by }: NewPhoto): Promise<void> {
  const { width, height, sha256 } = picture;
  const kept = await keepPicture(files, picture, { name: place.slug, room: "places" }, trx);
  const { alt, credit } = words;
  await trx
    .insertInto("places.photo")
    .values({ place_id: place.id, ...kept, width, height, sha256: sha256.toString("hex"), alt, credit, position, added_by: by })
    .execute();
}
