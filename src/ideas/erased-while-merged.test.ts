import { sql } from "kysely";
import { expect, it } from "vitest";

import { lockWaits } from "#platform/db/lock-waits.testing.ts";
import { erasePerson } from "../people/erasure/erase-person.command.ts";
import { actsHouse } from "./acts.testing.ts";

const house = await actsHouse();
const { db, as, addProcess, addProposal, addSettled, proposal, chloe } = house;

/** The one whose identifier is lower is locked first by whoever merges them. */
async function twoIdeas() {
  const process = await addProcess();
  const [one, other] = [await addProposal(process), await addProposal(process)];
  return one.id < other.id ? { process, lower: one, higher: other } : { process, lower: other, higher: one };
}

it("a person erased while an agent merges their idea with one that they support is erased, and the agent is answered", async () => {
  const { process, lower: theirs, higher: supported } = await twoIdeas();
  const zoe = await addSettled({ name: "Zoé Partie" });
  await sql`update ideas.proposal set author_id = ${zoe}, signature = 'Zoé Partie' where id = ${theirs.id}`.execute(db);
  expect((await as(zoe).post(`${supported.href}/soutenir`, { act: "support" })).status).toBe(303);
  const queue = `/participer/instruction/demarche/${process.slug}/doublons`;
  const raison = "Le même besoin, sur la même place.";
  const found = await as(chloe).post(queue, { act: "ask", gardee: String(supported.number), reunie: `n° ${theirs.number}`, raison, jours: "14" });
  const pair = found.headers.get("location")!.split("?")[0]!;
  await sql`update ideas.duplicate set answer_by = now() where id = ${pair.split("/").at(-1)!}`.execute(db);
  await sql`
    with asked as (insert into people.erasure (person_id, contributions) values (${zoe}, 'remove'))
    update people.person set erasure_asked_at = now() - interval '14 days' where id = ${zoe}`.execute(db);

  let erasing: Promise<boolean> | undefined;
  let merging: Promise<Response> | undefined;
  // Erasing stops between what they support and what they wrote.
  await db.transaction().execute(async (trx) => {
    await sql`lock table ideas.draft in access exclusive mode`.execute(trx);
    erasing = erasePerson(db, house.services.offers.personal, zoe);
    await lockWaits(db, 1);
    merging = as(chloe).post(pair, { act: "merge", raison });
    await lockWaits(db, 2);
  });
  expect([await erasing, (await merging)!.status]).toEqual([true, 409]);
  expect(await proposal(theirs.id)).toMatchObject({ state: "withdrawn", title: "Idée effacée par son auteur" });
  expect(await proposal(supported.id)).toMatchObject({ supports: 0 });
});
