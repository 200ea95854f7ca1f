import { describe, expect, it } from "vitest";

import { inputOf } from "./form-input.ts";
import { type Reader, reading } from "./reader.ts";

const read = <value>(typed: Record<string, string> | string[][], ask: (form: Reader) => value) => reading(inputOf(new URLSearchParams(typed)), "fr", ask);
const right = (value: unknown) => ({ ok: true, value });
const wrong = (problems: Record<string, string>) => ({ ok: false, problems });

describe("a reader of forms", () => {
  it("takes one line of text, white space as one space, and no control character", () => {
    const line = (words: string) => read({ title: words }, (form) => form.line("title", 3, 8, "court", "long"));
    expect(line("  un  banc\n")).toEqual(right("un banc"));
    expect(line("un")).toEqual(wrong({ title: "court" }));
    expect(line("un grand banc")).toEqual(wrong({ title: "long" }));
    expect(line("un\u0007banc")).toEqual(wrong({ title: "court" }));
    expect(line("un\u2028banc")).toEqual(right("un banc"));
  });

  // A title that turns the rest of its line round, one that looks like another's, one of nothing.
  it.each([
    ["budget \u202Efdp.exe", "budget fdp.exe"],
    ["La\u200BFabrique", "LaFabrique"],
    ["\u2067Mairie\u2069 \u200F", "Mairie"],
    ["👩\u200D👧 au parc", "👩\u200D👧 au parc"],
  ])("takes no mark that nobody sees: %j", (typed, kept) => {
    expect(read({ title: typed }, (form) => form.line("title", 3, 20, "court"))).toEqual(right(kept));
    expect(read({ title: `${typed}\n` }, (form) => form.lines("title", 3, 20, "court"))).toEqual(right(kept));
  });

  // Two titles that are drawn alike are one.
  it.each([
    ["La\u200DFabrique", "LaFabrique"],
    ["La\u200CFabrique", "LaFabrique"],
    ["La\u2060Fabrique", "LaFabrique"],
    ["La\u{E0041}\u{E007F}Fabrique", "LaFabrique"],
    ["La\uFE0FFabrique", "LaFabrique"],
    ["La\u2800\u2800Fabrique", "La Fabrique"],
    ["Cafe\u0301 d’e\u0301te\u0301", "Café d’été"],
    ["Un cœur ❤\uFE0F", "Un cœur ❤\uFE0F"],
  ])("gives a line its one form: %j", (typed, kept) => {
    expect(read({ title: typed }, (form) => form.line("title", 3, 20, "court"))).toEqual(right(kept));
  });

  it("leaves joiners in prose, where Persian words need them, and takes no prose of them alone", () => {
    const lines = (words: string) => read({ words }, (form) => form.lines("words", 3, 40, "court"));
    expect(lines("می\u200Cخواهم، بفرمایید")).toEqual(right("می\u200Cخواهم، بفرمایید"));
    expect(lines("\u200D\u200C\u200D\u2060")).toEqual(wrong({ words: "court" }));
  });

  it.each(["moi\u200D@exemple.fr", "moi@exem\u2060ple.fr"])("takes no address with a mark that nobody sees: %j", (typed) => {
    expect(read({ mail: typed }, (form) => form.email("mail", "adresse"))).toEqual(wrong({ mail: "adresse" }));
  });

  it.each(["\u200B\u200B\u200B", "\u200D\u200D\u200D", "\u2800\u2800\u2800", "\u{E0061}\u{E0062}\u{E0063}", "\u3164\u3164\u3164", "\u00AD \u2060 \u00AD"])(
    "takes no line of nothing: %j",
    (typed) => {
      expect(read({ title: typed }, (form) => form.line("title", 3, 20, "court"))).toEqual(wrong({ title: "court" }));
    },
  );

  it("says that a file is empty, not that none was chosen: a browser sends one without a name for that", () => {
    const ask = (...files: File[]) => {
      const data = new FormData();
      for (const file of files) data.append("fichier", file);
      return reading(inputOf(data), "fr", (form) => form.check("fichier", form.file("fichier") !== null, "choisissez"));
    };
    expect(ask(new File([], ""))).toEqual(wrong({ fichier: "choisissez" }));
    expect(ask(new File([], "C:\\Bureau\\lieux.csv"))).toEqual(wrong({ fichier: "Le fichier «\u00a0lieux.csv\u00a0» est vide. Choisissez-en un autre." }));
    expect(ask(new File([], "vide.csv"), new File(["a;b"], "lieux.csv"))).toEqual(right(true));
  });

  it("takes a password as it is, with its spaces", () => {
    expect(read({ secret: " deux  mots " }, (form) => form.secret("secret"))).toEqual(right(" deux  mots "));
  });

  it("takes a day of the calendar", () => {
    const day = (typed: string) => read({ on: typed }, (form) => form.day("on", "quel jour"));
    expect(day(" 2028-02-29 ")).toEqual(right("2028-02-29"));
    for (const none of ["", "2026-02-29", "29/02/2028"]) expect(day(none)).toEqual(wrong({ on: "quel jour" }));
  });

  it("takes the version that the form was made from, and none for anything else", () => {
    const version = (typed: string) => read({ version: typed }, (form) => form.version());
    expect(version("12")).toEqual(right(12));
    for (const none of ["", "-1", "1e9", "99999999999"]) expect(version(none)).toEqual(right(0));
  });

  it("keeps the first problem of a field", () => {
    const two = read({}, (form) => [form.line("title", 1, 9, "manque"), form.check("title", false, "autre")]);
    expect(two).toEqual(wrong({ title: "manque" }));
  });

  it("takes one word of a list, and nothing that only looks like one", () => {
    const choice = (word: string) => read({ kind: word }, (form) => form.choice("kind", ["paper", "desk"], "inconnu"));
    expect(choice("desk")).toEqual(right("desk"));
    expect(choice("constructor")).toEqual(wrong({ kind: "inconnu" }));
    expect(choice("")).toEqual(wrong({ kind: "inconnu" }));
  });

  it("takes several words, each once, and refuses a foreign one rather than dropping it", () => {
    const choices = (...words: string[]) =>
      read(
        words.map((word) => ["days", word]),
        (form) => form.choices("days", ["mo", "tu"], "inconnu"),
      );
    expect(choices("tu", "mo", "tu")).toEqual(right(["tu", "mo"]));
    expect(choices()).toEqual(right([]));
    expect(choices("mo", "xx")).toEqual(wrong({ days: "inconnu" }));
  });

  it.each([
    ["12", 12],
    ["1 200", 1200],
    ["1\u202f200", 1200],
    ["12.5", null],
    ["1e3", null],
    ["-1", null],
    ["", null],
    ["99999", null],
  ])("reads the whole number %j as %j", (typed, value) => {
    expect(read({ n: typed }, (form) => form.whole("n", 0, 9999, "nombre"))).toEqual(value === null ? wrong({ n: "nombre" }) : right(value));
  });

  it("reads a sum of money in cents, within bounds", () => {
    const cents = (typed: string) => read({ cost: typed }, (form) => form.euros("cost", 100, "montant", 2_000_000));
    expect(cents("12.000,50 €")).toEqual(right(1_200_050));
    for (const typed of ["", "0,50", "douze", "20000,01"]) expect(cents(typed)).toEqual(wrong({ cost: "montant" }));
  });

  it("reads a day and a time as clocks here show them", () => {
    const moment = (day: string, time: string) => read({ start_date: day, start_time: time }, (form) => form.moment("start", "quand"));
    expect(moment("2026-12-13", "18:30")).toEqual(right(new Date("2026-12-13T17:30:00Z")));
    for (const [day, time] of [
      ["2026-02-29", "10:00"],
      ["2026-12-13", ""],
      ["", "18:30"],
    ] as const)
      expect(moment(day, time)).toEqual(wrong({ start: "quand" }));
  });

  it("shows again all that was typed: lists, and moments as one value", () => {
    const { values } = inputOf(new URLSearchParams("theme=a&theme=b&one=x&start_date=2026-12-01&start_time=09:30&__proto__=y&__proto__=z"));
    expect(values).toMatchObject({ theme: ["a", "b"], one: "x", start: "2026-12-01T09:30" });
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
  });
});
