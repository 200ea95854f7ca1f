import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eventually } from "#platform/jobs/eventually.testing.ts";
import { findTask, startTask } from "#platform/jobs/task.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import operations from "../module.ts";

/** While it is true, work that is asked for fails. */
let storm = true;
const done: string[] = [];
const works = {
  name: "weather",
  jobs: [
    {
      name: "weather/measure",
      says: { fr: "Relevés météo", en: "Weather readings", nl: "Weermetingen" },
      retryLimit: 0,
      run: async (_: unknown, { what }: { readonly what: string }) => {
        if (storm) throw new Error("the instrument is wet");
        done.push(what);
      },
    },
  ],
};

const house = await testHouse([territory, people, operations, works], { work: true });
const { db, jobs } = house;
afterAll(() => house.close());

const whole = { kind: "metropolis", id: null } as const;
let administrator = "";
let agent = "";
beforeAll(async () => {
  administrator = await addPerson(db, { name: "Nora Essai", roles: [{ role: "administrator", ...whole }] });
  agent = await addPerson(db, { roles: [{ role: "agent", ...whole }] });
});

const path = "/exploitation/travaux";
const read = async (query = "") => (await (await house.as(administrator).get(path + query)).text()).replaceAll("\u00a0", " ");
const failed = async () => (await sql<{ id: string }>`select id from jobs.job where source_name = 'weather/measure'`.execute(db)).rows.map(({ id }) => id);
const post = (act: string, rows: readonly string[], person = administrator) =>
  house.as(person).post(path, new URLSearchParams([["act", act], ...rows.map((id) => ["rows", id])]));

async function fail(what: string): Promise<string> {
  storm = true;
  const known = await failed();
  const task = await startTask(db, { kind: "weather/measure", title: `Mesurer ${what}`, data: { what }, by: null });
  await eventually(async () => expect(await failed()).toHaveLength(known.length + 1));
  await eventually(async () => expect((await findTask(db, task))?.state).toBe("failed"));
  return task;
}

describe("work in the background", () => {
  it("that failed stands first, with its reason and how often it was tried", async () => {
    await fail("la pluie");
    expect(await read("?etat=echoue")).toMatch(/Mesurer la pluie[\s\S]*Relevés météo[\s\S]*A échoué[\s\S]*the instrument is wet/);
    expect(await read("?q=rien-de-tel")).toContain("Rien ne répond à cette recherche");
    expect(await read("?q=mesurer+la+PLUIE&etat=echoue")).toContain("1 travail");
    expect(await read("?etat=fini&q=pluie")).toContain("Rien ne répond à cette recherche");
  });

  it("is told in words, and found by them: no name of ours", async () => {
    expect(await read()).not.toMatch(/>[^<]*[a-z]+\/[a-z-]+[^<]*<\/(td|th|small)/);
    expect(await read("?q=releves+METEO&etat=echoue")).toContain("1 travail");
  });

  it("is tried again under its own number: its task waits, then is done", async () => {
    const task = await fail("le vent");
    const [id] = (await sql<{ id: string }>`select id from jobs.job where source_id = ${task}`.execute(db)).rows.map((row) => row.id);
    storm = false;
    const answer = await post("retry", [id!]);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `${path}?fait=relances&n=1`]);
    await eventually(async () => expect((await findTask(db, task))?.state).toBe("done"));
    expect(done).toEqual(["le vent"]);
    expect(await read("?fait=relances&n=1")).toContain("1 travail est relancé.");
    expect(await failed()).not.toContain(id);
    const { rows } = await sql<{ who: string }>`select who from platform.audit where act = 'job.retry' and about_id = 'weather/measure'`.execute(db);
    expect(rows).toEqual([{ who: administrator }]);
  });

  it("is tried once when two administrators press at the same moment", async () => {
    await fail("la neige");
    storm = false;
    const rows = await failed();
    const statuses = (await Promise.all([post("retry", rows), post("retry", rows)])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([303, 409]);
    await eventually(() => expect(done.filter((what) => what === "la neige")).toHaveLength(1));
    await eventually(async () => expect(await jobs.health()).toMatchObject({ waiting: 0, active: 0, dead: 0 }));
    expect(done.filter((what) => what === "la neige")).toHaveLength(1);
  });

  it("that failed is forgotten, and its task stays failed", async () => {
    const task = await fail("la grêle");
    expect((await post("forget", await failed())).status).toBe(303);
    expect((await jobs.health()).dead).toBe(0);
    expect((await findTask(db, task))?.state).toBe("failed");
    expect((await post("forget", [task])).status).toBe(409);
    expect((await post("retry", [])).status).toBe(422);
  });

  it("that still runs or is done is neither forgotten nor done again by its number", async () => {
    const { rows } = await sql<{ id: string }>`select id from jobs.job where state = 'completed' limit 1`.execute(db);
    for (const act of ["forget", "retry"]) expect((await post(act, [rows[0]!.id])).status).toBe(409);
    const left = await sql`select from jobs.job where id = ${rows[0]!.id}`.execute(db);
    expect(left.rows).toHaveLength(1);
  });

  it("is seen by administrators alone", async () => {
    expect((await house.get(path)).headers.get("location")).toContain("/connexion");
    expect((await house.as(agent).get(path)).status).toBe(403);
    expect((await post("retry", ["00000000-0000-4000-8000-000000000000"], agent)).status).toBe(403);
  });
});
