import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { forgetGuests, remind } from "../keeping/meetings.jobs.ts";
import { meetingsHouse, textOf } from "../meetings.testing.ts";

const house = await meetingsHouse();
const { db, as, get, chloe, addMeeting, addSettled, row, guests, registerGuest, start, told, mails, addProcess } = house;
const amina = await addSettled({ name: "Amina Delattre" });

async function attended() {
  const meeting = await addMeeting({ seats: "2" });
  await as(amina).post(`${meeting.href}/inscription`, { act: "register", needs: "sign_language", needs_words: "Au premier rang" });
  await registerGuest(meeting.href, "odile@exemple.fr", { needs: "wheelchair" });
  await registerGuest(meeting.href, "attend@exemple.fr");
  return meeting;
}

describe("the team that prepares a meeting", () => {
  it("sees who comes and what they need, prints the list, writes down who calls, and strikes who will not come", async () => {
    const { id, href } = await attended();
    const page = await textOf(as(chloe).get(`${href}/presence`));
    expect(page).toMatch(/1 × Une place en fauteuil roulant|1 × Une interprétation/);
    expect(page).toMatch(/Au premier rang[\s\S]*Amina Delattre[\s\S]*Odile Exemple[\s\S]*Liste d’attente/);
    expect(await textOf(as(chloe).get(`${href}/presence/feuille`))).toMatch(/2 personnes inscrites sur place[\s\S]*Amina Delattre/);
    const add = (more: Record<string, string>) =>
      as(chloe).post(`${href}/presence`, { act: "add", channel: "phone", name: "Marcel Exemple", email: "", ...more });
    expect((await add({ channel: "" })).status).toBe(422);
    expect((await add({ name: "" })).status).toBe(422);
    expect((await add({})).headers.get("location")).toContain("fait=attente");
    const [first] = await guests(id);
    expect((await as(chloe).post(`${href}/presence`, { act: `remove:${first!.id}` })).headers.get("location")).toContain("fait=desinscrit");
    expect((await guests(id)).map(({ state }) => state)).toEqual(["cancelled", "registered", "registered", "waiting"]);
    expect((await mails("attend@exemple.fr")).at(-1)?.subject).toContain("Une place s’est libérée");
    const elsewhere = await attended();
    const [theirs] = await guests(elsewhere.id);
    expect((await as(chloe).post(`${href}/presence`, { act: `remove:${theirs!.id}` })).status).toBe(409);
    expect((await guests(elsewhere.id))[0]).toMatchObject({ state: "registered" });
  });

  it("ticks who came once it has begun, and who came besides", async () => {
    const { id, href } = await attended();
    const [first] = await guests(id);
    const tick = (fields: Record<string, string>) => as(chloe).post(`${href}/presence`, { act: "tick", came: first!.id, walk_ins: "4", ...fields });
    expect((await tick({})).status).toBe(409);
    await start(id);
    expect((await tick({ walk_ins: "-1" })).status).toBe(422);
    expect((await tick({})).status).toBe(303);
    expect(await row(id)).toMatchObject({ came: 1, walk_ins: 4 });
    expect(await textOf(as(chloe).get(`${href}/presence`))).toMatch(new RegExp(`value="${first!.id}" checked`));
    await start(id, -90);
    expect(await textOf(get(href))).toMatch(/1 personnes inscrites sont venues, sur 2; 4 personnes sont venues sans inscription/);
  });
});

