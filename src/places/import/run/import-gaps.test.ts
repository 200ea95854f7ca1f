import { describe, expect, it } from "vitest";

import territory from "../../../territory/module.ts";
import { goodLine, type Line, mednumFile } from "../mednum-example.ts";
import { sayNote } from "../notes.ts";
import { testMetropolis } from "./metropolis.testing.ts";

const { report, db, count } = await testMetropolis(territory);

/** Imports one line with something wrong in it and says what was refused. */
async function refused(change: Partial<Line>): Promise<string[]> {
  const { rejected, rejections, created } = await report(mednumFile(change), { source: JSON.stringify(change).slice(0, 40) });
  expect([created, rejected]).toEqual([0, 1]);
  return rejections.map(({ field, code }) => `${field}: ${code}`);
}

describe("what the national validator lets through and the import refuses", () => {
  it.each<[string, Partial<Line>, string]>([
    ["a first service that does not exist, before one that does", { services: "Foo|Aide aux démarches administratives" }, "services: term"],
    ["hours in words that are none of hours", { horaires: "à l’accueil" }, "horaires: hours"],
    ["a day without hours", { horaires: "Mo" }, "horaires: hours"],
    ["HTML as hours", { horaires: "<b>Mo</b>" }, "horaires: hours"],
    ["an e-mail without a domain", { courriels: "contact@localhost" }, "courriels: email"],
    ["a second e-mail that is none", { courriels: "contact@fabrique.example|appelez-nous" }, "courriels: email"],
    ["a script as website", { site_web: "javascript:alert(1)" }, "site_web: url"],
    ["an address that begins with two slashes", { site_web: "//fabrique.example" }, "site_web: url"],
    ["a data address to book", { prise_rdv: "data:text/html,<script>alert(1)</script>" }, "prise_rdv: url"],
    ["a website with a password in it", { site_web: "https://admin:secret@fabrique.example/" }, "site_web: url"],
    ["a telephone number too short", { telephone: "3939" }, "telephone: phone"],
    ["words as telephone", { telephone: "à l’accueil" }, "telephone: phone"],
    ["an unknown typology", { typologie: "TIERS_LIEUX|CHATEAU" }, "typologie: term"],
    ["an unknown public", { publics_specifiquement_adresses: "Martiens|Jeunes" }, "publics_specifiquement_adresses: term"],
    ["a pivot that is neither SIRET nor RNA", { pivot: "ABCDEFGHIJ" }, "pivot: pivot"],
    ["no name", { nom: "  " }, "nom: required"],
    ["a name too long", { nom: "a".repeat(201) }, "nom: too_long"],
    ["a summary beyond 280 signs", { presentation_resume: "a".repeat(281) }, "presentation_resume: too_long"],
    ["a date that does not exist", { date_maj: "2026-02-30" }, "date_maj: date"],
    ["a date that does not exist as French people write it", { date_maj: "31/02/2026" }, "date_maj: date"],
    ["a date in the future", { date_maj: "2030-01-01" }, "date_maj: date_in_future"],
    ["a commune outside the metropolis", { commune: "Reims", code_insee: "51454", code_postal: "51100" }, "code_insee: outside"],
    ["half a point", { latitude: "" }, "latitude: half_point"],
    ["a point in the Pacific", { latitude: "-17.5", longitude: "-149.5" }, "latitude: far_point"],
    ["a point in words", { latitude: "nord" }, "latitude: number"],
    ["a NUL", { nom: "La Fabrique\u0000" }, "nom: control_character"],
    ["letters lost by a conversion", { nom: "La Fabrique de l\uFFFDt\uFFFD" }, "nom: encoding"],
  ])("%s", async (_what, change, problem) => {
    expect(await refused(change)).toEqual([problem]);
  });

  it("stored nothing of them", async () => {
    expect(await count()).toBe(0);
  });

  it("tells every problem of a line at once, with its line, in words", async () => {
    const { rejections } = await report(mednumFile({}, { nom: "", telephone: "?", services: "Foo" }), { source: "Deux lignes" });
    expect(rejections).toEqual([
      { line: 3, id: "essai-2", field: "nom", code: "required", values: [] },
      { line: 3, id: "essai-2", field: "telephone", code: "phone", values: ["?"] },
      { line: 3, id: "essai-2", field: "services", code: "term", values: ["Foo", "services"] },
    ]);
    expect(rejections.map((note) => sayNote(note, "fr"))).toEqual([
      "La valeur manque.",
      "«\u00a0?\u00a0» n’est pas un numéro de téléphone complet, de France ou de Belgique.",
      "«\u00a0Foo\u00a0» n’est pas un service du schéma national.",
    ]);
  });
});

