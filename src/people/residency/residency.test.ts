import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";

import type { Job, JobContext } from "#platform/jobs/job.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import territory from "../../territory/module.ts";
import people from "../module.ts";
import { addPerson } from "../people.testing.ts";
import { residencyJob } from "./residency.job.ts";
import { copyOf, eraseIn } from "../erasure/erasure.testing.ts";
import { residencyOf } from "./residency.query.ts";

const house = await testHouse([territory, people]);
const { db } = house;
afterAll(() => house.close());

const roubaix = "59512";
const denis = await addPerson(db, { name: "Denis Essai", roles: [{ role: "agent", kind: "commune", id: roubaix }] });
const chloe = await addPerson(db, { name: "Chloé Essai", roles: [{ role: "agent", kind: "metropolis", id: null }] });
const mailOf = async (id: string) => (await db.selectFrom("people.person").select("email").where("id", "=", id).executeTakeFirstOrThrow()).email;
const attest = async (as: string, person: string, commune = roubaix) =>
  house.as(as).post("/habitants/attester", { email: await mailOf(person), name: "", commune, seen: "1" });
const address = { act: "ask", recipient: "Amina Delattre", street: "4 rue inventée", postal_code: "59100", commune_code: roubaix };
const run = (job: Job, at = new Date()) => job.run({ db, now: () => at } as unknown as JobContext, {});

/** Asks for a letter, prints it, and reads the code on the sheet. */
async function codeFor(person: string): Promise<string> {
  expect((await house.as(person).post("/mon-espace/residence", address)).status).toBe(303);
  const sheet = await (await house.as(denis).post("/habitants/courriers/imprimer", { act: "print" })).text();
  return /class="post-letter-letters">([A-Z\d]{5}) ([A-Z\d]{5})</.exec(sheet)!.slice(1, 3).join("");
}
const type = (person: string, code: string) => house.as(person).post("/mon-espace/residence/code", { code });
const lettersOf = (person: string) => db.selectFrom("people.residency_letter").selectAll().where("person_id", "=", person).execute();

describe("at a desk", () => {
  it("an agent attests somebody for two years; a new attestation replaces the old", async () => {
    const amina = await addPerson(db, { name: "Amina Essai" });
    expect((await attest(denis, amina)).headers.get("location")).toBe("/habitants/attester?fait=attestee");
    const first = await residencyOf(db, amina);
    expect(first).toMatchObject({ communeCode: roubaix });
    const { rows } = await sql<{
      same: boolean;
    }>`select ${first!.until}::date = (now() at time zone 'Europe/Paris')::date + interval '2 years' as same`.execute(db);
    expect(rows[0]!.same).toBe(true);
    expect((await attest(chloe, amina, "59350")).status).toBe(303);
    expect(await residencyOf(db, amina)).toMatchObject({ communeCode: "59350" });
    expect(
      await db.selectFrom("people.residency").select("end_reason").where("person_id", "=", amina).orderBy("attested_on").orderBy("ended_at").execute(),
    ).toContainEqual({ end_reason: "replaced" });
    expect(await (await house.as(amina).get("/mon-espace/residence")).text()).toMatch(/Lille[\s\S]*Attestée/);
    const acts = await db
      .selectFrom("platform.audit")
      .select(["who", "after"])
      .where("act", "=", "residency.attest")
      .where("about_id", "=", amina)
      .orderBy("id")
      .execute();
    expect(acts).toMatchObject([
      { who: denis, after: { commune: roubaix, how: "desk" } },
      { who: chloe, after: { commune: "59350" } },
    ]);
  });

  it("opens an account on the spot, and writes how to sign in", async () => {
    const typed = { email: "nouvelle@exemple.fr", commune: roubaix, seen: "1" };
    const unknown = await house.as(denis).post("/habitants/attester", typed);
    expect([unknown.status, /Écrivez le nom de la personne/.test(await unknown.text())]).toEqual([422, true]);
    const answers = await Promise.all(Array.from({ length: 10 }, () => house.as(denis).post("/habitants/attester", { ...typed, name: "Nouvelle Venue" })));
    expect(answers.every(({ status }) => status === 303)).toBe(true);
    const persons = await db.selectFrom("people.person").select(["id", "name", "email_verified"]).where("email", "=", typed.email).execute();
    expect(persons).toMatchObject([{ name: "Nouvelle Venue", email_verified: false }]);
    expect(await db.selectFrom("people.residency").select("id").where("person_id", "=", persons[0]!.id).where("ended_at", "is", null).execute()).toHaveLength(
      1,
    );
    const mails = await db.selectFrom("platform.mail").select(["subject", "body_text as text"]).where("recipient", "=", typed.email).execute();
    expect(mails[0]).toMatchObject({ subject: "Votre compte Beffroi est ouvert", text: expect.stringContaining("/connexion") });
  });

  it("attests nothing outside the agent's commune, of oneself, or without having looked", async () => {
    const amina = await addPerson(db);
    expect((await attest(denis, amina, "59350")).status).toBe(403);
    expect((await attest(denis, denis)).status).toBe(422);
    const refused = await house.as(denis).post("/habitants/attester", { email: await mailOf(amina), commune: roubaix });
    expect([refused.status, /Cochez cette case/.test(await refused.text())]).toEqual([422, true]);
    expect((await attest(chloe, amina, "75056")).status).toBe(422);
    const form = await (await house.as(denis).get("/habitants/attester")).text();
    expect(form.match(/<option/g)).toHaveLength(2);
    await db.updateTable("people.person").set({ erasure_asked_at: new Date() }).where("id", "=", amina).execute();
    expect((await attest(denis, amina)).status).toBe(422);
    expect(await residencyOf(db, amina)).toBeNull();
  });

  it("keeps one attestation of somebody whom twenty desks attest at once", async () => {
    const amina = await addPerson(db);
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => attest(n % 2 ? denis : chloe, amina)));
    expect(answers.every(({ status }) => status === 303)).toBe(true);
    expect(await db.selectFrom("people.residency").select("id").where("person_id", "=", amina).where("ended_at", "is", null).execute()).toHaveLength(1);
  });

  it("is taken back with a reason, once, by an agent of that commune", async () => {
    const amina = await addPerson(db);
    await attest(denis, amina);
    const { id } = await db.selectFrom("people.residency").select("id").where("person_id", "=", amina).executeTakeFirstOrThrow();
    const lille = await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59350" }] });
    const path = `/habitants/attestations/${id}/retirer`;
    expect((await house.as(lille).get(path)).status).toBe(404);
    expect((await house.as(lille).post(path, { reason: "Pour voir" })).status).toBe(404);
    expect((await house.as(denis).post(path, { reason: "" })).status).toBe(422);
    expect((await house.as(denis).post(path, { reason: "Faite par erreur" })).status).toBe(303);
    expect(await residencyOf(db, amina)).toBeNull();
    expect((await house.as(denis).post(path, { reason: "Faite par erreur" })).status).toBe(409);
  });

  it("is an agent's: nobody else comes near", async () => {
    const others = [await addPerson(db), await addPerson(db, { roles: [{ role: "administrator", kind: "metropolis", id: null }] })];
    for (const path of ["/habitants/attester", "/habitants/courriers"]) {
      expect((await house.get(path)).status).toBe(303);
      for (const person of others) expect((await house.as(person).get(path)).status).toBe(403);
    }
    for (const person of others) expect((await attest(person, others[0]!)).status).toBe(403);
    expect((await house.as(others[0]!).post("/habitants/courriers/imprimer", {})).status).toBe(403);
    expect((await house.post("/mon-espace/residence", address)).status).toBe(403);
  });
});

