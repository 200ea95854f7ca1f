import { sql } from "kysely";
import { expect, it } from "vitest";

import { addDays, dayOf } from "#platform/time/day.ts";
import { closeDecisions } from "../decisions/decisions.command.ts";
import { generalHouse } from "../general.testing.ts";
import type { TestMember } from "../network.testing.ts";

const house = await generalHouse();
const { db, owner, as, coordinator, member, planned, letItCome } = house;
const [first, second, taker] = [await member(), await member(), await member()];
const today = dayOf(Date.now());
const idOf = (address: string) => address.split("?")[0]!.split("/").at(-1)!;
const status = (person: string, address: string, fields: Record<string, string>) =>
  as(person)
    .post(address, fields)
    .then((answer) => answer.status);

async function given(from: TestMember, hours: string): Promise<string> {
  const fields = { a: taker.id, nature: "time", combien: hours, jour: today, quoi: "Un coup de main" };
  const address = (await as(from.manager).post("/reseau/contributions/declarer", fields)).headers.get("location")!.split("?")[0]!;
  expect(await status(taker.manager, address, { act: "confirm" })).toBe(303);
  return idOf(address);
}
const asOwner = (change: ReturnType<typeof sql>) =>
  owner.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await change.execute(trx);
  });

/** Forty and eighty euros are asked of sixty; its last day is past. */
async function contested(regle: string): Promise<{ address: string; id: string; mine: string; theirs: string }> {
  const [mine, theirs] = [await given(first, "2"), await given(second, "4")];
  const fields = { nom: "Partager les heures d’essai", enveloppe: "60", heure: "20", regle, du: addDays(today, -10), au: today };
  const address = (await as(coordinator).post("/reseau/budgets/ouvrir", fields)).headers.get("location")!.split("?")[0]!;
  expect(await status(first.manager, address, { act: "claim", contributions: mine })).toBe(303);
  expect(await status(second.manager, address, { act: "claim", contributions: theirs })).toBe(303);
  const early = { act: "share", [`part_${mine}`]: "20", [`part_${theirs}`]: "40" };
  expect(await status(first.manager, address, early)).toBe(404);
  await asOwner(sql`update network.fund set closes_on = ${addDays(today, -1)}::date where id = ${idOf(address)}`);
  return { address, id: idOf(address), mine, theirs };
}
const agreedOf = async (id: string) =>
  (await sql<{ cents: number | null }>`select agreed_cents as cents from network.claim where fund_id = ${id} order by asked_cents`.execute(db)).rows.map(
    ({ cents }) => cents,
  );

it("by consent is what members adopted, line by line, and nothing before", async () => {
  const { address, id, mine, theirs } = await contested("consent");
  const lines = (one: string, other: string) => ({ act: "share", [`part_${mine}`]: one, [`part_${theirs}`]: other });
  expect(await status(coordinator, address, { act: "arbitrate" })).toBe(409);
  expect(await status(coordinator, address, lines("10", "10"))).toBe(404);
  const most = await as(first.manager).post(address, lines("40", "30"));
  expect(most.status).toBe(422);
  expect(await most.text()).toContain("Ensemble, les parts dépassent l’enveloppe");
  expect(await status(first.manager, address, lines("41", "1"))).toBe(422);
  const made = await as(first.manager).post(address, lines("35", "25"));
  expect(made.status).toBe(303);
  const decision = made.headers.get("location")!.split("?")[0]!;
  expect(decision).toContain("/reseau/decisions/");
  expect(await (await as(second.manager).get(decision)).text()).toMatch(/35\s€ sur 40\s€/);
  expect(await status(coordinator, address, { act: "arbitrate" })).toBe(409);
  // What was proposed stays as it was said, by pages and by SQL.
  const anew = { act: "rewrite", texte: "Tout pour le premier, sans le dire.", jour: addDays(today, 10), version: "1" };
  expect(await status(first.manager, decision, anew)).toBe(409);
  await expect(sql`update network.decision set body = 'Tout pour le premier, sans le dire.' where id = ${idOf(decision)}`.execute(db)).rejects.toThrow(
    /lines say/,
  );
  await expect(sql`update network.sharing_line set cents = 0`.execute(db)).rejects.toThrow(/stays/);
  await asOwner(
    sql`update network.decision set closes_on = ${addDays(today, -2)}::date, proposed_at = now() - interval '30 days' where id = ${idOf(decision)}`,
  );
  await closeDecisions(db, new Date());
  // Another division than what was adopted is refused by the database.
  await sql`update network.claim set agreed_cents = 0 where fund_id = ${id}`.execute(db);
  await expect(sql`update network.fund set state = 'arbitrated', arbitrated_at = now() where id = ${id}`.execute(db)).rejects.toThrow(/as members adopted/);
  const both = await Promise.all([1, 2].map(() => status(coordinator, address, { act: "arbitrate" })));
  expect(both.toSorted()).toEqual([303, 409]);
  expect(await agreedOf(id)).toEqual([3500, 2500]);
  expect(await status(second.manager, address, lines("0", "60"))).toBe(404);
});

