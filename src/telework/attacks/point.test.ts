import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { sql } from "kysely";
import { expect, inject, it } from "vitest";

import { readPoint, roundPoint } from "../near/around.ts";
import { teleworkHouse, week } from "../telework.testing.ts";

const house = await teleworkHouse();
const { addHost, addEmployer, agree, addAgent } = house;
const [near, far] = [await addHost("L’Atelier du Repère", 3), await addHost("L’Entrepôt lointain", 3)];
await sql`update places.place set longitude = 3.0573, latitude = 50.6321, address = '14 rue du Repère essayé' where id = ${near.id}`.execute(house.owner);
await sql`update places.place set longitude = 3.2, latitude = 50.75 where id = ${far.id}`.execute(house.owner);
const employer = await addEmployer("Employeur curieux");
for (const host of [near, far]) await agree(employer, host);
const agent = await addAgent(employer);
const address = `/mon-espace/teletravail/pres-de-chez-moi?jour=${week[0]}&quand=journee`;
const rank = (repere: string) => house.as(agent.personId).post(address, { act: "rank", repere });
const orderOf = (html: string): string[] => [...html.matchAll(/L’Atelier du Repère|L’Entrepôt lointain/gu)].map(([name]) => name);

/** All that the database holds, as text; what the process wrote into its log. */
async function everything(): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%'`.execute(house.owner);
  const rows = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows: found } = await sql<{ all: string }>`select coalesce(string_agg(x::text, chr(10)), '') as all from ${sql.raw(name)} x`.execute(house.owner);
      return found[0]!.all;
    }),
  );
  const logs = join(dirname(inject("testFiles")), "logs");
  const lines = await Promise.all((await readdir(logs).catch(() => [])).map((file) => readFile(join(logs, file), "utf8")));
  return [...rows, ...lines].join("\n");
}

it("ranks desks by a point that is rounded, and by a place of the platform by its name or address", async () => {
  for (const typed of ["50.63287, 3.05871", "50,63287; 3,05871", "L’atelier du repere", "14 rue du Repère essayé"]) {
    const answer = await rank(typed);
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(html).toContain("Distances depuis");
    expect(orderOf(html.slice(html.indexOf("Distances depuis"))).indexOf("L’Entrepôt lointain")).toBeGreaterThan(0);
  }
  const html = await (await rank("50.7512, 3.1987")).text();
  const [first] = orderOf(html.slice(html.indexOf("du plus proche")));
  expect(first).toBe("L’Entrepôt lointain");
  expect(readPoint("50.63287, 3.05871")).toEqual({ latitude: 50.635, longitude: 3.06 });
  expect(roundPoint({ latitude: 50.6321, longitude: 3.0573 })).toEqual({ latitude: 50.63, longitude: 3.055 });
});

it("says at the field what is no point, and keeps what was typed", async () => {
  for (const [typed, words] of [
    ["Un lieu que personne ne connaît", "Aucun lieu de la plateforme"],
    ["3.0587, 50.6329", "loin de toute commune"],
    ["48.8566, 2.3522", "loin de toute commune"],
    ["12", "de 3 à 120 signes"],
  ] as const) {
    const answer = await rank(typed);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(words);
    expect(html).toContain(`value="${typed}"`);
  }
});

it("stands afterwards in no table, in no log and in no address, and whoever is no agent has no such page", async () => {
  // An odd point and odd words, so that nothing else can hold them.
  await rank("50.63219871, 3.05734417");
  await rank("Quelque part impasse du Mot-Introuvable");
  const all = await everything();
  // The dump and the log are there: what is known to stand in them is found.
  expect(all).toContain("Employeur curieux");
  expect(all).toContain("/mon-espace/teletravail/pres-de-chez-moi");
  for (const trace of ["50.63219871", "3.05734417", "Mot-Introuvable", "3.055,"]) expect(all).not.toContain(trace);
  // No more than a second of a clock.
  expect(all).not.toMatch(/(?<![\d:])50\.635/);
  const html = await (await rank("50.63219871, 3.05734417")).text();
  // In the field where it was typed, and nowhere else.
  expect(html.split("50.63219871")).toHaveLength(2);
  expect(html).toContain('value="50.63219871, 3.05734417"');
  expect((await house.as(employer.manager).post(address, { act: "rank", repere: "50.63, 3.05" })).status).toBe(404);
});
