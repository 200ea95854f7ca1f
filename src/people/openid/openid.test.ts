import { readFile } from "node:fs/promises";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { sql } from "kysely";

import { testHouse } from "#platform/start/house.testing.ts";
import { readTerritory } from "#territory";
import territory from "../../territory/module.ts";
import { type Browser, browserOf, lastMail, signInByLink } from "../auth/browser.testing.ts";
import { noAddressOf } from "../auth/email.ts";
import { revokeRole } from "../granting/grant.command.ts";
import { acceptTerms } from "../consent/consent.command.ts";
import people from "../module.ts";
import { addPerson } from "../people.testing.ts";
import { startTestProvider, type TestProvider, throughProvider } from "./identity-provider.testing.ts";

const home = "http://localhost:3000";
const provider = (id: string, sub: string) =>
  startTestProvider({
    redirectUri: `${home}/connexion/par/${id}/retour`,
    postLogout: `${home}/deconnexion/retour`,
    person: { sub, email: `${sub}@fournisseur.fr` },
  });
const [franceconnect, proconnect] = await Promise.all([provider("franceconnect", "amina"), provider("proconnect", "chloe")]);
const settingsOf = (name: string, { issuer, clientId, clientSecret }: TestProvider) => ({
  [`${name}_ISSUER`]: issuer,
  [`${name}_CLIENT_ID`]: clientId,
  [`${name}_CLIENT_SECRET`]: clientSecret,
});
const house = await testHouse([territory, people], { settings: { ...settingsOf("FRANCECONNECT", franceconnect), ...settingsOf("PROCONNECT", proconnect) } });

afterAll(() => Promise.all([franceconnect.close(), proconnect.close()]));
beforeEach(() => sql`delete from platform.rate_limit`.execute(house.db));

async function leave(browser: Browser, id: string, query = ""): Promise<URL> {
  const answer = await browser.get(`/connexion/par/${id}${query}`);
  return new URL(answer.headers.get("location")!);
}

async function signInThrough(browser: Browser, id: string, query = ""): Promise<Response> {
  const back = await throughProvider((await leave(browser, id, query)).href, home);
  return browser.get(back.pathname + back.search);
}

const personOf = (email: string) => house.db.selectFrom("people.person").select(["id", "name", "email_verified"]).where("email", "=", email).executeTakeFirst();
const rolesOf = async (personId: string) =>
  (
    await house.db
      .selectFrom("people.role_grant")
      .select(["role", "scope_kind", "scope_id"])
      .where("person_id", "=", personId)
      .where("revoked_at", "is", null)
      .orderBy("role")
      .execute()
  ).map(({ role, scope_kind, scope_id }) => [role, scope_kind, scope_kind === "structure" ? "…" : scope_id].join(" "));
/** A SIRET of this legal person: the last digit is Luhn's key. */
function siretOf(siren: string): string {
  for (let key = 0; key < 10; key += 1) {
    const siret = `${siren}0001${key}`;
    const sum = [...siret].reverse().reduce((total, digit, at) => total + (at % 2 ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)]! : Number(digit)), 0);
    if (sum % 10 === 0) return siret;
  }
  return "";
}

