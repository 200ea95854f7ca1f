import { sql } from "kysely";
import { expect, it } from "vitest";

import { dayOf } from "#platform/time/day.ts";
import { hashOfToken } from "#platform/crypto/token.ts";
import { assembliesHouse } from "../assemblies.testing.ts";
import { forget } from "../keeping/keeping.command.ts";
import { acceptSeat } from "../own/own.command.ts";
import * as recommend from "../recommend/recommend.command.ts";

const house = await assembliesHouse();
const { db, owner, as, get, post, agent, otherAgent, open, assembly, fill, draw, seats } = house;
const eight = Array.from({ length: 8 }, (_, at) => (at % 2 === 0 ? "Hommes" : "Femmes"));

/** A private link of somebody, as a letter would have brought it. */
async function linkOf(assemblyId: string, number: number): Promise<string> {
  const token = `essai-${assemblyId.slice(0, 8)}-${number}`;
  await sql`update assemblies.candidate set hash = ${hashOfToken(token)} where assembly_id = ${assemblyId} and number = ${number}`.execute(db);
  return `/assemblees/dossier/${token}`;
}

/** Drawn, and everybody accepted. */
async function sitting(): Promise<{ id: string; members: Awaited<ReturnType<typeof seats>> }> {
  const id = await open();
  await fill(id, eight);
  await draw(id);
  const members = await seats(id);
  for (const seat of members) await acceptSeat(db, seat.id);
  return { id, members };
}

const body = "Fermer la rue aux voitures aux heures d’école.";

it("whoever registers online counts once they confirmed by their letter, is told nothing of an address that is registered, and leaves without a trace", async () => {
  const id = await open();
  const { slug } = await assembly(id);
  const page = await (await get(`/assemblees/${slug}/inscription`)).text();
  const choice = /name="critere_0"[^>]*value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? /value="([0-9a-f-]{36})"[^>]*name="critere_0"/.exec(page)?.[1];
  const typed = { nom: "Une habitante", adresse_mail: "habitante@exemple.fr", rue: "3 rue des Essais", code_postal: "59000", critere_0: choice!, accord: "1" };
  expect((await post(`/assemblees/${slug}/inscription`, { ...typed, accord: "" })).status).toBe(422);
  const [first, again] = [await post(`/assemblees/${slug}/inscription`, typed), await post(`/assemblees/${slug}/inscription`, typed)];
  expect(again.headers.get("location")).toBe(first.headers.get("location"));
  expect((await assembly(id)).people).toBe(0);
  const { rows } = await sql<{ n: number; address: string | null }>`
    select count(*)::int as n, max(address) as address from assemblies.candidate where assembly_id = ${id}`.execute(db);
  expect(rows[0]).toEqual({ n: 1, address: null });
  const own = await linkOf(id, 1);
  expect((await get(own)).status).toBe(200);
  expect((await assembly(id)).people).toBe(0);
  expect((await post(own, { act: "confirm" })).status).toBe(303);
  expect((await assembly(id)).people).toBe(1);
  expect((await post(own, { act: "withdraw" })).status).toBe(303);
  expect((await get(own)).status).toBe(404);
  expect((await sql`select from assemblies.candidate where assembly_id = ${id}`.execute(db)).rows).toEqual([]);
});

