import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import { can } from "#platform/web/visitor.ts";
import notifications from "../../notifications/module.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import { suggestDuplicates } from "../import/duplicates/suggest-duplicates.command.ts";
import places from "../module.ts";
import { changePlace } from "../saving/change-place.command.ts";
import { readTerritory } from "#territory";
import { grantRole } from "#people";
import { routes } from "../routes.ts";
import { addPlace, seenOf, suggest } from "./merge.testing.ts";

const house = await testHouse([territory, people, notifications, places]);
const { db } = house;
const chloe = await addPerson(db, { name: "Chloé Exemple", roles: [{ role: "agent", kind: "metropolis", id: null }] });
const denis = await addPerson(db, { name: "Denis Exemple", roles: [{ role: "agent", kind: "commune", id: "59512" }] });
const hugo = await addPerson(db);
const bilal = await addPerson(db, { name: "Bilal Exemple" });

async function pairOf(more: { insee_code?: string; postal_code?: string } = {}) {
  const one = await addPlace(db, { phone: "+33320000001", emails: ["a@exemple.fr"], summary: "La première" });
  const other = await addPlace(db, { phone: "+33320000002", emails: ["b@exemple.fr"], hours: "Mo-Fr 09:00-18:00", ...more }, { factsDate: "2026-11-01" });
  await suggest(db, one.id, other.id);
  return { one, other, href: routes.pair.href({ one: one.slug, other: other.slug }), params: { one: one.slug, other: other.slug } };
}

async function fields(pair: Awaited<ReturnType<typeof pairOf>>, more: Record<string, string> = {}) {
  const [one, other] = [await seenOf(db, pair.one.id), await seenOf(db, pair.other.id)];
  return { act: "merge", garder: "one", vu_one: one.seen, vu_other: other.seen, raison: "Le même lieu", ...more };
}

const text = async (answer: Response | Promise<Response>) => (await (await answer).text()).replaceAll("&nbsp;", " ").replaceAll("\u00a0", " ");