describe("a resident with FranceConnect", () => {
  it("opens an account, comes back to it, and goes on where they wanted", async () => {
    franceconnect.person = { sub: "amina", email: "Amina@Fournisseur.fr", email_verified: true, given_name: "Amina Louise", family_name: "Delattre" };
    const browser = browserOf(house);
    const admitted = await signInThrough(browser, "franceconnect", "?suite=/lieux?page=2");
    expect(admitted.headers.get("location")).toBe("/lieux?page=2");
    expect(await personOf("amina@fournisseur.fr")).toMatchObject({ name: "Amina Delattre", email_verified: true });
    expect((await browser.get("/mon-espace/securite")).status).toBe(200);

    franceconnect.person = { sub: "amina", email: "autre@fournisseur.fr", given_name: "Amina", family_name: "Delattre" };
    await signInThrough(browserOf(house), "franceconnect");
    expect(await personOf("autre@fournisseur.fr")).toBeUndefined();
  });

  it("is asked for the least: level eidas1, four claims, no parameter that the protocol does not need", async () => {
    const [request] = franceconnect.asked;
    expect([...request!.keys()].sort()).toEqual(["acr_values", "client_id", "nonce", "redirect_uri", "response_type", "scope", "state"]);
    expect(request!.get("acr_values")).toBe("eidas1");
    expect(request!.get("scope")).toBe("openid given_name family_name email");
    expect(request!.get("state")!.length).toBeGreaterThanOrEqual(32);
    expect(request!.get("nonce")!.length).toBeGreaterThanOrEqual(22);
  });

  it("leaves no token behind but the one that says goodbye", async () => {
    const { rows } = await sql<{
      tokens: boolean;
      id: boolean;
    }>`select access_token is not null or refresh_token is not null as tokens, id_token is not null as id from people.account where provider_id = 'franceconnect'`.execute(
      house.db,
    );
    expect(rows).toEqual([{ tokens: false, id: true }]);
  });

  it("may leave FranceConnect as well when signing out, and comes back", async () => {
    const browser = browserOf(house);
    franceconnect.person = { sub: "amina", email: "amina@fournisseur.fr" };
    await signInThrough(browser, "franceconnect");
    const out = await browser.post("/deconnexion", {});
    expect([...browser.jar.keys()]).toEqual(["beffroi.device"]);
    const page = await (await browser.get(out.headers.get("location")!)).text();
    const href = /href="(http:\/\/127\.0\.0\.1[^"]+)"/.exec(page)![1]!.replaceAll("&amp;", "&");
    expect(new URL(href).searchParams.get("post_logout_redirect_uri")).toBe(`${home}/deconnexion/retour`);
    const answer = await fetch(href, { redirect: "manual" });
    expect(answer.status).toBe(200);
    expect((await browser.get("/deconnexion/retour?state=x")).headers.get("location")).toBe("/connexion?fait=deconnexion");
    expect((await browser.get("/mon-espace/securite")).status).toBe(303);
  });

  it("whose address has an account already is not let into it, but may link the two after signing in", async () => {
    await addPerson(house.db, { email: "deja@exemple.fr" });
    franceconnect.person = { sub: "deja", email: "deja@exemple.fr" };
    const browser = browserOf(house);
    const refused = await signInThrough(browser, "franceconnect");
    expect(refused.headers.get("location")).toBe("/connexion?fait=identite-a-relier");
    expect(browser.jar.has("beffroi.session_token")).toBe(false);
    expect(await (await browser.get("/connexion?fait=identite-a-relier")).text()).toContain("Un compte existe déjà");

    await signInByLink(house, browser, "deja@exemple.fr");
    const linked = await signInThrough(browser, "franceconnect", "?lier=1");
    expect(linked.headers.get("location")).toBe("/mon-espace/securite?fait=identite");
    expect((await lastMail(house.db, "deja@exemple.fr")).subject).toBe("Un service d’identité est relié à votre compte");
    const again = await signInThrough(browserOf(house), "franceconnect");
    expect(again.headers.get("location")).toBe("/mon-espace");
  });

  it("cannot add an identity that opens another account", async () => {
    await addPerson(house.db, { email: "seconde@exemple.fr" });
    const browser = browserOf(house);
    await signInByLink(house, browser, "seconde@exemple.fr");
    franceconnect.person = { sub: "amina", email: "amina@fournisseur.fr" };
    expect((await signInThrough(browser, "franceconnect", "?lier=1")).headers.get("location")).toBe("/connexion?fait=identite-prise");
  });

  it("takes FranceConnect away from the account again: it opens nothing more, and nobody else's is touched", async () => {
    const browser = browserOf(house);
    await signInByLink(house, browser, "deja@exemple.fr");
    expect((await browser.post("/mon-espace/securite/identites", { act: "remove:credential" })).status).toBe(404);
    const removed = await browser.post("/mon-espace/securite/identites", { act: "remove:franceconnect" });
    expect(removed.headers.get("location")).toBe("/mon-espace/securite?fait=identite-retiree");
    expect((await browser.post("/mon-espace/securite/identites", { act: "remove:franceconnect" })).status).toBe(404);
    franceconnect.person = { sub: "deja", email: "deja@exemple.fr" };
    expect((await signInThrough(browserOf(house), "franceconnect")).headers.get("location")).toBe("/connexion?fait=identite-a-relier");
    franceconnect.person = { sub: "amina", email: "amina@fournisseur.fr" };
    expect((await signInThrough(browserOf(house), "franceconnect")).headers.get("location")).toBe("/mon-espace");
    expect((await house.post("/mon-espace/securite/identites", { act: "remove:franceconnect" })).status).toBe(403);
  });

  it("of whose address nothing is said has none before they read a mail there, whoever else holds that mailbox", async () => {
    const address = "silence@fournisseur.fr";
    franceconnect.person = { sub: "silence", email: address, given_name: "Sidonie", family_name: "Exemple" };
    const browser = browserOf(house);
    await signInThrough(browser, "franceconnect");
    expect(await personOf(address)).toBeUndefined();
    const ask = await lastMail(house.db, address);
    expect([ask.subject, ask.text]).toEqual(["Confirmez votre adresse", expect.stringContaining("avec FranceConnect")]);
    const { id } = await house.db.selectFrom("people.person").select("id").where("name", "=", "Sidonie Exemple").executeTakeFirstOrThrow();
    await acceptTerms(house.db, id);
    expect(await (await browser.get("/mon-espace")).text()).toContain(`Nous avons envoyé un lien à ${address}`);
    const profile = await (await browser.get("/mon-espace/profil")).text();
    expect(profile).toContain("Aucune adresse confirmée");
    expect(profile).not.toContain("@invalid");
    // Again within the day: the same account, and no second mail.
    await signInThrough(browserOf(house), "franceconnect");
    const sent = () => house.db.selectFrom("platform.mail").select("recipient").where("recipient", "in", [address, ""]).execute();
    expect(await sent()).toEqual([{ recipient: address }]);

    // Who holds the mailbox comes by a link: to an account of their own, of which FranceConnect opens nothing.
    const holder = browserOf(house);
    await signInByLink(house, holder, address);
    const own = await personOf(address);
    expect([own?.email_verified, own?.id === id]).toEqual([true, false]);
    const link = /http:\/\/localhost:\d+(\/adresse\/\S+)/.exec(ask.text)![1]!;
    expect((await house.post(link, {})).status).not.toBe(303);
    expect((await personOf(address))?.id).toBe(own!.id);

    await sql`delete from people.email_change`.execute(house.db);
    await sql`update people.person set email = 'ailleurs@fournisseur.fr' where id = ${own!.id}`.execute(house.db);
    await signInThrough(browserOf(house), "franceconnect");
    const again = /http:\/\/localhost:\d+(\/adresse\/\S+)/.exec((await lastMail(house.db, address)).text)![1]!;
    expect((await house.post(again, {})).status).toBe(303);
    expect(await personOf(address)).toMatchObject({ id, email_verified: true });
  });

  it("whose address FranceConnect does not vouch for opens nothing", async () => {
    franceconnect.person = { sub: "doute", email: "doute@fournisseur.fr", email_verified: false };
    expect((await signInThrough(browserOf(house), "franceconnect")).headers.get("location")).toBe("/connexion?fait=identite-refusee");
    expect(await personOf("doute@fournisseur.fr")).toBeUndefined();
  });
});