it("one member has one vote, whatever they press at once; nobody else has one, and once counted none is left", async () => {
  const { id, members } = await sitting();
  const number = (await recommend.addDraft(db, id, { title: "Une rue calme", body }, agent))!;
  const { rows } = await sql<{ id: string }>`select id from assemblies.recommendation where assembly_id = ${id}`.execute(db);
  const one = rows[0]!.id;
  expect(await recommend.vote(db, one, members[0]!.id, "yes")).toBe(false);
  expect(await recommend.amend(db, one, members[1]!.id, "Ajouter les crèches.")).toBe(true);
  expect(await recommend.openVote(db, one, agent)).toBe(false);
  const amendment = (await sql<{ id: string }>`select id from assemblies.amendment where recommendation_id = ${one}`.execute(db)).rows[0]!.id;
  expect(await recommend.settleAmendment(db, one, amendment, "taken")).toBe(true);
  expect(await recommend.openVote(db, one, agent)).toBe(true);
  await Promise.all(Array.from({ length: 40 }, (_, at) => recommend.vote(db, one, members[0]!.id, at % 2 === 0 ? "yes" : "no")));
  await recommend.vote(db, one, members[0]!.id, "yes");
  await recommend.vote(db, one, members[1]!.id, "yes");
  await recommend.vote(db, one, members[2]!.id, "no");
  const stranger = await sitting();
  expect(await recommend.vote(db, one, stranger.members[0]!.id, "no")).toBe(false);
  await expect(
    sql`insert into assemblies.ballot (recommendation_id, seat_id, choice) values (${one}, ${stranger.members[1]!.id}, 'no')`.execute(db),
  ).rejects.toThrow(/only members/);
  expect(await recommend.closeVote(db, one, agent)).toBe(true);
  expect((await sql`select yes, no, blank, state from assemblies.recommendation where id = ${one}`.execute(db)).rows).toEqual([
    { yes: 2, no: 1, blank: 0, state: "adopted" },
  ]);
  expect((await sql`select from assemblies.ballot where recommendation_id = ${one}`.execute(db)).rows).toEqual([]);

  const { slug } = await assembly(id);
  expect((await get(`/assemblees/${slug}/recommandations/${number}`)).status).toBe(404);
  expect(await recommend.writeMinority(db, one, members[2]!.id, "La rue doit rester ouverte aux livraisons.")).toBe(true);
  expect(await recommend.handOver(db, id, "Nous avons travaillé trois samedis.", agent)).toBe(true);
  expect(await recommend.writeMinority(db, one, members[2]!.id, "Trop tard pour changer d’avis.")).toBe(false);
  const day = dayOf(Date.now());
  expect(await recommend.tellOutcome(db, one, { day, progress: "done", words: "C’est fait.", by: agent })).toBe(false);
  expect(
    await recommend.answerRecommendation(db, one, { verdict: "followed", answer: "La rue sera fermée à la rentrée.", service: "La ville", day, by: agent }),
  ).toBe(true);
  expect(await recommend.tellOutcome(db, one, { day, progress: "done", words: "C’est fait.", by: agent })).toBe(true);
  const told = await (await get(`/assemblees/${slug}/recommandations/${number}`)).text();
  for (const words of ["2 pour, 1 contre", "ouverte aux livraisons", "fermée à la rentrée", "C’est fait."]) expect(told).toContain(words);
  expect((await as(otherAgent).post(`/assemblees/bureau/${id}/recommandations/${number}`, { act: "close" })).status).toBe(404);
});

it("on the announced day nothing in the tables tells who registered, and the record can still be redone", async () => {
  const { id } = await sitting();
  await forget(db, new Date());
  const dump = async (): Promise<string> => {
    const { rows: tables } = await sql<{
      name: string;
    }>`select table_name as name from information_schema.tables where table_schema = 'assemblies' order by 1`.execute(owner);
    const all = await Promise.all(
      tables.map(({ name }) => sql<{ line: string }>`select to_jsonb(t)::text as line from ${sql.table(`assemblies.${name}`)} t`.execute(owner)),
    );
    return all.flatMap(({ rows }) => rows.map(({ line }) => line)).join("\n");
  };
  const { rows } = await sql<{
    name: string;
    email: string;
    household: string;
  }>`select name, email, household from assemblies.candidate where assembly_id = ${id}`.execute(db);
  expect(rows).toHaveLength(8);
  const before = await dump();
  for (const { email } of rows) expect(before).toContain(email);
  await sql`update assemblies.assembly set erase_on = ${dayOf(Date.now())}::date where id = ${id}`.execute(owner);
  await forget(db, new Date());
  const after = await dump();
  for (const { email, household } of rows) for (const one of [email, household]) expect(after).not.toContain(one);
  expect((await get(`/assemblees/${(await assembly(id)).slug}/tirages/1/verifier`)).status).toBe(200);
  expect(await (await as(agent).get(`/assemblees/bureau/${id}/panel`)).text()).not.toContain("Personne 0");
});