describe("what is set right, and told", () => {
  it("labels written with other accents, numbers with spaces, addresses without http, points the wrong way round", async () => {
    const change = {
      services: "aide aux demarches administratives",
      telephone: "03 20 00 00 01",
      site_web: "www.fabrique.example",
      latitude: goodLine.longitude,
      longitude: goodLine.latitude,
      horaires: "lundi 9h-12h",
    };
    const { created, repairs } = await report(mednumFile(change), { source: "Réparé" });
    expect(created).toBe(1);
    expect(repairs.map(({ code }) => code).sort()).toEqual(["hours_proposed", "swapped_point", "term_corrected", "url_completed"]);
    const place = await db.selectFrom("places.place").selectAll().where("source", "=", "Réparé").executeTakeFirstOrThrow();
    expect(place).toMatchObject({
      services: ["administrative"],
      phone: "+33320000001",
      websites: ["http://www.fabrique.example"],
      longitude: 3.1746,
      latitude: 50.6942,
      hours: "Mo 09:00-12:00",
    });
  });

  it("a SIRET whose control key is wrong is left out; a right one, with spaces or in small letters, is kept and joins the place to its structure", async () => {
    const { id } = await db
      .insertInto("people.structure")
      .values({ name: "La Fabrique", kind: "association", siret: "43493312300029" })
      .returning("id")
      .executeTakeFirstOrThrow();
    const wrong = await report(mednumFile({ pivot: "43493312300028" }), { source: "Clé fausse" });
    expect([wrong.created, wrong.repairs.map(({ field, code }) => `${field}: ${code}`)]).toEqual([1, ["pivot: pivot_key"]]);
    expect((await report(mednumFile({ pivot: "434 933 123 00029" }), { source: "Clé juste" })).created).toBe(1);
    expect((await report(mednumFile({ pivot: "35600000000048" }), { source: "La Poste" })).repairs).toEqual([]);
    const rows = await db
      .selectFrom("places.place")
      .select(["id", "source", "structure_pivot"])
      .where("source", "in", ["Clé fausse", "Clé juste", "La Poste"])
      .orderBy("source")
      .execute();
    expect(rows.map(({ structure_pivot }) => structure_pivot)).toEqual([null, "43493312300029", "35600000000048"]);
    const links = await db.selectFrom("thread.link").select(["from_id", "to_id"]).where("relation", "=", "runs").execute();
    expect(links).toEqual([{ from_id: id, to_id: rows[1]!.id }]);
  });

  it("the point 0, 0 is no point; an associated commune is followed to Lille", async () => {
    const change = { latitude: "0", longitude: "0", commune: "Lomme", code_insee: "59355", code_postal: "59160" };
    expect((await report(mednumFile(change), { source: "Lomme" })).created).toBe(1);
    const place = await db.selectFrom("places.place").selectAll().where("source", "=", "Lomme").executeTakeFirstOrThrow();
    expect(place).toMatchObject({ commune_code: "59350", insee_code: "59355", longitude: null, latitude: null, location_precision: "commune" });
  });

  it("a commune without its code is found by name and postal code", async () => {
    expect(
      (
        await report(mednumFile({ code_insee: "", commune: "SAINT ANDRE LEZ LILLE", code_postal: "59350", latitude: "", longitude: "" }), {
          source: "Sans code",
        })
      ).created,
    ).toBe(1);
    const place = await db.selectFrom("places.place").select("commune_code").where("source", "=", "Sans code").executeTakeFirstOrThrow();
    expect(place.commune_code).toBe("59527");
  });
});
