import { afterAll, describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import territory from "../../territory/module.ts";
import people from "../module.ts";
import { addPerson } from "../people.testing.ts";
import { isSiret } from "./structure.ts";
import { toldStructures } from "./structures.story.ts";

const house = await testHouse([territory, people]);
const { db } = house;
afterAll(() => house.close());

const facts = { name: "Les Amis du Canal", kind: "association", commune_code: "59512", website: "www.exemple.fr", postal_code: "59100" };
const idOf = (answer: Response) => /\/structures\/([0-9a-f-]{36})/.exec(answer.headers.get("location") ?? "")?.[1] ?? "";
const create = async (person: string, fields: Record<string, string> = {}) =>
  idOf(await house.as(person).post("/structures/nouvelle", { ...facts, ...fields }));
const membersOf = (structure: string) => db.selectFrom("people.membership").select(["person_id", "function"]).where("structure_id", "=", structure).execute();
const roleOf = async (structure: string, person: string) =>
  (
    await db
      .selectFrom("people.role_grant")
      .select("role")
      .where("scope_id", "=", structure)
      .where("person_id", "=", person)
      .where("revoked_at", "is", null)
      .execute()
  ).map(({ role }) => role);
const join = async (structure: string, person: string, manager: string) => {
  await house.as(person).post(`/structures/${structure}/rejoindre`, { message: "Bonjour" });
  const { id } = await db
    .selectFrom("people.join_request")
    .select("id")
    .where("person_id", "=", person)
    .where("answered_at", "is", null)
    .executeTakeFirstOrThrow();
  return house.as(manager).post(`/structures/${structure}/demandes`, { request: id, act: "accept" });
};
const count = (answers: readonly Response[], status: number) => answers.filter((answer) => answer.status === status).length;

describe("registering a structure", () => {
  it("makes whoever does so its manager, with a function", async () => {
    const bilal = await addPerson(db, { name: "Bilal Essai" });
    const id = await create(bilal, { siret: "732 829 320 00074", rna: "w 595 012 345", function: "Coordinateur" });
    expect(await db.selectFrom("people.structure").selectAll().where("id", "=", id).executeTakeFirst()).toMatchObject({
      siret: "73282932000074",
      rna: "W595012345",
      website: "https://www.exemple.fr/",
      created_by: bilal,
      version: 1,
    });
    expect(await membersOf(id)).toEqual([{ person_id: bilal, function: "Coordinateur" }]);
    expect(await roleOf(id, bilal)).toEqual(["manager"]);
    const found = await (await house.get("/structures?q=732+829+320+00074&type=association&commune=59512")).text();
    expect(found).toContain(`/structures/${id}`);
    expect(await (await house.get("/structures?q=AMIS+du+canàl")).text()).toContain("Les Amis du Canal");
    expect(await (await house.get("/structures?q=zzz")).text()).toContain("Rien ne répond à cette recherche");
    const last = await (await house.get("/structures?tri=recentes")).text();
    expect(/href="\/structures\/([0-9a-f-]{36})"/.exec(last)?.[1]).toBe(id);
  });

  it("shows the structure that has the number already to the second, and saves nothing", async () => {
    const [first, second] = await Promise.all([addPerson(db), addPerson(db)]);
    const id = await create(first, { siret: "99999101100019", name: "La première" });
    const answer = await house.as(second).post("/structures/nouvelle", { ...facts, name: "La seconde", siret: "99999101100019" });
    const text = await answer.text();
    expect([answer.status, text.includes("La première"), text.includes(`/structures/${id}/rejoindre`), text.includes('value="La seconde"')]).toEqual([
      409,
      true,
      true,
      true,
    ]);
    expect(await db.selectFrom("people.structure").select("id").where("name", "=", "La seconde").execute()).toEqual([]);
  });

  it("leaves one of twenty who register the same number at once", async () => {
    const persons = await Promise.all(Array.from({ length: 20 }, () => addPerson(db)));
    const answers = await Promise.all(persons.map((person) => house.as(person).post("/structures/nouvelle", { ...facts, siret: "99999202700014" })));
    expect([count(answers, 303), count(answers, 409)]).toEqual([1, 19]);
  });

  it.each([
    [{ name: "" }, "Écrivez le nom"],
    [{ name: "Gagnez https://exemple.fr" }, "sans lien"],
    [{ name: "\u202e\u200b" }, "Écrivez le nom"],
    [{ kind: "royaume" }, "Choisissez un type"],
    [{ siret: "12" }, "Écrivez les 14 chiffres"],
    [{ siret: "73282932000075" }, "clé de contrôle"],
    [{ rna: "595012345" }, "Écrivez W et 9 chiffres"],
    [{ commune_code: "75056" }, "Choisissez une commune"],
    [{ website: "javascript:alert(1)" }, "adresse d’un site"],
    [{ website: "https://moi:secret@exemple.fr" }, "adresse d’un site"],
    [{ postal_code: "5910" }, "5 chiffres du code postal"],
  ])("says what is wrong with %j", async (fields, message) => {
    const person = await addPerson(db);
    const answer = await house.as(person).post("/structures/nouvelle", { ...facts, ...fields });
    const text = await answer.text();
    expect([answer.status, text.includes(message), text.includes('value="www.exemple.fr"') || "website" in fields]).toEqual([422, true, true]);
  });

  it("asks who is there to sign in first", async () => {
    expect((await house.get("/structures/nouvelle")).headers.get("location")).toContain("/connexion");
    expect((await house.post("/structures/nouvelle", facts)).status).toBe(403);
  });

  it("has only numbers that pass their key in the demo", () => {
    expect(toldStructures.filter(({ siret }) => !isSiret(siret))).toEqual([]);
  });
});

describe("editing a structure", () => {
  it("shows both versions to the second who saves, and loses neither", async () => {
    const bilal = await addPerson(db);
    const agent = await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59512" }] });
    const id = await create(bilal);
    const edit = (person: string, fields: Record<string, string>) => house.as(person).post(`/structures/${id}/modifier`, { ...facts, version: "1", ...fields });
    expect((await edit(agent, { name: "Nom de l’agent" })).status).toBe(303);
    const late = await edit(bilal, { name: "Nom de Bilal" });
    const text = await late.text();
    expect(late.status).toBe(409);
    expect(text).toMatch(/Ce que vous avez écrit[\s\S]*Nom de Bilal[\s\S]*Nom de l’agent/);
    expect(text).toContain('name="version" value="2"');
    expect(text).toContain('value="Nom de Bilal"');
    expect((await edit(bilal, { name: "Nom de Bilal", version: "2" })).status).toBe(303);
    const acts = await db
      .selectFrom("platform.audit")
      .select(["who", "before", "after"])
      .where("act", "=", "structure.edit")
      .where("about_id", "=", id)
      .orderBy("id")
      .execute();
    expect(acts).toMatchObject([
      { who: agent, before: { name: "Les Amis du Canal" }, after: { name: "Nom de l’agent" } },
      { who: bilal, before: { name: "Nom de l’agent" }, after: { name: "Nom de Bilal" } },
    ]);
  });

  it("lets one of fifty who save the same version at once through", async () => {
    const bilal = await addPerson(db);
    const id = await create(bilal);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => house.as(bilal).post(`/structures/${id}/modifier`, { ...facts, name: `Nom ${n}`, version: "1" })),
    );
    expect([count(answers, 303), count(answers, 409)]).toEqual([1, 49]);
  });

  it("is for its managers and the agents of its commune", async () => {
    const id = await create(await addPerson(db));
    const strangers = [await addPerson(db), await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59350" }] }), await addPerson(db)];
    await create(strangers[2]!);
    for (const person of strangers) {
      expect((await house.as(person).get(`/structures/${id}/modifier`)).status).toBe(403);
      expect((await house.as(person).post(`/structures/${id}/modifier`, { ...facts, version: "1" })).status).toBe(403);
    }
    expect((await house.as(strangers[2]!).get("/structures/00000000-0000-4000-8000-000000000000/modifier")).status).toBe(404);
    expect((await house.get("/structures/rien")).status).toBe(404);
  });
});

