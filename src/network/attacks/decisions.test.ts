import { sql } from "kysely";
import { expect, it } from "vitest";

import { addDays, dayOf, endOfDay } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { closeDecisions } from "../decisions/decisions.command.ts";
import { networkHouse } from "../network.testing.ts";

const house = await networkHouse();
const { db, owner, as, coordinator, member } = house;
const [proposer, objector, third] = [await member(), await member(), await member()];
const today = dayOf(Date.now());

async function proposed(): Promise<{ address: string; id: string }> {
  const fields = { titre: "Ouvrir un fonds commun", texte: "Chaque lieu donne une heure par mois au commun.", jour: addDays(today, 7) };
  const answer = await as(proposer.manager).post("/reseau/decisions/proposer", fields);
  expect(answer.status).toBe(303);
  const address = answer.headers.get("location")!.split("?")[0]!;
  return { address, id: address.split("/").at(-1)! };
}
const after = (days: number) => endOfDay(addDays(today, days));
const stateOf = async (id: string) => (await sql<{ state: string }>`select state from network.decision where id = ${id}`.execute(db)).rows[0]!.state;
const versionOf = async (id: string) =>
  String((await sql<{ version: number }>`select version from network.decision where id = ${id}`.execute(db)).rows[0]!.version);
/** As if its day had been the day before yesterday. */
const letItClose = (id: string) =>
  owner.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql`update network.decision set closes_on = ${addDays(today, -2)}::date, proposed_at = now() - interval '30 days' where id = ${id}`.execute(trx);
  });

