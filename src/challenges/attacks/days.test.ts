import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf, startOfDay } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { challengesHouse } from "../challenges.testing.ts";
import { addSeries, addValues, flagValue, type SeriesForm, withdrawSeries } from "../measures/measures.command.ts";
import type { MeasuredValue } from "../measures/measured.ts";
import { findBeside, findOneSeries, listSpans, listValues, type Span } from "../measures/measures.query.ts";
import { around, periodOf } from "../measures/period.ts";
import { pieces } from "../measures/series-chart.view.tsx";

const house = await challengesHouse();
const { db, owner, as, get } = house;
const own = await addPerson(db);

const typed: SeriesForm = {
  ...{ quantity: "noise", title: "Bruit de la cour", place: "Cour", communeCode: "59350", latitude: 50.6365, longitude: 3.0635, instrument: "Sonomètre" },
  ...{ method: "Dix minutes par heure.", author: "Une voisine", challengeId: null },
};
const series = (more: Partial<SeriesForm> = {}) => addSeries(db, { ...typed, ...more }, own);
const value = (at: Date, measured: number, flag: MeasuredValue["flag"] = "raw"): MeasuredValue => ({ at, value: measured, flag, note: null });

/** Counted a second time, from the values alone. */
const counted = async (id: string) =>
  (
    await sql`select (at at time zone 'Europe/Paris')::date::text as day, count(*) filter (where flag <> 'wrong')::int as count, count(*) filter (where flag = 'doubtful')::int as doubtful,
      count(*) filter (where flag = 'wrong')::int as wrong, round((avg(value) filter (where flag <> 'wrong'))::numeric, 6)::float8 as mean, min(value) filter (where flag <> 'wrong') as lowest,
      max(value) filter (where flag <> 'wrong') as highest from challenges.measurement where series_id = ${id} group by 1 order by 1`.execute(owner)
  ).rows;
const kept = async (id: string) =>
  (
    await sql`select day::text, count, doubtful, wrong, round((sum / nullif(count, 0))::numeric, 6)::float8 as mean, lowest, highest
      from challenges.measured_day where series_id = ${id} order by day`.execute(owner)
  ).rows;

describe("what the days of a series say", () => {
  it("is what its values say, whatever is written, written over, flagged and taken away, in whichever order", async () => {
    const id = await series();
    // Across both nights in which clocks change, and a day without a value.
    const from = new Date("2026-03-28T22:30:00Z");
    const hours = Array.from({ length: 60 }, (_, n) =>
      value(new Date(Number(from) + n * 3_600_000), 40 + (n % 13), n % 11 === 3 ? "doubtful" : n % 17 === 5 ? "wrong" : "raw"),
    );
    await addValues(db, id, hours, own);
    expect(await kept(id)).toEqual(await counted(id));
    await addValues(
      db,
      id,
      hours.slice(10, 30).map((one) => ({ ...one, value: one.value + 20, flag: "wrong" as const })),
      own,
    );
    expect(await kept(id)).toEqual(await counted(id));
    expect(await flagValue(db, id, { at: hours[11]!.at, flag: "checked", note: null, by: own, others: false })).toBe(true);
    await sql`delete from challenges.measurement where series_id = ${id} and extract(hour from at) in (3, 4, 5)`.execute(owner);
    await sql`update challenges.measurement set at = at - interval '9 days' where series_id = ${id} and flag = 'doubtful'`.execute(owner);
    await sql`delete from challenges.measurement where series_id = ${id} and at < ${startOfDay("2026-03-25")}`.execute(owner);
    expect(await kept(id)).toEqual(await counted(id));
    const one = (await findOneSeries(db, id))!;
    const { rows } = await sql<{ n: number; mean: number }>`
      select count(*)::int as n, avg(value) as mean from challenges.measurement where series_id = ${id} and flag <> 'wrong'`.execute(db);
    expect([one.count, one.mean!.toFixed(9)]).toEqual([rows[0]!.n, rows[0]!.mean.toFixed(9)]);
    await sql`delete from challenges.measurement where series_id = ${id}`.execute(owner);
    expect(await kept(id)).toEqual([]);
  });

  it("is so after many wrote to one day at once, and nobody waits for ever for another", async () => {
    const id = await series();
    const day = startOfDay("2026-01-10");
    const at = (n: number) => new Date(Number(day) + n * 60_000);
    await addValues(db, id, [value(at(0), 50), value(at(1), 60)], own);
    const done = await Promise.all([
      ...Array.from({ length: 6 }, (_, n) =>
        addValues(
          db,
          id,
          Array.from({ length: 20 }, (_, m) => value(at(n * 20 + m), 40 + n)),
          own,
        ),
      ),
      ...[0, 1, 0, 1].map((n) => flagValue(db, id, { at: at(n), flag: n ? "wrong" : "doubtful", note: null, by: own, others: false })),
      ...Array.from({ length: 4 }, (_, n) => sql`insert into challenges.measurement (series_id, at, value) values (${id}, ${at(500 + n)}, 45)`.execute(db)),
    ]);
    expect(done).toHaveLength(14);
    expect(await kept(id)).toEqual(await counted(id));
  });

  it("is the database's own: nobody else writes it, and it goes with its series", async () => {
    const id = await series();
    await addValues(db, id, [value(startOfDay("2026-01-10"), 50)], own);
    for (const statement of [
      sql`update challenges.measured_day set sum = 0 where series_id = ${id}`,
      sql`delete from challenges.measured_day where series_id = ${id}`,
      sql`insert into challenges.measured_day (series_id, day, count, sum, doubtful, wrong) values (${id}, '2026-01-11', 0, 0, 0, 1)`,
      sql`select challenges.count_days(array[${id}]::uuid[], array['2026-01-10']::date[])`,
    ])
      await expect(statement.execute(db)).rejects.toThrow(/permission denied/);
    await sql`delete from challenges.series where id = ${id}`.execute(owner);
    expect(await kept(id)).toEqual([]);
  });
});

