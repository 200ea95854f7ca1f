import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addPerson } from "../people/people.testing.ts";
import { plantedHouse } from "../planted.testing.ts";
import { historyJob } from "./snapshots/history.job.ts";
import { tree } from "./story/story.ts";

const house = await plantedHouse({ now: "2026-11-24T15:40:00+01:00" });
const { db } = house;
const context = { ...house.services, progress: async () => {}, report: async () => {}, signal: new AbortController().signal };
const measure = () => historyJob.run(context, { days: tree.days });
await measure();

const whole = { kind: "metropolis", id: null };
const agent = await addPerson(db, { roles: [{ role: "agent", ...whole }] });
const communeAgent = await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59512" }] });
const resident = await addPerson(db);
const slug = "quarante-nouveaux-tiers-lieux";
const text = async (address: string, headers = {}) => (await house.get(address, headers)).text();
const versionNow = async () => (await db.selectFrom("governance.strategy").select("version").executeTakeFirstOrThrow()).version;
const figure = async (indicator: string) =>
  (await db.selectFrom("governance.today").select("value").where("indicator", "=", indicator).where("part_kind", "=", "metropolis").executeTakeFirstOrThrow())
    .value;

describe("the dashboards", () => {
  it.each(["fr", "en", "nl"])("stand in %s for the metropolis, a commune, a neighbourhood, an objective, an indicator", async (language) => {
    const zone = await db.selectFrom("territory.zone").select("id").executeTakeFirstOrThrow();
    const addresses = ["/tableau-de-bord", "/tableau-de-bord/communes/roubaix", `/tableau-de-bord/quartiers/${zone.id}`, `/objectifs/${slug}`];
    for (const address of [...addresses, "/indicateurs/places.opened", "/strategie", "/strategie/strategie-numerique", "/strategie/regle"]) {
      const answer = await house.get(address, { "accept-language": language });
      expect(answer.status, address).toBe(200);
      expect(await answer.text()).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it("say what an independent count of the rows says", async () => {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from places.place p
      where status = 'published' and exists (select from places.stage_date d where d.place_id = p.id and d.stage in ('opening', 'rooted') and d.since > '2026-01-01' and d.since <= '2026-11-24')
        and not exists (select from places.stage_date d where d.place_id = p.id and d.stage in ('opening', 'rooted') and d.since <= '2026-01-01')`.execute(db);
    const html = await text(`/objectifs/${slug}`);
    expect(html).toContain(`>${rows[0]!.n}</a> <small>`);
  });

  it.each([
    "/tableau-de-bord/communes/atlantide",
    "/tableau-de-bord/quartiers/1",
    "/objectifs/rien",
    "/indicateurs/rien",
    "/strategie/rien",
    "/strategie/strategie-numerique/versions/9",
  ])("%s is not found", async (address) => {
    expect((await house.get(address)).status).toBe(404);
  });

  it("are open data: every figure as it stands, and each kept day", async () => {
    const lines = (await text("/tableau-de-bord.csv")).trim().split("\r\n");
    expect(lines.length).toBeGreaterThan(95 * 5);
    const kept = (await text("/indicateurs/places.opened/valeurs.csv")).trim().split("\r\n");
    const json = await (await house.get("/indicateurs/places.opened/valeurs.json")).json();
    expect(json).toHaveLength(kept.length - 1);
  });

  it("lead a chosen commune to its own", async () => {
    expect((await house.get("/tableau-de-bord?commune=roubaix")).headers.get("location")).toBe("/tableau-de-bord/communes/roubaix");
  });
});

describe("comparing", () => {
  it("sets two communes side by side, or one on two dates", async () => {
    const html = await text("/tableau-de-bord/comparer?a=roubaix&b=lille&jour=2026-01-01");
    expect(html).toContain("Roubaix");
    expect(html).toContain("Le 1er janvier 2026".toLowerCase());
    // Shares that read alike, 0,034 % and 0,034 %, are not 0,000003 pt apart.
    expect(await text("/tableau-de-bord/comparer?a=roubaix&b=lille")).not.toMatch(/0,000\d+\s*pt/);
  });

  it("sets two communes on two dates, each figure on the day of which it was kept, with the rows of that day", async () => {
    const html = await text("/tableau-de-bord/comparer?a=roubaix&b=lille&jour=2026-02-15&au=2026-07-14");
    for (const column of ["Roubaix, le 14 juillet 2026", "Roubaix, le 15 février 2026", "Lille, le 14 juillet 2026", "Lille, le 15 février 2026"])
      expect(html).toContain(column);
    const [, kept] = /\(gardé le ([^)]+)\)/.exec(html)!;
    expect(kept).not.toContain("février");
    expect(html).toMatch(/lignes\?[^"]*jour=2026-01-01/);
    expect(html).not.toMatch(/lignes\?[^"]*jour=2026-02-15/);
  });

  it.each(["?a=nulle-part", "?jour=demain", "?jour=2026-02-31", "?jour=2099-01-01", "?a[]=1&b=%3Cscript%3E"])(
    "bears a hand-edited address: %s",
    async (query) => {
      expect((await house.get(`/tableau-de-bord/comparer${query}`)).status).toBe(200);
    },
  );
});

const fields = async (more: Record<string, string> = {}) => ({
  version: String(await versionNow()),
  title: "50 nouveaux tiers-lieux avant fin 2028",
  owner: "Direction de la transition numérique",
  indicator_0: "places.opened",
  value_0: "50",
  baseline_0: "0",
  baseline_on_0: "2026-01-01",
  counted_from_0: "2026-01-01",
  deadline_0: "2028-12-31",
  path_0: "2026-12-31 : 15\n2027-12-31 : 32",
  reason: "Le conseil relève l’objectif.",
  ...more,
});

describe("editing an objective", () => {
  it("appears at once as a new version; the one before stays readable", async () => {
    const before = await versionNow();
    const saved = await house.as(agent).post(`/objectifs/${slug}/modifier`, await fields());
    expect([saved.status, saved.headers.get("location")]).toEqual([303, `/objectifs/${slug}?fait=modifie`]);
    expect(await versionNow()).toBe(before + 1);
    expect(await text(`/objectifs/${slug}`)).toContain("50 nouveaux tiers-lieux");
    expect(await text(`/strategie/strategie-numerique/versions/${before}`)).toContain("40 nouveaux tiers-lieux");
    expect(await text("/strategie/strategie-numerique")).toContain("Le conseil relève l’objectif.");
    const act = await db.selectFrom("platform.audit").select("reason").where("act", "=", "objective.edit").executeTakeFirstOrThrow();
    expect(act.reason).toBe("Le conseil relève l’objectif.");
  });

  it("asks again for what is wrong, at its field, with what was typed", async () => {
    const wrong = await fields({ value_0: "beaucoup", deadline_0: "2025-01-01", path_0: "hier : 3", reason: "", title: "" });
    const answer = await house.as(agent).post(`/objectifs/${slug}/modifier`, wrong);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    for (const said of ["beaucoup", "hier : 3", "Écrivez un nombre", "L’échéance vient après le départ", "Dites pourquoi", "Écrivez un titre"])
      expect(html).toContain(said);
  });

  it.each([
    ["nobody signed in", null],
    ["a resident", resident],
    ["the agent of a commune", communeAgent],
  ])("is not for %s", async (_, person) => {
    const asked = person ? house.as(person) : house;
    expect((await asked.post(`/objectifs/${slug}/modifier`, await fields())).status).toBe(403);
    expect([303, 403]).toContain((await asked.get(`/objectifs/${slug}/modifier`)).status);
  });

  it.each([
    ["a share without its sign", { indicator_0: "places.mediation", value_0: "40", baseline_0: "10 %", path_0: "" }, "Écrivez une part"],
    ["fewer places than none", { value_0: "-5" }, "Écrivez un nombre entier"],
    ["half a place", { value_0: "40,5" }, "Écrivez un nombre entier"],
    ["more than a number holds", { value_0: "9".repeat(400) }, "Écrivez un nombre entier"],
    ["a step in another unit", { path_0: "2027-06-30 : 40 %" }, "entre le départ et l’échéance, dans l’ordre"],
  ])("refuses %s as a target", async (_, typed, said) => {
    const answer = await house.as(agent).post(`/objectifs/${slug}/modifier`, await fields(typed));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(said);
  });

  it("by two at once is saved once; the other is shown what is in force, and keeps what was typed", async () => {
    const [one, other] = [await fields({ value_0: "60", reason: "Soixante." }), await fields({ value_0: "70", reason: "Soixante-dix." })];
    const answers = await Promise.all([one, other].map((typed) => house.as(agent).post(`/objectifs/${slug}/modifier`, typed)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const late = await answers.find(({ status }) => status === 409)!.text();
    expect(late).toContain("La stratégie a changé pendant que vous écriviez");
    expect(late).toMatch(/value="(60|70)"/);
  });

  it("keeps the links of the thread", async () => {
    expect(await text(`/objectifs/${slug}`)).toContain("Compte depuis le 1er janvier 2026 dans «\u00a0Tiers-lieux ouverts\u00a0».");
  });
});

describe("a place that opens", () => {
  it("moves the figure once it is measured again", async () => {
    const before = (await figure("places.opened"))!;
    const { id } = await db
      .selectFrom("places.place")
      .select("id")
      .where("status", "=", "published")
      .where("stage", "=", "prefiguration")
      .executeTakeFirstOrThrow();
    await sql`insert into places.stage_date (place_id, stage, since) values (${id}, 'opening', '2026-11-20')`.execute(db);
    await measure();
    expect(await figure("places.opened")).toBe(before + 1);
  });
});

describe("a promise whose deadline has passed", () => {
  it("is judged by what stood at its deadline, and says the day", async () => {
    const html = await text("/strategie/strategie-numerique/versions/1");
    expect(html).toMatch(/échéance passée, mesuré le \d/);
    expect(html).not.toContain("113");
  });
});

describe("what a part brings to the objectives", () => {
  it("stands on the dashboard of a commune and, by commune, on the objective", async () => {
    expect(await text("/tableau-de-bord/communes/roubaix")).toMatch(/Sa part des objectifs[\s\S]*nouveaux tiers-lieux/);
    expect(await text(`/objectifs/${slug}`)).toMatch(/id="carte"[\s\S]*Compté depuis le 1er janvier 2026/);
  });
});
