import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import people from "../../people/module.ts";
import territory from "../../territory/module.ts";
import thread from "../../thread/module.ts";
import governance from "../module.ts";
import { snapshotsJob } from "../snapshots/snapshots.job.ts";

const house = await testHouse([territory, people, thread, governance], { now: "2026-11-24T15:40:00+01:00" });
const { db } = house;
const agent = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
const staff = house.as(agent);
const learners = {
  title: "Apprentis des tiers-lieux",
  definition: "Apprentis sous contrat.",
  source: "Enquête",
  unit: "count",
  type: "outcome",
  reliability: "entered",
  persons: "1",
};
const at = "/indicateurs/saisis/apprentis-des-tiers-lieux";
const text = async (address: string) => (await house.get(address)).text();
const enter = (part: string, value: string, more = {}) => staff.post(`${at}/valeur`, { part, day: "2026-06-30", value, source: "Enquête 2026", ...more });

describe("an entered indicator that counts persons", () => {
  it("is a count", async () => {
    const refused = await staff.post("/indicateurs/saisis/nouveau", { ...learners, unit: "share" });
    expect([refused.status, (await refused.text()).includes("Des personnes se comptent")]).toEqual([422, true]);
    expect((await staff.post("/indicateurs/saisis/nouveau", learners)).status).toBe(303);
  });

  it("shows no number under five, in no total, on no page and in no file", async () => {
    // The six of Armentières are hidden beside the three of Roubaix: a dash is not thereby one to four.
    for (const [part, value] of Object.entries({ "commune:59512": "3", "commune:59017": "6", "commune:59350": "12", "commune:59009": "30" }))
      expect((await enter(part, value)).status).toBe(303);
    expect(await text("/tableau-de-bord")).toMatch(/Apprentis des tiers-lieux<\/a><\/th><td[^>]*>42</);
    expect(await text("/tableau-de-bord/communes/lille")).toMatch(/Apprentis des tiers-lieux<\/a><\/th><td[^>]*>12</);
    for (const commune of ["roubaix", "armentieres"])
      expect(await text(`/tableau-de-bord/communes/${commune}`)).toMatch(/Apprentis des tiers-lieux<\/a><\/th><td[^>]*>–</);
    const files = await Promise.all(["/tableau-de-bord.csv", "/indicateurs/manual.apprentis-des-tiers-lieux/valeurs.csv"].map(text));
    for (const file of files) {
      expect(file).toContain("commune,59350,12");
      expect(file).not.toMatch(/59512,3\b/);
      expect(file).not.toMatch(/,(45|48|51)\b/);
    }
  });

  it("keeps its rows for staff, and says so", async () => {
    const html = await text(at);
    expect(html).toContain("les valeurs saisies ne sont pas publiques");
    expect(html).not.toContain("Enquête 2026");
    expect(await (await staff.get(at)).text()).toContain("Enquête 2026");
    const files = await Promise.all([text(`${at}.csv`), (await staff.get(`${at}.csv`)).text()]);
    expect(files.map((file) => file.includes("Enquête 2026"))).toEqual([false, true]);
    expect(await text("/tableau-de-bord")).toContain("les valeurs saisies ne sont pas publiques");
    expect((await house.get("/indicateurs/manual.apprentis-des-tiers-lieux/lignes.csv")).status).toBe(404);
  });

  it("moves by five at least, whatever is corrected", async () => {
    expect((await enter("commune:59350", "14", { was: "12", reason: "Deux de plus." })).status).toBe(303);
    expect(await text("/tableau-de-bord/communes/lille")).toMatch(/Apprentis des tiers-lieux<\/a><\/th><td[^>]*>12</);
    expect((await enter("commune:59350", "17", { was: "14", reason: "Trois de plus." })).status).toBe(303);
    expect(await text("/tableau-de-bord/communes/lille")).toMatch(/Apprentis des tiers-lieux<\/a><\/th><td[^>]*>17</);
  });

  it("is kept every night as it was published", async () => {
    const context = { ...house.services, progress: async () => {}, report: async () => {}, signal: new AbortController().signal };
    await snapshotsJob.run(context, {});
    const kept = await db.selectFrom("governance.snapshot").select(["part_id", "value"]).where("day", "=", "2026-11-23").orderBy("part_id").execute();
    expect(kept.map(({ part_id, value }) => [part_id, value])).toEqual([
      ["", 47],
      ["59009", 30],
      ["59017", null],
      ["59350", 17],
      ["59512", null],
    ]);
  });
});
