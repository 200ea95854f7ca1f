import fc from "fast-check";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import type { Db } from "#platform/db/db.ts";
import { findGrantsAt, grantRole } from "#people";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import { testMetropolis } from "../import/run/metropolis.testing.ts";
import { changePlace } from "../saving/change-place.command.ts";
import { readTerritory } from "#territory";
import { savePlace } from "../saving/save-place.command.ts";
import { type Choices, comparedFacts, sides } from "./compared-facts.ts";
import { mergePlaces } from "./merge.command.ts";
import { addPlace, seenOf, suggest, wholeRecord } from "./merge.testing.ts";
import { movedTables, stayingTables } from "./moved-rows.query.ts";
import { unmergePlaces } from "./unmerge.command.ts";

const { db } = await testMetropolis(territory);
const chloe = await addPerson(db, { name: "Chloé Exemple", roles: [{ role: "agent", kind: "metropolis", id: null }] });
const bilal = await addPerson(db, { name: "Bilal Exemple" });

const merge = async (kept: string, gone: string, choices: Choices = {}) =>
  mergePlaces(db, { kept: await seenOf(db, kept), gone: await seenOf(db, gone), choices, reason: "Même lieu", by: chloe });
const unmerge = (mergeId: string) => unmergePlaces(db, { mergeId, reason: "Deux lieux", by: chloe });

const word = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme-ascii" }).map((text) => text.trim() || "x");
const list = <const item extends string>(...items: item[]) => fc.uniqueArray(fc.constantFrom(...items), { maxLength: 3 });
const factsOf = fc.record({
  name: word.map((text) => `Lieu ${text}`),
  insee_code: fc.constantFrom("59512", "59350", "59355"),
  postal_code: fc.constantFrom("59100", "59000"),
  address: fc.oneof(word, fc.constant("")),
  summary: fc.option(word),
  stage: fc.constantFrom("idea", "opening", "rooted", "closed"),
  location: fc.option(fc.record({ longitude: fc.double({ min: 3.1, max: 3.2, noNaN: true }), latitude: fc.double({ min: 50.6, max: 50.75, noNaN: true }) })),
  phone: fc.option(fc.constantFrom("+33320000001", "+33320000002")),
  emails: list("a@exemple.fr", "b@exemple.fr", "c@exemple.fr"),
  activities: list("fablab", "coworking"),
  services: list("administrative", "creation"),
  hours: fc.option(fc.constantFrom("Mo-Fr 09:00-18:00", "Sa 10:00-12:00")),
  capacity: fc.option(fc.integer({ min: 1, max: 90 })),
  structure_name: fc.option(word),
});
const childrenOf = fc.record({
  supports: list("Aide 2024", "Aide 2025", "Appel à projets"),
  stages: list("idea", "prefiguration", "opening"),
  closings: list("[2026-12-24,2027-01-02)", "[2026-12-26,2026-12-28)", "[2027-02-01,2027-02-03)"),
  photos: fc.integer({ min: 0, max: 3 }),
  held: list("name", "phone", "hours", "emails"),
  confirmed: fc.option(fc.date({ min: new Date("2025-01-01"), max: new Date("2026-11-01"), noInvalidDate: true })),
  host: fc.boolean(),
});

type Children = typeof childrenOf extends fc.Arbitrary<infer value> ? value : never;

