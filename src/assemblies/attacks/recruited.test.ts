import { sql } from "kysely";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, inject, it } from "vitest";

import { assembliesHouse } from "../assemblies.testing.ts";
import { routes } from "../routes.ts";
import { acceptSeat } from "../own/own.command.ts";
import { noteFreed } from "../panel/panel.command.ts";
import * as recommend from "../recommend/recommend.command.ts";
import { voidDraw } from "../draw/seal.command.ts";

const house = await assembliesHouse();
const { db, owner, as, get, post, services, agent, otherAgent, open, assembly, fill, compute, seal, letItBeTime, reveal, draw, seats, linkOf } = house;

/** What nobody else in these tests says or has. */
const person = { name: "Zéphyrine Quatrelivres", email: "zephyrine@quatrelivres.example", phone: "06 99 88 77 66", street: "41 venelle du Zyxomma" };
const help = "Une place près de la boucle sonore";
const words = ["Quatrelivres", "quatrelivres", "99 88 77 66", "699887766", "Zyxomma", "boucle sonore"];

/** Tables in which one of these words stands, the queues' own included. */
async function tablesWith(): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_schema || '.' || table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`.execute(owner);
  const asked = tables.map(async ({ name }) => {
    const { rows } = await sql`
      select from ${sql.table(name)} t where exists (select from unnest(${words}::text[]) w (word) where strpos(to_jsonb(t)::text, w.word) > 0) limit 1`.execute(
      owner,
    );
    return rows.length > 0 ? [name] : [];
  });
  return (await Promise.all(asked)).flat();
}

/** Registers by the public form. */
async function registers(slug: string): Promise<Response> {
  const page = await (await get(`/assemblees/${slug}/inscription`)).text();
  const choice = /name="critere_0"[^>]*value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? /value="([0-9a-f-]{36})"[^>]*name="critere_0"/.exec(page)?.[1];
  const typed = { nom: person.name, adresse_mail: person.email, telephone: person.phone, rue: person.street, code_postal: "59000" };
  return post(`/assemblees/${slug}/inscription`, { ...typed, aide: help, critere_0: choice!, accord: "1" });
}

it("whoever registered is read in their row and in their letters alone: in no queue, no act, no file, no page of others, no other letter, no log", async () => {
  const id = await open();
  const { slug } = await assembly(id);
  expect((await registers(slug)).status).toBe(303);
  const own = await linkOf(id, 1);
  expect((await post(own, { act: "confirm" })).status).toBe(303);
  await fill(id, ["Femmes", "Hommes", "Hommes", "Femmes", "Hommes", "Hommes"]);
  await draw(id);
  expect(await (await get(await linkOf(id, 1))).text()).toContain("Quatrelivres");
  expect((await tablesWith()).toSorted()).toEqual(["assemblies.candidate", "platform.mail"]);
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from platform.mail m where strpos(to_jsonb(m)::text, ${person.email}) = 0
      and exists (select from unnest(${words}::text[]) w (word) where strpos(to_jsonb(m)::text, w.word) > 0)`.execute(owner);
  expect(rows[0]!.n).toBe(0);

  const record = ["inscrits.csv", "regles.csv", "panneaux.txt", "empreintes.txt", "tirage.txt", "suite.csv"].map(
    (name) => `/assemblees/${slug}/tirages/1/${name}`,
  );
  const ofEverybody = ["/assemblees", `/assemblees/${slug}`, `/assemblees/${slug}/tirages/1`, `/assemblees/${slug}/tirages/1/verifier`, ...record];
  const ofAgents = ["inscrits", "inscrits.csv", "panel", "travaux", "tirage", "indemnites", "indemnites.csv", "inscrits/1/lettre"];
  const asked = [
    ...ofEverybody.map((address) => get(address)),
    ...ofAgents.flatMap((end) => [get(`/assemblees/bureau/${id}/${end}`), as(otherAgent).get(`/assemblees/bureau/${id}/${end}`)]),
  ];
  for (const answer of await Promise.all(asked)) {
    const told = await answer.text();
    for (const word of words) expect(told, answer.url).not.toContain(word);
  }
});

