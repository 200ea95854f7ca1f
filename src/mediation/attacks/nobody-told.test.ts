import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addDays, dayOf, lastSecondOf } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { actsDataset } from "../figures/acts.dataset.ts";
import { daysBack } from "../mediation.ts";
import { mediationHouse, one } from "../mediation.testing.ts";
import { firstDay, lastClosed, lastDay, monthBefore, monthOf } from "../month/months.ts";

const house = await mediationHouse();
const { db, owner, as, get, here, there, note, rows } = house;
const today = dayOf(Date.now());
const closed = lastClosed(today);
const add = (need: string, age: string, count: number, day: string) =>
  sql`
    insert into mediation.act (place_id, press, day, need, minutes, age, company, outcome, noted_at)
    select ${here.id}, gen_random_uuid(), ${day}, ${need}, 30, ${age}, 'alone', 'done', ${lastSecondOf(day).toISOString()}::timestamptz
    from generate_series(1, ${count})`.execute(owner);
const dataset = async () => Array.fromAsync(actsDataset.rows(db, house.services.offers));
const main = async (answer: Promise<Response>) => /<main[\s\S]*<\/main>/.exec(await (await answer).text())![0];
const agent = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });

describe("whoever reads published figures again and again", () => {
  it("never sees those of a month change: what is published of it can be noted no more, whatever the day", () => {
    for (let at = 0; at < 800; at += 1) {
      const day = addDays("2027-12-20", at);
      expect(addDays(day, -daysBack) > lastDay(lastClosed(day)), day).toBe(true);
      // And it comes as soon as that is true.
      expect(addDays(day, -daysBack - 31) <= lastDay(lastClosed(day)), day).toBe(true);
    }
  });

  it("cannot tell an act by what it adds, on the page, in the file, nor as an agent on the page of the place", async () => {
    await add("numerique", "65_more", 30, addDays(firstDay(closed), 3));
    const read = async () => [
      await main(get("/mediation/bilan")),
      await dataset(),
      await main(as(agent).get(`/mediation/lieux/${here.id}/mois?mois=${monthOf(today)}`)),
      await (await as(agent).get(`/mediation/lieux/${here.id}/mois.csv?mois=${monthOf(addDays(today, -daysBack))}`)).text(),
    ];
    const before = await read();
    for (const day of [today, addDays(today, -daysBack)]) expect((await note({ need: "sante", age: "under_18", day })).status).toBe(303);
    expect(await read()).toEqual(before);
    // Who noted them sees them.
    expect(await main(as(here.host).get(`/mediation/lieux/${here.id}`))).toContain("Noté aujourd’hui");
  });

  it("cannot tell a small number of one month by the year less the other months", async () => {
    const before = monthBefore(closed);
    for (const [month, alone] of [
      [closed, 2],
      [before, 0],
    ] as const) {
      const day = addDays(firstDay(month), 5);
      await add("sante", "26_64", alone || 40, day);
      await add("famille", "18_25", 20, day);
      await add("mobilite", "18_25", 9, day);
    }
    const shown = await dataset();
    const monthly = shown.filter(({ besoin }) => besoin === "sante").map(({ actes }) => actes);
    expect(monthly).toEqual([40, null]);
    const year = /Se soigner<\/th><td[^>]*>(?:<[^>]*>)*([^<]*)/.exec(await main(get("/mediation/bilan")))![1];
    expect(Number(year)).toBe(40);
  });
});

describe("no figure leads to a person", () => {
  it("nor to whoever noted it: no name, no account, no act", async () => {
    await note({ minutes: "45" });
    const acts = await rows();
    const said = [
      await main(get("/mediation/bilan")),
      JSON.stringify(await dataset()),
      await main(as(here.host).get(`/mediation/lieux/${here.id}/mois`)),
      await (await as(here.host).get(`/mediation/lieux/${here.id}/mois.csv`)).text(),
    ].join("\n");
    for (const secret of [here.host, there.host, ...acts.map(({ id }) => id)]) expect(said).not.toContain(secret);
  });
});

describe("one's own place only", () => {
  it("is left with the role, at once, for what one noted too", async () => {
    const { id } = (await rows()).at(-1)!;
    await sql`update people.role_grant set revoked_at = now(), revoke_reason = 'Partie.' where person_id = ${here.host}`.execute(owner);
    for (const address of [`/mediation/lieux/${here.id}`, `/mediation/actes/${id}`, `/mediation/lieux/${here.id}/mois`])
      expect((await as(here.host).get(address)).status, address).toBe(403);
    expect((await note()).status).toBe(403);
    expect((await as(here.host).post(`/mediation/actes/${id}`, { ...one })).status).toBe(403);
    await sql`update people.role_grant set revoked_at = null, revoke_reason = null where person_id = ${here.host}`.execute(owner);
  });

  it("is what an agent reads, and not where one notes; of another commune, neither", async () => {
    const { id } = (await rows()).at(-1)!;
    expect((await as(agent).get(`/mediation/lieux/${here.id}/mois`)).status).toBe(200);
    expect([(await note({}, agent)).status, (await as(agent).post(`/mediation/actes/${id}`, { ...one })).status]).toEqual([403, 403]);
    const elsewhere = await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59152" }] });
    for (const address of [`/mediation/lieux/${here.id}/mois`, `/mediation/lieux/${here.id}/mois.csv`])
      expect((await as(elsewhere).get(address)).status, address).toBe(404);
  });

  it("is found by an agent of its commune in the list, by its last whole month; no place that noted too few for its figures is told", async () => {
    await add("sante", "26_64", 12, addDays(firstDay(closed), 2));
    const few = addDays(firstDay(closed), 1);
    await sql`
      insert into mediation.act (place_id, press, day, need, minutes, age, company, outcome, noted_at)
      select ${there.id}, gen_random_uuid(), ${few}, 'sante', 30, '26_64', 'alone', 'done', ${lastSecondOf(few).toISOString()}::timestamptz
      from generate_series(1, 9)`.execute(owner);
    const list = await main(as(agent).get("/mediation"));
    expect(list).toContain(`/mediation/lieux/${here.id}/mois?mois=${closed}`);
    expect(list).not.toContain(there.id);
    expect(await main(as(agent).get(`/mediation/lieux/${here.id}/mois?mois=${closed}`))).toContain('href="/mediation"');
    const elsewhere = await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59152" }] });
    expect(await main(as(elsewhere).get("/mediation"))).not.toContain(here.id);
    expect(await main(as(here.host).get("/mediation"))).not.toContain(`?mois=${closed}`);
  });

  it("is not changed by what a form says besides, nor taken by the press of another's form", async () => {
    const press = crypto.randomUUID();
    await note({ press, minutes: "90" });
    const before = [(await rows(here.id)).length, (await rows(there.id)).length];
    const { id } = (await rows()).at(-1)!;
    await as(here.host).post(`/mediation/actes/${id}`, { ...one, place_id: there.id, place: there.id, noted_by: there.host });
    expect((await note({ press }, there.host, there.id)).headers.get("location")).toContain("fait=deja");
    expect([(await rows(here.id)).length, (await rows(there.id)).length]).toEqual(before);
  });
});
