import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import notifications from "../../notifications/module.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import places from "../module.ts";
import { savePlace } from "../saving/save-place.command.ts";

const house = await testHouse([territory, people, notifications, places]);
const { db } = house;
const denis = await addPerson(db, { name: "Denis Exemple", roles: [{ role: "agent", kind: "commune", id: "59512" }] });
const elsewhere = await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59599" }] });

let count = 0;
async function newPlace(more: object = {}) {
  count++;
  const facts = { name: `Lieu ${count}`, insee_code: "59512", postal_code: "59100", address: "12 quai de Gand", emails: ["contact@exemple.fr"], ...more };
  return db.transaction().execute((trx) => savePlace(trx, facts, { source: "Essai", sourceId: String(count), factsDate: "2026-06-01" }));
}
const hosts = (placeId: string) =>
  db.selectFrom("people.role_grant").select("person_id").where("role", "=", "host").where("scope_id", "=", placeId).where("revoked_at", "is", null).execute();
const lastMail = async () => (await db.selectFrom("platform.mail").selectAll().orderBy("created_at", "desc").orderBy("id", "desc").limit(1).execute())[0]!;
const codeIn = (mail: { body_text: string | null }) => /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(mail.body_text ?? "")![0];
const told = (kind: string) => db.selectFrom("notifications.message").select(["person_id", "payload"]).where("kind", "=", kind).orderBy("id").execute();
const askCode = (person: string, slug: string) => house.as(person).post(`/lieux/${slug}/rattacher`, { act: "code", adresse: "0" });
const typeCode = (person: string, slug: string, code: string) => house.as(person).post(`/lieux/${slug}/rattacher/code`, { code });
async function codeFor(person: string, slug: string): Promise<string> {
  expect((await askCode(person, slug)).headers.get("location")).toBe(`/lieux/${slug}/rattacher?fait=code`);
  return codeIn(await lastMail());
}

