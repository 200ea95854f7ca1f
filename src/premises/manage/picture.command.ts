import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import type { Files } from "#platform/files/files.ts";
import { keepPicture } from "#platform/files/keep-picture.ts";
import type { Picture } from "#platform/files/picture.ts";
import { lockOffer } from "../offers.query.ts";
import { record } from "../record.command.ts";

interface PictureForm {
  readonly picture: Picture;
  /** What it shows, in words. */
  readonly alt: string;
  readonly by: string;
}

/** Puts a picture, in place of the one before. False for an offer that is gone or withdrawn. */
export async function putPicture(db: Db, files: Files, id: string, { picture, alt, by }: PictureForm): Promise<boolean> {
  const done = await db.transaction().execute(async (trx) => {
    const before = await lockOffer(trx, id);
    if (!before || before.state === "withdrawn") return null;
    const { file_id: large, small_file_id: small } = await keepPicture(files, picture, { name: before.slug, room: "premises" }, trx);
    await sql`
      update premises.offer set file_id = ${large}, small_file_id = ${small}, picture_alt = ${alt}, version = version + 1,
        changed_at = clock_timestamp() where id = ${id}`.execute(trx);
    await record(trx, { id, act: "picture", by, after: { file: large } });
    return before;
  });
  await forget(files, done);
  return done !== null;
}

/** False when there is none. */
export async function removePicture(db: Db, files: Files, id: string, by: string): Promise<boolean> {
  const done = await db.transaction().execute(async (trx) => {
    const before = await lockOffer(trx, id);
    if (!before?.picture || before.state === "withdrawn") return null;
    await sql`
      update premises.offer set file_id = null, small_file_id = null, picture_alt = null, version = version + 1,
        changed_at = clock_timestamp() where id = ${id}`.execute(trx);
    await record(trx, { id, act: "no_picture", by, before: { file: before.picture.fileId } });
    return before;
  });
  await forget(files, done);
  return done !== null;
}

async function forget(files: Files, before: Awaited<ReturnType<typeof lockOffer>>): Promise<void> {
  if (before?.picture) for (const file of [before.picture.fileId, before.picture.smallFileId]) await files.remove(file);
}
