import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { plantedHouse } from "../../planted.testing.ts";
import { measureJob } from "../measure/measure.job.ts";
import { historyJob } from "../snapshots/history.job.ts";

const house = await plantedHouse({ now: "2026-11-24T15:40:00+01:00" });
const { db } = house;
const context = { ...house.services, progress: async () => {}, report: async () => {}, signal: new AbortController().signal };
await historyJob.run(context, { days: ["2026-01-01"] });
const measure = () => measureJob.run(context, {});
const text = async (address: string) => (await house.get(address)).text();
const address = "/objectifs/quarante-nouveaux-tiers-lieux";
const place = await db
  .selectFrom("places.place")
  .select(["id", "slug", "name"])
  .where("status", "=", "published")
  .where("stage", "=", "prefiguration")
  .limit(1)
  .executeTakeFirstOrThrow();
const opens = (since: string) =>
  db
    .insertInto("places.stage_date")
    .values({ place_id: place.id, stage: "opening", since })
    .onConflict((same) => same.columns(["place_id", "stage"]).doUpdateSet({ since }))
    .execute();
/** Each place once: another room may have joined it to something else, which names it again. */
const onThread = async () => [...new Set([...(await text(address)).matchAll(/<a href="\/lieux\/([a-z0-9-]+)"/g)].map(([, slug]) => slug))];

describe("the thread of an objective that counts", () => {
  it("joins every place that counts, and each place leads back to it", async () => {
    const slugs = await onThread();
    expect(slugs).toHaveLength(17);
    const html = await text(`/lieux/${slugs[0]}`);
    expect(html).toContain(`href="${address}"`);
    expect(html).toMatch(/En avance, 17 sur 40 visés\. <\/span><span>Mesure\s*: Compte depuis le 1er janvier 2026 dans «\sTiers-lieux ouverts\s»\./);
    const english = await (await house.get(`/lieux/${slugs[0]}`, { "accept-language": "en" })).text();
    expect(english).toContain("Counts since 1 January 2026 in “Third places opened”.");
    for (const other of slugs.slice(1, 4)) expect(html).not.toContain(`href="/lieux/${other}"`);
  });

  it("gets the place that opens, with the state it moved", async () => {
    expect(await onThread()).not.toContain(place.slug);
    await opens("2026-11-20");
    await measure();
    expect(await onThread()).toContain(place.slug);
    expect(await text(address)).toContain("En avance, 18 sur 40 visés");
    expect(await text(`/lieux/${place.slug}`)).toContain(`href="${address}"`);
  });

  it("measured by several at once joins it once", async () => {
    await Promise.all([measure(), measure(), measure()]);
    const links = await db.selectFrom("thread.link").select("id").where("to_id", "=", place.id).where("removed_at", "is", null).execute();
    expect(links).toHaveLength(1);
  });

  it("keeps the one that is withdrawn, and says so without its name", async () => {
    await db.updateTable("places.place").set({ status: "suspended" }).where("id", "=", place.id).execute();
    await measure();
    const html = await text(address);
    expect(html).not.toContain(place.name);
    expect(html).toContain("Élément retiré de la publication (un lieu)");
    await db.updateTable("places.place").set({ status: "published" }).where("id", "=", place.id).execute();
  });

  it("lets go of the one whose day of opening turns out to be before, with a reason", async () => {
    await opens("2025-11-20");
    await measure();
    expect(await onThread()).not.toContain(place.slug);
    const link = await db.selectFrom("thread.link").select("remove_reason").where("to_id", "=", place.id).executeTakeFirstOrThrow();
    expect(link.remove_reason).toBe("Ne compte plus pour cet objectif.");
  });

  it("loses nothing with a place that opened before the day from which it counts", async () => {
    const figure = async () => /<p class="big">(?:<a [^>]*>)?([^<]*)/.exec(await text(address))![1];
    const before = await figure();
    const opened = async () =>
      (await sql<{ n: number }>`select value as n from governance.today where indicator = 'places.opened' and part_id = ''`.execute(db)).rows[0]!.n;
    const all = await opened();
    const old = await db
      .selectFrom("places.place as p")
      .innerJoin("places.stage_date as d", "d.place_id", "p.id")
      .select("p.id")
      .where("p.status", "=", "published")
      .where("d.stage", "=", "opening")
      .where("d.since", "<", "2020-01-01")
      .limit(1)
      .executeTakeFirstOrThrow();
    await db.updateTable("places.place").set({ status: "suspended" }).where("id", "=", old.id).execute();
    await measure();
    expect(await figure()).toBe(before);
    expect(await opened()).toBe(all - 1);
  });
});
