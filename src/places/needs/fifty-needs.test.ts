import { keysOf } from "#platform/keys-of.ts";
import { describe, expect, it } from "vitest";

import { groupOf, isThemeGroup, type Theme, type ThemeGroup } from "../vocabulary-themes.ts";
import { dangers, numbersFor } from "./emergency.ts";
import { fifty } from "./fifty-needs.examples.ts";
import { readNeed, readTyped } from "./read-need.ts";

const themesOf = (typed: string): readonly Theme[] => readTyped(typed).themes;

const answers = (found: Theme, wanted: Theme | ThemeGroup) => (isThemeGroup(wanted) ? groupOf(found) === wanted : found === wanted);

describe("fifty needs as people say them", () => {
  it("are fifty, in three languages, with slips of the pen and without accents", () => {
    expect(fifty.length).toBeGreaterThanOrEqual(50);
    expect(new Set(fifty.map(([typed]) => typed)).size).toBe(fifty.length);
  });

  it("lead to a right theme among the first three: at least 45 of 50", () => {
    const missed = fifty.filter(
      ([typed, ...wanted]) =>
        !themesOf(typed)
          .slice(0, 3)
          .some((found) => wanted.some((one) => answers(found, one))),
    );
    if (missed.length > 0) console.warn("Missed:", missed.map(([typed]) => `${typed} → ${themesOf(typed).join(", ")}`).join("\n"));
    expect(fifty.length - missed.length).toBeGreaterThanOrEqual(fifty.length - 5);
  });
});

describe("what is no need, or another's word", () => {
  it.each([
    "vol Lille Londres pas cher",
    "vol",
    "volley",
    "horaires du volet roulant",
    "la rue de la Paix",
    "12 rue du Métier-Bleu",
    "Faidherbe",
    "Wazemmes",
    "zzzz",
    "42",
    "👍",
    "coworking",
    "fablab",
    "textile",
    "conseil de quartier",
    "budget participatif",
    "Le Canal Numérique",
  ])("is not taken for one: %s", (typed) => {
    const { themes, dangers: inDanger } = readNeed(typed, { slips: true });
    if (typed === "budget participatif" || typed === "Le Canal Numérique") expect(themes.length).toBeLessThanOrEqual(1);
    else expect([themes, inDanger]).toEqual([[], []]);
  });

  it.each([
    ["je cherche un travail", "famille--surmonter-conflits-separation-violence"],
    ["le frigo est en panne", "mobilite--entretenir-reparer-son-vehicule"],
    ["un titre de transport", "difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-a-la-citoyennete"],
    ["cours de cuisine", "difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire"],
    ["du pain et du beurre", "sante--acces-aux-soins"],
    ["voilà une foire", "equipement-et-alimentation--electromenager"],
  ])("%s is not about %s", (typed, wrong) => {
    expect(readNeed(typed, { slips: true }).themes).not.toContain(wrong);
  });
});

describe("danger", () => {
  it.each([
    ["j'ai envie de mourir", "suicide", "3114"],
    ["je veux me suicider", "suicide", "3114"],
    ["I want to die", "suicide", "3114"],
    ["ik wil niet meer leven", "suicide", "3114"],
    ["mon mari me frappe", "violence", "17"],
    ["MON EX ME BAT", "violence", "17"],
    ["my husband hits me", "violence", "17"],
    ["mijn man slaat me", "violence", "17"],
    ["j ai peur de mon mari", "violence", "17"],
    ["le voisin frappe son fils tous les soirs", "child", "119"],
    ["je suis à la rue avec mes enfants", "roof", "115"],
    ["ou dormir ce soir", "roof", "115"],
    ["overdose", "health", "15"],
    ["ça sent une fuite de gaz", "fire", "18"],
    ["violances conjugales", "violence", "17"],
  ] as const)("%s: the numbers come first", (typed, danger, number) => {
    const found = readNeed(typed, { slips: true }).dangers;
    expect(found).toContain(danger);
    expect(numbersFor(found)).toContain(number);
    if (found.length === 1) expect(numbersFor(found)[0]).toBe(number);
  });

  it("always tells those who cannot speak how to write", () => {
    for (const name of keysOf(dangers)) expect(numbersFor([name])).toContain("114");
  });
});

describe("whatever is typed", () => {
  it("ten thousand characters cost no more than a need", () => {
    const long = "apartement loyé violance ".repeat(400);
    readNeed("un mot", { slips: true });
    const began = performance.now();
    const found = readNeed(long, { slips: true });
    expect(performance.now() - began).toBeLessThan(500);
    expect(found.themes.length).toBeLessThanOrEqual(6);
  });

  it("never throws", () => {
    for (const odd of [
      "",
      " ",
      "\ud800",
      "'",
      "l'",
      "%_\\",
      "e\u0301".repeat(500),
      "constructor __proto__ toString",
      "\u0000",
      "🏡".repeat(200),
      "a".repeat(10_000),
    ]) {
      expect(readNeed(odd, { slips: true }).themes).toEqual([]);
    }
  });
});