it("an error while somebody registers says nothing of them, to them or in the log", async () => {
  const { slug } = await assembly(await open());
  // As when a table is damaged: PostgreSQL tells the whole row in its error.
  await sql`alter table assemblies.candidate add constraint broken check (name is distinct from ${sql.lit(person.name)}) not valid`.execute(owner);
  try {
    const failed = await registers(slug);
    expect(failed.status).toBe(500);
    const told = await failed.text();
    for (const word of words) expect(told).not.toContain(word);
  } finally {
    await sql`alter table assemblies.candidate drop constraint broken`.execute(owner);
  }
  const log = join(dirname(inject("testFiles")), "logs", `${process.pid}.log`);
  expect(existsSync(log)).toBe(true);
  const lines = readFileSync(log, "utf8");
  expect(lines).toContain("23514");
  for (const word of words) expect(lines).not.toContain(word);
});

it("a place has one vote: whoever voted and gave theirs back is counted no more, and whoever takes it is", async () => {
  const id = await open();
  await fill(
    id,
    Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? "Hommes" : "Femmes")),
  );
  await draw(id);
  for (const seat of await seats(id)) await acceptSeat(db, seat.id);
  await recommend.addDraft(db, id, { title: "Une rue calme", body: "Fermer la rue aux heures d’école." }, agent);
  const { rows } = await sql<{ id: string }>`select id from assemblies.recommendation where assembly_id = ${id}`.execute(db);
  const one = rows[0]!.id;
  await recommend.openVote(db, one, agent);
  const [leaves, ...stay] = await seats(id);
  expect(await recommend.vote(db, one, leaves!.id, "yes")).toBe(true);
  expect(await noteFreed(db, services, { assemblyId: id, seatId: leaves!.id, by: agent }, "said")).toBe(true);
  const called = (await seats(id)).find(({ state }) => state === "asked")!;
  // Not yet: who was asked and has not accepted is no member.
  expect(await recommend.vote(db, one, called.id, "yes")).toBe(false);
  await acceptSeat(db, called.id);
  const votes = await Promise.all([leaves!, called, ...stay].map(({ id: seat }) => recommend.vote(db, one, seat, "no")));
  expect(votes).toEqual([false, true, true, true, true]);
  // By whoever owns the tables, past all rules.
  await owner.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql`insert into assemblies.ballot (recommendation_id, seat_id, choice) values (${one}, ${leaves!.id}, 'yes')`.execute(trx);
  });
  expect(await recommend.closeVote(db, one, agent)).toBe(true);
  expect((await sql`select yes, no, blank from assemblies.recommendation where id = ${one}`.execute(db)).rows).toEqual([{ yes: 0, no: 4, blank: 0 }]);
});

it("a draw that is cancelled after its hour, when the figures could be known, says so to everybody; the one that was revealed takes no other value", async () => {
  const id = await open();
  await fill(id, ["Femmes", "Hommes", "Femmes", "Hommes", "Femmes", "Hommes"]);
  const { slug } = await assembly(id);
  const first = await compute(id);
  await seal(first, 60);
  await voidDraw(db, first, "La salle est fermée ce soir-là.", agent);
  const late = await compute(id);
  await seal(late, 60);
  await letItBeTime(late);
  await voidDraw(db, late, "Cette liste ne nous plaît pas.", agent);
  const says = async (number: number) => (await get(routes.hall.href({ slug, number: String(number) }))).text();
  expect([(await says(1)).includes("après l’heure annoncée"), (await says(2)).includes("après l’heure annoncée")]).toEqual([false, true]);
  const third = await compute(id);
  await seal(third, 60);
  await letItBeTime(third);
  expect(await reveal(third, "308")).toBe("revealed");
  const members = await seats(id);
  expect(await Promise.all([reveal(third, "309"), reveal(third, "310")])).toEqual(["moved", "moved"]);
  await expect(sql`update assemblies.draw set figures = '309' where id = ${third}`.execute(db)).rejects.toThrow(/sealed/);
  expect(await seats(id)).toEqual(members);
});
