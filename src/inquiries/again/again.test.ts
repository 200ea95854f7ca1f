import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { inquiriesHouse, roubaix, today } from "../inquiries.testing.ts";
import { addDays } from "#platform/time/day.ts";

const house = await inquiriesHouse();
const { db, owner, as, asked, answer, chloe, denis, other } = house;

/** A public answer that was checked on this day. */
async function published(title: string, checkedOn: string, more: Record<string, string> = {}): Promise<string> {
  const { id } = await asked(title, more);
  await answer(chloe, id, "Présentez-vous au guichet avec une pièce d’identité.");
  const words = { title, question: `${title} Comment s’y prendre ?`, body: "Présentez-vous au guichet avec une pièce d’identité.", read: "on" };
  expect((await as(chloe).post(`/questions/bureau/${id}/publier`, words)).status).toBe(303);
  const { rows } = await sql<{ slug: string }>`update inquiries.publication set checked_on = ${checkedOn} where inquiry_id = ${id} returning slug`.execute(
    owner,
  );
  return rows[0]!.slug;
}

const again = "/questions/bureau/a-relire";
const page = async (who: string, query = "") => (await as(who).get(`${again}${query}`)).text();
const slugs = (html: string) => [...html.matchAll(/<h2><a href="\/questions\/reponses\/([^"]+)\/mettre-a-jour">/g)].map(([, slug]) => slug);

const old = await published("Renouveler sa carte de bus", "2026-04-30");
const near = await published("Demander un bac de tri", "2026-06-05", { commune: roubaix });
const fresh = await published("Louer une salle communale", addDays(today, -20));

describe("public answers to check again", () => {
  it("come two weeks before six months are over, the longest due first, to those who answer for their department", async () => {
    expect(slugs(await page(chloe))).toEqual([old, near]);
    expect(slugs(await page(denis))).toEqual([near]);
    expect(await page(other)).toContain("Aucune réponse à relire");
    expect((await house.get(again)).status).toBe(303);
    await sql`update inquiries.publication set checked_on = '2026-06-12' where slug = ${near}`.execute(owner);
    expect(slugs(await page(denis))).toEqual([]);
    await sql`update inquiries.publication set checked_on = '2026-06-11' where slug = ${near}`.execute(owner);
    expect(slugs(await page(denis))).toEqual([near]);
  });

  it("are found by words and theme, stand on a tab with their count, and come as a file", async () => {
    expect(slugs(await page(chloe, "?q=CARTE"))).toEqual([old]);
    expect(slugs(await page(chloe, "?tri=titre"))).toEqual([near, old]);
    expect(slugs(await page(chloe, "?theme=housing"))).toEqual([]);
    expect(await page(chloe, "?q=zzzz")).toContain("Tout voir, sans filtre");
    expect(await (await as(chloe).get("/questions/bureau")).text()).toMatch(/href="\/questions\/bureau\/a-relire"[^>]*>À relire[\s\S]{0,40}2</);
    const csv = await (await as(denis).get(`${again}.csv`)).text();
    expect([csv.trim().split("\r\n").length, csv.includes("Demander un bac de tri"), csv.includes("2026-12-11")]).toEqual([2, true, true]);
  });

  it("leave the list once read, and not by a look", async () => {
    await as(chloe).get(`/questions/reponses/${old}/mettre-a-jour`);
    expect(slugs(await page(chloe))).toContain(old);
    const { rows } = await sql<{ version: number }>`select version from inquiries.publication where slug = ${old}`.execute(db);
    const words = {
      title: "Renouveler sa carte",
      question: "Comment renouveler sa carte de bus ?",
      body: "En ligne, ou à l’agence.",
      version: String(rows[0]!.version),
    };
    expect((await as(chloe).post(`/questions/reponses/${old}/mettre-a-jour`, words)).status).toBe(422);
    expect((await as(chloe).post(`/questions/reponses/${old}/mettre-a-jour`, { ...words, read: "on" })).status).toBe(303);
    expect(slugs(await page(chloe))).toEqual([near]);
  });

  it("that a moderator hides are asked of nobody", async () => {
    await sql`update inquiries.publication set checked_on = '2026-01-02' where slug = ${fresh}`.execute(owner);
    expect(slugs(await page(chloe))).toContain(fresh);
    await sql`
      with opened as (
        insert into moderation.case_file (kind, thing_id, title, excerpt, href, stands_in)
        select 'inquiry_answer', id::text, 't', 'e', '/', '{}' from inquiries.publication where slug = ${fresh} returning id, thing_id)
      insert into moderation.hidden_thing (kind, thing_id, case_id, because) select 'inquiry_answer', thing_id, id, 'held' from opened`.execute(owner);
    expect(slugs(await page(chloe))).not.toContain(fresh);
    expect(await page(chloe)).not.toContain("Louer une salle");
  });
});
