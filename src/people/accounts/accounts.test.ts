import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import territory from "../../territory/module.ts";
import { browserOf, lastMail, signInByLink } from "../auth/browser.testing.ts";
import people from "../module.ts";
import { addPerson } from "../people.testing.ts";

const house = await testHouse([territory, people]);
const { db } = house;
const whole = { kind: "metropolis", id: null } as const;
const louise = await addPerson(db, { name: "Louise Essai", email: "louise@exemple.fr", roles: [{ role: "administrator", ...whole }] });
const second = await addPerson(db, { name: "Seconde Essai", roles: [{ role: "administrator", ...whole }] });
const post = (as: string, id: string, fields: Record<string, string>) => house.as(as).post(`/comptes/${id}`, fields);
const subjects = async (to: string) =>
  (await db.selectFrom("platform.mail").select("subject").where("recipient", "=", to).orderBy("created_at").execute()).map(({ subject }) => subject);
const acts = async (id: string) =>
  (await db.selectFrom("platform.audit").select(["act", "who"]).where("about_id", "=", id).orderBy("id").execute()).filter(({ act }) => act !== "role.grant");

describe("the list of accounts", () => {
  it("is found by name, address, role and state, says the day of the last sign-in, and is kept by nobody as a file", async () => {
    await addPerson(db, { name: "Zélie Test", email: "zelie@exemple.fr", roles: [{ role: "agent", kind: "commune", id: "59512" }] });
    const read = async (query: string) => (await house.as(louise).get(`/comptes${query}`)).text();
    expect(await read("?q=zelie")).toMatch(/1 compte[\s\S]*Zélie Test[\s\S]*zelie@exemple.fr[\s\S]*Agent public \(Roubaix\)[\s\S]*jamais/);
    expect(await read("?role=agent&etat=jamais-venus")).toContain("Zélie Test");
    expect(await read("?role=moderator")).not.toContain("Zélie Test");
    expect(await read("?q=personne-de-ce-nom")).toContain("Rien ne répond à cette recherche");
    await signInByLink(house, browserOf(house), "zelie@exemple.fr");
    expect(await read("?role=agent&etat=jamais-venus")).not.toContain("Zélie Test");
    const csv = await house.as(louise).get("/comptes.csv?q=zelie");
    expect(csv.headers.get("cache-control")).toBe("private, no-store");
    expect(await csv.text()).toMatch(/Zélie Test,zelie@exemple.fr,Agent public \(Roubaix\),\d{4}-\d\d-\d\d,/);
  });

  it("says of whoever has proved no address that they have none, and shows no mark in its place", async () => {
    const id = await addPerson(db, { name: "Sidonie Sans-Adresse", email: "sans-adresse-0@invalid", roles: [{ role: "agent", kind: "commune", id: "59512" }] });
    const pages = ["/comptes?q=sidonie", `/comptes/${id}`, "/comptes.csv?q=sidonie", "/roles?q=sidonie", "/roles.csv?q=sidonie"];
    const texts = await Promise.all(pages.map(async (page) => (await house.as(louise).get(page)).text()));
    for (const text of texts) expect(text).toContain("Sidonie Sans-Adresse");
    for (const text of texts.slice(0, 2)) expect(text).toContain("Aucune adresse confirmée");
    for (const text of texts) expect(text).not.toContain("@invalid");
  });

  it("is for administrators alone: no agent of a commune, auditor or moderator opens a page of it", async () => {
    const others = await Promise.all(
      (
        [
          ["agent", "commune", "59512"],
          ["agent", "metropolis", null],
          ["auditor", "metropolis", null],
          ["moderator", "metropolis", null],
        ] as const
      ).map(([role, kind, id]) => addPerson(db, { roles: [{ role, kind, id }] })),
    );
    for (const one of others) {
      const seen = [await house.as(one).get("/comptes"), await house.as(one).get("/comptes.csv"), await house.as(one).get(`/comptes/${louise}`)];
      expect(seen.map(({ status }) => status)).toEqual([403, 403, 403]);
      expect((await post(one, louise, { act: "block", reason: "Parce que" })).status).toBe(403);
    }
    expect((await house.as(louise).get("/comptes/00000000-0000-4000-8000-000000000000")).status).toBe(404);
  });
});

