import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addPlace } from "../../places/merge/merge.testing.ts";
import { inquiriesHouse, roubaix } from "../inquiries.testing.ts";

const house = await inquiriesHouse();
const { db, owner, asked, answer, as, get, post, denis, other } = house;
const words = { question: "Où trouver une laverie à petit prix\u202f?", body: "Des laveries solidaires ouvrent chaque jour.", read: "1" };

async function published(title: string) {
  const one = await asked(title, { commune: roubaix });
  await answer(denis, one.id, "Allez à la laverie.");
  await as(denis).post(`/questions/bureau/${one.id}/publier`, { ...words, title });
  const { rows } = await sql<{ slug: string; id: string }>`select slug, id from inquiries.publication where inquiry_id = ${one.id}`.execute(db);
  return { one, id: rows[0]!.id, page: `/questions/reponses/${rows[0]!.slug}` };
}

const place = async (name: string) => {
  const { id } = await addPlace(db, { name, stage: "rooted", longitude: 3.17, latitude: 50.69 });
  const { rows } = await sql<{ slug: string }>`select slug from places.place where id = ${id}`.execute(db);
  return { id, page: `/lieux/${rows[0]!.slug}`, at: `/fil/place/${id}` };
};

const press = (page: string, fields: Record<string, string>, by = denis) => as(by).post(`${page}/relier`, fields);
const told = async (address: string) => (await get(address)).text();
const links = async (id: string) =>
  (await sql<{ from: string }>`select from_id as "from" from thread.link where to_id = ${id} and removed_at is null order by added_at`.execute(db)).rows.map(
    ({ from }) => from,
  );

describe("what a public answer leads to", () => {
  it("is found by its name, joined once, read both ways on pages, thread and open data, and undone", async () => {
    const { id, page } = await published("Où laver ses draps ?");
    const laundry = await place("La Laverie des Ursulines");
    expect(await (await as(denis).get(`${page}/relier?cherche=ursulines`)).text()).toContain(`value="${laundry.at}"`);
    for (const _ of [1, 2]) expect((await press(page, { act: "relate", address: laundry.at })).status).toBe(303);
    expect(await links(id)).toEqual([laundry.id]);
    expect(await told(page)).toMatch(/Pour aller plus loin[\s\S]*La Laverie des Ursulines/);
    for (const address of [laundry.page, `/fil/inquiry_answer/${id}`, laundry.at]) expect(await told(address), address).toContain("Où laver ses draps");
    expect(await told(`/fil/place/${laundry.id}/liens.json`)).toContain("answers");
    expect((await press(page, { act: `unrelate:place/${laundry.id}` })).status).toBe(303);
    expect((await press(page, { act: `unrelate:place/${laundry.id}` })).status).toBe(409);
    expect(await told(page)).not.toContain("La Laverie des Ursulines");
  });

  it("is chosen by those who answer there alone, among what is public; five at once leave twelve", async () => {
    const { id, page } = await published("Où sécher ses draps ?");
    const [hidden, shown] = [await place("La Laverie suspendue"), await place("La Laverie ouverte")];
    await sql`update places.place set status = 'suspended', status_reason = 'Essai' where id = ${hidden.id}`.execute(owner);
    for (const address of [hidden.at, `/fil/inquiry_answer/${id}`, "/fil/place/rien", "/lieux/la-laverie-ouverte", ""])
      expect((await press(page, { act: "relate", address })).status, address).toBe(422);
    expect((await press(page, { act: "relate", address: shown.at }, other)).status).toBe(404);
    expect([303, 403]).toContain((await post(`${page}/relier`, { act: "relate", address: shown.at })).status);
    expect(await links(id)).toEqual([]);
    await sql`
      insert into thread.link (from_kind, from_id, relation, to_kind, to_id, reason, day)
      select 'place', gen_random_uuid(), 'answers', 'inquiry_answer', ${id}, 'Essai', '2026-11-20' from generate_series(1, 10)`.execute(owner);
    const many = [];
    for (const name of ["Le Fil à linge", "Chez Mireille", "Grand Vent", "Buanderie du port", "Au Poêle rouge"]) many.push(await place(name));
    const answers = await Promise.all(many.map(({ at }) => press(page, { act: "relate", address: at })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 303, 422, 422, 422]);
    expect(await links(id)).toHaveLength(12);
  });

  it("goes with the answer when whoever asked takes their consent back, and is told no more when the place is hidden", async () => {
    const { one, id, page } = await published("Où repasser ses draps ?");
    const [kept, gone] = [await place("Le Fer à vapeur"), await place("Le Fer froid")];
    for (const { at } of [kept, gone]) await press(page, { act: "relate", address: at });
    await sql`update places.place set status = 'suspended', status_reason = 'Essai' where id = ${gone.id}`.execute(owner);
    const html = await told(page);
    expect(html).toContain("Le Fer à vapeur");
    expect(html).not.toContain("Le Fer froid");
    await post(one.follow, { act: "keep_private" });
    expect(await links(id)).toEqual([]);
    expect(await told(kept.page)).not.toContain("repasser ses draps");
    expect((await press(page, { act: "relate", address: kept.at })).status).toBe(404);
  });
});
