import { describe, expect, it } from "vitest";

import { browserOf, lastMail, signInByLink } from "../../people/auth/browser.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import { rolesLine } from "../granting/roles.line.ts";
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

  it("sends the link to sign in to the address that was invited, which nobody types and the page does not tell", async () => {
    const { email, link } = await invited();
    const stranger = browserOf(house);
    const sent = await stranger.post(link, { act: "link" });
    expect(sent.headers.get("location")).toBe(`${link}?fait=lien`);
    expect(await (await stranger.get(`${link}?fait=lien`)).text()).not.toContain(email);
    const { link: href, token } = await lastMail(house.db, email);
    expect(href?.searchParams.get("suite")).toBe(link);
    expect((await stranger.post("/connexion/lien", { jeton: token, suite: link })).headers.get("location")).toContain(encodeURIComponent(link));
    const answers = await Promise.all(Array.from({ length: 8 }, () => house.post(link, { act: "link" })));
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(3);
    await house.post(link, { act: "decline" });
    expect((await house.post(link, { act: "link" })).status).toBe(409);
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

describe("the command line", () => {
  const run = async (...args: string[]) => {
    let said = "";
    const { settings, offers, mailer, metropolis } = house.services;
    const code = await rolesLine.run(args, {
      ...{ settings, offers, database: async () => house.db, post: async () => ({ mailer, metropolis }) },
      out: (text) => (said += text),
      err: (text) => (said += text),
    });
    return { code, said };
  };

  it("names the first administrator", async () => {
    const first = await account("premiere@exemple.fr");
    expect(await run("Premiere@exemple.fr", "administrator")).toMatchObject({ code: 0 });
    expect(await rolesOf(first)).toMatchObject([{ role: "administrator", scope_kind: "metropolis" }]);
  });

  it("invites whoever has no account, once, in the name of the house; the role is theirs when they say yes, and nobody can take that over", async () => {
    const email = newAddress();
    const invitedNow = await run(email, "administrator");
    expect([invitedNow.code, invitedNow.said]).toEqual([0, expect.stringContaining("it was invited by mail")]);
    expect((await run(email, "administrator")).code).toBe(1);
    const [mail, ...more] = await mails(email);
    expect([mail!.text.includes(`${house.services.metropolis} vous invite`), more]).toEqual([true, []]);
    // Whoever ran the command without the settings of the house reads where the link would have led, and whoever is invited reads no English.
    expect(invitedNow.said).toContain("Its link leads to http://localhost:");
    expect(mail!.text).toContain("Choix de qui exploite la maison");
    const link = await linkTo(email);
    expect((await accept(await account(newAddress()), link)).status).toBe(409);
    const person = await account(email);
    expect((await accept(person, link)).status).toBe(303);
    expect(await rolesOf(person)).toMatchObject([{ role: "administrator", granted_by: null }]);
    // A person who writes again answers for it from then on.
    const other = newAddress();
    await run(other, "agent", "commune:59512");
    await house.aDayPasses(other);
    const { id } = await row(other);
    await house.as(louise).post("/invitations", { act: "remind_ticked", rows: id });
    expect(await row(other)).toMatchObject({ invited_by: louise, by_command: false });
  });

  it.each([
    [["pas-une-adresse", "administrator"], 2, "not a mail address"],
    [["nulle-part@exemple.fr", "host", "place:00000000-0000-4000-8000-000000000000"], 1, "nothing of that identifier"],
    [["premiere@exemple.fr", "king"], 2, "The roles are"],
    [["premiere@exemple.fr", "host"], 2, "is held in: place"],
    [["premiere@exemple.fr", "agent", "commune"], 2, "is held in"],
    [["premiere@exemple.fr", "administrator", "--reason", "x"], 2, "5 to 500"],
    [[], 2, "Usage"],
    [["a", "agent", "commune:59512", "x"], 2, "Usage"],
  ] as const)("%j ends with %i", async (args, code, words) => {
    const done = await run(...args);
    expect([done.code, done.said.includes(words)]).toEqual([code, true]);
  });
});