/** A place with children of all kinds that move. */
async function plant(facts: Record<string, unknown>, children: Children): Promise<string> {
  const { location, ...rest } = facts;
  const { id } = await addPlace(
    db,
    { ...rest, ...(location ?? {}) },
    {
      factsDate: `2026-0${1 + (Number(rest["capacity"] ?? 1) % 9)}-01`,
    },
  );
  for (const label of children.supports)
    await db.insertInto("places.support").values({ place_id: id, year: 2024, label, cents: 100, source: "Essai" }).execute();
  for (const stage of children.stages)
    await db
      .insertInto("places.stage_date")
      .values({ place_id: id, stage, since: "2024-01-01" })
      .onConflict((known) => known.doNothing())
      .execute();
  for (const during of children.closings) await sql`insert into places.closing (place_id, during) values (${id}, ${during}) on conflict do nothing`.execute(db);
  for (let position = 0; position < children.photos; position++)
    await sql`insert into places.photo (place_id, file_id, alt, position) values (${id}, gen_random_uuid(), 'Une photo', ${position})`.execute(db);
  for (const field of children.held) await db.insertInto("places.held_field").values({ place_id: id, field, source: "hôte du lieu" }).execute();
  await db.updateTable("places.place").set({ confirmed_at: children.confirmed }).where("id", "=", id).execute();
  if (children.host) await addHost(id);
  return id;
}

async function addHost(place: string) {
  await db.transaction().execute((trx) => grantRole(trx, { personId: bilal, role: "host", scope: { kind: "place", id: place }, reason: "Essai", by: null }));
}

const hostsOf = async (id: string) => (await findGrantsAt(db, { kind: "place", id })).map(({ personId, role, endsAt }) => ({ personId, role, endsAt }));
const all = async (...ids: string[]) => Promise.all(ids.map(async (id) => [await wholeRecord(db, id), await hostsOf(id)]));
const choicesOf = fc.dictionary(fc.constantFrom(...comparedFacts.map(({ key }) => key)), fc.constantFrom(...sides));