describe("a person claims a place by code", () => {
  it("sent to its published address, shown masked; typed, it makes them host at once", async () => {
    const { id, slug } = await newPlace();
    const bilal = await addPerson(db, { name: "Bilal Exemple" });
    const page = await (await house.as(bilal).get(`/lieux/${slug}/rattacher`)).text();
    expect(page).toContain("c•••@exemple.fr");
    const code = await codeFor(bilal, slug);
    expect(await lastMail()).toMatchObject({ recipient: "contact@exemple.fr" });
    expect((await lastMail()).body_text).toContain("Bilal Exemple");
    expect(JSON.stringify(await db.selectFrom("places.claim").selectAll().execute())).not.toContain(code);
    const answer = await typeCode(bilal, slug, ` ${code.toLowerCase()} `);
    expect(answer.headers.get("location")).toBe(`/lieux/${slug}?fait=hote-ajoute`);
    expect(await hosts(id)).toEqual([{ person_id: bilal }]);
    expect((await house.as(bilal).get(`/lieux/${slug}/modifier`)).status).toBe(200);
    expect(await (await house.as(bilal).get(`/lieux/${slug}/rattacher`)).text()).toContain("Vous tenez déjà cette fiche");
  });

  it("of a hundred posts of one code at once, one host comes", async () => {
    const { id, slug } = await newPlace();
    const bilal = await addPerson(db);
    const code = await codeFor(bilal, slug);
    const answers = await Promise.all(Array.from({ length: 50 }, () => typeCode(bilal, slug, code)));
    for (const { status } of answers) expect([303, 409]).toContain(status);
    expect(await hosts(id)).toHaveLength(1);
    const grants = await db.selectFrom("platform.audit").selectAll().where("about_id", "=", bilal).where("act", "=", "role.grant").execute();
    expect(grants).toHaveLength(1);
  });

  it("five wrong tries, and the code works no more, even with fifty at once", async () => {
    const { id, slug } = await newPlace();
    const bilal = await addPerson(db);
    const code = await codeFor(bilal, slug);
    expect((await typeCode(bilal, slug, "")).status).toBe(422);
    const wrong = await typeCode(bilal, slug, "ZZZZ-ZZZZ");
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain("Ce code n’est pas le bon");
    await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        typeCode(
          bilal,
          slug,
          `YYYY-${String(i % 8)
            .repeat(4)
            .replaceAll(/[01]/g, "2")}`,
        ),
      ),
    );
    expect((await db.selectFrom("places.claim").select("tries").where("place_id", "=", id).executeTakeFirstOrThrow()).tries).toBe(5);
    expect((await typeCode(bilal, slug, code)).status).not.toBe(303);
    expect(await hosts(id)).toEqual([]);
  });

  it("works for thirty minutes, for this person and this place", async () => {
    const [place, other] = [await newPlace(), await newPlace()];
    const [bilal, hugo] = [await addPerson(db), await addPerson(db)];
    const code = await codeFor(bilal, place.slug);
    expect((await typeCode(hugo, place.slug, code)).status).toBe(409);
    expect((await typeCode(bilal, other.slug, code)).status).toBe(409);
    await db
      .updateTable("places.claim")
      .set({ expires_at: new Date(Date.now() - 1000) })
      .where("place_id", "=", place.id)
      .execute();
    const late = await typeCode(bilal, place.slug, code);
    expect([late.status, await late.text()]).toEqual([409, expect.stringContaining("Ce code ne sert plus")]);
    expect([...(await hosts(place.id)), ...(await hosts(other.id))]).toEqual([]);
  });

  it("asked again, the code before holds no more; asked too often, it is refused", async () => {
    const { slug } = await newPlace();
    const bilal = await addPerson(db);
    const first = await codeFor(bilal, slug);
    const second = await codeFor(bilal, slug);
    expect((await typeCode(bilal, slug, first)).status).toBe(422);
    await codeFor(await addPerson(db), slug);
    const refused = await askCode(bilal, slug);
    expect([refused.status, await refused.text()]).toEqual([429, expect.stringContaining("Attendez une heure")]);
    expect((await typeCode(bilal, slug, second)).status).toBe(303);
  });

  it("the other hosts are told who joins", async () => {
    const { id, slug } = await newPlace();
    const elif = await addPerson(db, { name: "Elif Exemple", roles: [{ role: "host", kind: "place", id }] });
    const bilal = await addPerson(db, { name: "Bilal Exemple" });
    await typeCode(bilal, slug, await codeFor(bilal, slug));
    const messages = (await told("places.host_joined")).filter(({ person_id }) => person_id === elif);
    expect(messages).toMatchObject([{ payload: { person: "Bilal Exemple" } }]);
    const list = await (await house.as(elif).get(`/lieux/${slug}/hotes`)).text();
    expect(list).toContain("Bilal Exemple");
    expect((await house.as(bilal).post(`/lieux/${slug}/hotes`, {})).headers.get("location")).toBe(`/lieux/${slug}?fait=hote-parti`);
    expect(await hosts(id)).toEqual([{ person_id: elif }]);
    expect((await house.as(bilal).get(`/lieux/${slug}/modifier`)).status).toBe(403);
  });

  it("an address that the place does not publish gets nothing", async () => {
    const { slug } = await newPlace({ emails: [] });
    const bilal = await addPerson(db);
    expect(await (await house.as(bilal).get(`/lieux/${slug}/rattacher`)).text()).toContain("ne publie pas d’adresse");
    for (const adresse of ["0", "5", "-1", "moi@exemple.fr"])
      expect((await house.as(bilal).post(`/lieux/${slug}/rattacher`, { act: "code", adresse })).status).toBe(400);
  });
});

