import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import territory from "../../territory/module.ts";
import people from "../module.ts";
import { addPerson } from "../people.testing.ts";

const house = await testHouse([territory, people]);
const { db } = house;
const ask = (id: string, adresse: string) => house.as(id).post("/mon-espace/profil/adresse", { adresse });
const emailOf = async (id: string) => (await db.selectFrom("people.person").select("email").where("id", "=", id).executeTakeFirstOrThrow()).email;
const mailsTo = (address: string) => db.selectFrom("platform.mail").selectAll().where("recipient", "=", address).orderBy("created_at").execute();
const linkTo = async (address: string) => /http:\/\/localhost:\d+(\/adresse\/\S+)/.exec((await mailsTo(address)).at(-1)!.body_text!)![1]!;

let count = 0;
const someAddress = () => `nouvelle-${++count}@exemple.fr`;

describe("another address", () => {
  it("is used once its mailbox confirms it, and the old one is told", async () => {
    const id = await addPerson(db, { email: "amina@exemple.fr" });
    expect((await ask(id, " Amina.Delattre@Exemple.fr ")).headers.get("location")).toBe("/mon-espace/profil/adresse?fait=lien");
    expect(await emailOf(id)).toBe("amina@exemple.fr");
    expect(await (await house.as(id).get("/mon-espace/profil")).text()).toContain("amina.delattre@exemple.fr");

    const link = await linkTo("amina.delattre@exemple.fr");
    expect(await (await house.get(link)).text()).toContain("Confirmer cette adresse");
    expect(await emailOf(id)).toBe("amina@exemple.fr");
    expect((await house.post(link, {})).headers.get("location")).toBe(link);
    expect(await emailOf(id)).toBe("amina.delattre@exemple.fr");
    expect(await (await house.get(link)).text()).toContain("Votre adresse est changée");

    const [warning, notice] = await mailsTo("amina@exemple.fr");
    expect(warning!.subject).toBe("Une autre adresse est demandée pour votre compte");
    expect(warning!.body_text).not.toContain("delattre");
    expect(notice!.subject).toBe("L’adresse de votre compte a changé");
    expect(notice!.body_text).toContain("a…@exemple.fr");
    expect(notice!.body_text).not.toContain("delattre");
  });

  it("is confirmed once, however often one presses", async () => {
    const id = await addPerson(db, { email: "bis@exemple.fr" });
    const address = someAddress();
    await ask(id, address);
    const link = await linkTo(address);
    const answers = await Promise.all(Array.from({ length: 8 }, () => house.post(link, {})));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(303));
    expect(await mailsTo("bis@exemple.fr")).toHaveLength(2);
  });

  it.each(["", "amina", "amina@", "amina@exemple", "a@b.fr, c@d.fr", "a@b.fr\nBcc: c@d.fr", `${"a".repeat(250)}@b.fr`, "<a@b.fr>"])(
    "is not %j, and what was typed is kept",
    async (typed) => {
      const id = await addPerson(db);
      const answer = await ask(id, typed);
      expect(answer.status).toBe(422);
      expect(await db.selectFrom("people.email_change").select("id").where("person_id", "=", id).execute()).toEqual([]);
    },
  );

  it("is not one's own already", async () => {
    const id = await addPerson(db, { email: "meme@exemple.fr" });
    const answer = await ask(id, "MEME@exemple.fr");
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("celle-ci est déjà la vôtre");
  });

  it("of somebody else gets the same answer, and a mail without a link", async () => {
    const [id] = [await addPerson(db), await addPerson(db, { email: "prise@exemple.fr" })];
    const free = await ask(id, someAddress());
    const taken = await ask(id, "prise@exemple.fr");
    expect([taken.status, taken.headers.get("location")]).toEqual([free.status, free.headers.get("location")]);
    const [mail] = await mailsTo("prise@exemple.fr");
    expect(mail!.subject).toBe("Cette adresse a déjà un compte");
    expect(mail!.body_text).not.toContain("/adresse/");
  });

  it("that two persons confirm at once goes to one of them; the other is told", async () => {
    const [one, other] = [await addPerson(db), await addPerson(db)];
    const address = someAddress();
    await ask(one, address);
    const first = await linkTo(address);
    await ask(other, address);
    const second = await linkTo(address);
    const answers = await Promise.all([house.post(first, {}), house.post(second, {})]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect([await emailOf(one), await emailOf(other)].filter((email) => email === address)).toHaveLength(1);
  });
});

describe("the link of the mail", () => {
  it("ends when another one is asked for, after a day, and when it is none of ours", async () => {
    const id = await addPerson(db);
    const [first, second] = [someAddress(), someAddress()];
    await ask(id, first);
    const link = await linkTo(first);
    await ask(id, second);
    expect((await house.get(link)).status).toBe(410);
    expect((await house.post(link, {})).status).toBe(410);

    const late = await linkTo(second);
    await sql`update people.email_change set asked_at = now() - interval '2 days', expires_at = now() - interval '1 day' where new_email = ${second}`.execute(
      db,
    );
    expect((await house.post(late, {})).status).toBe(410);
    for (const wrong of ["x", "a".repeat(43), "%27%20or%201=1"]) expect((await house.post(`/adresse/${wrong}`, {})).status).toBe(410);
  });

  it("is kept as its hash only", async () => {
    const id = await addPerson(db);
    const address = someAddress();
    await ask(id, address);
    const token = (await linkTo(address)).split("/").at(-1)!;
    const row = await db.selectFrom("people.email_change").selectAll().where("person_id", "=", id).executeTakeFirstOrThrow();
    expect(JSON.stringify(row)).not.toContain(token);
    expect(row.token_hash).toHaveLength(32);
  });

  it("takes the links to sign in that wait in the old mailbox with it", async () => {
    const id = await addPerson(db, { email: "vieille@exemple.fr" });
    await db
      .insertInto("people.verification")
      .values({ identifier: "hash", value: JSON.stringify({ email: "vieille@exemple.fr" }), expires_at: new Date(Date.now() + 60_000) })
      .execute();
    const address = someAddress();
    await ask(id, address);
    await house.post(await linkTo(address), {});
    expect(await db.selectFrom("people.verification").select("id").execute()).toEqual([]);
  });
});

it("is asked for a few times a day", async () => {
  const id = await addPerson(db);
  for (let times = 0; times < 5; times += 1) expect((await ask(id, someAddress())).status).toBe(303);
  const answer = await ask(id, "une-de-trop@exemple.fr");
  expect(answer.status).toBe(429);
  expect(await answer.text()).toContain('value="une-de-trop@exemple.fr"');
});

it("fills no mailbox, however many accounts name it, and answers the same", async () => {
  const answers: (string | null)[] = [];
  for (let times = 0; times < 33; times += 1) answers.push((await ask(await addPerson(db), "visee@exemple.fr")).headers.get("location"));
  expect(new Set(answers)).toEqual(new Set(["/mon-espace/profil/adresse?fait=lien"]));
  expect(await mailsTo("visee@exemple.fr")).toHaveLength(30);
});
