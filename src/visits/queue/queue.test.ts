import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { visitsHouse } from "../visits.testing.ts";

const house = await visitsHouse();
const { db, planner } = house;
const chloe = house.as(planner);

const add = (organisation: string, people: number, hours: number, state = "received") =>
  sql`
    insert into visits.request (organisation, kind, city, country, contact_name, email, people, wish, themes, language, transport, locale, state, reason, asked_at, received_at)
    values (${organisation}, 'city', 'Sambreval', 'BE', 'Contact', 'contact@exemple.be', ${people}, 'tour', '{network}', 'fr', 'foot', 'fr', ${state},
      ${state === "refused" ? "Hors sujet" : null},
      now() - make_interval(hours => ${hours}), now() - make_interval(hours => ${hours}))`.execute(db);
await add("Université d’Été", 12, 48);
await add("Association Bêta", 30, 5);
await add("Ville de Gand", 7, 100);
await add("Zone franche", 4, 3, "refused");

const names = async (query: string) => {
  const html = await (await chloe.get(`/visites/demandes${query}`)).text();
  return ["Université d’Été", "Association Bêta", "Ville de Gand", "Zone franche"]
    .filter((name) => html.includes(`>${name}<`))
    .sort((a, b) => html.indexOf(`>${a}<`) - html.indexOf(`>${b}<`));
};

describe("a planner", () => {
  it("sees first who has waited longest, or orders by name or by number, either way", async () => {
    expect(await names("")).toEqual(["Ville de Gand", "Université d’Été", "Association Bêta"]);
    expect(await names("?tri=-delai")).toEqual(["Association Bêta", "Université d’Été", "Ville de Gand"]);
    expect(await names("?tri=nom")).toEqual(["Association Bêta", "Université d’Été", "Ville de Gand"]);
    expect(await names("?tri=-effectif")).toEqual(["Association Bêta", "Université d’Été", "Ville de Gand"]);
  });

  it("finds a delegation by words, without minding accents, within the state that is looked at", async () => {
    expect(await names("?q=ete")).toEqual(["Université d’Été"]);
    expect(await names("?q=zone")).toEqual([]);
    expect(await names("?q=zone&etat=terminees")).toEqual(["Zone franche"]);
  });

  it("takes what is found along as a table; nobody else does", async () => {
    const lines = (await (await chloe.get("/visites/demandes.csv?tri=nom")).text()).trim().split("\r\n");
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain("Association Bêta,Sambreval,Belgique,30");
    expect((await house.get("/visites/demandes.csv")).status).toBe(303);
  });
});