describe("an officer merges two records of one place", () => {
  it("sees what differs, the result, then one record; the old addresses lead to it", async () => {
    const pair = await pairOf();
    const queue = await text(house.as(chloe).get(routes.duplicates.href()));
    expect(queue).toContain(pair.href);
    expect(queue).toMatch(/Noms proches à 92 ?%/);

    const shown = await text(house.as(chloe).get(pair.href));
    expect(shown).toMatch(/name="fait_phone" value="other" checked/);
    expect(shown).toMatch(/name="fait_summary" value="one" checked/);
    const preview = await text(house.as(chloe).post(pair.href, await fields(pair, { act: "preview", fait_phone: "one", fait_emails: "both" })));
    expect(preview).toContain("a@exemple.fr, b@exemple.fr");
    expect(preview).toContain("1 source d’import");

    const merged = await house.as(chloe).post(pair.href, await fields(pair, { fait_phone: "one", fait_emails: "both" }));
    expect([merged.status, merged.headers.get("location")]).toEqual([303, `${pair.href}?fait=merged`]);
    const { slug } = pair.other;
    for (const key of ["show", "history", "poster"] as const) {
      const old = await house.get(routes[key].href({ slug }));
      expect([old.status, old.headers.get("location")]).toEqual([303, routes[key].href({ slug: pair.one.slug })]);
      // Whoever may edit a record that is not published is led on too.
      expect((await house.as(chloe).get(routes[key].href({ slug }))).headers.get("location")).toBe(routes[key].href({ slug: pair.one.slug }));
    }
    const place = await db.selectFrom("places.place").selectAll().where("id", "=", pair.one.id).executeTakeFirstOrThrow();
    expect([place.phone, place.emails, place.hours, place.summary]).toEqual([
      "+33320000001",
      ["a@exemple.fr", "b@exemple.fr"],
      "Mo-Fr 09:00-18:00",
      "La première",
    ]);
  });

  it("makes the other disappear from the directory, the map and the downloads", async () => {
    const pair = await pairOf();
    await house.as(chloe).post(pair.href, await fields(pair));
    const { slug } = pair.other;
    for (const address of [routes.csv.href(), routes.geojson.href(), routes.allPlaces.href(), `${routes.directory.href()}?q=${slug}`, routes.mednumCsv.href()])
      expect(await text(house.get(address)), address).not.toContain(`/lieux/${slug}"`);
    const { rows } = { rows: (await text(house.get(routes.allPlaces.href()))).match(new RegExp(pair.other.id, "g")) };
    expect(rows).toBeNull();
  });

  it("follows a chain of merges to its end, and lets it be undone", async () => {
    const [a, b, c] = [await addPlace(db), await addPlace(db), await addPlace(db)];
    await suggest(db, a.id, b.id);
    await suggest(db, b.id, c.id);
    const merge = async (gone: typeof a, kept: typeof a) => {
      const pair = { one: kept, other: gone, href: routes.pair.href({ one: kept.slug, other: gone.slug }), params: { one: kept.slug, other: gone.slug } };
      expect((await house.as(chloe).post(pair.href, await fields(pair))).status).toBe(303);
    };
    await merge(a, b);
    await merge(b, c);
    expect((await house.get(routes.show.href({ slug: a.slug }))).headers.get("location")).toBe(routes.show.href({ slug: c.slug }));

    const list = await text(house.get(routes.mergedPlaces.href()));
    for (const gone of [a, b]) expect(list).toContain(`${gone.id},/lieux/${gone.slug},${c.id},/lieux/${c.slug},`);

    const first = { one: b.slug, other: a.slug };
    const early = await house.as(chloe).post(routes.unmerge.href(first), { raison: "Deux lieux" });
    expect(early.status).toBe(409);
    const last = await house.as(chloe).post(routes.unmerge.href({ one: c.slug, other: b.slug }), { raison: "Deux lieux" });
    expect(last.headers.get("location")).toBe(`${routes.pair.href({ one: c.slug, other: b.slug })}?fait=unmerged`);
    expect((await house.get(routes.show.href({ slug: b.slug }))).status).toBe(200);
    expect((await house.get(routes.show.href({ slug: a.slug }))).headers.get("location")).toBe(routes.show.href({ slug: b.slug }));
  });

  it("takes the hosts along and tells them; each act is in the audit log", async () => {
    const pair = await pairOf();
    await db
      .transaction()
      .execute((trx) => grantRole(trx, { personId: bilal, role: "host", scope: { kind: "place", id: pair.other.id }, reason: "Essai", by: null }));
    await house.as(chloe).post(pair.href, await fields(pair));
    const visitor = await house.services.doorkeeper!.visitorOf(db, house.services.offers, bilal);
    expect(can(visitor, "places.edit", { place: pair.one.id })).toBe(true);
    expect(can(visitor, "places.edit", { place: pair.other.id })).toBe(false);
    await house.as(chloe).post(routes.unmerge.href(pair.params), { raison: "Deux lieux" });
    const after = await house.services.doorkeeper!.visitorOf(db, house.services.offers, bilal);
    expect(can(after, "places.edit", { place: pair.one.id })).toBe(false);
    expect(can(after, "places.edit", { place: pair.other.id })).toBe(true);
    const told = await db.selectFrom("notifications.message").select("kind").where("person_id", "=", bilal).orderBy("kind").execute();
    expect(told.map(({ kind }) => kind).filter((kind) => kind.startsWith("places."))).toEqual(["places.merged", "places.unmerged"]);
    const acts = await db
      .selectFrom("platform.audit")
      .select(["act", "reason", "before"])
      .where("who", "=", chloe)
      .where("about_id", "=", pair.one.id)
      .orderBy("id")
      .execute();
    expect(acts.map(({ act, reason }) => [act, reason])).toEqual([
      ["place.merge", "Le même lieu"],
      ["place.unmerge", "Deux lieux"],
    ]);
    expect(acts[0]!.before.gone.phone).toBe("+33320000002");
  });
});

