import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import people from "../../people/module.ts";
import territory from "../../territory/module.ts";
import thread from "../../thread/module.ts";
import { measureNowJob } from "./measure-now.job.ts";
import governance from "../module.ts";

const house = await testHouse([territory, people, thread, governance], { now: "2026-11-24T15:40:00+01:00" });
const { db } = house;
const agent = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
const communeAgent = await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59512" }] });
const staff = house.as(agent);
await staff.post("/indicateurs/saisis/nouveau", {
  title: "Bancs",
  unit: "count",
  definition: "Bancs posés.",
  source: "Ville",
  type: "output",
  reliability: "entered",
});
await staff.post("/indicateurs/saisis/bancs/valeur", { part: "metropolis", day: "2026-06-30", value: "120", source: "Ville" });
const id = "manual.bancs";
const at = `/indicateurs/${id}/mesurer`;
const tasks = async () =>
  (await sql<{ id: string; state: string }>`select id, state from platform.task where kind = 'governance/measure-now' order by created_at`.execute(db)).rows;
const measuredAt = async () =>
  (await sql<{ at: Date }>`select measured_at as at from governance.today where indicator = ${id} and part_kind = 'metropolis'`.execute(db)).rows[0]!.at;
const text = async (address: string) => (await staff.get(address)).text();
const context = { ...house.services, db, now: () => new Date("2026-11-24T15:40:00+01:00"), progress: async () => {} };

describe("a figure that was measured earlier", () => {
  it("says when, to the minute, to everybody", async () => {
    await sql`update governance.today set measured_at = '2026-11-24T08:05:00+01:00' where indicator = ${id}`.execute(db);
    expect(await (await house.get(`/indicateurs/${id}`)).text()).toMatch(/Mesuré le<\/dt><dd[^>]*>24 novembre 2026 à 8\u00a0h\u00a005/);
  });

  it("is measured now by whoever runs the strategy, once, though two press at the same time", async () => {
    expect(await text(`/indicateurs/${id}`)).toContain(`href="${at}"`);
    expect(await (await house.get(`/indicateurs/${id}`)).text()).not.toContain(`href="${at}"`);
    const answers = await Promise.all([1, 2, 3].map(() => staff.post(at, {})));
    const said = answers.map(({ headers }) => new URL(headers.get("location")!, "http://house").searchParams.get("fait"));
    expect(said.sort()).toEqual(["demandee", "en_cours", "en_cours"]);
    expect(await tasks()).toHaveLength(1);
    const html = await text(at);
    expect(html).toContain("Une mesure est demandée depuis le");
    expect(html).not.toContain('<button class="button"');

    const before = await measuredAt();
    await measureNowJob.run(context as never, { indicator: id });
    expect((await measuredAt()).getTime()).toBeGreaterThan(before.getTime());
    await sql`update platform.task set state = 'done', finished_at = now() where kind = 'governance/measure-now'`.execute(db);
    expect(await text(at)).toContain("La mesure demandée s’est terminée le");
    await staff.post(at, {});
    expect(await tasks()).toHaveLength(2);
  });

  it("says that a measure failed, without the words of the machine, and may be asked again", async () => {
    await sql`update platform.task set state = 'failed', finished_at = now(), reason = 'relation "x" does not exist' where state = 'waiting'`.execute(db);
    const html = await text(at);
    expect(html).toContain("n’a pas abouti");
    expect(html).not.toContain("relation");
    expect(html).toContain("Mesurer maintenant</button>");
  });

  it("is not for others to measure, nor what nobody offers", async () => {
    for (const other of [house.as(communeAgent), house.as(await addPerson(db))]) expect((await other.post(at, {})).status).toBe(403);
    expect((await staff.post("/indicateurs/rien.du_tout/mesurer", {})).status).toBe(404);
    expect(await tasks()).toHaveLength(2);
  });
});

describe("all that a dashboard shows", () => {
  const all = "/tableau-de-bord/mesurer";

  it("says when it was measured to everybody, and leads who runs the strategy to measure it; nothing of a commune without figures", async () => {
    await sql`update governance.today set measured_at = '2026-11-24T08:05:00+01:00'`.execute(db);
    await sql`update governance.today set measured_at = '2026-11-24T09:15:00+01:00' where indicator = ${id}`.execute(db);
    for (const [address, figures] of [
      ["/tableau-de-bord", true],
      ["/tableau-de-bord/communes/roubaix", false],
    ] as const) {
      const [open, own] = [await (await house.get(address)).text(), await text(address)];
      expect([address, /Mesuré (le|entre le) 24 novembre 2026 à (8\u00a0h\u00a005|9\u00a0h\u00a015)/.test(open), open.includes(`href="${all}"`)]).toEqual([
        address,
        figures,
        false,
      ]);
      expect([address, own.includes(`href="${all}"`)]).toEqual([address, figures]);
    }
  });

  it("is measured at once, though two press at the same time, beside a measure of one figure, and by nobody else", async () => {
    const answers = await Promise.all([1, 2].map(() => staff.post(all, {})));
    const said = answers.map(({ headers }) => new URL(headers.get("location")!, "http://house").searchParams.get("fait"));
    expect(said.sort()).toEqual(["demandee", "en_cours"]);
    expect(await text(all)).toContain("Une mesure est demandée depuis le");
    await measureNowJob.run(context as never, { indicator: null });
    const { rows } = await sql<{ old: number }>`
      select count(*)::int as old from governance.today where measured_at < '2026-11-24T09:16:00+01:00'`.execute(db);
    expect(rows[0]!.old).toBe(0);
    for (const other of [house.as(communeAgent), house.as(await addPerson(db))]) expect((await other.post(all, {})).status).toBe(403);
  });
});
