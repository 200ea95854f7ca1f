import { sql } from "kysely";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { type Browser, browserOf } from "../../people/auth/browser.testing.ts";
import { startTestProvider, throughProvider } from "../../people/openid/identity-provider.testing.ts";
import { acceptTerms } from "../../people/consent/consent.command.ts";
import { enterAgent } from "../employer/employer.command.ts";
import { routes } from "../routes.ts";
import { teleworkHouse } from "../telework.testing.ts";

const home = "http://localhost:3000";
const proconnect = await startTestProvider({
  redirectUri: `${home}/connexion/par/proconnect/retour`,
  postLogout: `${home}/deconnexion/retour`,
  person: { sub: "nobody", email: "personne@agents.example" },
});
const house = await teleworkHouse({
  PROCONNECT_ISSUER: proconnect.issuer,
  PROCONNECT_CLIENT_ID: proconnect.clientId,
  PROCONNECT_CLIENT_SECRET: proconnect.clientSecret,
});
const employer = await house.addEmployer("Ville des essais");
const listed = "denis.lemaire@agents.example";
await enterAgent(house.db, employer.id, { number: "A-1", email: listed, communeCode: null, centre: "RH", centreName: null });

afterAll(() => proconnect.close());
beforeEach(() => sql`delete from platform.rate_limit`.execute(house.db));

/** Signs in there as whoever has these claims; gives where the house sends them. */
async function comeAs(browser: Browser, claims: { sub: string; email: string; email_verified?: boolean }): Promise<string> {
  proconnect.person = { given_name: "Denis", usual_name: "Lemaire", ...claims };
  const left = await browser.get("/connexion/par/proconnect");
  const back = await throughProvider(left.headers.get("location")!, home);
  return (await browser.get(back.pathname + back.search)).headers.get("location")!;
}

const personOf = async (email: string) => (await house.db.selectFrom("people.person").select("id").where("email", "=", email).executeTakeFirst())?.id;
const agentOf = () => house.db.selectFrom("telework.agent").select(["id", "state", "person_id"]).where("email", "=", listed).executeTakeFirstOrThrow();
const sees = async (browser: Browser) => (await (await browser.get(routes.mine.href())).text()).includes(employer.name);
const join = async (browser: Browser) => browser.post(routes.mine.href(), { act: `join:${(await agentOf()).id}` });

async function settle(email: string): Promise<void> {
  await acceptTerms(house.db, (await personOf(email))!);
}

describe("an agent on their employer's list, by ProConnect", () => {
  it("is not whoever says that address without its provider vouching for it", async () => {
    const stranger = browserOf(house);
    expect(await comeAs(stranger, { sub: "stranger", email: listed, email_verified: false })).toBe("/connexion?fait=identite-refusee");
    expect(stranger.jar.has("beffroi.session_token")).toBe(false);
    expect((await stranger.get(routes.mine.href())).status).toBe(303);
    expect(await personOf(listed)).toBeUndefined();
  });

  it("is not an account that holds the address and has never proved it", async () => {
    const unproved = "tardif@agents.example";
    const browser = browserOf(house);
    await comeAs(browser, { sub: "late", email: unproved, email_verified: true });
    await settle(unproved);
    await sql`update people.person set email = ${listed}, email_verified = false where email = ${unproved}`.execute(house.db);
    expect(await sees(browser)).toBe(false);
    expect((await join(browser)).status).toBe(409);
    expect(await agentOf()).toMatchObject({ state: "invited", person_id: null });
    await sql`update people.person set email = ${unproved} where email = ${listed}`.execute(house.db);
  });

  it("is not a colleague whom the employer has not listed", async () => {
    const browser = browserOf(house);
    await comeAs(browser, { sub: "colleague", email: "collegue@agents.example", email_verified: true });
    await settle("collegue@agents.example");
    expect(await sees(browser)).toBe(false);
    expect((await join(browser)).status).toBe(409);
  });

  it("is recognised at the first sign-in, in whatever letters the provider writes the address, and joins by one press", async () => {
    const browser = browserOf(house);
    // Nothing is said of the address: the mail that is read there says it.
    await comeAs(browser, { sub: "denis", email: "Denis.Lemaire@Agents.example" });
    const denis = await house.db
      .selectFrom("people.person")
      .select("id")
      .where("name", "=", "Denis Lemaire")
      .where("email", "like", "%@invalid")
      .executeTakeFirstOrThrow();
    await acceptTerms(house.db, denis.id);
    expect(await sees(browser)).toBe(false);
    const mail = await house.db
      .selectFrom("platform.mail")
      .select("body_text")
      .where("recipient", "=", listed)
      .orderBy("created_at", "desc")
      .executeTakeFirstOrThrow();
    await house.post(/http:\/\/localhost:\d+(\/adresse\/\S+)/.exec(mail.body_text!)![1]!, {});
    expect(await sees(browser)).toBe(true);
    expect((await join(browser)).headers.get("location")).toContain("fait=rejoint");
    expect(await agentOf()).toMatchObject({ state: "active", person_id: await personOf(listed) });
    expect((await browser.get(routes.near.href())).status).toBe(200);
  });

  it("stays the one who joined: another subject with that address is let into nothing, and they keep it under another address", async () => {
    const other = browserOf(house);
    for (const email_verified of [undefined, true, false]) {
      const sent = await comeAs(other, { sub: "namesake", email: listed, ...(email_verified !== undefined && { email_verified }) });
      expect(sent).toBe(email_verified === false ? "/connexion?fait=identite-refusee" : "/connexion?fait=identite-a-relier");
      expect(other.jar.has("beffroi.session_token")).toBe(false);
    }
    const denis = browserOf(house);
    await comeAs(denis, { sub: "denis", email: "denis.l@autre.example" });
    expect(await sees(denis)).toBe(true);
    expect(await personOf("denis.l@autre.example")).toBeUndefined();
  });
});