describe("by post", () => {
  it("the code of the letter attests, once, and the address is forgotten", async () => {
    const amina = await addPerson(db);
    const code = await codeFor(amina);
    expect(JSON.stringify(await lettersOf(amina))).not.toContain(code);
    expect((await house.as(denis).post("/habitants/courriers", {})).headers.get("location")).toContain("fait=postees");
    expect(await (await house.as(amina).get("/mon-espace")).text()).toContain("Un code vous attend par courrier");
    expect(await (await house.as(amina).get(`/mon-espace/residence/code?code=${code}`)).text()).toContain(`value="${code}"`);
    const answers = await Promise.all(Array.from({ length: 100 }, () => type(amina, code.toLowerCase().replace(/(.{5})/, "$1 "))));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(99);
    expect(await residencyOf(db, amina)).toMatchObject({ communeCode: roubaix });
    expect(await db.selectFrom("people.residency").select("how").where("person_id", "=", amina).execute()).toEqual([{ how: "post" }]);
    expect(await lettersOf(amina)).toMatchObject([{ recipient: null, street: null, postal_code: null, city: null }]);
  });

  it("forgives four wrong codes, not five, even typed all at once", async () => {
    const [amina, hugo] = [await addPerson(db), await addPerson(db)];
    const code = await codeFor(amina);
    const wrong = code.startsWith("AAAAA") ? "CCCCCCCCCC" : "AAAAAAAAAA";
    expect((await type(hugo, code)).status).toBe(409);
    expect((await type(amina, "trop court")).status).toBe(422);
    for (let tries = 0; tries < 4; tries += 1) expect((await type(amina, wrong)).status).toBe(422);
    expect(await lettersOf(amina)).toMatchObject([{ tries: 4 }]);
    const last = await type(amina, wrong);
    expect([last.status, /Cinq codes faux/.test(await last.text())]).toEqual([409, true]);
    expect((await type(amina, code)).status).toBe(409);
    expect(await residencyOf(db, amina)).toBeNull();
    expect(await lettersOf(amina)).toMatchObject([{ street: null }]);

    const again = await codeFor(amina);
    const flood = await Promise.all(Array.from({ length: 60 }, () => type(amina, wrong === again ? "CCCCCCCCCC" : wrong)));
    expect(flood.filter(({ status }) => status === 422)).toHaveLength(4);
    expect((await type(amina, again)).status).toBe(409);
  });

  it("is of no use after 60 days, when the job has the address go too", async () => {
    const [amina, elif] = [await addPerson(db), await addPerson(db)];
    const code = await codeFor(amina);
    await house.as(elif).post("/mon-espace/residence", address);
    await db.updateTable("people.residency_letter").set({ printed_at: sql`now() - interval '61 days'` }).where("person_id", "=", amina).execute();
    const late = await type(amina, code);
    expect([late.status, /plus de 60 jours/.test(await late.text())]).toEqual([409, true]);
    expect(await lettersOf(amina)).toMatchObject([{ street: null }]);
    await run(residencyJob);
    expect(await lettersOf(elif)).toMatchObject([{ street: "4 rue inventée" }]);
    await run(residencyJob, new Date(Date.now() + 61 * 86_400_000));
    expect(await lettersOf(elif)).toMatchObject([{ street: null, recipient: null }]);
  });

  it("prints a letter once, for its own commune; printed again, the first code is of no use", async () => {
    const amina = await addPerson(db);
    await house.as(amina).post("/mon-espace/residence", { ...address, recipient: "<b>Amina</b>" });
    expect((await house.as(amina).post("/mon-espace/residence", address)).status).toBe(409);
    const lille = await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59350" }] });
    expect((await house.as(lille).post("/habitants/courriers/imprimer", { act: "print" })).status).toBe(303);
    const sheets = await Promise.all(Array.from({ length: 5 }, () => house.as(denis).post("/habitants/courriers/imprimer", { act: "print" })));
    const printed = sheets.filter(({ status }) => status === 200);
    expect(printed).toHaveLength(1);
    const text = await printed[0]!.text();
    expect(text).toContain("&lt;b>Amina");
    expect(text).toContain("<svg");
    const first = /post-letter-letters">([A-Z\d]{5}) ([A-Z\d]{5})</.exec(text)!.slice(1, 3).join("");
    await house.as(denis).post("/habitants/courriers/imprimer", { act: "printAgain" });
    expect((await type(amina, first)).status).toBe(422);
  });

  it("may be given up; the address goes", async () => {
    const amina = await addPerson(db);
    await house.as(amina).post("/mon-espace/residence", address);
    expect((await house.as(amina).post("/mon-espace/residence", { act: "giveUp" })).status).toBe(303);
    expect(await lettersOf(amina)).toMatchObject([{ street: null }]);
  });

  it.each([
    [{ recipient: "" }, "boîte aux lettres"],
    [{ street: "x" }, "Écrivez le numéro et la rue"],
    [{ postal_code: "591" }, "5 chiffres"],
    [{ commune_code: "75056" }, "Choisissez une commune"],
  ])("says what is wrong with %j", async (fields, message) => {
    const answer = await house.as(await addPerson(db)).post("/mon-espace/residence", { ...address, ...fields });
    expect([answer.status, (await answer.text()).includes(message)]).toEqual([422, true]);
  });
});

