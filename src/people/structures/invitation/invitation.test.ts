import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import { revokeRole } from "../../granting/grant.command.ts";
import territory from "../../../territory/module.ts";
import people from "../../module.ts";
import { addPerson } from "../../people.testing.ts";

const house = await testHouse([territory, people]);
const { db } = house;
afterAll(() => house.close());

let addresses = 0;
const newAddress = () => `invitee-${++addresses}@exemple.fr`;
const mailsTo = (email: string) =>
  db.selectFrom("platform.mail").select(["subject", "body_text as text"]).where("recipient", "=", email).orderBy("created_at").execute();
const linkIn = (text: string | null) => /\/invitations\/([\w-]+)/.exec(text ?? "")![1]!;

async function invited(fields: Record<string, string> = {}) {
  const bilal = await addPerson(db, { name: "Bilal Essai" });
  const answer = await house.as(bilal).post("/structures/nouvelle", { name: "Les Ateliers", kind: "association" });
  const id = /\/structures\/([0-9a-f-]{36})/.exec(answer.headers.get("location")!)![1]!;
  const email = newAddress();
  const act = (more: Record<string, string>) => house.as(bilal).post(`/structures/${id}/invitations`, { act: "invite", email, locale: "fr", ...more });
  expect((await act(fields)).headers.get("location")).toBe(`/structures/${id}/membres?fait=invitee`);
  const { id: invitation } = await db.selectFrom("people.invitation").select("id").where("email", "=", email).executeTakeFirstOrThrow();
  const token = linkIn((await mailsTo(email))[0]!.text);
  return { bilal, id, email, act, invitation, token };
}

describe("an invitation", () => {
  it("comes by mail in the chosen language, and opens the structure to whoever signs in with it", async () => {
    const { bilal, id, email, token } = await invited({ locale: "nl", function: "Bénévole" });
    const [mail] = await mailsTo(email);
    expect(mail!.subject).toBe("Uitnodiging om lid te worden van Les Ateliers");
    const stored = await db.selectFrom("people.invitation").select("token_hash").where("email", "=", email).executeTakeFirstOrThrow();
    expect(stored.token_hash.toString("utf8")).not.toContain(token);

    const before = await (await house.get(`/invitations/${token}`)).text();
    expect(before).toMatch(/Les Ateliers[\s\S]*Bilal Essai[\s\S]*Se connecter pour accepter/);
    expect((await house.post(`/invitations/${token}`, {})).status).toBe(403);
    const amina = await addPerson(db, { name: "Amina Essai" });
    expect(await (await house.as(amina).get(`/invitations/${token}`)).text()).toContain("Rejoindre cette structure");
    expect((await house.as(amina).post(`/invitations/${token}`, {})).headers.get("location")).toBe(`/structures/${id}?fait=rejointe`);
    const member = await db.selectFrom("people.membership").select("function").where("person_id", "=", amina).executeTakeFirst();
    expect(member).toEqual({ function: "Bénévole" });
    const told = await db.selectFrom("platform.event").select("payload").where("name", "=", "people.told").execute();
    expect(told.map(({ payload }) => payload)).toContainEqual(expect.objectContaining({ to: [bilal], kind: "people.invitation_accepted" }));
    // Pressed again, it is the same.
    expect((await house.as(amina).post(`/invitations/${token}`, {})).status).toBe(303);
  });

  it("is used once, by one of a hundred who press at the same time", async () => {
    const { id, token } = await invited();
    const persons = await Promise.all(Array.from({ length: 100 }, () => addPerson(db)));
    const answers = await Promise.all(persons.map((person) => house.as(person).post(`/invitations/${token}`, {})));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(99);
    expect(await db.selectFrom("people.membership").select("person_id").where("structure_id", "=", id).execute()).toHaveLength(2);
  });

  it("makes one member of somebody who presses a hundred times", async () => {
    const { id, token } = await invited();
    const amina = await addPerson(db);
    const answers = await Promise.all(Array.from({ length: 100 }, () => house.as(amina).post(`/invitations/${token}`, {})));
    expect(answers.every(({ status }) => status === 303)).toBe(true);
    const grants = await db.selectFrom("people.role_grant").select("role").where("scope_id", "=", id).where("person_id", "=", amina).execute();
    expect(grants).toEqual([{ role: "member" }]);
  });

  it("opens nothing once it is taken back, sent again, or 30 days old", async () => {
    const { bilal, id, email, act, invitation, token } = await invited();
    const amina = await addPerson(db);
    const open = async (link: string) => [
      (await house.as(amina).get(`/invitations/${link}`)).status,
      (await house.as(amina).post(`/invitations/${link}`, {})).status,
    ];

    expect((await act({ act: "resend", invitation })).headers.get("location")).toContain("fait=renvoyee");
    expect(await open(token)).toEqual([404, 404]);
    const second = linkIn((await mailsTo(email))[1]!.text);
    await db
      .updateTable("people.invitation")
      .set({ expires_at: new Date(Date.now() - 1000) })
      .where("id", "=", invitation)
      .execute();
    expect(await open(second)).toEqual([410, 410]);
    expect(await (await house.as(bilal).get(`/structures/${id}/membres`)).text()).toContain("Périmée depuis");
    await act({ act: "resend", invitation });
    const third = linkIn((await mailsTo(email))[2]!.text);
    expect((await act({ act: "revoke", invitation })).status).toBe(303);
    expect(await open(third)).toEqual([410, 410]);
    expect((await act({ act: "revoke", invitation })).status).toBe(409);
    expect((await act({ act: "resend", invitation })).status).toBe(409);
    // The address may be invited anew; not by whoever has no say there any more: it waits until somebody who has sends it again.
    expect((await act({})).status).toBe(303);
    const fourth = linkIn((await mailsTo(email))[3]!.text);
    const heir = await addPerson(db, { roles: [{ role: "manager", kind: "structure", id }] });
    const { id: held } = await db
      .selectFrom("people.role_grant")
      .select("id")
      .where("person_id", "=", bilal)
      .where("scope_id", "=", id)
      .executeTakeFirstOrThrow();
    await revokeRole(db, held, { by: heir, reason: "A quitté l’association" });
    expect(await open(fourth)).toEqual([410, 410]);
    const anew = await db.selectFrom("people.invitation").select("id").where("email", "=", email).where("revoked_at", "is", null).executeTakeFirstOrThrow();
    await house.as(heir).post(`/structures/${id}/invitations`, { act: "resend", invitation: anew.id });
    expect(await open(linkIn((await mailsTo(email))[4]!.text))).toEqual([200, 303]);
  });

  it("is one at a time for an address, and for none that belongs there", async () => {
    const { bilal, act } = await invited();
    const answers = await Promise.all(Array.from({ length: 10 }, () => act({ email: "dix-fois@exemple.fr" })));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(await mailsTo("dix-fois@exemple.fr")).toHaveLength(1);
    const { email } = await db.selectFrom("people.person").select("email").where("id", "=", bilal).executeTakeFirstOrThrow();
    const member = await act({ email });
    expect([member.status, /déjà membre/.test(await member.text())]).toEqual([409, true]);
    const wrong = await act({ email: "pas une adresse", function: "Bénévole" });
    expect([wrong.status, /value="Bénévole"/.test(await wrong.text())]).toEqual([422, true]);
    expect((await act({ act: "other" })).status).toBe(404);
  });

  it("is a manager's to send: members, strangers and other managers are refused", async () => {
    const { id, invitation, token } = await invited();
    const other = await invited();
    const member = await addPerson(db);
    await house.as(member).post(`/invitations/${token}`, {});
    for (const person of [member, await addPerson(db), other.bilal]) {
      expect((await house.as(person).get(`/structures/${id}/membres`)).status).toBe(403);
      expect((await house.as(person).post(`/structures/${id}/invitations`, { act: "invite", email: newAddress() })).status).toBe(403);
    }
    // Another structure's invitation is out of reach, whatever is posted.
    expect((await house.as(other.bilal).post(`/structures/${other.id}/invitations`, { act: "revoke", invitation })).status).toBe(409);
  });

  it("cannot be guessed, nor smuggle a line into a mail", async () => {
    expect((await house.get("/invitations/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")).status).toBe(404);
    const { act } = await invited();
    expect((await act({ email: "a@exemple.fr\nBcc: b@exemple.fr" })).status).toBe(422);
    expect((await act({ email: "a@exemple.fr,b@exemple.fr" })).status).toBe(422);
  });
});

