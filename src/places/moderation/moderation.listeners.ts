import type { Db } from "#platform/db/db.ts";
import { hiddenBecause } from "#moderation";
import type { Listener } from "#platform/jobs/listener.ts";
import { readTerritory } from "#territory";
import { changePlace } from "../saving/change-place.command.ts";

interface Judgement {
  readonly kind: string;
  readonly id: string;
}

const moderation = { kind: "metropolis", personId: null } as const;

/** A record that moderators hid leaves the directory, the map and the exports; one that they let appear comes back to them. */
export const moderated: readonly Listener[] = [
  { event: "moderation.hidden", handle: ({ db }, judged: Judgement) => follow(db, judged) },
  { event: "moderation.kept", handle: ({ db }, judged: Judgement) => follow(db, judged) },
];

/** What is true now decides, not the order in which the news arrives. */
async function follow(db: Db, { kind, id }: Judgement): Promise<void> {
  if (kind !== "place") return;
  await db.transaction().execute(async (trx) => {
    const place = await trx.selectFrom("places.place").select(["status", "status_reason"]).where("id", "=", id).forUpdate().executeTakeFirst();
    const reason = await hiddenBecause(trx, "place", id, "fr");
    const territory = await readTerritory(trx);
    if (reason && place?.status === "published") {
      await changePlace(trx, { placeId: id, facts: { status: "suspended" }, author: moderation, reason }, territory);
      await trx.updateTable("places.place").set({ status_reason: reason }).where("id", "=", id).execute();
    }
    // Suspended by staff for another reason, it stays so.
    if (!reason && place?.status === "suspended" && (await wasHidden(trx, id))) {
      await changePlace(trx, { placeId: id, facts: { status: "published" }, author: moderation, reason: null }, territory);
      await trx.updateTable("places.place").set({ status_reason: null }).where("id", "=", id).execute();
    }
  });
}

/** Whether the last that changed its state was this listener. */
async function wasHidden(trx: Db, id: string): Promise<boolean> {
  const last = await trx
    .selectFrom("places.change")
    .select(["author_id", "source", "after"])
    .where("place_id", "=", id)
    .where("field", "=", "status")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return last?.author_id === null && last.source === "métropole" && last.after === "suspended";
}