describe("minutes", () => {
  it("are kept as a draft, then published: who registered and who follows is told once", async () => {
    const process = await addProcess({ kind: "meeting" });
    const follower = await addSettled();
    const { id, href } = await addMeeting({ process: process.slug });
    await as(amina).post(`${href}/inscription`, { act: "register" });
    await registerGuest(href, "lit@exemple.fr");
    await sql`insert into processes.follow (person_id, process_id) values (${follower}, ${process.id}), (${amina}, ${process.id})`.execute(db);
    const write = async (fields: Record<string, string>) => as(chloe).post(`${href}/compte-rendu`, { version: String((await row(id)).version), ...fields });
    const minutes = "## Ce qui a été dit\n\nDes bancs, de l’ombre, une fontaine.";
    expect((await write({ minutes, act: "publish" })).status).toBe(409);
    await start(id, -90);
    expect((await write({ minutes: "", act: "publish" })).status).toBe(422);
    expect((await write({ minutes: "x".repeat(30_001), act: "save" })).status).toBe(422);
    expect(await textOf(write({ minutes, act: "preview" }))).toMatch(/<h4>Ce qui a été dit|<h3>Ce qui a été dit|Ce qui a été dit<\/h/);
    expect((await write({ minutes, act: "save" })).headers.get("location")).toContain("fait=garde");
    expect(await textOf(get(href))).not.toContain("une fontaine");
    expect((await write({ minutes, act: "publish" })).headers.get("location")).toContain("#compte-rendu");
    expect(await textOf(get(href))).toContain("une fontaine");
    expect((await write({ minutes: `${minutes} Corrigé.`, act: "save" })).status).toBe(303);
    for (const one of [amina, follower]) expect((await told(one)).filter(({ payload }) => payload["news"] === "minutes")).toHaveLength(1);
    expect((await mails("lit@exemple.fr")).filter(({ subject }) => subject.includes("compte rendu"))).toHaveLength(1);
    const stale = await as(chloe).post(`${href}/compte-rendu`, { version: "1", minutes: "Un autre texte, plus long.", act: "save" });
    expect([stale.status, await textOf(stale)]).toEqual([409, expect.stringContaining("Un autre texte, plus long.")]);
  });
});

describe("what is kept of people", () => {
  it("goes: needs the day after, names after thirty days, what was not confirmed after two; the counts stay", async () => {
    const { id } = await attended();
    const { href } = await addMeeting();
    await house.post(`${href}/inscription`, { act: "register", name: "Jamais", email: "jamais@exemple.fr" });
    await sql`update meetings.registration set asked_at = now() - interval '49 hours' where email = 'jamais@exemple.fr'`.execute(db);
    await start(id, -60 * 26);
    await forgetGuests(db);
    expect((await guests(id)).map(({ name, needs }) => [name !== null, needs])).toEqual([
      [true, []],
      [true, []],
      [true, []],
    ]);
    expect((await sql`select 1 from meetings.registration where email = 'jamais@exemple.fr'`.execute(db)).rows).toEqual([]);
    await start(id, -60 * 24 * 31);
    await forgetGuests(db);
    expect((await guests(id)).map(({ name, email, personId }) => [name, email, personId])).toEqual([
      [null, null, null],
      [null, null, null],
      [null, null, null],
    ]);
    expect(await row(id)).toMatchObject({ registered: 2 });
  });
});

describe("the reminder of the day before", () => {
  it("comes once to all who have a seat, again only when the hour has changed", async () => {
    const { id } = await attended();
    await sql`
      update meetings.meeting set starts_at = ((now() at time zone 'Europe/Paris')::date + 1 + time '18:00') at time zone 'Europe/Paris',
        ends_at = ((now() at time zone 'Europe/Paris')::date + 1 + time '19:00') at time zone 'Europe/Paris' where id = ${id}`.execute(db);
    const before = (await told(amina)).length;
    await Promise.all([remind(db, house.services), remind(db, house.services)]);
    await remind(db, house.services);
    expect((await told(amina)).slice(before).map(({ payload }) => payload["news"])).toEqual(["reminder"]);
    expect((await mails("odile@exemple.fr")).filter(({ subject }) => subject.startsWith("Demain"))).toHaveLength(1);
    expect((await mails("attend@exemple.fr")).filter(({ subject }) => subject.startsWith("Demain"))).toHaveLength(0);
  });
});