describe("a public officer with ProConnect", () => {
  const as = (sub: string, siret: string) => {
    proconnect.person = { sub, email: `${sub}@agents.fr`, email_verified: true, given_name: "Chloé", usual_name: "Lefèvre", siret };
  };

  it("of the metropolis is its agent, never an administrator, and still owes a second factor", async () => {
    const { metropolis } = await readTerritory(house.db);
    as("chloe", siretOf(metropolis.siren));
    const browser = browserOf(house);
    expect((await signInThrough(browser, "proconnect")).headers.get("location")).toBe("/mon-espace");
    const person = await personOf("chloe@agents.fr");
    expect(person?.name).toBe("Chloé Lefèvre");
    expect(await rolesOf(person!.id)).toEqual(["agent metropolis ", "member structure …"]);
    const visitor = await house.services.whoIs(new Request("http://localhost/", { headers: browser.headers() }));
    expect(visitor?.dormant.map(({ role }) => role)).toEqual(["agent"]);
    expect([...proconnect.asked[0]!.keys()].sort()).toEqual(["client_id", "nonce", "redirect_uri", "response_type", "scope", "state"]);
  });

  it("of a commune is its agent; of another body, a member of it", async () => {
    const { communes } = await readTerritory(house.db);
    const roubaix = communes.find(({ slug }) => slug === "roubaix")!;
    as("denis", siretOf(roubaix.siren!));
    await signInThrough(browserOf(house), "proconnect");
    expect(await rolesOf((await personOf("denis@agents.fr"))!.id)).toEqual([`agent commune ${roubaix.code}`, "member structure …"]);
    as("autre", siretOf("130025265"));
    await signInThrough(browserOf(house), "proconnect");
    expect(await rolesOf((await personOf("autre@agents.fr"))!.id)).toEqual(["member structure …"]);
  });

  it("gets nothing from what somebody typed into a structure's record, nor from a wrong SIRET", async () => {
    await house.db
      .insertInto("people.structure")
      .values({ name: "Fausse métropole", kind: "metropolis", siret: siretOf("987654321"), created_by: await addPerson(house.db) })
      .execute();
    as("hugo", siretOf("987654321"));
    await signInThrough(browserOf(house), "proconnect");
    expect(await rolesOf((await personOf("hugo@agents.fr"))!.id)).toEqual(["member structure …"]);
    as("sans", "12345678901234");
    await signInThrough(browserOf(house), "proconnect");
    expect(await rolesOf((await personOf("sans@agents.fr"))!.id)).toEqual([]);
  });

  it("keeps the role for ninety days; what staff took back does not come again; a new employer closes the former", async () => {
    const { metropolis, communes } = await readTerritory(house.db);
    const person = (await personOf("chloe@agents.fr"))!;
    const grant = await house.db
      .selectFrom("people.role_grant")
      .select(["id", "ends_at", "granted_by"])
      .where("person_id", "=", person.id)
      .where("role", "=", "agent")
      .executeTakeFirstOrThrow();
    expect(grant.granted_by).toBeNull();
    expect(Math.round((grant.ends_at!.getTime() - Date.now()) / 86_400_000)).toBe(90);
    as("chloe", siretOf(communes.find(({ slug }) => slug === "roubaix")!.siren!));
    await signInThrough(browserOf(house), "proconnect");
    expect((await rolesOf(person.id)).filter((role) => role.startsWith("agent"))).toEqual(["agent commune 59512"]);
    as("chloe", siretOf(metropolis.siren));
    await signInThrough(browserOf(house), "proconnect");
    expect((await rolesOf(person.id)).filter((role) => role.startsWith("agent"))).toEqual(["agent metropolis "]);
    const held = await house.db
      .selectFrom("people.role_grant")
      .select("id")
      .where("person_id", "=", person.id)
      .where("role", "=", "agent")
      .where("revoked_at", "is", null)
      .executeTakeFirstOrThrow();
    await revokeRole(house.db, held.id, { by: await addPerson(house.db), reason: "Mission terminée" });
    await signInThrough(browserOf(house), "proconnect");
    expect((await rolesOf(person.id)).filter((role) => role.startsWith("agent"))).toEqual([]);
  });
});

