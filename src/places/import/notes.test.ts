import { keysOf } from "#platform/keys-of.ts";
import { describe, expect, it } from "vitest";

import { locales } from "#platform/i18n/locale.ts";
import { type NoteValue, sayNote } from "./notes.ts";
import { type NoteCode, type NoteTexts, noteTexts } from "./notes.texts.ts";
import { type Refusal, sayRefusal } from "./refusal.ts";
import { type RefusalCode, type RefusalTexts, refusalTexts } from "./refusals.texts.ts";

const noteValues: { readonly [code in NoteCode]: Parameters<NoteTexts[code]> } = {
  required: [],
  structure_unknown: ["canal-8"],
  date_missing: [],
  commune_missing: [],
  columns: [3, 7],
  feature: [],
  geometry: [],
  repeated: ["canal-8", 4],
  encoding: [],
  control_character: [],
  too_short: [2],
  too_long: [281, 280],
  name_length: ["A", 1],
  too_many: [21],
  date: ["31/02/2026"],
  date_in_future: ["2030-01-01"],
  date_too_old: ["1970-01-01"],
  postal_code: ["5910"],
  insee_code: ["59"],
  outside: ["Reims", "Métropole européenne de Lille", "51454"],
  half_point: [],
  number: [],
  far_point: [42, "Roubaix"],
  term: ["Foo", "services"],
  hours: ["toujours"],
  day_hours: ["9h"],
  phone: ["3939"],
  email: ["contact"],
  url: ["javascript:alert(1)"],
  pivot: ["ABC"],
  pivot_key: ["43493312300028"],
  commune_name: ["59512", "Roubaix", "Tourcoing"],
  commune_by_point: ["Roubaix"],
  postal_code_missing: ["59100", "Roubaix"],
  postal_code_unusual: ["59999", "Roubaix"],
  zero_point: [],
  swapped_point: [],
  point_outside_commune: [4, "Roubaix"],
  term_corrected: ["aide"],
  hours_rewritten: ["lundi 9h-12h", "Mo 09:00-12:00"],
  url_completed: ["www.fabrique.example", "http://www.fabrique.example"],
  phone_first: ["03 20 00 00 01 / 03 20 00 00 02", "+33320000001"],
  hours_proposed: ["lundi 9h-12h", "Mo 09:00-12:00"],
  hours_partly: ["lundi 9h-12h, atelier", "Mo 09:00-12:00", "atelier"],
  hours_sentence: ["selon la programmation"],
  projected: ["Lambert-93"],
  rounded: ["4,34933E+13"],
  word: ["peut-être"],
  kind_unknown: ["château"],
};

const refusalValues: { readonly [code in RefusalCode]: Parameters<RefusalTexts[code]> } = {
  no_file: ["/nowhere.csv"],
  empty: [],
  no_place: [],
  archive: [],
  not_encoded: ["UTF-8", 12],
  open_quotation: ["31"],
  column_twice: ["nom"],
  too_large: [100],
  not_geojson: [],
  unknown_columns: [],
  columns_missing: ["mednum", "id, pivot", "france-services"],
  properties_missing: ["cget", "id, nom", ""],
};

/** In each language a sentence of its own, which says every value that is not the name of a list. */
function expectSaid(values: readonly NoteValue[], said: readonly string[]): void {
  expect(new Set(said).size).toBe(said.length);
  for (const sentence of said) {
    expect(sentence).toMatch(/^[^a-z].{8,}\.$/s);
    expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    for (const value of values.filter((one) => one !== "services")) expect(sentence).toContain(String(value));
  }
}

describe("what the import says is said in three languages", () => {
  it.each(keysOf(noteTexts.fr))("of a line: %s", (code) => {
    const values: readonly NoteValue[] = noteValues[code];
    expectSaid(
      values,
      locales.map((locale) => sayNote({ code, values }, locale)),
    );
  });

  it.each(keysOf(refusalTexts.fr))("of a whole file: %s", (code) => {
    const refusal: Refusal = { code, values: refusalValues[code] };
    expectSaid(
      refusal.values,
      locales.map((locale) => sayRefusal(refusal, locale)),
    );
  });

  it("with the quotation marks and the figures of each", () => {
    const said = (code: NoteCode, ...values: NoteValue[]) => locales.map((locale) => sayNote({ code, values }, locale));
    expect(said("term", "Foo", "services")).toEqual([
      "«\u00a0Foo\u00a0» n’est pas un service du schéma national.",
      "“Foo” is not a service of the national schema.",
      "“Foo” is geen dienst uit het nationale schema.",
    ]);
    expect(said("point_outside_commune", 4.2, "Roubaix").map((sentence) => /4.2/.exec(sentence)?.[0])).toEqual(["4.2", "4.2", "4,2"]);
  });
});

describe("on the command line", () => {
  it("the advice is in its own options", () => {
    expect(sayRefusal({ code: "not_encoded", values: ["UTF-8", 2] }, "terminal")).toContain("ajoutez --encoding windows-1252 s’il vient");
    expect(sayRefusal({ code: "columns_missing", values: ["mednum", "id", "cget"] }, "terminal")).toContain("au format cget (--format cget).");
  });
});