describe("near its end", () => {
  it("an attestation is reminded of once, and after it opens nothing", async () => {
    const amina = await addPerson(db);
    await attest(denis, amina);
    const { until } = (await residencyOf(db, amina))!;
    const before = new Date(`${until}T08:00:00Z`);
    const told = async () =>
      (await db.selectFrom("platform.event").select("payload").where("name", "=", "people.told").execute()).filter(
        ({ payload }) => (payload as { kind: string; to: string[] }).kind === "people.residency_ending" && (payload as { to: string[] }).to[0] === amina,
      );
    await run(residencyJob, new Date(before.getTime() - 40 * 86_400_000));
    expect(await told()).toHaveLength(0);
    await run(residencyJob, new Date(before.getTime() - 29 * 86_400_000));
    await run(residencyJob, new Date(before.getTime() - 28 * 86_400_000));
    expect(await told()).toHaveLength(1);
    await sql`update people.residency set attested_on = (now() at time zone 'Europe/Paris')::date - interval '2 years 2 days', valid_until = ((now() at time zone 'Europe/Paris')::date - interval '2 years 2 days')::date + interval '2 years' where person_id = ${amina}`.execute(
      db,
    );
    expect(await residencyOf(db, amina)).toBeNull();
  });

  it("leaves with the person, and comes with the copy of their data", async () => {
    const amina = await addPerson(db);
    await attest(denis, amina);
    await codeFor(amina);
    expect(await copyOf(house, amina, "residency")).toMatchObject({ attestations: [{ commune_code: roubaix }], letters: [{ street: "4 rue inventée" }] });
    for (const file of ["residency", "structures"]) await eraseIn(house, file, amina, "anonymise");
    expect([await residencyOf(db, amina), await lettersOf(amina)]).toEqual([null, []]);
  });
});
