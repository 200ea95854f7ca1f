import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addDays, dayOf } from "#platform/time/day.ts";
import { mediationHouse, one } from "../mediation.testing.ts";

const house = await mediationHouse();
const { owner, as, get, here, there, rows, note } = house;
const today = () => dayOf(Date.now());
const pageOf = async () => (await as(here.host).get(`/mediation/lieux/${here.id}`)).text();

describe("a host who notes an act", () => {
  it("has it in the tally of the day, corrects it and undoes it", async () => {
    expect((await note()).headers.get("location")).toBe(`/mediation/lieux/${here.id}?fait=note`);
    expect(await pageOf()).toMatch(/Noté aujourd’hui\u00a0: 1 acte[\s\S]*Ordinateur, téléphone, internet/);
    const { id } = (await rows())[0]!;
    const corrected = await as(here.host).post(`/mediation/actes/${id}`, { ...one, minutes: "60", outcome: "oriented", oriented: "work" });
    expect(corrected.headers.get("location")).toBe(`/mediation/lieux/${here.id}?fait=corrige`);
    expect((await rows())[0]!.minutes).toBe(60);
    expect((await as(here.host).post(`/mediation/lieux/${here.id}`, { act: `undo:${id}` })).headers.get("location")).toContain("fait=annule");
    expect([(await rows())[0]!.undone, (await pageOf()).includes("Rien encore aujourd’hui")]).toEqual([true, true]);
    expect((await as(here.host).post(`/mediation/lieux/${here.id}`, { act: `undo:${id}` })).status).toBe(404);
  });

  it("is asked again at the field; where somebody was sent must be said", async () => {
    const refused = await note({ need: "rien", minutes: "7", age: "", company: "", outcome: "oriented" });
    const html = await refused.text();
    expect(refused.status).toBe(422);
    for (const said of ["Choisissez le besoin", "Choisissez la durée", "tranche d’âge", "est venue seule", "Choisissez vers qui"]) expect(html).toContain(said);
  });

  it("pressed twice, at the same time too, is one act; so is the same act from two windows within seconds", async () => {
    const before = (await rows()).length;
    const press = crypto.randomUUID();
    await Promise.all(Array.from({ length: 6 }, () => note({ press, minutes: "30" })));
    const again = await note({ minutes: "30" });
    expect([(await rows()).length - before, again.headers.get("location")]).toEqual([1, `/mediation/lieux/${here.id}?fait=deja`]);
    await note({ minutes: "45" });
    expect((await rows()).length - before).toBe(2);
  });
});

describe("days", () => {
  it("to come are refused, by the form and by the database; the past week is taken", async () => {
    expect((await note({ day: addDays(today(), 1) })).status).toBe(422);
    expect((await note({ day: addDays(today(), -8) })).status).toBe(422);
    expect((await note({ day: "hier" })).status).toBe(422);
    expect((await note({ day: addDays(today(), -7), minutes: "90" })).status).toBe(303);
    const insert = (day: string, notedAt: string) =>
      sql`
        insert into mediation.act (place_id, press, day, need, minutes, age, company, outcome, noted_at)
        values (${here.id}, gen_random_uuid(), ${day}, 'sante', 20, 'unknown', 'alone', 'done', ${notedAt}::timestamptz)`.execute(owner);
    await expect(insert(addDays(today(), 1), new Date().toISOString())).rejects.toThrow(/act_day/);
    // The night in which clocks go back: both hours between two and three are the 25th in Paris, and 23:30 UTC is the 26th.
    await insert("2026-10-25", "2026-10-25T00:30:00Z");
    await insert("2026-10-25", "2026-10-25T01:30:00Z");
    await insert("2026-10-26", "2026-10-25T23:30:00Z");
    await expect(insert("2026-10-26", "2026-10-25T22:30:00Z")).rejects.toThrow(/act_day/);
    // The night in which they go forward: 22:30 UTC is half past midnight of the 29th after, half past eleven of the 28th before.
    await insert("2026-03-29", "2026-03-29T21:59:00Z");
    await expect(insert("2026-03-30", "2026-03-29T21:59:00Z")).rejects.toThrow(/act_day/);
    await insert("2026-03-30", "2026-03-29T22:01:00Z");
  });

  it("once past, keep their acts as they are: by the page and by the database", async () => {
    const { rows: old } = await sql<{ id: string }>`
      insert into mediation.act (place_id, press, day, need, minutes, age, company, outcome, noted_at)
      values (${here.id}, gen_random_uuid(), '2026-11-02', 'sante', 20, 'unknown', 'alone', 'done', '2026-11-02T10:00:00Z') returning id`.execute(owner);
    const { id } = old[0]!;
    expect(await (await as(here.host).get(`/mediation/actes/${id}`)).text()).toContain("on corrige le jour même");
    expect((await as(here.host).post(`/mediation/actes/${id}`, { ...one })).status).toBe(409);
    expect((await as(here.host).post(`/mediation/lieux/${here.id}`, { act: `undo:${id}` })).status).toBe(409);
    await expect(sql`update mediation.act set minutes = 60 where id = ${id}`.execute(owner)).rejects.toThrow(/corrected on the day/);
  });
});

describe("a host of another place", () => {
  it("notes, reads, corrects and undoes nothing here", async () => {
    await note({ minutes: "10" });
    const { id } = (await rows()).at(-1)!;
    const hers = as(there.host);
    expect((await hers.get(`/mediation/lieux/${here.id}`)).status).toBe(404);
    expect((await note({}, there.host)).status).toBe(404);
    expect((await hers.post(`/mediation/actes/${id}`, { ...one })).status).toBe(404);
    // By the form of one's own place.
    expect((await hers.post(`/mediation/lieux/${there.id}`, { act: `undo:${id}` })).status).toBe(404);
    for (const address of [`/mediation/lieux/${here.id}/mois`, `/mediation/lieux/${here.id}/mois.csv`]) expect((await hers.get(address)).status).toBe(404);
    expect((await rows()).at(-1)!.undone).toBe(false);
    expect((await get(`/mediation/lieux/${here.id}`)).status).toBe(303);
    expect(await (await hers.get("/mediation")).text()).not.toContain("La Fabrique");
  });
});