describe("what is merged comes back", () => {
  it("exactly, whatever was chosen", async () => {
    await fc.assert(
      fc.asyncProperty(factsOf, childrenOf, factsOf, childrenOf, choicesOf, async (a, aChildren, b, bChildren, choices) => {
        const [kept, gone] = [await plant(a, aChildren), await plant(b, bChildren)];
        const before = await all(kept, gone);
        const merged = await merge(kept, gone, choices);
        if (!merged.ok) throw new Error(merged.problem);
        expect(await hostsOf(gone)).toEqual([]);
        const undone = await unmerge(merged.id);
        expect(undone).toEqual({ ok: true, stayed: { facts: [], rows: {}, hosts: 0 } });
        expect(await all(kept, gone)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it("exactly, from two records merged into one, in either order", async () => {
    await fc.assert(
      fc.asyncProperty(
        factsOf,
        childrenOf,
        factsOf,
        childrenOf,
        choicesOf,
        choicesOf,
        fc.boolean(),
        async (a, aChildren, b, bChildren, first, second, upwards) => {
          const none = { ...aChildren, stages: [], supports: [], closings: [], held: [] };
          const ids = [await plant(a, aChildren), await plant(b, bChildren), await plant({ ...a, phone: "+33320000009" }, none)] as const;
          const before = await all(...ids);
          const merges = [await merge(ids[0], ids[1], first), await merge(ids[0], ids[2], second)];
          for (const merged of upwards ? merges : merges.toReversed()) {
            if (!merged.ok) throw new Error(merged.problem);
            expect(await unmerge(merged.id)).toMatchObject({ ok: true, stayed: { facts: [], rows: {}, hosts: 0 } });
          }
          const after = await all(...ids);
          expect(after).toEqual(before);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("exactly, along a chain, the last merge first", async () => {
    const ids = [await addPlace(db, { phone: "+33320000001" }), await addPlace(db, { summary: "Deux" }), await addPlace(db, { summary: "Trois" })].map(
      ({ id }) => id,
    );
    const before = await all(...ids);
    const first = await merge(ids[1]!, ids[0]!, { phone: "other" });
    const second = await merge(ids[2]!, ids[1]!, { summary: "other", name: "other" });
    if (!first.ok || !second.ok) throw new Error("refused");
    expect(await unmerge(first.id)).toEqual({ ok: false, problem: "kept_is_merged" });
    expect(await unmerge(second.id)).toMatchObject({ ok: true });
    expect(await unmerge(first.id)).toMatchObject({ ok: true });
    expect(await all(...ids)).toEqual(before);
  });
});

describe("what somebody changed after the merge", () => {
  it("stays with the kept record, and is told", async () => {
    const kept = await addPlace(db, { phone: "+33320000001", longitude: 3.15, latitude: 50.69, emails: ["a@exemple.fr"] });
    const gone = await addPlace(db, { phone: "+33320000002", longitude: 3.16, latitude: 50.7, emails: ["b@exemple.fr"] });
    await db.insertInto("places.support").values({ place_id: gone.id, year: 2024, label: "Aide", cents: 100, source: "Essai" }).execute();
    const before = await wholeRecord(db, gone.id);
    const merged = await merge(kept.id, gone.id, { phone: "other", point: "other", emails: "both" });
    if (!merged.ok) throw new Error(merged.problem);
    const edit = { placeId: kept.id, facts: { longitude: 3.17 }, author: { kind: "metropolis" as const, personId: chloe }, reason: null };
    await db.transaction().execute(async (trx) => changePlace(trx, edit, await readTerritory(trx)));
    await db.deleteFrom("places.support").where("place_id", "=", kept.id).execute();

    const undone = await unmerge(merged.id);
    expect(undone).toEqual({ ok: true, stayed: { facts: ["longitude", "latitude"], rows: { support: 1 }, hosts: 0 } });
    const place = await db.selectFrom("places.place").selectAll().where("id", "=", kept.id).executeTakeFirstOrThrow();
    expect([place.phone, place.longitude, place.latitude, place.emails]).toEqual(["+33320000001", 3.17, 50.7, ["a@exemple.fr"]]);
    expect(await wholeRecord(db, gone.id)).toMatchObject({ place: (before as { place: object }).place });
  });
});

describe("a merge is done once", () => {
  it("by two officers at the same time: the later is told", async () => {
    const [kept, gone] = [(await addPlace(db)).id, (await addPlace(db)).id];
    await suggest(db, kept, gone);
    const seen = { kept: await seenOf(db, kept), gone: await seenOf(db, gone) };
    const turns = await Promise.all([0, 1].map(() => mergePlaces(db, { ...seen, choices: {}, reason: "Même lieu", by: chloe })));
    const crossed = await mergePlaces(db, { kept: seen.gone, gone: seen.kept, choices: {}, reason: "Même lieu", by: chloe });
    expect(turns.filter(({ ok }) => ok)).toHaveLength(1);
    expect(turns.find(({ ok }) => !ok)).toEqual({ ok: false, problem: "merged_already" });
    expect(crossed).toEqual({ ok: false, problem: "merged_already" });
  });

  it("in a circle by two officers at the same time: one of the two", async () => {
    const [one, other] = [(await addPlace(db)).id, (await addPlace(db)).id];
    const turns = await Promise.all([merge(one, other), merge(other, one)]);
    expect(turns.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("never of a record with itself, nor twice, whatever the code does", async () => {
    const [kept, gone] = [(await addPlace(db)).id, (await addPlace(db)).id];
    expect(await merge(kept, kept)).toMatchObject({ ok: false });
    expect(await merge(kept, gone)).toMatchObject({ ok: true });
    const row = (gone_id: string) => ({ kept_id: kept, gone_id, gone_slug: "x", changed: "{}", snapshot: "{}", reason: "Essai" });
    await expect(db.insertInto("places.merge").values(row(kept)).execute()).rejects.toMatchObject({ code: "23514" });
    await expect(db.insertInto("places.merge").values(row(gone)).execute()).rejects.toMatchObject({ code: "23505" });
    await expect(db.updateTable("places.place").set({ name: "Autre" }).where("id", "=", gone).execute()).rejects.toMatchObject({ code: "PL001" });
  });

  it("and an edit at the same moment either is in it, or makes it ask again", async () => {
    for (let turn = 0; turn < 5; turn++) {
      const [kept, gone] = [(await addPlace(db)).id, (await addPlace(db)).id];
      const edit = { placeId: gone, facts: { phone: "+33320000077" }, author: { kind: "metropolis" as const, personId: chloe }, reason: null };
      const editing = db.transaction().execute(async (trx) => changePlace(trx, edit, await readTerritory(trx)));
      const [edited, merged] = await Promise.allSettled([editing, merge(kept, gone, { phone: "other" })]);
      const { phone } = await db.selectFrom("places.place").select("phone").where("id", "=", kept).executeTakeFirstOrThrow();
      const outcome = merged.status === "fulfilled" ? merged.value : null;
      if (edited.status === "rejected") expect(edited.reason).toMatchObject({ status: 409 });
      if (edited.status === "fulfilled") expect(outcome?.ok ? phone : "+33320000077").toBe("+33320000077");
      if (edited.status === "rejected") expect(outcome?.ok).toBe(true);
    }
  });
});

describe("while an import writes", () => {
  it("a merge either waits for it or is told, and nothing is lost", async () => {
    for (let turn = 0; turn < 5; turn++) {
      const [kept, gone] = [(await addPlace(db)).id, (await addPlace(db, {}, { source: `Flux ${turn}` })).id];
      const { source, source_id } = await db.selectFrom("places.origin").selectAll().where("place_id", "=", gone).executeTakeFirstOrThrow();
      const facts = { name: "Importé", insee_code: "59512", postal_code: "59100", address: "1 rue Neuve", phone: "+33320000066" };
      const importing = db.transaction().execute((trx) => savePlace(trx, facts, { source, sourceId: source_id, factsDate: "2026-11-02" }));
      const [saved, merged] = await Promise.all([importing, merge(kept, gone, { phone: "other" })]);
      const { phone } = await db.selectFrom("places.place").select("phone").where("id", "=", saved.id).executeTakeFirstOrThrow();
      expect(phone).toBe("+33320000066");
      if (merged.ok) expect((await db.selectFrom("places.place").select("phone").where("id", "=", kept).executeTakeFirstOrThrow()).phone).toBe("+33320000066");
      else expect(merged.problem).toBe("changed");
    }
  });

  it("that does not end, the officer is told to come back", async () => {
    const [kept, gone] = [(await addPlace(db)).id, (await addPlace(db, {}, { source: "Long" })).id];
    const long = await db.startTransaction().execute();
    await savePlace(
      long,
      { name: "Long", insee_code: "59512", postal_code: "59100", address: "2 rue Neuve" },
      { source: "Long", sourceId: "autre", factsDate: "2026-11-02" },
    );
    expect(await merge(kept, gone)).toEqual({ ok: false, problem: "busy" });
    await long.rollback().execute();
    expect(await merge(kept, gone)).toMatchObject({ ok: true });
  });
});

describe("every table that speaks of a place", () => {
  it("is said to move with it or to stay", async () => {
    const { rows } = await sql<{ name: string }>`
      select distinct c.relname as name from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where k.contype = 'f' and k.confrelid = 'places.place'::regclass and n.nspname = 'places' order by 1`.execute(db);
    const said = [...movedTables.map(({ table }) => table), ...stayingTables].sort();
    expect(rows.map(({ name }) => name)).toEqual(said);
  });
});

it("an import of the record that went updates the one that stays", async () => {
  const kept = await addPlace(db, { name: "Gardé" });
  const gone = await addPlace(db, { name: "Parti" }, { source: "Fichier" });
  const origin = await db.selectFrom("places.origin").selectAll().where("place_id", "=", gone.id).executeTakeFirstOrThrow();
  expect(await merge(kept.id, gone.id)).toMatchObject({ ok: true });
  const facts = { name: "Parti", insee_code: "59512", postal_code: "59100", address: "1 rue Neuve", phone: "+33320000088" };
  const again = await db.transaction().execute((trx: Db) => savePlace(trx, facts, { source: "Fichier", sourceId: origin.source_id, factsDate: "2026-11-01" }));
  expect(again).toEqual({ outcome: "updated", id: kept.id, slug: kept.slug });
});
