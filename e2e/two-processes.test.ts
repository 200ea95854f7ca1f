import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { verifyChain } from "#platform/audit/audit.ts";
import { readSettings } from "#platform/settings.ts";
import { type OpenDatabase, openDatabase } from "#platform/start/open-database.ts";
import { rooms } from "../src/app.ts";
import { cast } from "../src/people/cast.ts";
import { formsOf } from "../src/posted-forms.testing.ts";
import { type OpenHouse, openHouse } from "./open-house.ts";
import { plantedFolder } from "./own-folder.ts";

const folder = plantedFolder();
let houses: OpenHouse[] = [];
let database: OpenDatabase;

beforeAll(async () => {
  houses = [await openHouse(await folder, { LOG_LEVEL: "error" })];
  houses.push(await openHouse(await folder, { LOG_LEVEL: "error" }));
  database = await openDatabase(readSettings({ DATA_DIR: await folder, SEED: "non" }), rooms, () => {});
});
afterAll(async () => {
  await database?.close();
  for (const house of houses) await house.close();
});
beforeEach(() => sql`delete from platform.rate_limit`.execute(database.db));

/** Somebody of the story, who asks now this process, now the other. */
async function become(who: keyof typeof cast) {
  const entered = await fetch(`${houses[0]!.url}/connexion/demonstration`, {
    method: "POST",
    body: new URLSearchParams({ personne: who }),
    redirect: "manual",
  });
  const cookie = entered.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const at = (n: number, path: string) => houses[n % houses.length]!.url + path;
  return {
    get: (n: number, path: string) => fetch(at(n, path), { headers: { cookie }, redirect: "manual" }),
    post: (n: number, path: string, fields: readonly (readonly [string, string])[]) =>
      fetch(at(n, path), { method: "POST", body: new URLSearchParams(fields.map(([name, value]) => [name, value])), headers: { cookie }, redirect: "manual" }),
  };
}

describe("over two processes of the house", () => {
  it("a role that is taken back at one is refused by the other at the next request", async () => {
    const [louise, chloe] = [await become("louise"), await become("chloe")];
    expect((await chloe.get(1, "/lieux/importer")).status).toBe(200);
    const grant = await database.db
      .selectFrom("people.role_grant")
      .select("id")
      .where("person_id", "=", cast.chloe.id)
      .where("role", "=", "agent")
      .where("revoked_at", "is", null)
      .executeTakeFirstOrThrow();
    const page = `/roles/${grant.id}/retirer`;
    const [form] = formsOf(await (await louise.get(0, page)).text(), page).filter(({ action }) => action === page);
    const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => louise.post(n, page, form!.fields)));
    expect(answers.filter(({ status }) => status === 303).length).toBeGreaterThan(0);
    expect((await chloe.get(1, "/lieux/importer")).status).toBe(403);
    expect((await chloe.get(0, "/lieux/importer")).status).toBe(403);
    const acts = await sql`select from platform.audit where act = 'role.revoke' and about_id = ${cast.chloe.id}`.execute(database.db);
    expect(acts.rows).toHaveLength(1);
  });

  it("agents who merge two records and edit one of them a hundred times at once leave one merge, and every edit told or kept", async () => {
    const [louise, denis] = [await become("louise"), await become("denis")];
    const pair = "/lieux/doublons/canal-numerique/le-canal-numerique";
    const [merging] = formsOf(await (await louise.get(0, pair)).text(), pair).filter(({ action }) => action === pair);
    const confirmed = [
      ...merging!.fields.filter(([name]) => name !== "etape" && name !== "raison"),
      ["etape", "fusionner"],
      ["raison", "Le même lieu"],
    ] as const;
    const editing = "/lieux/le-canal-numerique/modifier/accessibilite";
    const [edit] = formsOf(await (await denis.get(1, editing)).text(), editing).filter(({ action }) => action === editing);
    const edits = Array.from({ length: 60 }, (_, n) =>
      denis.post(
        n,
        editing,
        edit!.fields.map(([name, value]) => [name, name === "accessibility_note" ? `Rampe n° ${n}` : value] as const),
      ),
    );
    const merges = Array.from({ length: 40 }, (_, n) => louise.post(n, pair, confirmed));
    const [edited, merged] = await Promise.all([Promise.all(edits), Promise.all(merges)]);
    for (const { status } of [...edited, ...merged]) expect([200, 303, 403, 404, 409, 422]).toContain(status);

    const places = await sql<{ id: string; slug: string; status: string }>`
      select id, slug, status from places.place where slug in ('canal-numerique', 'le-canal-numerique')`.execute(database.db);
    const { rows: open } = await sql<{ n: number }>`
      select count(*)::int as n from places.merge where undone_at is null and gone_id = any(${places.rows.map(({ id }) => id)}::uuid[])`.execute(database.db);
    expect(merged.filter(({ status }) => status === 303).length).toBe(open[0]!.n);
    expect(places.rows.filter(({ status }) => status === "merged")).toHaveLength(open[0]!.n);

    const saved = edited.filter(({ status }) => status === 303).length;
    const { rows: lines } = await sql<{ n: number }>`
      select count(*)::int as n from places.change where field = 'accessibility_note' and after #>> '{}' like 'Rampe n°%'
        and place_id = any(${places.rows.map(({ id }) => id)}::uuid[]) and source <> 'fusion'`.execute(database.db);
    expect(lines[0]!.n).toBeGreaterThanOrEqual(saved);
    expect(await verifyChain(database.db)).toMatchObject({ ok: true });
  });
});
