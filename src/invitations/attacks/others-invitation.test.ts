import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { recordComplaint } from "#platform/mail/suppression.ts";
import { addPerson } from "../../people/people.testing.ts";
import { invitationsHouse, newAddress, whole } from "../invitations.testing.ts";

const house = await invitationsHouse();
const { db, louise, send, linkTo, mails, row, rolesOf, account } = house;
const accept = (as: string, link: string) => house.as(as).post(link, { act: "accept" });

async function invitedBy(by: string, fields: Record<string, string> = {}) {
  const email = newAddress();
  expect((await send(by, { email, ...fields })).status).toBe(303);
  return { email, link: await linkTo(email) };
}

describe("somebody who took hold of another's link", () => {
  it("gets nothing with their own account, and learns no address from it", async () => {
    const { email, link } = await invitedBy(louise);
    const hugo = await account(newAddress());
    const page = await (await house.as(hugo).get(link)).text();
    expect(page).toContain("Cette invitation est pour une autre adresse");
    expect(page).not.toContain(email);
    expect(page).not.toContain("Accepter ce rôle");
    expect((await accept(hugo, link)).status).toBe(409);
    expect(await rolesOf(hugo)).toEqual([]);
    expect(await row(email)).toMatchObject({ state: "open" });
  });

  it("gets nothing with an account that only says it has that address", async () => {
    const { email, link } = await invitedBy(louise);
    const hugo = await account(email);
    await sql`update people.person set email_verified = false where id = ${hugo}`.execute(db);
    expect((await accept(hugo, link)).status).toBe(409);
    expect(await rolesOf(hugo)).toEqual([]);
  });
});

describe("an inviter", () => {
  it("who loses the right before it is accepted gives nothing", async () => {
    const second = await addPerson(db, { name: "Second Essai", roles: [{ role: "administrator", ...whole }] });
    const { email, link } = await invitedBy(second, { role: "administrator", scope: "metropolis" });
    await sql`update people.role_grant set revoked_at = now(), revoke_reason = 'Parti' where person_id = ${second}`.execute(db);
    const denis = await account(email);
    expect((await house.as(denis).get(link)).status).toBe(410);
    expect((await accept(denis, link)).status).toBe(409);
    expect(await rolesOf(denis)).toEqual([]);
    expect(await row(email)).toMatchObject({ state: "void", why_void: "inviter" });
  });

  it("who takes the invited address as their own cannot give themselves a role", async () => {
    const agent = await addPerson(db, { roles: [{ role: "administrator", ...whole }] });
    const { email, link } = await invitedBy(agent, { role: "auditor", scope: "metropolis" });
    await sql`update people.person set email = ${email} where id = ${agent}`.execute(db);
    expect((await accept(agent, link)).status).toBe(409);
    expect(await rolesOf(agent)).toMatchObject([{ role: "administrator" }]);
  });

  it("whose structure is gone meanwhile gives nothing", async () => {
    const { id } = (await sql<{ id: string }>`insert into people.structure (name, kind) values ('Les Ateliers', 'association') returning id`.execute(db))
      .rows[0]!;
    const { email, link } = await invitedBy(louise, { role: "manager", scope: `structure:${id}` });
    await sql`delete from people.structure where id = ${id}`.execute(db);
    const denis = await account(email);
    expect((await accept(denis, link)).status).toBe(409);
    expect(await row(email)).toMatchObject({ state: "void", why_void: "scope" });
  });

  it("does not flood a mailbox, whoever writes, however often it is taken back", async () => {
    const email = newAddress();
    const statuses: number[] = [];
    for (let n = 0; n < 5; n += 1) {
      statuses.push((await send(louise, { email })).status);
      await sql`update invitations.invitation set state = 'withdrawn', closed_at = now() where email = ${email} and state = 'open'`.execute(db);
    }
    expect(statuses).toEqual([303, 303, 303, 422, 422]);
    expect(await mails(email)).toHaveLength(3);
  });

  it("writes to no mailbox that refused or complained", async () => {
    const email = newAddress();
    await house.services.mailer.send({ to: email, subject: "Essai", text: "Essai", locale: "fr", room: "people" });
    const { id } = await db.selectFrom("platform.mail").select("id").where("recipient", "=", email).executeTakeFirstOrThrow();
    await recordComplaint(db, { id, recipient: email });
    const answer = await send(louise, { email });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining("Cette adresse refuse nos messages")]);
  });
});

it("smuggles no line into a letter", async () => {
  for (const fields of [{ email: "a@exemple.fr\nBcc: b@exemple.fr" }, { email: "a@exemple.fr,b@exemple.fr" }, { email: newAddress(), name: "Denis\u0007" }])
    expect((await send(louise, fields)).status).toBe(422);
});
