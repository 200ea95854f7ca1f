import { describe, expect, it } from "vitest";

import { browserOf, signInByLink } from "../../people/auth/browser.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import { invitationsHouse, newAddress, whole } from "../invitations.testing.ts";

const house = await invitationsHouse();
const { louise, send, linkTo, mails, row, rolesOf, account } = house;

async function invited(fields: Record<string, string> = {}) {
  const email = newAddress();
  const sent = await send(louise, { email, ...fields });
  expect([sent.status, sent.headers.get("location")]).toEqual([303, "/invitations?fait=envoyee"]);
  return { email, link: await linkTo(email) };
}
const accept = (as: string, link: string) => house.as(as).post(link, { act: "accept" });

describe("an invitation to a role", () => {
  it("comes in the chosen language, says what it allows, and makes the account of its address an agent, who said yes", async () => {
    const { email, link } = await invited({ locale: "nl", name: "Denis" });
    const [mail] = await mails(email);
    expect(mail!.subject).toBe("Uitnodiging: Ambtenaar");
    expect(mail!.text).toMatch(/Beste Denis[\s\S]*Louise Essai[\s\S]*Roubaix[\s\S]*tweede factor/);
    const denis = await account(email);
    expect(await rolesOf(denis)).toEqual([]);
    const page = await (await house.as(denis).get(link)).text();
    expect(page).toMatch(/Agent public[\s\S]*Roubaix[\s\S]*Ce que ce rôle permet[\s\S]*Accepter ce rôle/);
    expect((await accept(denis, link)).headers.get("location")).toBe(`${link}?fait=acceptee`);
    expect(await rolesOf(denis)).toEqual([{ role: "agent", scope_kind: "commune", scope_id: "59512", granted_by: louise }]);
    expect(await row(email)).toMatchObject({ state: "accepted", person_id: denis });
    const told = await house.db.selectFrom("notifications.message").select("kind").where("person_id", "=", louise).execute();
    expect(told).toContainEqual({ kind: "invitations.answered" });
    expect((await house.as(denis).get("/habitants/attester")).status).toBe(200);
  });

  it("leads whoever has no account to one, and back", async () => {
    const { email, link } = await invited();
    const stranger = browserOf(house);
    const page = await (await stranger.get(link)).text();
    expect(page).toContain(`/connexion?suite=${encodeURIComponent(link)}`);
    expect(page).not.toContain(email);
    expect((await stranger.post(link, { act: "accept" })).status).toBe(403);
    await signInByLink(house, stranger, email);
    // Somebody new says their name first; the press is kept for then.
    expect(await (await stranger.post(link, { act: "accept" })).text()).toContain('name="nom"');
    await stranger.post("/bienvenue", { nom: "Denis Essai", langue: "fr", conditions: "1", suite: link });
    expect((await stranger.post(link, { act: "accept" })).status).toBe(303);
    expect(await row(email)).toMatchObject({ state: "accepted" });
  });

  it("is declined without an account, and then asks nobody any more", async () => {
    const { email, link } = await invited();
    expect((await house.post(link, { act: "decline" })).status).toBe(303);
    expect(await row(email)).toMatchObject({ state: "declined", person_id: null });
    const denis = await account(email);
    expect((await accept(denis, link)).status).toBe(409);
    expect(await rolesOf(denis)).toEqual([]);
    expect((await house.post(link, { act: "decline" })).status).toBe(303);
  });

  it("is accepted once by whoever presses twenty times at once, beside one who declines", async () => {
    const { email, link } = await invited();
    const denis = await account(email);
    const answers = await Promise.all([...Array.from({ length: 20 }, () => accept(denis, link)), house.post(link, { act: "decline" })]);
    const { state } = await row(email);
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(state === "accepted" ? 20 : 1);
    expect(await rolesOf(denis)).toHaveLength(state === "accepted" ? 1 : 0);
  });

  it("ends with its days", async () => {
    const { email, link } = await invited();
    await house.aDayPasses(email, 15);
    const denis = await account(email);
    expect((await house.as(denis).get(link)).status).toBe(410);
    expect((await accept(denis, link)).status).toBe(409);
    expect(await rolesOf(denis)).toEqual([]);
    // Another one may follow.
    expect((await send(louise, { email })).status).toBe(303);
    expect((await accept(denis, await linkTo(email))).status).toBe(303);
  });
});

describe("whoever invites", () => {
  it("is told at the field what is wrong, with what they typed", async () => {
    const problems = async (fields: Record<string, string>) => {
      const answer = await send(louise, { email: newAddress(), ...fields });
      return [answer.status, await answer.text()] as const;
    };
    expect(await problems({ email: "pas une adresse", name: "Denis" })).toEqual([422, expect.stringMatching(/value="Denis"[\s\S]*/)]);
    expect(await problems({ email: "louise@exemple.fr" })).toEqual([422, expect.stringContaining("Personne ne s’invite soi-même")]);
    expect((await problems({ scope: "commune:99999" }))[0]).toBe(422);
    expect((await problems({ role: "host", scope: "metropolis" }))[0]).toBe(422);
    const holder = newAddress();
    await account(holder, { roles: [{ role: "agent", kind: "commune", id: "59512" }] });
    expect(await problems({ email: holder })).toEqual([422, expect.stringContaining("tient déjà ce rôle")]);
    const { email } = await invited();
    expect(await problems({ email })).toEqual([422, expect.stringContaining("déjà invitée")]);
  });

  it("writes one letter to an address that ten press for at once", async () => {
    const email = newAddress();
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(louise, { email })));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(await mails(email)).toHaveLength(1);
  });

  it("gives what they may give, there", async () => {
    const agent = await addPerson(house.db, { roles: [{ role: "agent", kind: "commune", id: "59512" }] });
    const email = newAddress();
    for (const [role, scope] of [
      ["agent", "commune:59512"],
      ["administrator", "metropolis"],
      ["moderator", "metropolis"],
    ] as const)
      expect((await send(agent, { email, role, scope })).status).toBe(422);
    expect(await mails(email)).toEqual([]);
    const nobody = await addPerson(house.db);
    expect((await send(nobody, { email })).status).toBe(403);
    const auditor = await addPerson(house.db, { roles: [{ role: "auditor", ...whole }] });
    expect((await house.as(auditor).get("/invitations")).status).toBe(200);
    expect((await send(auditor, { email })).status).toBe(403);
  });
});
