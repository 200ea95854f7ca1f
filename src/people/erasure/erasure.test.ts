import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";

import type { Room } from "#platform/start/room.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import territory from "../../territory/module.ts";
import people from "../module.ts";
import { addPerson, type TestPerson } from "../people.testing.ts";
import { eraseJob } from "./erase.job.ts";
import { registerOf } from "./erasure.testing.ts";
import { erasePerson } from "./erase-person.command.ts";
import { offerUndo } from "../undo-link.command.ts";

const told: string[] = [];
/** At whom it breaks. */
let breaks = "";
const written = registerOf("works", {
  async erase(_, { id }, remove) {
    told.push(`${id} ${remove ? "remove" : "anonymise"}`);
    if (breaks === id) throw new Error("the power went");
  },
});
const works: Room = { name: "works", offers: { personal: [written] } };
const house = await testHouse([territory, people, works]);
const { db } = house;
const { personal } = house.services.offers;

beforeEach(() => {
  breaks = "";
  told.length = 0;
});

const rowOf = (id: string) => db.selectFrom("people.person").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const close = (id: string, adresse: string, contributions = "anonymise") => house.as(id).post("/mon-espace/effacer", { adresse, contributions });
const wait = (id: string, days: number) => sql`update people.person set erasure_asked_at = now() - make_interval(days => ${days}) where id = ${id}`.execute(db);
const undoLink = async (address: string) => {
  const mail = await db.selectFrom("platform.mail").select("body_text").where("recipient", "=", address).orderBy("created_at", "desc").executeTakeFirst();
  return /http:\/\/localhost:\d+(\/effacement\/\S+)/.exec(mail?.body_text ?? "")![1]!;
};

let count = 0;
async function somebody(person: TestPerson = {}) {
  const email = `partante-${++count}@exemple.fr`;
  return { id: await addPerson(db, { name: "Amina Partante", email, ...person }), email };
}

describe("whoever leaves", () => {
  it("is out at once, told by mail, and erased after a fortnight; the row stays for the counts", async () => {
    const { id, email } = await somebody({ roles: [{ role: "agent", kind: "commune", id: "59512" }] });
    await db
      .insertInto("people.session")
      .values({ person_id: id, token: `token-${id}`, expires_at: new Date(Date.now() + 1e6) })
      .execute();
    expect((await close(id, ` ${email.toUpperCase()} `, "remove")).headers.get("location")).toBe("/effacement/demande");
    expect((await house.as(id).get("/mon-espace")).headers.get("location")).toMatch(/^\/connexion/);
    expect(await db.selectFrom("people.session").select("id").where("person_id", "=", id).execute()).toEqual([]);
    expect(await (await house.get("/effacement/demande")).text()).toContain("Votre compte est fermé");

    await wait(id, 13);
    expect(await erasePerson(db, personal, id)).toBe(false);
    await wait(id, 14);
    expect(await erasePerson(db, personal, id)).toBe(true);
    expect(told).toEqual([`${id} remove`]);
    expect(await rowOf(id)).toMatchObject({ name: "", email: `erased-${id}@invalid`, email_verified: false });
    const grants = await db.selectFrom("people.role_grant").select(["revoked_at", "reason"]).where("person_id", "=", id).execute();
    expect(grants).toMatchObject([{ revoked_at: expect.any(Date), reason: "Compte effacé" }]);
    const acts = await db.selectFrom("platform.audit").select("act").where("about_id", "=", id).execute();
    expect(acts.map(({ act }) => act)).toEqual(["role.grant", "role.revoke", "person.erase"]);
    await addPerson(db, { email });
  });

  it("is erased once, however often the job comes", async () => {
    const { id, email } = await somebody();
    await close(id, email);
    await wait(id, 15);
    const times = await Promise.all([1, 2, 3, 4].map(() => erasePerson(db, personal, id)));
    expect(times.filter(Boolean)).toHaveLength(1);
    expect(told).toHaveLength(1);
  });

  it("gets one letter, however often they press", async () => {
    const { id, email } = await somebody();
    await Promise.all([close(id, email), close(id, email), close(id, email)]);
    const mails = await db.selectFrom("platform.mail").select("subject").where("recipient", "=", email).execute();
    expect(mails).toHaveLength(1);
    expect(mails[0]!.subject).toMatch(/^Votre compte sera effacé le \d/);
  });

  it.each([
    ["", "anonymise", "Écrivez l’adresse de votre compte"],
    ["quelquun@exemple.fr", "anonymise", "Écrivez l’adresse de votre compte"],
    [null, "", "Choisissez ce que deviennent vos contributions"],
    [null, "burn", "Choisissez ce que deviennent vos contributions"],
  ])("is asked again when the address is %j and the choice %j", async (adresse, contributions, problem) => {
    const { id, email } = await somebody();
    const answer = await close(id, adresse ?? email, contributions);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(problem);
    expect((await rowOf(id)).erasure_asked_at).toBeNull();
  });

  it("is nobody else", async () => {
    const [{ email, id }, other] = [await somebody(), await somebody()];
    expect((await house.post("/mon-espace/effacer", { adresse: email, contributions: "remove" })).status).toBe(403);
    expect((await close(other.id, email)).status).toBe(422);
    expect((await rowOf(id)).erasure_asked_at).toBeNull();
  });
});