describe("belonging to a structure", () => {
  it("shows what each does there to its members and to agents, to nobody else", async () => {
    const bilal = await addPerson(db, { name: "Bilal Visible" });
    const id = await create(bilal, { function: "Trésorier de la caisse" });
    const agent = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
    for (const reader of [house, house.as(await addPerson(db))]) {
      const text = await (await reader.get(`/structures/${id}`)).text();
      expect([text.includes("Bilal Visible"), text.includes("Trésorier"), text.includes("1 membre")]).toEqual([false, false, true]);
    }
    for (const person of [bilal, agent]) expect(await (await house.as(person).get(`/structures/${id}`)).text()).toMatch(/Bilal Visible[\s\S]*Trésorier/);
  });

  it("is asked for, then given by a manager; the person is told", async () => {
    const [bilal, elif] = await Promise.all([addPerson(db), addPerson(db, { name: "Elif Essai" })]);
    const id = await create(bilal);
    const ask = () => house.as(elif).post(`/structures/${id}/rejoindre`, { message: "Je couds." });
    expect(count(await Promise.all(Array.from({ length: 10 }, ask)), 303)).toBe(1);
    expect(await (await house.as(bilal).get("/mon-espace")).text()).toContain("1 personne demande à rejoindre");
    expect(await (await house.as(bilal).get(`/structures/${id}/membres`)).text()).toMatch(/Elif Essai[\s\S]*Je couds\./);
    const { id: request } = await db.selectFrom("people.join_request").select("id").where("person_id", "=", elif).executeTakeFirstOrThrow();
    const answers = await Promise.all(Array.from({ length: 10 }, () => house.as(bilal).post(`/structures/${id}/demandes`, { request, act: "accept" })));
    expect([count(answers, 303), count(answers, 409)]).toEqual([1, 9]);
    expect(await roleOf(id, elif)).toEqual(["member"]);
    expect((await ask()).status).toBe(409);
    const told = await db.selectFrom("platform.event").select("payload").where("name", "=", "people.told").execute();
    expect(told.filter(({ payload }) => (payload as { to: string[] }).to[0] === elif)).toMatchObject([
      { payload: { kind: "people.join_answered", payload: { accepted: true } } },
    ]);
  });

  it("may be refused, and asked for again", async () => {
    const [bilal, elif] = await Promise.all([addPerson(db), addPerson(db)]);
    const id = await create(bilal);
    await house.as(elif).post(`/structures/${id}/rejoindre`, {});
    const { id: request } = await db.selectFrom("people.join_request").select("id").where("person_id", "=", elif).executeTakeFirstOrThrow();
    expect((await house.as(elif).post(`/structures/${id}/demandes`, { request, act: "accept" })).status).toBe(403);
    expect((await house.as(bilal).post(`/structures/${id}/demandes`, { request, act: "refuse" })).status).toBe(303);
    expect(await roleOf(id, elif)).toEqual([]);
    expect((await join(id, elif, bilal)).status).toBe(303);
  });

  it("keeps a manager as long as there are members: two who leave at once do not both", async () => {
    const [one, two, three] = await Promise.all([addPerson(db), addPerson(db), addPerson(db)]);
    const id = await create(one!);
    await join(id, two!, one!);
    await join(id, three!, one!);
    const refused = await house.as(one!).post(`/structures/${id}/quitter`, {});
    expect([refused.status, /besoin d’un responsable/.test(await refused.text())]).toEqual([409, true]);
    const act = (by: string, person: string, name: string, fields = {}) => house.as(by).post(`/structures/${id}/membres`, { person, act: name, ...fields });
    expect((await act(one!, one!, "makeMember")).status).toBe(409);
    expect((await act(one!, two!, "makeManager")).status).toBe(303);
    expect(await roleOf(id, two!)).toEqual(["manager"]);
    const answers = await Promise.all([one!, two!].map((person) => house.as(person).post(`/structures/${id}/quitter`, {})));
    expect([count(answers, 303), count(answers, 409)]).toEqual([1, 1]);
    const left = (await roleOf(id, one!)).length > 0 ? one! : two!;
    expect((await act(left, three!, "saveFunction", { function: "Bénévole" })).status).toBe(303);
    expect(await membersOf(id)).toContainEqual({ person_id: three, function: "Bénévole" });
    expect((await act(left, three!, "remove")).status).toBe(303);
    expect((await act(left, three!, "remove")).status).toBe(409);
    const told = (await db.selectFrom("platform.event").select("payload").where("name", "=", "people.told").execute()).map(({ payload }) => payload);
    expect(told).toContainEqual(expect.objectContaining({ to: [three], payload: expect.objectContaining({ change: "revoked", where: "Les Amis du Canal" }) }));
    expect((await act(left, "pas-une-personne", "remove")).status).toBe(422);
    // Alone, one may go.
    expect((await house.as(left).post(`/structures/${id}/quitter`, {})).status).toBe(303);
    expect(await membersOf(id)).toEqual([]);
    expect((await house.as(left).get(`/structures/${id}/membres`)).status).toBe(403);
    expect((await house.as(left).post(`/structures/${id}/quitter`, {})).status).toBe(403);
  });
});
