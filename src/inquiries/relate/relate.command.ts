import { sql } from "kysely";

import { addLink, removeLink, type ThingRef } from "#thread";
import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import { answersLink, findRelated } from "./related.query.ts";

const mostRelated = 12;

/** Why it stands on the thread, in the words of the house. */
export const because: Translated = {
  fr: "La réponse à cette question y mène.",
  en: "The answer to this question leads there.",
  nl: "Het antwoord op deze vraag leidt daarheen.",
};

type RelateOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "gone" | "too_many" };

/** Says on the thread that this thing answers the question. "gone": the answer is not public any more. Said already, it stays as it was. */
export async function relate(db: Db, id: string, thing: ThingRef, { by, day }: { by: string; day: string }): Promise<RelateOutcome> {
  return db.transaction().execute(async (trx): Promise<RelateOutcome> => {
    if (!(await lockPublication(trx, id))) return { ok: false, problem: "gone" };
    const standing = await findRelated(trx, id);
    if (standing.some(({ kind, id: other }) => kind === thing.kind && other === thing.id)) return { ok: true };
    if (standing.length >= mostRelated) return { ok: false, problem: "too_many" };
    await addLink(trx, { ...answersLink(id, thing), reason: because, day, by });
    await recordAct(trx, { who: by, act: "inquiry.relate", room: "inquiries", about: { kind: "inquiry_answer", id }, after: { ...thing } });
    return { ok: true };
  });
}

/** False when it was taken away already. */
export async function unrelate(db: Db, id: string, thing: ThingRef, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await lockPublication(trx, id))) return false;
    const removed = await removeLink(trx, { ...answersLink(id, thing), reason: "La réponse n’y mène plus.", by });
    if (removed) await recordAct(trx, { who: by, act: "inquiry.unrelate", room: "inquiries", about: { kind: "inquiry_answer", id }, before: { ...thing } });
    return removed;
  });
}

/** Whoever takes their consent back waits, and takes what was joined meanwhile away, too. */
async function lockPublication(trx: Db, id: string): Promise<boolean> {
  const { rows } = await sql`select from inquiries.publication where id = ${id}::uuid for update`.execute(trx);
  return rows.length === 1;
}