describe("whoever changes their mind", () => {
  it("comes back by the link of the mail, with all they had", async () => {
    const { id, email } = await somebody({ roles: [{ role: "agent", kind: "commune", id: "59512" }] });
    await close(id, email);
    const link = await undoLink(email);
    expect(await (await house.get(link)).text()).toMatch(/Votre compte sera effacé le[\s\S]*Annuler l’effacement/);
    expect((await rowOf(id)).erasure_asked_at).not.toBeNull();
    const answers = await Promise.all([house.post(link, {}), house.post(link, {}), house.post(link, {})]);
    expect(answers.map((answer) => answer.headers.get("location"))).toEqual(Array(3).fill("/effacement/annule"));
    expect(await (await house.as(id).get("/mon-espace")).text()).toContain("Bonjour Amina Partante");
    expect((await house.services.doorkeeper!.visitorOf(db, house.services.offers, id))!.grants.map(({ role }) => role)).toContain("agent");
  });

  it("comes back by signing in", async () => {
    const { id, email } = await somebody();
    expect(await offerUndo(db, id)).toBeNull();
    await close(id, email);
    const link = await offerUndo(db, id);
    expect((await house.post(link!, {})).headers.get("location")).toBe("/effacement/annule");
    expect(await offerUndo(db, id)).toBeNull();
  });

  it("does not come back by a link that is used, too old, or not theirs", async () => {
    const { id, email } = await somebody();
    await close(id, email);
    const first = await undoLink(email);
    await house.post(first, {});
    await close(id, email);
    expect((await house.post(first, {})).status).toBe(410);
    await sql`update people.undo_link set expires_at = now() - interval '1 second' where person_id = ${id}`.execute(db);
    expect((await house.post(await undoLink(email), {})).status).toBe(410);
    for (const wrong of ["x", "a".repeat(43), "%00", "demande%27"]) expect([400, 404, 410]).toContain((await house.post(`/effacement/${wrong}`, {})).status);
    expect((await rowOf(id)).erasure_asked_at).not.toBeNull();
  });

  it("at the very moment they are erased is wholly back or wholly gone", async () => {
    for (let turns = 0; turns < 10; turns += 1) {
      const { id, email } = await somebody();
      await close(id, email);
      const link = await undoLink(email);
      await wait(id, 14);
      const [erased, answer] = await Promise.all([erasePerson(db, personal, id), house.post(link, {})]);
      expect(erased).toBe(answer.status === 410);
      const { name, erased_at, erasure_asked_at } = await rowOf(id);
      if (erased) expect([name, erased_at !== null]).toEqual(["", true]);
      else expect([name, erased_at, erasure_asked_at]).toEqual(["Amina Partante", null, null]);
    }
  });
});

