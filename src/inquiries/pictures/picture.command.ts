import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import type { Files } from "#platform/files/files.ts";
import type { Picture } from "#platform/files/picture.ts";
import { lockInquiry } from "../inquiries.query.ts";
import { askerMay } from "../inquiry.ts";
import { writeLine } from "../journal.command.ts";
import type { NewPicture } from "./picture.form.ts";
import { findPicture, listPictures } from "./pictures.query.ts";

const mostPictures = 3;

type AddOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "closed" | "too_many" };

/** While the question waits. The same picture sent twice is one. */
export async function addPicture(db: Db, files: Files, inquiryId: string, picture: Picture, { shows }: Pick<NewPicture, "shows">): Promise<AddOutcome> {
  return db.transaction().execute(async (trx) => {
    const inquiry = await lockInquiry(trx, inquiryId);
    if (!inquiry || !askerMay(inquiry).withdraw) return { ok: false, problem: "closed" };
    const sha256 = picture.sha256.toString("hex");
    const { rows: known } = await sql`select from inquiries.picture where inquiry_id = ${inquiryId} and sha256 = ${sha256}`.execute(trx);
    if (known.length > 0) return { ok: true };
    if ((await listPictures(trx, inquiryId)).length >= mostPictures) return { ok: false, problem: "too_many" };
    const name = `question-${inquiry.number}.webp`;
    const kept = await files.put(picture.large, { name, room: "inquiries", accept: ["image/webp"], maxBytes: 8_000_000 }, trx);
    if (!kept.ok) throw new Error(`our own picture was refused: ${kept.problem}`);
    await sql`insert into inquiries.picture (inquiry_id, file_id, sha256, shows) values (${inquiryId}, ${kept.file.id}, ${sha256}, ${shows})`.execute(trx);
    await writeLine(trx, { inquiryId, act: "picture", side: "asker" });
    return { ok: true };
  });
}

/** False when it is none of this question, or it waits no more. */
export async function removePicture(db: Db, inquiryId: string, id: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const inquiry = await lockInquiry(trx, inquiryId);
    const picture = await findPicture(trx, inquiryId, id);
    if (!inquiry || !picture || !askerMay(inquiry).withdraw) return false;
    await sql`delete from inquiries.picture where id = ${picture.id}`.execute(trx);
    return true;
  });
}
