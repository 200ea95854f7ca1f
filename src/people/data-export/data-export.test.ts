import { strFromU8, unzipSync } from "fflate";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import type { Room } from "#platform/start/room.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import territory from "../../territory/module.ts";
import people from "../module.ts";
import { registerOf } from "../erasure/erasure.testing.ts";
import { addPerson } from "../people.testing.ts";

const written = registerOf("works", { sheet: "ideas", read: async (_, { id }) => [{ title: `une idée de ${id}` }] }, { sheet: "empty", read: async () => [] });
const more = registerOf("works", { sheet: "votes", read: async () => [{ budget: "2026" }] });
const works: Room = { name: "works", offers: { personal: [written, more] } };
const house = await testHouse([territory, people, works], { work: true });
const { db } = house;

const ask = (id: string) => house.as(id).post("/mon-espace/donnees", { act: "copy" });

/** Looks at the page of the copy as a person does, until it says so. */
async function readUntil(id: string, address: string, words: RegExp): Promise<string> {
  for (let turns = 0; turns < 200; turns += 1) {
    const html = await (await house.as(id).get(address)).text();
    if (words.test(html)) return html;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`The page never said ${words}`);
}

async function takeCopy(id: string): Promise<string> {
  const address = (await ask(id)).headers.get("location")!;
  await readUntil(id, address, /Votre copie est prête/);
  return address;
}

async function unzip(id: string, address: string): Promise<Record<string, string>> {
  const answer = await house.as(id).get(`${address}/copie.zip`);
  expect(answer.headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''mes-donnees.zip");
  expect(answer.headers.get("cache-control")).toContain("no-store");
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
}

describe("a copy of one's data", () => {
  it("holds what every room keeps about the person, and of others nothing", async () => {
    const chloe = await addPerson(db, { name: "Chloé Autre", email: "chloe.autre@exemple.fr" });
    const id = await addPerson(db, { name: "Amina Exemple", email: "amina.copie@exemple.fr", roles: [{ role: "agent", kind: "commune", id: "59512" }] });
    await db.insertInto("people.account").values({ person_id: id, provider_id: "credential", account_id: id, password: "secret-hash" }).execute();
    await db
      .insertInto("people.session")
      .values({ person_id: id, token: "secret-token", expires_at: new Date(Date.now() + 1e6) })
      .execute();
    await db
      .insertInto("people.session")
      .values({ person_id: chloe, token: "other-token", expires_at: new Date(Date.now() + 1e6), user_agent: "Autre" })
      .execute();
    await house.as(id).post("/conditions", {});
    await house.as(chloe).post("/mon-espace/profil/adresse", { adresse: "chloe.neuve@exemple.fr" });

    const files = await unzip(id, await takeCopy(id));
    expect(Object.keys(files).sort()).toEqual(["lisez-moi.txt", "people.json", "structures.json", "works.json"]);
    expect(JSON.parse(files["works.json"]!)).toEqual({ ideas: [{ title: `une idée de ${id}` }], votes: [{ budget: "2026" }] });
    const own = JSON.parse(files["people.json"]!);
    expect(own.profile).toMatchObject([{ name: "Amina Exemple", email: "amina.copie@exemple.fr" }]);
    expect(own.ways_to_sign_in).toMatchObject([{ way: "password" }]);
    expect(own.sessions).toHaveLength(1);
    expect(JSON.parse(files["structures.json"]!).roles).toMatchObject([{ role: "agent", scope_id: "59512" }]);
    expect(own.consents).toMatchObject([{ what: "terms" }]);

    const all = Object.values(files).join();
    for (const other of ["secret-hash", "secret-token", "Chloé", "chloe", chloe, "Autre"]) expect(all).not.toContain(other);
  });

  it("is said by mail, in the person's language, with the way to its page and not the file", async () => {
    const id = await addPerson(db, { email: "jan@exemple.fr", locale: "nl" });
    const address = (await ask(id)).headers.get("location")!;
    await readUntil(id, address, /Uw kopie is klaar/);
    const [mail] = await db.selectFrom("platform.mail").selectAll().where("recipient", "=", "jan@exemple.fr").execute();
    expect(mail!.subject).toBe("De kopie van uw gegevens is klaar");
    expect(mail!.body_text).toContain(address);
    expect(Object.keys(await unzip(id, address))).toContain("lees-mij.txt");
  });

  it("is found by that person only", async () => {
    const [id, other] = [await addPerson(db), await addPerson(db, { roles: [{ role: "administrator", kind: "metropolis", id: null }] })];
    const address = await takeCopy(id);
    const { file_id } = await db.selectFrom("people.data_copy").select("file_id").where("person_id", "=", id).executeTakeFirstOrThrow();
    for (const one of [address, `${address}/copie.zip`]) {
      expect((await house.as(other).get(one)).status).toBe(404);
      const nobody = await house.get(one);
      expect(nobody.status).toBe(303);
      expect(nobody.headers.get("location")).toMatch(/^\/connexion/);
    }
    expect((await house.get(`/fichiers/${file_id}`)).status).toBe(404);
    expect((await house.as(id).get("/mon-espace/donnees/nothing")).status).toBe(404);
    const { task_id } = await db.selectFrom("people.data_copy").select("task_id").where("person_id", "=", id).executeTakeFirstOrThrow();
    expect((await house.as(other).get(`/travaux/${task_id}`)).status).toBe(404);
  });

  it("is made once, however often one presses at the same time", async () => {
    const id = await addPerson(db);
    const answers = await Promise.all([ask(id), ask(id), ask(id)]);
    expect(new Set(answers.map((answer) => answer.headers.get("location"))).size).toBe(1);
    expect(await db.selectFrom("people.data_copy").select("id").where("person_id", "=", id).execute()).toHaveLength(1);
  });

  it("is asked for three times a day", async () => {
    const id = await addPerson(db);
    for (let times = 0; times < 3; times += 1) expect((await ask(id)).status).toBe(303);
    const answer = await ask(id);
    expect(answer.status).toBe(429);
    expect(await answer.text()).toContain("Vous avez demandé trois copies aujourd’hui");
  });

  it("goes after a week, file and all", async () => {
    const id = await addPerson(db);
    const address = await takeCopy(id);
    const { file_id } = await db.selectFrom("people.data_copy").select("file_id").where("person_id", "=", id).executeTakeFirstOrThrow();
    await sql`update people.data_copy set expires_at = now() - interval '1 second' where person_id = ${id}`.execute(db);
    expect((await house.as(id).get(`${address}/copie.zip`)).status).toBe(404);
    await house.jobs.send("people/remove-copies", {});
    for (let turns = 0; turns < 100 && (await house.services.files.get(file_id!)); turns += 1) await new Promise((later) => setTimeout(later, 100));
    expect(await house.services.files.get(file_id!)).toBeNull();
    expect(await (await house.as(id).get(address)).text()).toContain("Cette copie a été effacée, comme prévu");
  });

  it("that fails is said, and another one can be asked for", async () => {
    const id = await addPerson(db);
    const { rows } = await sql<{ copy: string }>`
      with task as (
        insert into platform.task (kind, title, started_by, state, reason, finished_at)
        values ('people/data-copy', 'Copie', ${id}, 'failed', 'le disque est plein', now()) returning id)
      insert into people.data_copy (person_id, task_id) select ${id}, id from task returning id as copy`.execute(db);
    const address = `/mon-espace/donnees/${rows[0]!.copy}`;
    expect(await (await house.as(id).get(address)).text()).toContain("La copie n’a pas pu être préparée");
    expect(await takeCopy(id)).not.toBe(address);
  });
});