describe("an erasure that is cut short", () => {
  it("leaves nothing half done, and keeps nobody else from going", async () => {
    const [stuck, next] = [await somebody(), await somebody()];
    for (const { id, email } of [stuck, next]) {
      await close(id, email);
      await wait(id, 14);
    }
    const before = await rowOf(stuck.id);
    const context = { ...house.services, signal: AbortSignal.timeout(60_000), progress: async () => {}, report: async () => {} };
    breaks = stuck.id;
    await expect(eraseJob.run(context, {})).rejects.toThrow("1 person");
    expect(await rowOf(stuck.id)).toEqual(before);
    expect((await rowOf(next.id)).erased_at).not.toBeNull();
    breaks = "";
    await eraseJob.run(context, {});
    expect((await rowOf(stuck.id)).erased_at).not.toBeNull();
  });

  it("and undone by a backup of an earlier day is done again the next night, as the person wanted it", async () => {
    const { id, email } = await somebody();
    await close(id, email, "remove");
    await wait(id, 14);
    const before = await rowOf(id);
    const context = { ...house.services, signal: AbortSignal.timeout(60_000), progress: async () => {}, report: async () => {} };
    await eraseJob.run(context, {});
    expect((await rowOf(id)).erased_at).not.toBeNull();
    await sql`
      update people.person set name = ${before.name}, email = ${email}, erased_at = null, erasure_asked_at = null where id = ${id}`.execute(db);
    told.length = 0;
    await eraseJob.run(context, {});
    expect(await rowOf(id)).toMatchObject({ name: "", email: `erased-${id}@invalid` });
    expect(told).toEqual([`${id} remove`]);
  });

  it("because the connection dies in the middle, is taken up again", async () => {
    const { id, email } = await somebody();
    await house.as(id).post("/conditions", {});
    await close(id, email);
    await wait(id, 14);
    const dying = registerOf("works", { erase: async (trx) => void (await sql`select pg_terminate_backend(pg_backend_pid())`.execute(trx)) });
    await expect(erasePerson(db, [dying, ...personal], id)).rejects.toThrow();
    expect(await rowOf(id)).toMatchObject({ name: "Amina Partante", erased_at: null });
    expect(await db.selectFrom("people.consent").select("what").where("person_id", "=", id).execute()).toHaveLength(1);
    expect(await erasePerson(db, personal, id)).toBe(true);
  });
});

describe("whoever alone holds a role", () => {
  it("hands over first: the last administrator, also when the two last leave at once", async () => {
    const role = { role: "administrator", kind: "metropolis", id: null } as const;
    const [one, other] = [await somebody({ roles: [role] }), await somebody({ roles: [role] })];
    const answers = await Promise.all([close(one.id, one.email), close(other.id, other.email)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const refused = answers.find(({ status }) => status === 409)!;
    expect(await refused.text()).toMatch(/Passez d’abord le relais[\s\S]*la dernière personne à administrer/);
  });

  it("hands over first: the last manager of a structure", async () => {
    const { id: structure } = await db
      .insertInto("people.structure")
      .values({ name: "Les Fileurs", kind: "association" })
      .returning("id")
      .executeTakeFirstOrThrow();
    const role = { role: "manager", kind: "structure", id: structure } as const;
    const [one, other] = [await somebody({ roles: [role] }), await somebody()];
    const page = await (await house.as(one.id).get("/mon-espace/effacer")).text();
    expect(page).toContain("Vous êtes la dernière personne responsable de Les Fileurs");
    expect(page).toContain(`href="/structures/${structure}/membres"`);
    expect((await close(one.id, one.email)).status).toBe(409);
    await sql`insert into people.role_grant (person_id, role, scope_kind, scope_id, reason) values (${other.id}, 'manager', 'structure', ${structure}, 'x')`.execute(
      db,
    );
    expect((await close(one.id, one.email)).status).toBe(303);
  });
});
