import { sql } from "kysely";
import { beforeAll, expect, it } from "vitest";

import { isSmall } from "#engines/disclosure/small-cells.ts";
import { readTable } from "#platform/text/table-file.ts";
import { addDays, dayOf, lastSecondOf, startOfDay } from "#platform/time/day.ts";
import { plantedHouse } from "../../planted.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import { themeGroups } from "#places";
import { actsDataset } from "../figures/acts.dataset.ts";
import { actIndicators } from "../figures/acts.indicators.ts";
import { needs } from "../mediation.ts";
import { closingDay, firstDay, lastClosed, monthBefore } from "../month/months.ts";

const house = await plantedHouse();
const { db, owner, as, get } = house;
const closed = lastClosed(dayOf(Date.now()));
const months = Array.from({ length: 11 }).reduce<string[]>((all) => [...all, monthBefore(all.at(-1)!)], [closed]);
let agent = "";
let places: readonly string[] = [];

/** Of a place with many acts and of one with some: what they came for at the second is in small numbers, and the first tells all of its own. */
const noted = [
  { place: 0, need: "numerique", acts: 40 },
  { place: 0, need: "sante", acts: 20 },
  { place: 1, need: "numerique", acts: 12 },
  { place: 1, need: "sante", acts: 3 },
  { place: 1, need: "famille", acts: 2 },
  { place: 2, need: "mobilite", acts: 4 },
];

beforeAll(async () => {
  agent = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
  const { rows } = await sql<{ id: string }>`
    select p.id from places.place p where p.status = 'published' and not exists (select from mediation.act a where a.place_id = p.id) order by p.name limit 3`.execute(
    db,
  );
  const others = await sql<{ id: string }>`select distinct place_id as id from mediation.act`.execute(db);
  places = [...rows, ...others.rows].map(({ id }) => id);
  // Before the story's own acts: nothing of others mixes in.
  const day = addDays(firstDay(months[7]!), 8);
  for (const { place, need, acts } of noted)
    await sql`
      insert into mediation.act (place_id, press, day, need, minutes, age, company, outcome, noted_at)
      select ${places[place]}, gen_random_uuid(), ${day}, ${need}, 30, '26_64', 'alone', 'done', ${lastSecondOf(day).toISOString()}::timestamptz
      from generate_series(1, ${acts})`.execute(owner);
});

/** What the page of a place shows of a month, by need; null where it is hidden. */
async function shownAt(place: string, month: string): Promise<ReadonlyMap<string, number | null>> {
  const answer = await as(agent).get(`/mediation/lieux/${place}/mois.csv?mois=${month}`);
  const lines = readTable(await answer.text())!.lines.map(({ cells }) => cells);
  return new Map(
    needs.map((need) => {
      const [, , acts] = lines.find(([kind, name]) => kind === "Par besoin" && name === themeGroups[need].fr)!;
      return [need, acts ? Number(acts) : null];
    }),
  );
}

/** What all places together are said to have, less what each shows of itself: what is left is of those that show nothing. */
async function leftOver(need: string, all: number, asked: readonly string[]): Promise<number> {
  const shown = await Promise.all(asked.flatMap((month) => places.map((place) => shownAt(place, month))));
  return all - shown.reduce((sum, cells) => sum + (cells.get(need) ?? 0), 0);
}

it("whoever reads the open figures and those of every place finds no small number by subtraction", async () => {
  const open = await Array.fromAsync(actsDataset.rows(db, house.services.offers));
  const left: number[] = [];
  for (const { mois, besoin, actes } of open) if (typeof actes === "number") left.push(await leftOver(String(besoin), actes, [String(mois)]));
  expect(left.length).toBeGreaterThan(20);
  expect(left.filter(isSmall)).toEqual([]);
});

it("nor by the figures of the year, of all places together", async () => {
  const html = (await (await get("/mediation/bilan")).text()).replace(/\s/g, "");
  for (const need of ["sante", "numerique"] as const) {
    const year = new RegExp(`${themeGroups[need].fr.replace(/\s/g, "")}</th><td[^>]*>(?:<[^>]*>)*([0-9]+)`).exec(html)![1];
    expect(isSmall(await leftOver(need, Number(year), months)), need).toBe(false);
  }
});

it("nor by the indicator of a commune, less the months that its places show: what is left over is of several small ones, ten at least", async () => {
  const { rows } = await sql<{ commune: string; month: string; acts: number }>`
    select p.commune_code::text as commune, to_char(a.day, 'YYYY-MM') as month, count(*)::int as acts from mediation.act a join places.place p on p.id = a.place_id
    where a.undone_at is null and to_char(a.day, 'YYYY-MM') <= ${closed} group by a.place_id, 1, 2`.execute(owner);
  const communes = [...new Set(rows.map(({ commune }) => commune))];
  const members = { membersOn: () => communes.map((code) => ({ code })) };
  const told = await actIndicators[0]!.measure(db, dayOf(Date.now()), members as never);
  const shown = (code: string | null) =>
    rows.filter(({ commune, acts }) => (code === null || commune === code) && acts >= 10).reduce((sum, { acts }) => sum + acts, 0);
  const left = told.map(({ part, value }) => value! - shown(part.id));
  expect(rows.some(({ acts }) => acts < 5)).toBe(true);
  expect(left.length).toBe(communes.length + 1);
  expect(left.filter((acts) => acts !== 0 && acts < 10)).toEqual([]);
});

it("when an act was noted is read nowhere: the dataset is as old as the closing of its last month", async () => {
  const age = async () => {
    const answer = await get("/donnees/actes-de-mediation/donnees.csv");
    return [answer.headers.get("last-modified"), answer.headers.get("etag")];
  };
  const before = await age();
  expect(new Date(before[0]!)).toEqual(startOfDay(closingDay(closed)));
  const today = dayOf(Date.now());
  await sql`
    insert into mediation.act (place_id, press, day, need, minutes, age, company, outcome)
    values (${places[0]}, gen_random_uuid(), ${today}, 'sante', 30, '26_64', 'alone', 'done')`.execute(db);
  expect(await age()).toEqual(before);
});
