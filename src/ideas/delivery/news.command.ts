import type { Db } from "#platform/db/db.ts";
import type { Files } from "#platform/files/files.ts";
import { resizeImage } from "#platform/files/image.ts";
import type { Case } from "../case/case.query.ts";
import { writeJourney } from "../move-proposal.command.ts";
import { act, type Actor, type DeliveryOutcome, tell, writeEntry } from "./delivery.command.ts";

interface News {
  readonly words: string;
  /** Made small, without what it says of where and when it was taken. */
  readonly picture: { readonly content: Uint8Array; readonly alt: string } | null;
}

/** What `readPicture` refuses. */
type PictureProblem = "not_an_image" | "too_many_pixels";

export async function readPicture(content: Uint8Array): Promise<{ ok: true; content: Uint8Array } | { ok: false; problem: PictureProblem }> {
  return resizeImage(content, { width: 1600, height: 1200, format: "webp" });
}

/** News of a delivery, with a picture or without: told to authors and followers. */
export async function publishNews(db: Db, files: Files, actor: Actor, { words, picture }: News): Promise<DeliveryOutcome> {
  const publish = async (trx: Db, judged: Case) => {
    const entry = await writeEntry(trx, actor, { kind: "news", words });
    if (picture) await hangPicture(trx, files, entry, picture);
    await writeJourney(trx, { proposalId: judged.id, act: "delivery_news", by: actor.by, asWhom: actor.asWhom, words });
    await tell(trx, judged, "progress", actor, { reason: words });
    return undefined;
  };
  return act(db, actor, "news", publish, { words, picture: picture !== null });
}

export async function hangPicture(trx: Db, files: Files, entryId: string, { content, alt }: { content: Uint8Array; alt: string }): Promise<void> {
  const put = await files.put(content, { name: "realisation.webp", room: "participation", accept: ["image/webp"], maxBytes: 5_000_000 }, trx);
  if (!put.ok) throw new Error(`A picture of our own was refused: ${put.problem}`);
  await trx.insertInto("ideas.delivery_picture").values({ entry_id: entryId, file_id: put.file.id, alt, position: 0 }).execute();
}
