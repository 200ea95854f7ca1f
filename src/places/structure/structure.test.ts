import { readFile } from "node:fs/promises";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import moderation from "../../moderation/module.ts";
import notifications from "../../notifications/module.ts";
import people from "../../people/module.ts";
import territory from "../../territory/module.ts";
import thread from "../../thread/module.ts";
import { savePlace } from "../saving/save-place.command.ts";
import places from "../module.ts";
import { structureSaved } from "./structure-saved.listener.ts";

const house = await testHouse([territory, people, notifications, moderation, thread, places]);
const { db, owner } = house;
const [roubaix, lille] = ["59512", "59350"];
const siret = "99999101100019";
const rna = "W595000105";

const structure = async (name: string, numbers: { siret?: string; rna?: string; commune?: string } = {}) =>
  (
    await db
      .insertInto("people.structure")
      .values({ name, kind: "association", siret: numbers.siret ?? null, rna: numbers.rna ?? null, commune_code: numbers.commune ?? roubaix })
      .returning("id")
      .executeTakeFirstOrThrow()
  ).id;
const canal = await structure("Les Ateliers du Canal", { siret });
const bleu = await structure("L’Établi Bleu", { rna });
await structure("Sans numéro");

let count = 0;
async function place(facts: { structure_name?: string; structure_pivot?: string; insee_code?: string } = {}) {
  count += 1;
  const own = { name: `Lieu d’essai ${count}`, insee_code: roubaix, postal_code: "59100", address: `${count} quai de Gand`, ...facts };
  const saved = await db.transaction().execute((trx) => savePlace(trx, own, { source: "Essai", sourceId: String(count), factsDate: "2026-11-01" }));
  return { ...saved, page: `/lieux/${saved.slug}`, at: `/lieux/${saved.slug}/structure` };
}
const runners = async (id: string) =>
  (
    await sql<{
      id: string;
    }>`select from_id as id from thread.link where to_kind = 'place' and to_id = ${id} and relation = 'runs' and removed_at is null`.execute(db)
  ).rows.map((row) => row.id);
const agent = house.as(await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] }));
const elsewhere = house.as(await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: lille }] }));
const resident = house.as(await addPerson(db, {}));

describe("a place", () => {
  it("belongs to the structure whose SIRET or RNA its record bears, on both pages, on the thread and in the exports", async () => {
    const [one, other, silent] = [await place({ structure_pivot: siret }), await place({ structure_pivot: rna }), await place()];
    expect([await runners(one.id), await runners(other.id), await runners(silent.id)]).toEqual([[canal], [bleu], []]);
    expect(await (await house.get(one.page)).text()).toContain(`href="/structures/${canal}"`);
    expect(await (await house.get(`/structures/${canal}`)).text()).toContain(`href="${one.page}"`);
    expect(await (await house.get(`/fil/structure/${canal}`)).text()).toContain(`href="${one.page}"`);
  });

  it("is joined by its host in one act, and taken back: history, thread and export follow", async () => {
    const one = await place({ structure_name: "L’Établi Bleu" });
    const host = house.as(await addPerson(db, { roles: [{ role: "host", kind: "place", id: one.id }] }));
    const html = await (await host.get(one.at)).text();
    expect(html).toContain("Même nom, même commune");
    expect(html).not.toContain("Sans numéro");
    expect((await host.post(one.at, { act: `join:${bleu}`, vu: "" })).status).toBe(303);
    expect(await runners(one.id)).toEqual([bleu]);
    expect((await host.post(one.at, { act: `join:${canal}`, vu: "" })).status).toBe(409);
    const row = () => db.selectFrom("places.place").select(["structure_name", "structure_pivot"]).where("id", "=", one.id).executeTakeFirstOrThrow();
    expect(await row()).toEqual({ structure_name: "L’Établi Bleu", structure_pivot: rna });
    expect(await (await house.get(`${one.page}/historique`)).text()).toContain("Numéro de la structure");
    expect((await host.post(one.at, { act: "leave", vu: rna })).status).toBe(303);
    expect(await runners(one.id)).toEqual([]);
    expect(await row()).toEqual({ structure_name: "L’Établi Bleu", structure_pivot: null });
  });

  it("is joined by nobody else: a resident, an agent of another commune, to a structure without a number or to none", async () => {
    const one = await place();
    expect((await resident.post(one.at, { act: `join:${canal}`, vu: "" })).status).toBe(403);
    expect((await elsewhere.post(one.at, { act: `join:${canal}`, vu: "" })).status).toBe(403);
    expect((await house.get(one.at)).status).toBe(303);
    for (const wrong of ["00000000-0000-4000-8000-000000000000", "x", ""]) {
      expect([409, 422]).toContain((await agent.post(one.at, { act: `join:${wrong}`, vu: "" })).status);
    }
    expect(await runners(one.id)).toEqual([]);
  });

  it("whose number is typed wrong is asked again, by its key", async () => {
    const one = await place();
    const type = async (structure_pivot: string) => {
      const vu = /name="vu" value="(\d+)"/.exec(await (await agent.get(`${one.page}/modifier/structure`)).text())![1]!;
      return agent.post(`${one.page}/modifier/structure`, { vu, structure_name: "", structure_pivot });
    };
    for (const wrong of ["99999101100018", "999991012", "W59500010", "00000000000000"]) expect((await type(wrong)).status, wrong).toBe(422);
    expect((await type("999 991 011 00019")).status).toBe(303);
    expect(await runners(one.id)).toEqual([canal]);
  });
});

