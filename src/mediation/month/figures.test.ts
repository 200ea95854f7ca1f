import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addDays, dayOf } from "#platform/time/day.ts";
import { mediationHouse } from "../mediation.testing.ts";
import { actsDataset } from "../figures/acts.dataset.ts";
import { actIndicators } from "../figures/acts.indicators.ts";
import { firstDay, lastClosed, lastDay, mondaysBetween, monthBefore, nextMonth } from "./months.ts";
import { figuresOf, type Fact } from "./tables.ts";

const house = await mediationHouse();
const { db, owner, as, get, here } = house;
const past = lastClosed(dayOf(Date.now()));
const add = (need: string, age: string, count: number, day = addDays(firstDay(past), 4)) =>
  sql`
    insert into mediation.act (place_id, press, day, need, minutes, age, company, outcome, noted_at)
    select ${here.id}, gen_random_uuid(), ${day}, ${need}, 30, ${age}, 'alone', 'done', ${`${day}T12:00:00Z`}::timestamptz from generate_series(1, ${count})`.execute(
    owner,
  );
await add("numerique", "65_more", 22);
await add("mobilite", "26_64", 9);
await add("famille", "18_25", 8);
await add("sante", "under_18", 1);

const lines = (csv: string) =>
  csv
    .trim()
    .split("\r\n")
    .slice(1)
    .map((line) => line.replace("\ufeff", "").split(","));

describe("the figures of a place", () => {
  it("count by week, need, age and outcome; who came alone for something is in none of them", async () => {
    const html = await (await as(here.host).get(`/mediation/lieux/${here.id}/mois?mois=${past}`)).text();
    expect(html).toMatch(/Actes<\/dt><dd>40/);
    const found = lines(await (await as(here.host).get(`/mediation/lieux/${here.id}/mois.csv?mois=${past}`)).text());
    const of = (name: string) => found.find(([, one]) => one === name)?.[2];
    expect([of("Se soigner"), of("Moins de 18 ans"), of("65 ans et plus")]).toEqual(["", "", "22"]);
    // The one who came is not what is left over: another line is hidden with theirs.
    const needs = found.filter(([kind]) => kind === "Par besoin");
    expect(needs.filter(([, ...rest]) => rest.at(-1) === "").length).toBeGreaterThan(1);
  });

  it("name first what most came for; of a month without acts say so, and lead the host to note one", async () => {
    const page = async (month: string) =>
      (await (await as(here.host).get(`/mediation/lieux/${here.id}/mois?mois=${month}`)).text()).match(/<main.*<\/main>/s)![0];
    const full = await page(past);
    expect(full.indexOf("Ordinateur, téléphone, internet")).toBeLessThan(full.indexOf("Se loger"));
    const empty = await page(monthBefore(monthBefore(past)));
    expect(empty).toContain("Aucun acte noté en");
    expect(empty).toContain(`href="/mediation/lieux/${here.id}"`);
    expect(empty).not.toContain("Par besoin");
  });

  it("of fewer than ten acts say nothing", async () => {
    const before = monthBefore(past);
    await add("sante", "65_more", 9, addDays(firstDay(before), 3));
    const html = await (await as(here.host).get(`/mediation/lieux/${here.id}/mois?mois=${before}`)).text();
    expect(html).toContain("Moins de 10 actes");
    const found = lines(await (await as(here.host).get(`/mediation/lieux/${here.id}/mois.csv?mois=${before}`)).text());
    expect(found.filter((line) => line.at(-1) !== "")).toEqual([]);
  });
});

describe("what everybody reads", () => {
  it("does not change with the acts of this month: no difference from one day to the next", async () => {
    const read = async () => {
      const rows = [];
      for await (const row of actsDataset.rows(db, house.services.offers)) rows.push(row);
      const page = (await (await get("/mediation/bilan")).text()).match(/<main[\s\S]*<\/main>/)![0];
      const measures = await actIndicators[0]!.measure(db, dayOf(Date.now()), { membersOn: () => [{ code: "59512" }] } as never);
      return JSON.stringify([rows, page, measures]);
    };
    const before = await read();
    await add("logement-hebergement", "18_25", 7, dayOf(Date.now()));
    expect(await read()).toBe(before);
    expect(before).toContain('"numerique","actes":22');
    expect(before).not.toMatch(/"sante","actes":\d+\},\{"mois":"\d{4}-\d{2}","besoin":"trouver/);
  });
});

describe("months and weeks", () => {
  it("go over the turn of the year, leap days and the changes of clocks", () => {
    expect([nextMonth("2026-12"), monthBefore("2027-01"), lastDay("2028-02"), lastDay("2026-10")]).toEqual(["2027-01", "2026-12", "2028-02-29", "2026-10-31"]);
    expect(mondaysBetween("2026-10-01", "2026-10-31")).toEqual(["2026-09-28", "2026-10-05", "2026-10-12", "2026-10-19", "2026-10-26"]);
  });

  it("never show a cell of one to four, whatever the facts", () => {
    const keys = { weeks: ["a"], needs: ["x", "y", "z"], ages: ["p", "q"], outcomes: ["d", "e"] };
    for (let n = 0; n < 60; n++) {
      const facts: Fact[] = [
        { month: "m", week: "a", need: "x", age: "p", outcome: "d", acts: n % 7, minutes: 10 },
        { month: "m", week: "a", need: "y", age: "q", outcome: "e", acts: (n * 3) % 11, minutes: 10 },
        { month: "m", week: "a", need: "z", age: "q", outcome: "d", acts: (n * 5) % 13, minutes: 10 },
      ];
      const { weeks, needs, ages, outcomes } = figuresOf(facts, keys);
      for (const { acts } of [...weeks, ...needs, ...ages, ...outcomes]) expect(acts === null || acts === 0 || acts >= 5).toBe(true);
    }
  });
});