describe("what cannot be merged", () => {
  it("without a reason, or without saying which record stays: asked again, choices kept", async () => {
    const pair = await pairOf();
    const answer = await house.as(chloe).post(pair.href, await fields(pair, { raison: " ", fait_phone: "one" }));
    expect(answer.status).toBe(422);
    expect(await text(answer)).toMatch(/Écrivez la raison[\s\S]*name="fait_phone" value="one"/);
    expect((await house.as(chloe).post(pair.href, await fields(pair, { garder: "les deux" }))).status).toBe(422);
  });

  it("a record that somebody changed meanwhile: told, and nothing is merged", async () => {
    const pair = await pairOf();
    const typed = await fields(pair, { fait_summary: "one" });
    const edit = { placeId: pair.other.id, facts: { phone: "+33320000055" }, author: { kind: "metropolis" as const, personId: denis }, reason: null };
    await db.transaction().execute(async (trx) => changePlace(trx, edit, await readTerritory(trx)));
    const answer = await house.as(chloe).post(pair.href, typed);
    expect(answer.status).toBe(409);
    expect(await text(answer)).toContain("Une des fiches vient de changer");
    expect((await house.get(routes.show.href({ slug: pair.other.slug }))).status).toBe(200);
  });

  it("twice, or by two officers at the same time: one is done, the other is told", async () => {
    const pair = await pairOf();
    const typed = await fields(pair);
    const answers = await Promise.all([house.as(chloe).post(pair.href, typed), house.as(denis).post(pair.href, typed)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect((await house.as(chloe).post(pair.href, typed)).status).toBe(409);
    const undone = await Promise.all([1, 2].map(() => house.as(chloe).post(routes.unmerge.href(pair.params), { raison: "Deux lieux" })));
    expect(undone.map(({ status }) => status).sort()).toEqual([303, 409]);
  });

  it("a published record into one that nobody sees", async () => {
    const pair = await pairOf();
    await db.updateTable("places.place").set({ status: "suspended" }).where("id", "=", pair.one.id).execute();
    const answer = await house.as(chloe).post(pair.href, await fields(pair));
    expect(answer.status).toBe(422);
    expect(await text(answer)).toContain("Gardez la fiche publiée");
  });
});

describe("who may", () => {
  it("nobody without the role, nor beyond their commune", async () => {
    const pair = await pairOf({ insee_code: "59350", postal_code: "59000" });
    expect((await house.get(pair.href)).headers.get("location")).toContain("/connexion");
    for (const address of [routes.duplicates.href(), pair.href, routes.unmerge.href(pair.params)]) {
      expect((await house.as(hugo).get(address)).status).toBe(403);
      if (address !== routes.duplicates.href()) expect((await house.as(denis).get(address)).status).toBe(403);
    }
    for (const asker of [house, house.as(hugo), house.as(denis)]) expect((await asker.post(pair.href, await fields(pair))).status).toBe(403);
    expect((await house.as(denis).post(routes.decidePair.href(pair.params), { act: "keep_apart", motif: "x" })).status).toBe(403);
    expect(await text(house.as(denis).get(routes.duplicates.href()))).not.toContain(pair.href);
    expect((await house.as(denis).get(`${routes.duplicates.href()}?commune=59350`)).status).toBe(403);
  });

  it("nothing is found of a pair that nobody suggested", async () => {
    const [one, other] = [await addPlace(db), await addPlace(db)];
    expect((await house.as(chloe).get(routes.pair.href({ one: one.slug, other: other.slug }))).status).toBe(404);
    expect((await house.as(chloe).get(routes.pair.href({ one: "nulle-part", other: other.slug }))).status).toBe(404);
  });
});

describe("two places", () => {
  it("stay apart, whatever is imported later, until somebody comes back on it", async () => {
    const one = await addPlace(db, { name: "Atelier du Beffroi", address: "5 rue des Cloches" });
    const other = await addPlace(db, { name: "L’Atelier du Beffroi", address: "5 rue des Cloches" });
    const suggested = () => db.transaction().execute((trx) => suggestDuplicates(trx, [one.id, other.id]));
    expect(await suggested()).toHaveLength(1);
    const params = { one: one.slug, other: other.slug };
    expect((await house.as(denis).post(routes.decidePair.href(params), { act: "keep_apart", motif: "" })).status).toBe(422);
    const answers = await Promise.all([1, 2].map(() => house.as(denis).post(routes.decidePair.href(params), { act: "keep_apart", motif: "Deux étages" })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(await suggested()).toEqual([]);
    expect(await text(house.as(denis).get(`${routes.duplicates.href()}?liste=decidees`))).toContain(
      routes.pair.href(one.slug < other.slug ? params : { one: other.slug, other: one.slug }),
    );
    await house.as(denis).post(routes.decidePair.href(params), { act: "reopen" });
    expect(await suggested()).toHaveLength(1);
  });
});

describe("signalling two records", () => {
  it("by their addresses, as they are pasted; imports do not forget it", async () => {
    const [one, other] = [await addPlace(db), await addPlace(db)];
    const answer = await house
      .as(denis)
      .post(routes.duplicates.href(), { one: `https://beffroi.example/lieux/${one.slug}?x=1`, other: ` /lieux/${other.slug}/ ` });
    expect(answer.headers.get("location")).toBe(`${routes.pair.href({ one: one.slug, other: other.slug })}?fait=signalled`);
    await db.transaction().execute((trx) => suggestDuplicates(trx, [one.id, other.id]));
    expect((await house.as(denis).get(routes.pair.href({ one: one.slug, other: other.slug }))).status).toBe(200);
  });

  it.each([
    ["an unknown address", "/lieux/nulle-part", "Aucune fiche à cette adresse"],
    ["nothing", "", "Aucune fiche à cette adresse"],
    ["hostile words", "<script>'; drop table places.place; --", "Aucune fiche à cette adresse"],
  ])("refuses %s and keeps what was typed", async (_what, typed, sentence) => {
    const one = await addPlace(db);
    const answer = await house.as(denis).post(routes.duplicates.href(), { one: one.slug, other: typed });
    expect(answer.status).toBe(422);
    const html = await text(answer);
    expect(html).toContain(sentence);
    expect(html).toContain(`value="${one.slug}"`);
  });

  it("refuses one record twice, and a record of another commune", async () => {
    const [one, lille] = [await addPlace(db), await addPlace(db, { insee_code: "59350", postal_code: "59000" })];
    expect(await text(house.as(denis).post(routes.duplicates.href(), { one: one.slug, other: one.slug }))).toContain("la même fiche deux fois");
    expect(await text(house.as(denis).post(routes.duplicates.href(), { one: one.slug, other: lille.slug }))).toContain("hors de votre commune");
  });
});