describe("agents", () => {
  it("join at once the places whose name and commune leave no doubt, and no other", async () => {
    const sure = [await place({ structure_name: "les ateliers du CANAL" }), await place({ structure_name: "Les Ateliers du Canal" })];
    const doubtful = [
      await place({ structure_name: "Les Ateliers du Canal", insee_code: lille }),
      await place({ structure_name: "Un autre nom" }),
      await place(),
    ];
    const list = await (await agent.get("/lieux/sans-structure")).text();
    for (const { page } of sure) expect(list).toContain(`href="${page}"`);
    for (const { page } of doubtful) expect(list).not.toContain(`href="${page}"`);
    const csv = await (await agent.get("/lieux/sans-structure.csv?etat=toutes")).text();
    for (const { page } of doubtful) expect(csv).toContain(page);
    const tick = (ids: readonly string[]) => new URLSearchParams([["act", "join_ticked"], ...ids.map((id) => ["rows", id])]);
    expect((await agent.post("/lieux/sans-structure", tick(sure.map(({ id }) => id)))).status).toBe(303);
    for (const { id } of sure) expect(await runners(id)).toEqual([canal]);
    expect((await agent.post("/lieux/sans-structure", tick(doubtful.map(({ id }) => id)))).status).toBe(409);
    for (const { id } of doubtful) expect(await runners(id)).toEqual([]);
    expect((await resident.get("/lieux/sans-structure")).status).toBe(403);
  });

  it("are not led by two structures of one name in one commune", async () => {
    const twins = [await structure("Jumelles", { siret: "99999303300011" }), await structure("Jumelles", { rna: "W595000106" })];
    const one = await place({ structure_name: "Jumelles" });
    const list = await (await agent.get("/lieux/sans-structure")).text();
    expect(list).not.toContain(`href="${one.page}"`);
    const own = await (await agent.get(one.at)).text();
    for (const id of twins) expect(own).toContain(`join:${id}`);
    expect(own).not.toContain("Même nom, même commune");
  });
});

describe("a structure", () => {
  it("that is registered, or whose number is put right, runs the places that bear its number", async () => {
    const one = await place({ structure_pivot: "99999606900012" });
    expect(await runners(one.id)).toEqual([]);
    const late = await structure("Venue après", { siret: "99999606900012" });
    await structureSaved.handle({ db } as never, { id: late });
    await structureSaved.handle({ db } as never, { id: late });
    expect(await runners(one.id)).toEqual([late]);
    await sql`update people.structure set siret = '99999505300017' where id = ${late}`.execute(db);
    await structureSaved.handle({ db } as never, { id: late });
    expect(await runners(one.id)).toEqual([]);
  });

  it("of a house of before runs its places once the house is brought up to date", async () => {
    const one = await place({ structure_pivot: siret });
    await sql`delete from thread.link where to_id = ${one.id}`.execute(owner);
    const migration = (await readFile("src/places/migrations/20261128_1350_place_structures.sql", "utf8")).replace(/create index[^;]*;/, "");
    await sql.raw(migration).execute(owner);
    expect(await runners(one.id)).toEqual([canal]);
  });
});
