import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { recordAct } from "#platform/audit/audit.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import { dayOf } from "#platform/time/day.ts";
import territory from "../../territory/module.ts";
import people from "../module.ts";
import { addPerson } from "../people.testing.ts";

const house = await testHouse([territory, people]);
const { db, owner } = house;
afterAll(() => house.close());

const whole = { kind: "metropolis", id: null } as const;
let katia = "";
let chloe = "";
const read = async (query = "") => (await (await house.as(katia).get(`/journal-des-actes${query}`)).text()).replaceAll("\u00a0", " ");
const lines = (text: string) => Number(/<h2 id="found">(\d+)/.exec(text)![1]);

beforeAll(async () => {
  katia = await addPerson(db, { name: "Katia Essai", roles: [{ role: "auditor", ...whole }] });
  chloe = await addPerson(db, { name: "Chloé Lefèvre-Essai" });
  for (let n = 0; n < 60; n += 1) {
    const about = { kind: "place", id: `lieu-${n}` };
    await recordAct(db, {
      who: n % 2 ? chloe : "places/import",
      act: "place.publish",
      room: "places",
      about,
      before: { status: "proposed" },
      after: { status: "published" },
      reason: n === 7 ? "=cmd()" : "Vérifié sur place",
    });
  }
});

describe("the log of acts", () => {
  it("tells who did what to what and why, the last first, fifty on a page", async () => {
    const text = await read();
    expect(lines(text)).toBe(61);
    expect(text).toMatch(/Chloé Lefèvre-Essai[\s\S]*place\.publish[\s\S]*lieu-59[\s\S]*proposed[\s\S]*published[\s\S]*Vérifié sur place/);
    expect(text).toContain("places/import");
    expect(text).toContain("page=2");
    expect(await read("?page=2")).toContain("Rôle donné");
    for (const query of ["?page=99999", "?page=-1", "?du=hier&au=2026-02-31&acte=%27;--"])
      expect((await house.as(katia).get(`/journal-des-actes${query}`)).status).toBe(200);
  });

  it("narrows by each filter, and by all together", async () => {
    const today = dayOf(Date.now());
    expect(lines(await read("?qui=lefevre+essai"))).toBe(30);
    expect(lines(await read("?qui=places/import"))).toBe(30);
    expect(lines(await read("?acte=role.grant"))).toBe(1);
    expect(lines(await read("?domaine=places"))).toBe(60);
    expect(lines(await read("?objet=lieu-3"))).toBe(1);
    expect(lines(await read("?objet=place+lieu-3"))).toBe(1);
    expect(lines(await read("?objet=person+lieu-3"))).toBe(0);
    expect(lines(await read("?du=2020-01-01&au=2020-12-31"))).toBe(0);
    expect(lines(await read(`?du=${today}&domaine=places&qui=chloe&acte=place.publish&objet=lieu-5`))).toBe(1);
    expect(await read("?acte=rien")).toContain("Rien ne répond à cette recherche");
  });

  it("is a table to download, filters and all, in which nothing computes", async () => {
    const answer = await house.as(katia).get("/journal-des-actes.csv?domaine=places");
    expect(answer.headers.get("content-type")).toContain("text/csv");
    const text = await answer.text();
    expect(text.trim().split("\r\n")).toHaveLength(61);
    expect(text).toContain("'=cmd()");
    expect(text).toContain("Chloé Lefèvre-Essai");
  });

  it("leaves no line for being read", async () => {
    const before = lines(await read());
    await read("?verifier=1");
    await (await house.as(katia).get("/journal-des-actes.csv")).text();
    expect(lines(await read())).toBe(before);
  });

  it("is read by auditors and administrators, by nobody else", async () => {
    const agent = await addPerson(db, { roles: [{ role: "agent", ...whole }] });
    for (const path of ["/journal-des-actes", "/journal-des-actes.csv"]) {
      expect((await house.get(path)).headers.get("location")).toContain("/connexion");
      expect((await house.as(agent).get(path)).status).toBe(403);
    }
  });

  it("leads from a filtered list to the check of the chain, the list as it stands", async () => {
    expect(await read("?acte=role.grant")).toContain('href="/journal-des-actes?acte=role.grant&amp;verifier=1"');
  });

  it("says that the chain is whole, then which line somebody has changed in the database itself", async () => {
    const { rows } = await sql<{ head: string }>`select encode(hash, 'hex') as head from platform.audit order by id desc limit 1`.execute(db);
    const whole = await read("?verifier=1");
    expect(whole).toMatch(new RegExp(`La chaîne est entière : 62 lignes, tête ${rows[0]!.head.slice(0, 12)}…`));
    await sql`alter table platform.audit disable trigger user`.execute(owner);
    await sql`update platform.audit set reason = 'Une autre raison' where id = 20`.execute(owner);
    await sql`alter table platform.audit enable trigger user`.execute(owner);
    expect(await read("?verifier=1")).toContain("La chaîne est rompue à la ligne 20");
  });
});