describe("the chart", () => {
  const span = (at: Date, mean: number | null): Span => ({
    seriesId: "a",
    at,
    count: mean === null ? 0 : 1,
    mean,
    lowest: mean,
    highest: mean,
    doubtful: 0,
    wrong: mean === null ? 1 : 0,
  });

  it("draws no line over what nobody measured, nor over what was wrong; the night of 25 hours is no gap", () => {
    const days = ["2026-10-23", "2026-10-24", "2026-10-25", "2026-10-26", "2026-10-29", "2026-10-30", "2026-10-31"];
    const spans = days.map((day, at) => span(startOfDay(day), at === 5 ? null : 50));
    expect(pieces(spans, "day").map((piece) => piece.map(({ at }) => dayOf(at)))).toEqual([days.slice(0, 4), ["2026-10-29"], ["2026-10-31"]]);
  });

  it("stays within what was measured, whatever its address asks", () => {
    const measured = { first: "2026-01-01", last: "2026-06-30" };
    expect(periodOf({ by: "day", until: null }, measured)).toEqual({ by: "day", from: "2026-05-02", until: "2026-06-30" });
    expect(periodOf({ by: "hour", until: "2030-01-01" }, measured)).toEqual({ by: "hour", from: "2026-06-24", until: "2026-06-30" });
    expect(periodOf({ by: "day", until: "1999-01-01" }, measured)).toEqual({ by: "day", from: "2026-01-01", until: "2026-01-01" });
    const middle = periodOf({ by: "hour", until: "2026-03-10" }, measured);
    expect(around("/mesures/x", middle, measured)).toEqual({
      before: "/mesures/x?par=heure&jusque=2026-03-03",
      after: "/mesures/x?par=heure&jusque=2026-03-17",
    });
    expect(around("/mesures/x", periodOf({ by: "day", until: null }, measured), measured).after).toBeNull();
  });

  it("shows days and hours with an equal table, doubtful and wrong values apart; what is wrong moves no scale", async () => {
    const id = await series();
    const last = addDays(dayOf(new Date()), -2);
    const at = (day: number, clock: string) => instantOf(addDays(last, -day), clock);
    const some = [
      value(at(0, "10:00"), 50),
      value(at(0, "10:30"), 54, "doubtful"),
      value(at(0, "11:00"), 159, "wrong"),
      value(at(1, "10:00"), 48),
      value(at(4, "10:00"), 47),
    ];
    await addValues(db, id, some, own);
    const hours = await listSpans(db, [id], { by: "hour", from: last, until: last });
    expect(hours.map(({ count, mean, doubtful, wrong }) => [count, mean, doubtful, wrong])).toEqual([
      [2, 52, 1, 0],
      [0, null, 0, 1],
    ]);
    const [byDay, byHour] = [await (await get(`/mesures/${id}`)).text(), await (await get(`/mesures/${id}?par=heure`)).text()];
    for (const page of [byDay, byHour]) {
      expect(page).toMatch(/<svg class="chart"[^>]*role="img"/);
      expect(page).toContain("1 valeur douteuse, 1 valeur fausse");
      expect(page.match(/class="flagged/g)).toHaveLength(2);
      const chart = page.slice(page.indexOf('id="courbe"'), page.indexOf("</figure>"));
      expect(chart).toContain("Douteuses");
      for (const far of [">159<", ">160<", ">140<"]) expect(chart).not.toContain(far);
    }
    expect(byDay.match(/<path class="line"/g)).toHaveLength(1);
    expect(byDay.match(/<circle class="dot"/g)).toHaveLength(1);
    // Downloaded whole, with their quality.
    const csv = await (await get(`/mesures/${id}.csv`)).text();
    expect(csv).toContain("159");
    expect(csv.match(/douteuse|fausse|brute/g)).toEqual(["brute", "brute", "brute", "douteuse", "fausse"]);
    for (const odd of ["?par=seconde", "?jusque=2026-02-31", "?avant=hier", "?jusque=0001-01-01&par=heure", "?avant=2026-01-01T00:00"])
      expect((await get(`/mesures/${id}${odd}`)).status).toBe(200);
  });

  it("puts series of one place together, each quantity on its own scale, and none that was withdrawn or stands elsewhere", async () => {
    const where = { latitude: 50.701, longitude: 3.171, communeCode: "59512" };
    const first = await series({ ...where, title: "Le premier capteur" });
    const second = await series({ ...where, latitude: 50.7011, title: "Le deuxième capteur" });
    const air = await series({ ...where, quantity: "pm25", title: "L’air du même endroit" });
    const gone = await series({ ...where, title: "Retirée depuis" });
    await series({ ...where, latitude: 50.71, title: "Au bout de la rue" });
    for (const id of [first, second, air, gone]) await addValues(db, id, [value(startOfDay("2026-01-10"), 50), value(startOfDay("2026-01-11"), 52)], own);
    await withdrawSeries(db, gone, "Capteur faux", { by: own, others: false });
    expect((await findBeside(db, (await findOneSeries(db, first))!)).map(({ id }) => id).toSorted()).toEqual([second, air].toSorted());
    const page = await (await get(`/mesures/${first}/comparer`)).text();
    for (const words of ["Le premier capteur", "Le deuxième capteur", "L’air du même endroit"]) expect(page).toContain(words);
    for (const words of ["Retirée depuis", "Au bout de la rue"]) expect(page).not.toContain(words);
    expect(page.match(/<svg class="chart"/g)).toHaveLength(2);
    expect((await get(`/mesures/${gone}/comparer`)).status).toBe(410);
    expect((await get(`/mesures/${crypto.randomUUID()}/comparer`)).status).toBe(404);
    const map = await (await get("/mesures?grandeur=particules")).text();
    expect(map).toContain("Lieux mesurés");
  });
});

describe("a hundred thousand values", () => {
  it("page to the first of them, each once, in few milliseconds of the processor", async () => {
    const id = await series();
    // Each value is asked for by its own trigger, which other tests do.
    await sql`alter table challenges.measurement disable trigger measurement_possible`.execute(owner);
    await sql`insert into challenges.measurement (series_id, at, value, flag)
      select ${id}, timestamptz '2025-01-01' + n * interval '5 minutes', 40 + n % 30, case when n % 999 = 0 then 'wrong' when n % 500 = 0 then 'doubtful' else 'raw' end
      from generate_series(0, 99999) n`.execute(owner);
    await sql`alter table challenges.measurement enable trigger measurement_possible`.execute(owner);
    await sql`analyze challenges.measurement`.execute(owner);
    expect(await kept(id)).toEqual(await counted(id));
    const met = new Set<number>();
    let before: Date | null = null;
    for (let pages = 0; pages < 40; pages += 1) {
      const values = await listValues(db, id, { before, most: 2500 });
      for (const { at } of values) met.add(Number(at));
      before = values.at(-1)!.at;
    }
    expect([met.size, await listValues(db, id, { before, most: 100 })]).toEqual([100_000, []]);
    const page = await (await as(own).get(`/mesures/${id}?avant=${encodeURIComponent("2025-06-01T00:00:00.000Z")}`)).text();
    expect(page).toContain("Valeurs plus anciennes");
    expect(page).toContain("Dernières valeurs");
    const ways = ["", "?par=heure", "?jusque=2025-05-01"];
    const costs: number[] = [];
    for (const way of ways) {
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 3; run += 1) {
        const start = process.cpuUsage();
        expect((await get(`/mesures/${id}${way}`)).status).toBe(200);
        const { user, system } = process.cpuUsage(start);
        best = Math.min(best, (user + system) / 1000);
      }
      costs.push(best);
    }
    const { rows } = await sql<{
      "QUERY PLAN": string;
    }>`explain (analyze, format text) select sum(d.count) from challenges.measured_day d where d.series_id = ${id}`.execute(owner);
    expect(rows.map((row) => row["QUERY PLAN"]).join("\n")).not.toContain("measurement");
    for (const cost of costs) expect(cost).toBeLessThan(250);
  });
});
