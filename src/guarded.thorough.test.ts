import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/web/test-house.ts";
import { rooms } from "./app.ts";
import { acts, examplesOf, openToAll } from "./guarded.testing.ts";
import { addPerson } from "./people/people.testing.ts";
import { cast } from "./people/cast.ts";
import { roles, type RoleName, type ScopeKind } from "./people/roles.ts";

// The demo's story, in which each thing stands in each state, is somebody else's for all who knock here.
const house = await testHouse(rooms.slice(1), { settings: { DEMO_BANNER: "non" } });
const { db, services } = house;
for (const room of rooms) await room.seed?.({ db, settings: services.settings, say: () => {}, places: null });
const examples = await examplesOf(db);
const pages = rooms.flatMap((room) => room.pages ?? []);
const closed = pages.filter((page) => !page.opensTo(null));

/** Where nothing of the story happens: the smallest commune, a place, a structure and a role that nobody else has. */
const elsewhere: Record<ScopeKind, string | null> = { metropolis: null, network: null, ...(await somewhereElse()) };

async function somewhereElse() {
  const place = await db
    .selectFrom("places.place")
    .select("id")
    .where("status", "=", "published")
    .where("id", "not in", examples.placeIds)
    .orderBy("id")
    .executeTakeFirstOrThrow();
  const structure = await db.insertInto("people.structure").values({ name: "Structure étrangère", kind: "other" }).returning("id").executeTakeFirstOrThrow();
  return { commune: examples.quietCommune, place: place.id, structure: structure.id };
}

const outsiders = new Map<string, string | null>([
  ["nobody signed in", null],
  ["somebody with an account", await addPerson(db, { name: "Passante" })],
]);
for (const [role, { scopes }] of Object.entries(roles) as [RoleName, { scopes: readonly ScopeKind[] }][])
  for (const kind of scopes.filter((kind) => kind !== "metropolis" && kind !== "network"))
    outsiders.set(`${role} of another ${kind}`, await addPerson(db, { name: "Ailleurs", roles: [{ role, kind, id: elsewhere[kind] }] }));

function addressOf(pattern: string): string {
  const params = examples.of(pattern);
  return pattern.replace(/:(\w+)/g, (_, name: string) => {
    const value = params?.[name];
    if (value === undefined) throw new Error(`src/guarded.testing.ts has no example of ${pattern}: what stands for ":${name}"?`);
    return encodeURIComponent(value);
  });
}

const asker = (person: string | null) => (person ? house.as(person) : house);

/** Tables that pages may write to while they are only read: counters, caches, what was looked at. */
const quiet = ["platform.rate_limit", "platform.rate_limit_salt", "places.opening", "places.opened_day", "people.session", "people.verification"];

async function fingerprint(): Promise<Record<string, string>> {
  const { rows } = await sql<{ name: string }>`
    select schemaname || '.' || tablename as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema', 'jobs', 'public') order by 1`.execute(db);
  const prints: Record<string, string> = {};
  for (const { name } of rows.filter(({ name: table }) => !quiet.includes(table))) {
    const { rows: print } = await sql<{
      print: string;
    }>`select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as print from ${sql.table(name)} t`.execute(db);
    prints[name] = print[0]!.print;
  }
  return prints;
}

describe.each([...outsiders])("%s", (_, person) => {
  it("opens no page about another's thing, and learns nothing from the refusal", async () => {
    const leaks: string[] = [];
    for (const { path, methods } of closed) {
      if (!methods.includes("GET") || openToAll.has(path.pattern)) continue;
      const address = addressOf(path.pattern);
      const answer = await asker(person).get(address);
      const text = await answer.text();
      const refused = [303, 403, 404, 410].includes(answer.status);
      const own = !path.pattern.includes(":") && answer.status === 200 && person !== null;
      if (!refused && !own) leaks.push(`${address}: ${answer.status}`);
      for (const secret of examples.secrets) if (text.includes(secret)) leaks.push(`${address} says ${secret}`);
    }
    expect(leaks).toEqual([]);
  });

  it("does nothing to it, whatever is posted", async () => {
    const before = await fingerprint();
    const done: string[] = [];
    for (const { path, methods } of closed) {
      if (!methods.includes("POST") || openToAll.has(path.pattern)) continue;
      const address = addressOf(path.pattern);
      for (const fields of [{}, acts[path.pattern] ?? {}]) {
        const answer = await asker(person).post(address, fields as Record<string, string>);
        const own = !path.pattern.includes(":") && person !== null && answer.status === 422;
        if (![403, 404, 410].includes(answer.status) && !own) done.push(`${address}: ${answer.status}`);
      }
    }
    expect(done).toEqual([]);
    expect(await fingerprint()).toEqual(before);
  });
});

describe("reading", () => {
  it.each([["nobody", null], ...Object.entries(cast).map(([name, { id }]) => [name, id] as const)] as const)("changes nothing, for %s", async (_, person) => {
    const before = await fingerprint();
    const broken: string[] = [];
    for (const { path, methods } of pages) {
      if (!methods.includes("GET")) continue;
      const answer = await asker(person).get(addressOf(path.pattern));
      await answer.body?.cancel();
      if (answer.status >= 500) broken.push(`${path.pattern}: ${answer.status}`);
    }
    expect(broken).toEqual([]);
    expect(await fingerprint()).toEqual(before);
  });
});

describe("a page sent from another site", () => {
  it("makes nobody act, whoever they are", async () => {
    const before = await fingerprint();
    const acted: string[] = [];
    for (const { path, methods } of pages.filter(({ methods }) => methods.includes("POST"))) {
      expect(methods).toContain("POST");
      for (const headers of [
        { "sec-fetch-site": "cross-site" },
        { "sec-fetch-site": "same-site" },
        { origin: "https://ailleurs.example" },
        { origin: "null" },
      ]) {
        const answer = await house.as(cast.louise.id).post(addressOf(path.pattern), acts[path.pattern] ?? {}, headers as Record<string, string>);
        if (answer.status !== 403) acted.push(`${path.pattern}: ${answer.status}`);
      }
    }
    expect(acted).toEqual([]);
    expect(await fingerprint()).toEqual(before);
  });
});