it("by consent waits as long as an objection stands", async () => {
  const { address, id, mine, theirs } = await contested("consent");
  const made = await as(first.manager).post(address, { act: "share", [`part_${mine}`]: "40", [`part_${theirs}`]: "20" });
  const decision = made.headers.get("location")!.split("?")[0]!;
  expect(await status(second.manager, decision, { act: "object", motif: "Nous avons donné deux fois plus." })).toBe(303);
  await asOwner(
    sql`update network.decision set closes_on = ${addDays(today, -2)}::date, proposed_at = now() - interval '30 days' where id = ${idOf(decision)}`,
  );
  await closeDecisions(db, new Date());
  expect(await status(coordinator, address, { act: "arbitrate" })).toBe(409);
  expect(await agreedOf(id)).toEqual([null, null]);
  // A second one may be proposed meanwhile.
  expect(await status(second.manager, address, { act: "share", [`part_${mine}`]: "20", [`part_${theirs}`]: "40" })).toBe(303);
});

it("by vote is what a general meeting adopted, put on its agenda by a coordinator before members are called", async () => {
  const { address, id, mine, theirs } = await contested("vote");
  const meeting = await planned(20, { quorum: "20" });
  const fields = { act: "share", assemblee: meeting.id, [`part_${mine}`]: "30", [`part_${theirs}`]: "30" };
  expect(await status(first.manager, address, fields)).toBe(404);
  expect(await status(coordinator, address, { ...fields, assemblee: id })).toBe(422);
  expect(await status(coordinator, address, fields)).toBe(303);
  expect(await status(coordinator, address, { act: "arbitrate" })).toBe(409);
  const { rows } = await sql<{ id: string }>`select item_id as id from network.sharing where fund_id = ${id}`.execute(db);
  expect(await status(coordinator, `${meeting.address}/preparer`, { act: "call" })).toBe(303);
  // Members have the agenda: nothing is added to it.
  expect(await status(coordinator, address, fields)).toBe(422);
  await letItCome(meeting.id);
  const session = `${meeting.address}/seance`;
  expect(await status(coordinator, session, { act: "open" })).toBe(303);
  for (const one of [first, second, taker]) expect(await status(coordinator, session, { act: "present", membre: one.id })).toBe(303);
  const item = rows[0]!.id;
  expect(await house.openPoll(meeting.address, item)).toBe(303);
  const box = await house.boxOf(item);
  for (const one of [first, second, taker]) expect(await house.voteFor(one.manager, box, one, "1")).toBe(303);
  await house.counted(box);
  expect(await status(coordinator, address, { act: "arbitrate" })).toBe(409);
  expect(await status(coordinator, session, { act: "close" })).toBe(303);
  expect(await status(coordinator, address, { act: "arbitrate" })).toBe(303);
  expect(await agreedOf(id)).toEqual([3000, 3000]);
});