it("is stopped by an objection, written anew, and adopted once whoever objected lifts it", async () => {
  const { address, id } = await proposed();
  expect((await as(objector.manager).post(address, { act: "object", motif: "" })).status).toBe(422);
  expect((await as(objector.manager).post(address, { act: "object", motif: "Trop pour des bénévoles." })).status).toBe(303);
  await letItClose(id);
  await closeDecisions(db, after(0));
  expect(await stateOf(id)).toBe("blocked");
  await expect(sql`update network.decision set state = 'adopted', number = 99 where id = ${id}`.execute(db)).rejects.toThrow(/does not become/);
  const anew = { act: "rewrite", texte: "Une heure par mois et par machine.", jour: addDays(today, 8), version: await versionOf(id) };
  expect((await as(objector.manager).post(address, anew)).status).toBe(404);
  expect((await as(proposer.manager).post(address, anew)).status).toBe(303);
  expect((await as(proposer.manager).post(address, anew)).status).toBe(409);
  const { rows } = await sql<{ id: string }>`select id from network.objection where decision_id = ${id}`.execute(db);
  expect((await as(proposer.manager).post(address, { act: `lift:${rows[0]!.id}` })).status).toBe(404);
  expect((await as(coordinator).post(address, { act: `lift:${rows[0]!.id}` })).status).toBe(404);
  expect((await as(objector.manager).post(address, { act: `lift:${rows[0]!.id}` })).status).toBe(303);
  await closeDecisions(db, after(3));
  expect(await stateOf(id)).toBe("open");
  await letItClose(id);
  await Promise.all([closeDecisions(db, after(0)), closeDecisions(db, after(0))]);
  expect(await stateOf(id)).toBe("adopted");
  expect((await as(objector.manager).post(address, { act: "object", motif: "Trop tard." })).status).toBe(409);
  expect((await as(objector.manager).post(address, { act: "tell", suite: "Rien." })).status).toBe(404);
  expect((await as(proposer.manager).post(address, { act: "tell", suite: "Le fonds est ouvert.", version: await versionOf(id) })).status).toBe(303);
  // Of two who tell at once, the second reads the first.
  const seen = await versionOf(id);
  const tell = (by: string, suite: string) => as(by).post(address, { act: "tell", suite, version: seen });
  const told = await Promise.all([tell(proposer.manager, "Le fonds est fermé."), tell(coordinator, "Le fonds est épuisé.")]);
  expect(told.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  const late = await told.find(({ status }) => status === 409)!.text();
  for (const words of ["Le fonds est fermé.", "Le fonds est épuisé."]) expect(late).toContain(words);
  expect(await (await as(third.manager).get("/reseau/decisions.csv?quoi=adoptees")).text()).toMatch(/Le fonds est (fermé|épuisé)\./);
});

it("has one voice for each member, in time, and is read by members and coordinators alone", async () => {
  const { address, id } = await proposed();
  for (const motif of ["Une raison.", "Une autre raison."]) expect((await as(third.manager).post(address, { act: "object", motif })).status).toBe(303);
  const { rows } = await sql<{ words: string }>`select words from network.objection where decision_id = ${id}`.execute(db);
  expect(rows).toEqual([{ words: "Une autre raison." }]);
  await expect(sql`update network.decision set state = 'adopted', number = 99, decided_at = now() where id = ${id}`.execute(db)).rejects.toThrow(
    /no objection stands/,
  );
  await expect(
    sql`insert into network.decision (member_id, title, body, closes_on, state, number, decided_at)
      values (${proposer.id}, 'Un faux', 'Sans personne.', ${addDays(today, 9)}::date, 'adopted', 98, now())`.execute(db),
  ).rejects.toThrow(/begins by being proposed/);
  const early = { titre: "Décider demain", texte: "Sans laisser le temps aux membres.", jour: addDays(today, 2) };
  expect((await as(proposer.manager).post("/reseau/decisions/proposer", early)).status).toBe(422);
  const stranger = await addPerson(db);
  expect((await as(stranger).get(address)).status).toBe(404);
  expect((await as(stranger).get("/reseau/decisions")).status).toBe(403);
  expect((await as(coordinator).get(address)).status).toBe(200);
});

it("follows an election without candidates: names with reasons, one for each member, then one of them is proposed to all, once", async () => {
  const asked = { role: "Référente du matériel", demande: "Tenir la liste et relancer les retards.", jour: addDays(today, 5) };
  expect((await as(coordinator).get("/reseau/elections/ouvrir")).status).toBe(403);
  expect((await as(proposer.manager).post("/reseau/elections/ouvrir", { ...asked, jour: addDays(today, 1) })).status).toBe(422);
  const address = (await as(proposer.manager).post("/reseau/elections/ouvrir", asked)).headers.get("location")!.split("?")[0]!;
  const id = address.split("/").at(-1)!;
  const name = (who: typeof third, whom: typeof third, motif = "Elle répare tout.") => as(who.manager).post(address, { act: "name", membre: whom.id, motif });
  expect((await name(objector, third, "")).status).toBe(422);
  for (const whom of [objector, third]) expect((await name(objector, whom)).status).toBe(303);
  expect((await name(third, third)).status).toBe(303);
  const choose = (choix: string, who = proposer) => as(who.manager).post(address, { act: "propose", choix });
  expect((await choose(third.id)).status).toBe(409);
  await owner.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql`update network.election set names_until = ${addDays(today, -1)}::date, opened_at = now() - interval '30 days' where id = ${id}`.execute(trx);
  });
  expect((await name(proposer, third)).status).toBe(409);
  expect((await choose(objector.id)).status).toBe(422);
  expect((await choose(third.id, objector)).status).toBe(404);
  await expect(sql`update network.election set state = 'proposed', chosen_id = ${objector.id} where id = ${id}`.execute(db)).rejects.toThrow(
    /whom members named/,
  );
  const both = await Promise.all([choose(third.id), choose(third.id)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  const { rows } = await sql<{ state: string; body: string }>`
    select d.state, d.body from network.election e join network.decision d on d.id = e.decision_id where e.id = ${id}`.execute(db);
  expect(rows[0]!.state).toBe("open");
  expect(rows[0]!.body).toContain("Elle répare tout.");
  expect((await as(await addPerson(db)).get(address)).status).toBe(404);
});
