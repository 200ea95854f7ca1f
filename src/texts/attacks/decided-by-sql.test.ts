import { sql } from "kysely";
import { expect, it } from "vitest";

import { textHouse } from "../text.testing.ts";

const house = await textHouse();
const { db, as, chloe, addSettled, addText, debate, amend, amendment, addProcess } = house;

/** A text whose first amendment was accepted, in a version that is published. */
async function decided(process?: Awaited<ReturnType<typeof debate>>) {
  const author = await addSettled({ name: "Amina Delattre" });
  const text = await addText(process ?? (await debate()));
  await amend(text.href, process ? chloe : author);
  const decision = { outcome: "accept", decision: "Le lieu peut tenir cette promesse.", act: "answer", revision: "1" };
  expect((await as(chloe).post(`${text.href}/amendements/1/decision`, decision)).status).toBe(303);
  expect((await as(chloe).post(`${text.href}/prochaine-version`, { act: "publish", summary: "" })).status).toBe(303);
  return { ...text, amendmentId: (await amendment(text.id, 1)).id, author };
}

it("what was answered to an amendment does not go by SQL, alone or with what it stands on", async () => {
  const { id, amendmentId } = await decided();
  const draft = await addProcess({ kind: "debate", settings: { mode: "text" }, state: "draft" });
  for (const attempt of [
    sql`delete from texts.amendment where id = ${amendmentId}`,
    sql`delete from texts.text_version where text_id = ${id}`,
    sql`delete from texts.text where id = ${id}`,
    sql`update texts.text set process_id = ${draft.id}, stage_id = ${draft.stageId} where id = ${id}`,
    sql`update texts.text set state = 'draft', version = 0 where id = ${id}`,
    sql`update texts.amendment set author_id = null, signature = 'anonyme' where id = ${amendmentId}`,
    sql`update texts.amendment set decided_by = null where id = ${amendmentId}`,
    sql`update texts.amendment set decided_by = author_id where id = ${amendmentId}`,
  ])
    await expect(attempt.execute(db)).rejects.toThrow(/stays/);
  expect(await amendment(id, 1)).toMatchObject({ id: amendmentId, state: "accepted" });
});

it("it goes with a rehearsal, and its author with their account", async () => {
  const tried = await decided(await addProcess({ kind: "debate", settings: { mode: "text" }, state: "rehearsal" }));
  await sql`delete from texts.amendment where id = ${tried.amendmentId}`.execute(db);
  const { id, author } = await decided();
  await db.transaction().execute(async (trx) => {
    await sql`update texts.amendment set author_id = null, signature = 'anonyme' where author_id = ${author}`.execute(trx);
    await sql`update people.person set name = '', erased_at = now() where id = ${author}`.execute(trx);
  });
  expect(await amendment(id, 1)).toMatchObject({ state: "accepted", signature: "anonyme" });
});