describe("a blocked account", () => {
  it("is signed out at once, opens by no way, keeps its rows, and is told why and how to contest it; unblocked, it is as it was", async () => {
    const email = "bloquee@exemple.fr";
    const id = await addPerson(db, { name: "Bloquée Essai", email, roles: [{ role: "host", kind: "place", id: "p1" }] });
    const browser = browserOf(house);
    await signInByLink(house, browser, email);
    expect((await browser.get("/mon-espace")).status).toBe(200);
    // A link that was asked for before is no way in after.
    const other = browserOf(house);
    await other.post("/connexion", { courriel: email });
    const { token } = await lastMail(db, email);

    expect((await post(louise, id, { act: "block", reason: "non" })).status).toBe(422);
    const answers = await Promise.all([louise, second].map((by) => post(by, id, { act: "block", reason: "Votes au nom d’autrui" })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect((await browser.get("/mon-espace")).status).not.toBe(200);
    expect(await db.selectFrom("people.session").select("id").where("person_id", "=", id).execute()).toEqual([]);
    expect((await other.post("/connexion/lien", { jeton: token })).headers.get("location")).toBe("/connexion?fait=compte-bloque");
    expect(await (await house.get("/connexion?fait=compte-bloque")).text()).toContain("Ce compte est bloqué");
    expect((await signInByLink(house, browserOf(house), email)).headers.get("location")).toBe("/connexion?fait=compte-bloque");
    expect((await house.as(id).get("/mon-espace")).status).not.toBe(200);
    const told = await lastMail(db, email);
    expect(await subjects(email)).toContain("Votre compte est bloqué");
    expect(told.text).toBeTruthy();
    expect(await (await house.as(louise).get("/comptes?etat=bloques")).text()).toContain("Bloquée Essai");

    expect((await post(second, id, { act: "unblock", reason: "Décision revue" })).status).toBe(303);
    expect((await post(second, id, { act: "unblock", reason: "Décision revue" })).status).toBe(409);
    expect((await subjects(email)).at(-1)).toBe("Votre compte est de nouveau ouvert");
    expect((await house.as(id).get("/mon-espace")).status).toBe(200);
    expect((await acts(id)).map(({ act }) => act)).toEqual(["person.block", "person.unblock"]);
    expect(await (await house.as(louise).get(`/comptes/${id}`)).text()).toContain("Votes au nom d’autrui");
  });
});

describe("a lost second factor", () => {
  it("goes when one administrator asks and another confirms, with every session; its person is told twice", async () => {
    const email = "perdue@exemple.fr";
    const id = await addPerson(db, { name: "Perdue Essai", email });
    expect((await post(louise, id, { act: "ask_recovery", why: "Téléphone volé" })).status).toBe(409);
    const browser = browserOf(house);
    await signInByLink(house, browser, email);
    await db.updateTable("people.person").set({ two_factor_enabled: true }).where("id", "=", id).execute();
    const asked = await Promise.all([louise, louise].map((by) => post(by, id, { act: "ask_recovery", why: "Téléphone volé" })));
    expect(asked.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(await (await house.as(louise).get(`/comptes/${id}`)).text()).not.toContain("Confirmer le retrait");
    expect((await post(louise, id, { act: "confirm_recovery" })).status).toBe(409);
    expect(await (await house.as(second).get("/comptes?etat=second-facteur")).text()).toContain("Perdue Essai");
    const confirmed = await Promise.all([second, second].map((by) => post(by, id, { act: "confirm_recovery" })));
    expect(confirmed.map(({ status }) => status).sort()).toEqual([303, 409]);
    const { two_factor_enabled } = await db.selectFrom("people.person").select("two_factor_enabled").where("id", "=", id).executeTakeFirstOrThrow();
    expect(two_factor_enabled).toBe(false);
    expect(await db.selectFrom("people.session").select("id").where("person_id", "=", id).execute()).toEqual([]);
    expect((await subjects(email)).slice(-2)).toEqual(["Le retrait de votre second facteur est demandé", "Votre second facteur est retiré"]);
    expect(await acts(id)).toEqual([
      { act: "factor.ask", who: louise },
      { act: "factor.remove", who: second },
    ]);
  });
});
