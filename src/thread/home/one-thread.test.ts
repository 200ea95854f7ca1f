import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import type { Room } from "#platform/start/room.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import people from "../../people/module.ts";
import territory from "../../territory/module.ts";
import { addLink } from "../links/link.command.ts";
import thread from "../module.ts";
import type { Thing, ThingKind } from "../offers.ts";

const kept = new Map<string, Thing>();
const kind = (name: string, verb: ThingKind["verb"]): ThingKind => ({
  kind: name,
  verb,
  label: { fr: name, en: name, nl: name },
  find: async (_db, ids) => new Map(ids.flatMap((id) => (kept.has(`${name} ${id}`) ? [[id, kept.get(`${name} ${id}`)!] as const] : []))),
});
const city: Room = { name: "city", offers: { things: [kind("idea", "listen"), kind("vote", "decide"), kind("place", "do"), kind("goal", "show")] } };
const house = await testHouse([territory, people, thread, city]);
const { db } = house;

function put(name: string, id: string, title: string, more: Partial<Thing> = {}) {
  kept.set(`${name} ${id}`, { title, href: `/${name}/${id}`, day: "2026-01-01", progress: "done", ...more });
  return { kind: name, id };
}
const link = (from: ReturnType<typeof put>, to: ReturnType<typeof put>) =>
  db.transaction().execute((trx) => addLink(trx, { from, relation: "becomes", to, reason: "Même projet.", day: "2026-01-15", by: null }));
const home = async () => (await house.get("/")).text();
const band = "Une promesse, et ce qu’elle est devenue";

describe("the thread on the home", () => {
  it("waits until three things that all may see hang together, and hides the others", async () => {
    expect(await home()).not.toContain(band);
    await link(put("vote", "1", "Budget"), put("place", "1", "L’Atelier du Port"));
    await link({ kind: "vote", id: "1" }, put("place", "2", "Lieu retiré", { hidden: true }));
    await link({ kind: "vote", id: "1" }, { kind: "place", id: "erased" });
    expect(await home()).not.toContain(band);

    await link(put("idea", "1", "Un atelier <partagé>"), { kind: "vote", id: "1" });
    const html = await home();
    expect(html).toContain(band);
    expect([...html.matchAll(/href="\/(?:idea|vote|place)\/1"/g)].length).toBeGreaterThanOrEqual(3);
    expect(html).toContain("Un atelier &lt;partagé>");
    expect(html).not.toMatch(/Lieu retiré|Élément effacé/);
    expect(html).toContain('href="/fil/idea/1"');
  });

  it("stays on the one that tells something when a shorter one is newer", async () => {
    await link(put("vote", "9", "Autre budget"), put("place", "9", "Autre lieu"));
    const html = await home();
    expect([html.includes("Un atelier &lt;partagé>"), html.includes("Autre budget")]).toEqual([true, false]);
  });

  it("tells only what came of one idea, and of those the one that ends in a state or a figure", async () => {
    const measures = (from: ReturnType<typeof put>, to: ReturnType<typeof put>) =>
      db.transaction().execute((trx) => addLink(trx, { from, relation: "measures", to, reason: "Compte.", day: "2026-01-15", by: null }));
    const goal = put("goal", "forty", "Quarante lieux", { day: null, state: "2 sur 40" });
    for (const name of ["false", "true"]) {
      await link(put("idea", name, `Idée ${name}`), put("place", name, `Lieu ${name}`, { state: "Ouvert", hidden: name === "false" }));
      await measures(goal, { kind: "place", id: name });
    }
    await measures(goal, { kind: "idea", id: "true" });
    for (const id of ["later", "last"]) {
      await link(put("idea", id, `Idée ${id}`), put("vote", id, `Vote ${id}`));
      await link({ kind: "vote", id }, put("place", id, `Lieu ${id}`));
    }
    const html = await home();
    for (const title of ["Idée true", "Lieu true", "Quarante lieux"]) expect(html).toContain(title);
    expect(html).not.toMatch(/(Idée|Lieu) (false|later|last)/);
    await sql`delete from thread.link where from_id in ('forty', 'true', 'false', 'later', 'last')`.execute(db);
  });

  it("keeps each verb when many things hang on it", async () => {
    for (let n = 10; n < 30; n += 1) await link({ kind: "vote", id: "1" }, put("place", String(n), `Lieu ${n}`));
    const html = await home();
    expect(html.match(/<li class="done"/g)).toHaveLength(6);
    for (const title of ["Un atelier &lt;partagé>", "Budget"]) expect(html).toContain(title);
  });
});
