import { describe, expect, it } from "vitest";

import { tally } from "#platform/web/tally.testing.ts";
import { rooms } from "./app.ts";
import { fingerprint, tablesBut, watchChanges } from "./changed-rows.testing.ts";
import { counters, examplesOf, isOwn, openToAll, recordedReadings, untold } from "./guarded.testing.ts";
import { addPerson } from "./people/people.testing.ts";
import { plantedHouse } from "./planted.testing.ts";
import { formsOf, type PostedForm } from "./posted-forms.testing.ts";
import { cast } from "./people/cast.ts";
import { roles, type RoleName, type ScopeKind } from "./people/roles.ts";

// The demo's story, in which each thing stands in each state, is somebody else's for all who knock here.
const house = await plantedHouse({ sameVisitors: true });
const { db } = house;
const examples = await examplesOf(db);
const pages = rooms.flatMap((room) => room.pages ?? []);
const closed = pages.filter((page) => !page.opensTo(null));
const closedToAll = new Set(closed.map(({ path }) => path.pattern));

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

const asker = (person: string | null) => (person ? house.as(person) : house);

const tables = await tablesBut(house.owner, counters);
const printed = await fingerprint(house.owner, tables);
const changes = await watchChanges(house.owner, tables);

const readers = [["nobody", null], ...Object.entries(cast).map(([name, { id }]) => [name, id] as const)] as const;

/** Of closed pages, by their pattern: the first of the story for whom each opens (`null`: it leads on), and the page that they are given. */
const opened = new Map<string, string | null>();

/** By reader: the pages that broke, and what was changed by reading which. */
const readings = new Map<string, { readonly broken: string[]; readonly changed: string[] }>();

/** Every page that is read without a trace, by all in turn: what the database has planned for one of them serves the others. */
async function readAll(): Promise<void> {
  for (const [reader] of readers) readings.set(reader, { broken: [], changed: [] });
  for (const { path, methods } of pages) {
    if (!methods.includes("GET") || recordedReadings.has(path.pattern)) continue;
    const address = addressOf(path.pattern);
    for (const [reader, person] of readers) {
      const answer = await asker(person).get(address);
      tally("reading", reader, path.pattern);
      if (answer.status >= 500) readings.get(reader)!.broken.push(`${path.pattern}: ${answer.status}`);
      await keep(path.pattern, answer, person);
    }
    const changed = await changes();
    if (changed.length > 0) await blame(address, changed);
  }
}

/** Who changed something by reading it, as a second reading tells; when nobody does again, it may have been anyone. */
async function blame(address: string, changed: readonly string[]): Promise<void> {
  const again = new Map<string, string[]>();
  for (const [reader, person] of readers) {
    await (await asker(person).get(address)).body?.cancel();
    again.set(reader, await changes());
  }
  const proved = [...again.values()].some((one) => one.length > 0);
  for (const [reader, own] of again) readings.get(reader)!.changed.push(...(proved ? own : changed).map((what) => `${address}: ${what}`));
}

async function keep(pattern: string, answer: Response, person: string | null): Promise<void> {
  const wanted = person !== null && !opened.get(pattern) && closedToAll.has(pattern);
  if (wanted && answer.status === 200) opened.set(pattern, await answer.text());
  else {
    if (wanted && answer.status === 303) opened.set(pattern, null);
    await answer.body?.cancel();
  }
}

/** What leaves a trace when it is read is asked by nobody but those for whom it opens. */
async function readTraced(): Promise<void> {
  for (const { path, methods } of closed)
    for (const { id } of methods.includes("GET") && recordedReadings.has(path.pattern) ? Object.values(cast) : [])
      if (!opened.get(path.pattern)) await keep(path.pattern, await asker(id).get(addressOf(path.pattern)), id);
}

await readAll();
const printedAfter = await fingerprint(house.owner, tables);
await readTraced();
const printedBeforePosts = await fingerprint(house.owner, tables);

/** The forms of closed pages, as the first of the story for whom each opens is given them; and an empty post to each. */
const closedForms: readonly (PostedForm & { pattern: string })[] = closed
  .filter(({ methods }) => methods.includes("POST"))
  .flatMap(({ path: { pattern } }) => {
    const address = addressOf(pattern);
    // The layout's own forms (language, sign out) concern nobody else.
    const own = formsOf(opened.get(pattern) ?? "", address).filter(({ action }) => !action.startsWith("/deconnexion") && !action.startsWith("/affichage"));
    return [{ action: address, fields: [] }, ...own].map((form) => ({ ...form, pattern }));
  });

describe("reading", () => {
  it.each(readers)("changes nothing, for %s", (reader) => {
    const { broken, changed } = readings.get(reader)!;
    expect(broken).toEqual([]);
    expect(changed).toEqual([]);
  });

  it("changed nothing that was not noted: the tables say the same as before", () => {
    expect(printedAfter).toEqual(printed);
  });

  it("leads somebody of the story to each closed page: it is not refused below for want of a thing", () => {
    const never = closed.filter(
      ({ path: { pattern }, methods }) =>
        methods.includes("GET") && !pattern.startsWith("/mon-espace/donnees/") && !untold.has(pattern) && !opened.has(pattern),
    );
    expect(never.map(({ path }) => addressOf(path.pattern))).toEqual([]);
  });
});

/** Refusals without their own address, in which no secret was found: most say the same. */
const harmless = new Set<string>();

function secretsIn(text: string, address: string): readonly string[] {
  const said = text.replaceAll(address, "\0");
  if (harmless.has(said)) return [];
  const found = examples.secrets.filter((secret) => text.includes(secret));
  if (found.length === 0) harmless.add(said);
  return found;
}

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
      for (const secret of secretsIn(text, address)) leaks.push(`${address} says ${secret}`);
    }
    expect(leaks).toEqual([]);
  });

  it("does nothing to it, whatever is posted: the very forms that somebody who may is given, and nothing at all", async () => {
    await changes();
    const done: string[] = [];
    for (const { pattern, action, fields } of closedForms) {
      if (openToAll.has(pattern) || (person && isOwn(pattern))) continue;
      const answer = await asker(person).post(action, new URLSearchParams(fields.map(([name, value]) => [name, value])));
      tally("refusal", outsider, "POST", pattern);
      // A page about no thing in particular may answer as it likes: what it did is told by the tables.
      const own = !pattern.includes(":") && person !== null && answer.status < 500;
      if (![403, 404, 410].includes(answer.status) && !own) done.push(`${action}: ${answer.status}`);
    }
    expect(done).toEqual([]);
    expect(await changes()).toEqual([]);
  });
});

describe("a page sent from another site", () => {
  it("makes nobody act, whoever they are", async () => {
    await changes();
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
    expect(await changes()).toEqual([]);
  });
});

it("after all that was posted the tables say the same as before: nothing changed that was not noted", async () => {
  expect(await fingerprint(house.owner, tables)).toEqual(printedBeforePosts);
});