describe("a person asks an agent", () => {
  const ask = (person: string, slug: string, more: Record<string, string> = {}) =>
    house.as(person).post(`/lieux/${slug}/rattacher`, { act: "ask", fonction: "Coordinatrice", message: "Je suis sur le site.", ...more });
  const claimOf = (placeId: string) => db.selectFrom("places.claim").selectAll().where("place_id", "=", placeId).executeTakeFirstOrThrow();

  it("who covers the place: accepted, they are host, all is in the audit log, and both are told", async () => {
    const { id, slug } = await newPlace();
    const elif = await addPerson(db, { name: "Elif Exemple" });
    expect((await ask(elif, slug)).headers.get("location")).toBe(`/lieux/${slug}/rattacher?fait=demande`);
    await ask(elif, slug, { fonction: "Présidente" });
    const claim = await claimOf(id);
    expect(claim).toMatchObject({ state: "waiting", function: "Présidente" });
    expect((await told("places.claim_filed")).filter(({ payload }) => payload.claim === claim.id)).toMatchObject([{ person_id: denis }]);
    expect(await (await house.as(denis).get("/lieux/rattachements")).text()).toContain("Elif Exemple");
    expect(await (await house.as(elif).get(`/lieux/${slug}/rattacher`)).text()).toContain("Votre demande attend");
    expect((await house.as(denis).get(`/lieux/rattachements/${claim.id}`)).status).toBe(200);
    const decide = () => house.as(denis).post(`/lieux/rattachements/${claim.id}`, { act: "accept", raison: "" });
    const answers = await Promise.all(Array.from({ length: 10 }, decide));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(9);
    expect(await hosts(id)).toEqual([{ person_id: elif }]);
    expect((await told("places.claim_decided")).filter(({ person_id }) => person_id === elif)).toHaveLength(1);
    expect(await db.selectFrom("platform.audit").select("act").where("about_id", "=", id).execute()).toEqual([{ act: "place.claim_accept" }]);
  });

  it("finds them by place or person, in either order, and as a file of what it may see", async () => {
    const [first, second] = [await newPlace({ name: "Le Zinc" }), await newPlace({ name: "L’Abri" })];
    const [ada, zoe] = [await addPerson(db, { name: "Ada Exemple" }), await addPerson(db, { name: "Zoé Exemple" })];
    await ask(ada, first.slug);
    await ask(zoe, second.slug);
    const read = async (query: string, who = denis) => (await house.as(who).get(`/lieux/rattachements${query}`)).text();
    expect(await read("?q=zinc")).toContain("Ada Exemple");
    expect(await read("?q=zinc")).not.toContain("Zoé Exemple");
    expect(await read("?q=ZOE")).toContain("L’Abri");
    expect(await read("?q=nulle+part")).toContain("Rien ne répond à cette recherche");
    const byPlace = await read("?tri=lieu");
    expect(byPlace.indexOf("L’Abri")).toBeLessThan(byPlace.indexOf("Le Zinc"));
    const byPerson = await read("?tri=-personne");
    expect(byPerson.indexOf("Zoé Exemple")).toBeLessThan(byPerson.indexOf("Ada Exemple"));
    expect(await read(".csv?q=zinc")).toMatch(/Le Zinc,59512,Ada Exemple/);
    expect(await read(".csv", elsewhere)).not.toContain("Ada Exemple");
    expect((await house.as(ada).get("/lieux/rattachements.csv")).status).toBe(403);
  });

  it("refused with a reason, which they read; without one, the agent is asked again", async () => {
    const { id, slug } = await newPlace();
    const hugo = await addPerson(db);
    await ask(hugo, slug);
    const { id: claim } = await claimOf(id);
    const refuse = (raison: string) => house.as(denis).post(`/lieux/rattachements/${claim}`, { act: "refuse", raison });
    const without = await refuse("  ");
    expect([without.status, await without.text()]).toEqual([422, expect.stringContaining("Dites pourquoi vous refusez")]);
    expect((await refuse("L’association ne vous connaît pas")).status).toBe(303);
    expect(await (await house.as(hugo).get(`/lieux/${slug}/rattacher`)).text()).toContain("L’association ne vous connaît pas");
    expect(await hosts(id)).toEqual([]);
  });

  it("is asked what they do there, and nothing typed is lost", async () => {
    const { slug } = await newPlace();
    const answer = await ask(await addPerson(db), slug, { fonction: "", message: "Ce que j’ai écrit" });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toMatch(/Dites votre rôle[\s\S]*Ce que j’ai écrit/);
  });

  it("may take it back", async () => {
    const { id, slug } = await newPlace();
    const elif = await addPerson(db);
    await ask(elif, slug);
    const { id: claim } = await claimOf(id);
    expect((await house.as(elif).post(`/lieux/${slug}/rattacher`, { act: "withdraw" })).status).toBe(303);
    expect((await house.as(denis).post(`/lieux/rattachements/${claim}`, { act: "accept" })).status).toBe(409);
    expect(await hosts(id)).toEqual([]);
  });

  it("only an agent who covers the place answers, and never their own demand", async () => {
    const { id, slug } = await newPlace();
    const elif = await addPerson(db);
    await ask(elif, slug);
    const { id: claim } = await claimOf(id);
    expect((await house.as(elsewhere).get(`/lieux/rattachements/${claim}`)).status).toBe(404);
    expect((await house.as(elsewhere).post(`/lieux/rattachements/${claim}`, { act: "accept" })).status).toBe(404);
    expect((await house.as(elif).get("/lieux/rattachements")).status).toBe(403);
    expect((await house.as(elif).post(`/lieux/rattachements/${claim}`, { act: "accept" })).status).toBe(403);
    expect((await house.post(`/lieux/rattachements/${claim}`, { act: "accept" })).status).toBe(403);
    expect((await house.post(`/lieux/${slug}/rattacher`, { act: "ask" })).status).toBe(403);
    await ask(denis, slug);
    const own = await db.selectFrom("places.claim").select("id").where("person_id", "=", denis).where("place_id", "=", id).executeTakeFirstOrThrow();
    expect((await house.as(denis).post(`/lieux/rattachements/${own.id}`, { act: "accept" })).status).toBe(409);
    expect(await hosts(id)).toEqual([]);
  });

  it("a place that is not published cannot be claimed by whoever may not see it", async () => {
    const { slug } = await newPlace({ status: "proposed" });
    expect((await ask(await addPerson(db), slug)).status).toBe(404);
  });
});
