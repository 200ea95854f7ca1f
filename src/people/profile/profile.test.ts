import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import territory from "../../territory/module.ts";
import people from "../module.ts";
import { addPerson } from "../people.testing.ts";

const house = await testHouse([territory, people]);
const nameOf = async (id: string) => (await house.db.selectFrom("people.person").select("name").where("id", "=", id).executeTakeFirstOrThrow()).name;
const change = (id: string, nom: string, langue = "fr", headers = {}) => house.as(id).post("/mon-espace/profil", { nom, langue }, headers);

describe("the name that others see", () => {
  it("changes, and is shown at once", async () => {
    const id = await addPerson(house.db, { name: "Amina" });
    expect((await change(id, "  Amina   Delattre ")).headers.get("location")).toBe("/mon-espace/profil?fait=profil");
    expect(await nameOf(id)).toBe("Amina Delattre");
    expect(await (await house.as(id).get("/mon-espace/profil?fait=profil")).text()).toContain("Votre profil est enregistré");
    expect(await (await house.as(id).get("/mon-espace")).text()).toContain("Bonjour Amina Delattre");
  });

  it.each([
    ["", "Écrivez le nom que les autres verront"],
    ["   ", "Écrivez le nom que les autres verront"],
    ["a".repeat(121), "Écrivez un nom de 120 caractères au plus"],
    ["1234", "Écrivez un nom avec des lettres"],
    ["Amina https://ailleurs.example", "Écrivez un nom avec des lettres"],
    ["<b>Amina</b>", "Écrivez un nom avec des lettres"],
    ["Amina\nchloe", "Écrivez un nom avec des lettres"],
    ["Amina\u202eeolhC", "Écrivez un nom avec des lettres"],
    ["\u200b\u200bAmina\u200b", "Écrivez un nom avec des lettres"],
  ])("is not %j, and what was typed is kept", async (nom, problem) => {
    const id = await addPerson(house.db, { name: "Amina" });
    const answer = await change(id, nom);
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html.match(new RegExp(problem, "g"))?.length).toBe(2);
    if (/^\d/.test(nom)) expect(html).toContain(`value="${nom}"`);
    expect(await nameOf(id)).toBe("Amina");
  });

  it("is nobody else's to change", async () => {
    expect((await house.post("/mon-espace/profil", { nom: "Hugo", langue: "fr" })).status).toBe(403);
    expect((await house.get("/mon-espace/profil")).status).toBe(303);
  });
});

describe("the language of a person", () => {
  it("is that of their pages, whatever the browser asks for", async () => {
    const id = await addPerson(house.db);
    await change(id, "Amina", "nl");
    const html = await (await house.as(id).get("/mon-espace/profil", { "accept-language": "en" })).text();
    expect(html).toContain('<html lang="nl"');
    expect(html).toContain("Taal");
  });

  it("gives way to what was chosen in this browser, which follows a new choice in the profile", async () => {
    const id = await addPerson(house.db, { locale: "nl" });
    const cookie = "affichage=en.dark";
    expect(await (await house.as(id).get("/mon-espace", { cookie })).text()).toContain('<html lang="en"');
    const answer = await change(id, "Amina", "fr", { cookie });
    expect(answer.headers.getSetCookie().find((one) => one.startsWith("affichage="))).toMatch(/^affichage=fr\.dark;/);
  });

  it("sets no cookie where none was chosen", async () => {
    const id = await addPerson(house.db);
    expect((await change(id, "Amina", "en")).headers.getSetCookie()).toEqual([]);
  });

  it.each(["", "de", "__proto__"])("is not %j", async (langue) => {
    const id = await addPerson(house.db);
    const answer = await change(id, "Amina", langue);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Choisissez une langue");
  });
});
