import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { readSettings } from "#platform/settings.ts";
import { type OpenDatabase, openDatabase } from "#platform/start/open-database.ts";
import { rooms } from "../src/app.ts";
import { hashPassword } from "../src/people/auth/password-hash.ts";
import { addPerson } from "../src/people/people.testing.ts";
import { cookiesOf } from "./sessions.ts";
import { sharedHouse } from "./shared-house.ts";

const { folder, urls } = await sharedHouse("races");
const settings = readSettings({ DATA_DIR: folder, SEED: "non" });
let database: OpenDatabase;

beforeAll(async () => {
  database = await openDatabase(settings, rooms, () => {});
});
afterAll(() => database?.close());
// Whoever is braked beside this file is braked no more: no other file of these processes counts it.
beforeEach(() => sql`delete from platform.rate_limit`.execute(database.db));

const post = (n: number, path: string, fields: Record<string, string>, cookie = "") =>
  fetch(urls[n % urls.length]! + path, { method: "POST", body: new URLSearchParams(fields), redirect: "manual", headers: { cookie } });
const hundred = (path: string, fields: (n: number) => Record<string, string>) => Promise.all(Array.from({ length: 100 }, (_, n) => post(n, path, fields(n))));
const statuses = (answers: readonly Response[]) =>
  Object.fromEntries([...Map.groupBy(answers, ({ status }) => status)].map(([status, those]) => [status, those.length]));

async function linksTo(email: string): Promise<string[]> {
  const { rows } = await sql<{ text: string }>`select body_text as text from platform.mail where recipient = ${email}`.execute(database.db);
  return rows.map(({ text }) => new URL(/https?:\/\/\S+/.exec(text)![0]).searchParams.get("jeton")!);
}

describe("a hundred requests at once, over two processes of the house", () => {
  it("ask for links with one mail, however it is written: five leave, and one account comes of them", async () => {
    const asked = await hundred("/connexion", (n) => ({ courriel: n % 3 ? "course@exemple.fr" : " Course@EXEMPLE.fr" }));
    expect(statuses(asked)).toEqual({ 303: 5, 429: 95 });
    const links = await linksTo("course@exemple.fr");
    expect(links).toHaveLength(5);
    const used = await hundred("/connexion/lien", (n) => ({ jeton: links[n % 5]! }));
    expect(statuses(used)).toEqual({ 303: 5, 410: 95 });
    const people = await database.db.selectFrom("people.person").select("id").where("email", "=", "course@exemple.fr").execute();
    expect(people).toHaveLength(1);
  });

  it("use one link: one is let in", async () => {
    await post(0, "/connexion", { courriel: "une-fois@exemple.fr" });
    const [jeton] = await linksTo("une-fois@exemple.fr");
    expect(statuses(await hundred("/connexion/lien", () => ({ jeton: jeton! })))).toEqual({ 303: 1, 410: 99 });
    const sessions = await sql`select from people.session s join people.person p on p.id = s.person_id where p.email = 'une-fois@exemple.fr'`.execute(
      database.db,
    );
    expect(sessions.rows).toHaveLength(1);
  });

  it("guess a password: ten are looked at", async () => {
    const email = "devine@exemple.fr";
    const { id } = await database.db
      .insertInto("people.person")
      .values({ name: "Devinée", email, email_verified: true })
      .returning("id")
      .executeTakeFirstOrThrow();
    const password = await hashPassword("quatre moulins à vent");
    await database.db.insertInto("people.account").values({ person_id: id, account_id: id, provider_id: "credential", password }).execute();
    const answers = await hundred("/connexion/mot-de-passe", (n) => ({ courriel: email, mot_de_passe: `essai numéro ${n}` }));
    expect(statuses(answers)).toEqual({ 422: 10, 429: 90 });
  });
});

it("a role taken back in one process closes the page at the next request in the other, and a session ended in one ends in both", async () => {
  const person = await addPerson(database.db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
  const cookie = (await cookiesOf(database.db, settings, [person]))[0]!;
  const roles = (n: number) => fetch(`${urls[n]!}/roles`, { redirect: "manual", headers: { cookie } }).then(({ status }) => status);
  expect([await roles(0), await roles(1)]).toEqual([200, 200]);
  await sql`update people.role_grant set revoked_at = now(), revoke_reason = 'Essai'
    where person_id = ${person} and role = 'agent'`.execute(database.db);
  expect([await roles(1), await roles(0)]).toEqual([403, 403]);
  await post(1, "/deconnexion", {}, cookie);
  expect([await roles(0), await roles(1)]).toEqual([303, 303]);
});