it("a house without providers shows none and knows no such address", async () => {
  const plain = await testHouse([territory, people]);
  expect(await (await plain.get("/connexion")).text()).not.toContain("FranceConnect");
  expect((await plain.get("/connexion/par/franceconnect")).status).toBe(404);
  expect((await plain.get("/connexion/par/franceconnect/retour?code=x&state=y")).status).toBe(404);
});

it("a provider that does not answer is said, and nobody else waits", async () => {
  const dead = await testHouse([territory, people], {
    settings: { FRANCECONNECT_ISSUER: "http://127.0.0.1:9", FRANCECONNECT_CLIENT_ID: "x", FRANCECONNECT_CLIENT_SECRET: "y" },
  });
  expect(await (await dead.get("/connexion")).text()).toContain("S’identifier avec FranceConnect");
  expect((await dead.get("/connexion/par/franceconnect")).headers.get("location")).toBe("/connexion?fait=identite-muette");
});

it("accounts that were opened before anybody asked who vouches for an address have none until a mail is read there; what was proved stays", async () => {
  const subjectOf = (sub: string) => `${franceconnect.clientId}-${sub}`;
  const came = async (sub: string) => {
    const id = await addPerson(house.db, { name: sub, email: `${sub}@fournisseur.fr` });
    await sql`insert into people.account (person_id, provider_id, account_id) values (${id}, 'franceconnect', ${subjectOf(sub)})`.execute(house.db);
    return id;
  };
  const [unproved, read] = [await came("ancienne"), await came("lectrice")];
  await sql`
    insert into people.email_change (person_id, new_email, previous_email, token_hash, expires_at, confirmed_at)
    values (${read}, 'lectrice@fournisseur.fr', 'avant@fournisseur.fr', sha256('lectrice'), now() + interval '1 day', now())`.execute(house.db);
  const migration = await readFile("src/people/migrations/20261130_1240_unproved_addresses.sql", "utf8");
  for (const _ of [1, 2]) await sql.raw(migration).execute(house.db);
  expect(await personOf(noAddressOf("franceconnect", subjectOf("ancienne")))).toEqual({ id: unproved, name: "ancienne", email_verified: false });
  expect(await personOf("lectrice@fournisseur.fr")).toMatchObject({ id: read, email_verified: true });
  // Coming again sends the link; a provider that vouches for the address gives it back at once.
  franceconnect.person = { sub: "ancienne", email: "ancienne@fournisseur.fr" };
  await signInThrough(browserOf(house), "franceconnect");
  expect((await lastMail(house.db, "ancienne@fournisseur.fr")).subject).toBe("Confirmez votre adresse");
  franceconnect.person = { ...franceconnect.person, email_verified: true };
  await signInThrough(browserOf(house), "franceconnect");
  expect(await personOf("ancienne@fournisseur.fr")).toMatchObject({ id: unproved, email_verified: true });
});
