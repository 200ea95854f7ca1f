import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { tally } from "#platform/web/tally.testing.ts";
import { rooms } from "./app.ts";
import { counters, examplesOf, isOwn, openToAll, recordedReadings, untold } from "./guarded.testing.ts";
import { addPerson } from "./people/people.testing.ts";
import { plantedHouse } from "./planted.testing.ts";
import { formsOf, type PostedForm } from "./posted-forms.testing.ts";
import { cast } from "./people/cast.ts";
import { roles, type RoleName, type ScopeKind } from "./people/roles.ts";

// The demo's story, in which each thing stands in each state, is somebody else's for all who knock here.
const house = await plantedHouse();
const { db } = house;
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
    if (value === undefined) throw new Error(`No room.examples.ts tells of ${pattern}: what stands for ":${name}"?`);
    return encodeURIComponent(value);
  });
}

/** The forms of closed pages, as the first of the story for whom each opens is given them; and an empty post to each. */
async function readClosedForms(): Promise<(PostedForm & { pattern: string })[]> {
  const forms: (PostedForm & { pattern: string })[] = [];
  for (const { path, methods } of closed.filter((page) => page.methods.includes("POST"))) {
    const address = addressOf(path.pattern);
    forms.push({ pattern: path.pattern, action: address, fields: [] });
    if (!methods.includes("GET")) continue;
    for (const { id } of Object.values(cast)) {
      const answer = await house.as(id).get(address);
      const html = await answer.text();
      if (answer.status !== 200) continue;
      // The layout's own forms (language, sign out) concern nobody else.
      const own = formsOf(html, address).filter(({ action }) => !action.startsWith("/deconnexion") && !action.startsWith("/affichage"));
      for (const form of own) forms.push({ ...form, pattern: path.pattern });
      break;
    }
  }
  return forms;
}

const asker = (person: string | null) => (person ? house.as(person) : house);

/** How many rows each table has, and what they say: the sum of a number of 64 bits for each row, whatever their order. */
async function fingerprint(): Promise<Record<string, string>> {
  const { rows } = await sql<{ name: string }>`
    select schemaname || '.' || tablename as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema', 'jobs', 'public') order by 1`.execute(house.owner);
  const prints: Record<string, string> = {};
  for (const { name } of rows.filter(({ name: table }) => !counters.has(table))) {
    const { rows: print } = await sql<{ print: string }>`
      select concat(count(*), ' ', sum(hashtextextended(t::text, 0))) as print from ${sql.table(name)} t`.execute(house.owner);
    prints[name] = print[0]!.print;
  }
  return prints;
}

const closedForms = readClosedForms();

describe.each([...outsiders])("%s", (outsider, person) => {
  it("opens no page about another's thing, and learns nothing from the refusal", async () => {
    const leaks: string[] = [];
    for (const { path, methods } of closed) {
      if (!methods.includes("GET") || openToAll.has(path.pattern)) continue;
      const address = addressOf(path.pattern);
      const answer = await asker(person).get(address);
      const text = await answer.text();
      tally("refusal", outsider, "GET", path.pattern);
      const refused = [303, 403, 404, 410].includes(answer.status);
      const own = !path.pattern.includes(":") && answer.status === 200 && person !== null;
      if (!refused && !own) leaks.push(`${address}: ${answer.status}`);
      for (const secret of examples.secrets) if (text.includes(secret)) leaks.push(`${address} says ${secret}`);
    }
    expect(leaks).toEqual([]);
  });

  it("does nothing to it, whatever is posted: the very forms that somebody who may is given, and nothing at all", async () => {
    const before = await fingerprint();
    const done: string[] = [];
    for (const { pattern, action, fields } of await closedForms) {
      if (openToAll.has(pattern) || (person && isOwn(pattern))) continue;
      const answer = await asker(person).post(action, new URLSearchParams(fields.map(([name, value]) => [name, value])));
      tally("refusal", outsider, "POST", pattern);
      // A page about no thing in particular may answer as it likes: what it did is told by the tables.
      const own = !pattern.includes(":") && person !== null && answer.status < 500;
      if (![403, 404, 410].includes(answer.status) && !own) done.push(`${action}: ${answer.status}`);
    }
    expect(done).toEqual([]);
    expect(await fingerprint()).toEqual(before);
  });
});

describe("each closed page", () => {
  it("opens for somebody of the story: it was not refused above for want of a thing", async () => {
    const never: string[] = [];
    for (const { path, methods } of closed) {
      if (!methods.includes("GET") || path.pattern.startsWith("/mon-espace/donnees/") || untold.has(path.pattern)) continue;
      const statuses = await Promise.all(
        Object.values(cast).map(async ({ id }) => {
          const answer = await house.as(id).get(addressOf(path.pattern));
          await answer.body?.cancel();
          return answer.status;
        }),
      );
      if (!statuses.some((status) => status === 200 || status === 303)) never.push(`${addressOf(path.pattern)}: ${statuses}`);
    }
    expect(never).toEqual([]);
  });
});

describe("reading", () => {
  it.each([["nobody", null], ...Object.entries(cast).map(([name, { id }]) => [name, id] as const)] as const)(
    "changes nothing, for %s",
    async (reader, person) => {
      const before = await fingerprint();
      const broken: string[] = [];
      for (const { path, methods } of pages) {
        if (!methods.includes("GET") || recordedReadings.has(path.pattern)) continue;
        const answer = await asker(person).get(addressOf(path.pattern));
        await answer.body?.cancel();
        tally("reading", reader ?? "", path.pattern);
        if (answer.status >= 500) broken.push(`${path.pattern}: ${answer.status}`);
      }
      expect(broken).toEqual([]);
      expect(await fingerprint()).toEqual(before);
    },
  );
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
        const answer = await house.as(cast.louise.id).post(addressOf(path.pattern), {}, headers as Record<string, string>);
        tally("refusal", "another site", "POST", path.pattern, Object.values(headers).join());
        if (answer.status !== 403) acted.push(`${path.pattern}: ${answer.status}`);
      }
    }
    expect(acted).toEqual([]);
    expect(await fingerprint()).toEqual(before);
  });
});
