import { describe, expect, it } from "vitest";

import type { Room } from "#platform/start/room.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import { type Indicator, readTerritory } from "#territory";
import { addPerson } from "../../people/people.testing.ts";
import people from "../../people/module.ts";
import territoryRoom from "../../territory/module.ts";
import thread from "../../thread/module.ts";
import governance from "../module.ts";
import { verifyLine } from "./verify.line.ts";
import { keepSnapshot } from "../snapshots/snapshot.command.ts";

let figure = 10;
let changed = 0;
const words = { fr: "Bancs", en: "Benches", nl: "Banken" };
const benches: Indicator = {
  ...{ id: "city.benches", title: words, definition: words, source: words, counted: words, unit: "count", type: "output", granularity: ["metropolis"] },
  measure: async () => [{ part: { kind: "metropolis", id: null }, value: figure }],
  changedSince: async () => changed,
  rows: () => ({ href: null, why: () => "Un banc n’a pas de page." }),
};
const visitors: Indicator = { ...benches, id: "city.visitors", persons: true };
const age: Indicator = { ...benches, id: "city.age", todayOnly: true };
let known = 10;
const audited: Indicator = {
  ...benches,
  id: "city.audited",
  measureKnown: async () => [{ part: { kind: "metropolis", id: null }, value: known }],
  changes: async () => [{ at: new Date("2026-11-22T09:00:00Z"), title: "Le banc du parc", href: "/bancs/1", what: "Nombre de places" }],
};
const auditedAge: Indicator = { ...audited, id: "city.audited_age", todayOnly: true };
const indicators = [benches, visitors, age, audited, auditedAge];
const city: Room = { name: "city", offers: { indicators } };
const house = await testHouse([territoryRoom, people, thread, city, governance], { now: "2026-11-24T15:40:00+01:00" });
const { db } = house;
const territory = await readTerritory(db);
const staff = house.as(await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] }));
const communeAgent = await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59512" }] });
const say = async (query: string, id = "city.benches") => (await staff.get(`/indicateurs/${id}/verifier${query}`)).text();
for (const indicator of [benches, visitors, audited, auditedAge]) await keepSnapshot(db, indicator, "2026-11-20", territory);

describe("a kept day, measured again", () => {
  it("is the same when nothing was learnt since", async () => {
    expect(await say("?jour=2026-11-20")).toContain("Le 20 novembre 2026, tout est identique");
  });

  it("differs when more is known, and says how many rows explain it", async () => {
    [figure, changed] = [12, 3];
    const html = await say("?jour=2026-11-20");
    for (const said of ["1 chiffre diffère", "3 lignes ont été écrites depuis", ">10<", ">12<"]) expect(html).toContain(said);
    changed = 0;
    expect(await say("?jour=2026-11-20")).toContain("ne s’explique pas par les données");
  });

  it("that the audit of rows gives again is confirmed, with what was written since", async () => {
    const html = await say("?jour=2026-11-20", "city.audited");
    for (const said of ["Le 20 novembre 2026, le chiffre gardé est confirmé", "1 chiffre diffère", "Le banc du parc", "Nombre de places"])
      expect(html).toContain(said);
    expect(await say("?jour=2026-11-20", "city.audited_age")).toContain("le chiffre gardé est confirmé");
  });

  it("that not even the audit gives again is said to be lost", async () => {
    known = 9;
    const html = await say("?jour=2026-11-20", "city.audited");
    for (const said of ["1 chiffre ne se retrouve pas", "Avec ce qui était connu alors", ">10<", ">9<"]) expect(html).toContain(said);
  });

  it("is verified at the command line too, with an exit code for what nothing explains", async () => {
    const run = async (...args: string[]) => {
      let said = "";
      const tools = { database: async () => db, settings: house.services.settings, offers: house.services.offers };
      const code = await verifyLine.run(args, { ...tools, out: (text) => (said += text), err: (text) => (said += text) });
      return { code, said };
    };
    expect(await run("2026-11-20", "--indicator", "city.audited")).toEqual({
      code: 1,
      said: "city.audited: 1 of 1 figures cannot be found again, even by what was known then (0 rows were written since)\n",
    });
    known = 10;
    expect(await run("2026-11-20", "--indicator", "city.audited")).toMatchObject({ code: 0 });
    expect((await run("2026-11-20")).said).toContain("city.age: can be measured on the day itself only");
    expect((await run("2026-11-20")).code).toBe(1);
    changed = 2;
    expect((await run("2026-11-20")).code).toBe(0);
    for (const wrong of [[], ["hier"], ["2026-11-20", "2026-11-21"], ["2026-11-20", "--indicator", "rien"], ["--verbose"]])
      expect((await run(...wrong)).code).toBe(2);
  });

  it("tells of no fewer than five persons", async () => {
    expect(await say("?jour=2026-11-20", "city.visitors")).toContain("tout est identique");
  });

  it.each(["?jour=2026-11-21", "?jour=hier", "?jour=2026-02-31"])("that was not kept is said so: %s", async (query) => {
    expect(await say(query)).toContain("Rien n’a été gardé ce jour-là");
  });

  it("cannot be had of what depends on the day, or is entered", async () => {
    expect(await say("", "city.age")).toContain("ne se mesure que le jour même");
    const series = { title: "Arbres", definition: "Comptés.", source: "Ville", unit: "count", type: "output", reliability: "entered" };
    await staff.post("/indicateurs/saisis/nouveau", series);
    expect(await say("", "manual.arbres")).toContain("Cet indicateur est saisi");
    expect((await staff.get("/indicateurs/rien/verifier")).status).toBe(404);
  });

  it("is for staff of the metropolis, in three languages", async () => {
    expect((await house.as(communeAgent).get("/indicateurs/city.benches/verifier")).status).toBe(403);
    expect((await house.get("/indicateurs/city.benches/verifier")).status).toBe(303);
    for (const language of ["fr", "en", "nl"]) {
      const html = await (await staff.get("/indicateurs/city.benches/verifier?jour=2026-11-20", { "accept-language": language })).text();
      expect(html).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
