import { beforeAll, describe, expect, it } from "vitest";

import { collectOffers } from "#platform/offers.ts";
import { locales } from "#platform/i18n/locale.ts";
import { rooms } from "../../app.ts";
import { plantedHouse } from "../../planted.testing.ts";
import { type FieldWord, PageWords } from "#platform/ui/field-word.ts";

const { words } = collectOffers(rooms);

describe("the words of the field", () => {
  it("have one key and one meaning each, in three languages, and none is explained by itself", () => {
    expect(new Set(words.map(({ key }) => key)).size).toBe(words.length);
    for (const locale of locales) {
      const forms = words.flatMap((word) => word.forms[locale]);
      expect(new Set(forms).size).toBe(forms.length);
      for (const { key, forms: ofWord, means } of words) {
        expect([key, locale, ofWord[locale].map((form) => form === form.toLowerCase())]).toEqual([key, locale, ofWord[locale].map(() => true)]);
        expect(ofWord[locale].filter((form) => new RegExp(`(?<![\\p{L}-])${form}(?![\\p{L}-])`, "iu").test(means[locale]))).toEqual([]);
        // As the European rules for easy reading ask: short sentences.
        for (const sentence of means[locale].split(/[.:;]/)) expect(sentence.trim().split(/\s+/).length).toBeLessThanOrEqual(24);
      }
    }
  });
});

describe("a page's words", () => {
  const word = (key: string, ...forms: string[]): FieldWord => {
    const said = { fr: key, en: key, nl: key };
    return { key, term: said, means: said, forms: { fr: forms, en: forms, nl: forms } };
  };
  const cut = (page: PageWords, text: string) => page.cut(text).map((piece) => (typeof piece === "string" ? piece : `[${piece.shown}]`));

  it("are explained once, whole, the longest first, whatever the capital; no more than four", () => {
    const page = new PageWords([word("lieu", "lieu"), word("tiers", "tiers-lieu", "tiers-lieux"), word("a.b", "a.b")], "fr");
    expect(cut(page, "L’Enveloppe d’un Tiers-lieu, lieux et lieu.")).toEqual(["L’Enveloppe d’un ", "[Tiers-lieu]", ", lieux et ", "[lieu]", "."]);
    expect(cut(page, "tiers-lieux, lieu, milieu, axb, a.b")).toEqual(["tiers-lieux, lieu, milieu, axb, ", "[a.b]"]);
    const many = new PageWords(
      ["a", "b", "c", "d", "e"].map((key) => word(key, key)),
      "fr",
    );
    expect(cut(many, "a b c d e").filter((piece) => piece.startsWith("["))).toHaveLength(4);
    expect(cut(new PageWords([], "fr"), "a b")).toEqual(["a b"]);
  });
});

describe("in the house", () => {
  let house: Awaited<ReturnType<typeof plantedHouse>>;
  beforeAll(async () => {
    house = await plantedHouse();
  });
  const text = async (address: string, cookie = "") => (await house.get(address, { cookie })).text();

  it("a word is a button of the sentence, its note is next to it and leads to all words; each has its own id", async () => {
    const html = await text("/participer/budget-participatif-2025");
    const found = [...html.matchAll(/<button type="button" class="word" popovertarget="([^"]+)">([^<]+)<\/button>/g)];
    const [, id] = found.find(([, , shown]) => shown === "recevable")!;
    expect(html).toContain(
      `</button><span class="word-note" id="${id}" popover="auto" role="note" aria-labelledby="${id}-term"><b id="${id}-term">Recevable</b>`,
    );
    const ids = found.map(([, one]) => one!);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("all stand on one page in each language, and the search of the house finds them", async () => {
    for (const locale of locales) {
      const html = await text("/mots", `affichage=${locale}`);
      for (const { key, means } of words) expect([key, html.includes(`<div id="${key}">`), html.includes(means[locale])]).toEqual([key, true, true]);
    }
    expect(await text("/recherche?q=recevable&type=mots")).toContain('href="/mots#recevable"');
  });

  it("nothing is pressed where nothing can be: on a sheet to print, in another site's frame", async () => {
    expect(await text("/lieux/la-quenouille-de-la-cour-bleue/affiche")).not.toContain("popovertarget");
  });
});