describe("several invitations at once", () => {
  async function invitedMany(count: number) {
    const first = await invited();
    const emails = [first.email, ...Array.from({ length: count - 1 }, newAddress)];
    for (const email of emails.slice(1)) await first.act({ email });
    const rows = await db.selectFrom("people.invitation").select(["id", "email"]).where("structure_id", "=", first.id).execute();
    const ids = emails.map((email) => rows.find((row) => row.email === email)!.id);
    const ticked = (act: string, which: readonly string[], who = first.bilal) =>
      house.as(who).post(`/structures/${first.id}/invitations`, new URLSearchParams([["act", act], ...which.map((id) => ["rows", id])]));
    return { ...first, emails, ids, ticked };
  }

  it("are sent again: each by one mail, and how many is said", async () => {
    const { bilal, id, emails, ids, ticked } = await invitedMany(3);
    const page = await (await house.as(bilal).get(`/structures/${id}/membres`)).text();
    for (const invitation of ids) expect(page).toContain(`name="rows" form="rows" value="${invitation}"`);
    const sent = await ticked("resend_ticked", ids);
    expect(sent.headers.get("location")).toBe(`/structures/${id}/membres?fait=renvoyees&n=3`);
    expect(await (await house.as(bilal).get(`/structures/${id}/membres?fait=renvoyees&n=3`)).text()).toContain("3 invitations sont renvoyées.");
    for (const email of emails) expect(await mailsTo(email)).toHaveLength(2);
    const none = await ticked("resend_ticked", []);
    expect(none.status).toBe(422);
  });

  it("taken back by two managers at once, each is taken back once", async () => {
    const { id, ids, ticked } = await invitedMany(6);
    const answers = await Promise.all([ticked("revoke_ticked", ids), ticked("revoke_ticked", ids.toReversed())]);
    const counts = answers.map(({ headers }) => Number(/n=(\d+)/.exec(headers.get("location") ?? "n=0")![1]));
    expect(counts[0]! + counts[1]!).toBe(6);
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from people.invitation where structure_id = ${id} and revoked_at is not null`.execute(db);
    expect(rows[0]!.count).toBe(6);
    expect((await ticked("revoke_ticked", ids)).status).toBe(409);
  });

  it("of another structure, or used meanwhile, stay as they are; the others are counted", async () => {
    const mine = await invitedMany(2);
    const theirs = await invited();
    const amina = await addPerson(db);
    await house.as(amina).post(`/invitations/${mine.token}`, {});
    const answer = await mine.ticked("revoke_ticked", [...mine.ids, theirs.invitation, "not-an-id"]);
    expect(answer.headers.get("location")).toBe(`/structures/${mine.id}/membres?fait=annulees_en_partie&n=1`);
    expect((await house.as(amina).get(`/invitations/${theirs.token}`)).status).toBe(200);
    expect((await mine.ticked("revoke_ticked", mine.ids, amina)).status).toBe(403);
  });
});
