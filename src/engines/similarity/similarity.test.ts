import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { createSimilarityIndex, type Language, levels } from "./similarity.ts";

const others: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    "Un skatepark couvert près de la gare",
    "Ouvrir la médiathèque le dimanche",
    "Moins de bruit la nuit autour des bars",
    "Des bancs à l'ombre sur la place du marché",
    "Un marché de producteurs le samedi",
    "Apprendre à nager à tous les enfants",
    "Des toilettes publiques au parc",
    "Un bus de nuit jusqu'à l'université",
  ],
  en: [
    "A covered skate park near the station",
    "Open the library on Sundays",
    "Less noise at night around the bars",
    "Benches in the shade on the market square",
    "Teach every child to swim",
    "Public toilets in the park",
  ],
  nl: [
    "Een overdekt skatepark bij het station",
    "De bibliotheek open op zondag",
    "Minder lawaai 's nachts rond de cafés",
    "Banken in de schaduw op het marktplein",
    "Elk kind leert zwemmen",
    "Openbare toiletten in het park",
  ],
};

function indexOf(texts: readonly string[], language: Language = "fr") {
  const index = createSimilarityIndex(language);
  for (const [n, text] of texts.entries()) index.put(String(n), text);
  return index;
}

describe("somebody who writes the title of an idea", () => {
  it.each<[string, Language, string, string]>([
    ["without accents", "fr", "Vegetaliser la cour de l'ecole", "Végétaliser la cour de l’école"],
    ["in capitals", "fr", "VÉGÉTALISER LA COUR DE L'ÉCOLE", "Végétaliser la cour de l’école"],
    ["in other forms of the words", "fr", "Végétalisation des cours d’écoles", "Végétaliser la cour de l'école"],
    ["in another order", "fr", "La cour de l'école : la végétaliser", "Végétaliser la cour de l'école"],
    ["without accents in other forms", "fr", "Securite des pistes cyclables", "Une piste cyclable en sécurité"],
    ["with other small words", "fr", "Pour des repas plus bio à la cantine", "Repas bio dans les cantines"],
    ["without its ligature", "fr", "Une oeuvre d'art au rond-point", "Œuvres d'art aux ronds-points"],
    ["in other forms of the words", "en", "Planting trees along our streets", "Plant a tree along every street"],
    ["in another order", "en", "Repair bicycles in a café", "Bicycle café: repairing together"],
    ["in other forms of the words", "nl", "Meer boom in de straat", "Meer bomen in onze straten"],
    ["without accents", "nl", "Een cafe voor de fietspaden", "Het café bij het fietspad"],
  ])("%s (%s) finds the same idea first", (_, language, asked, same) => {
    const found = indexOf([...others[language], same], language).similar(asked);
    expect(found[0]!.id).toBe(String(others[language].length));
    expect(found[0]!.score).toBeGreaterThanOrEqual(levels.same);
    expect(found.filter(({ score }) => score >= levels.same)).toHaveLength(1);
  });

  it.each(["Vegétalsier la cour de lécole", "Végétaliser la coour de l'éclole", "Végtaliser la cuor de l'école"])(
    "with slips of the pen finds it: %s",
    (asked) => {
      const found = indexOf([...others.fr, "Végétaliser la cour de l'école"]).similar(asked);
      expect(found[0]!.id).toBe(String(others.fr.length));
    },
  );

  it("finds it before the last word is typed", () => {
    const found = indexOf([...others.fr, "Un compost collectif au jardin"]).similar("Compost colle");
    expect(found[0]!.id).toBe(String(others.fr.length));
  });

  it("is told why, in the words of both", () => {
    const [found] = indexOf([...others.fr, "Végétaliser les cours d’Écoles"]).similar("Ma cour d'ecole végétale, au soleil");
    expect(found!.because.map(({ asked, found }) => `${asked} = ${found}`)).toEqual(["cour = cours", "ecole = Écoles", "végétale = Végétaliser"]);
    expect(found!.because.map(({ closeness }) => closeness === 1)).toEqual([true, true, false]);
  });

  it("gets nothing for an idea that nobody had, nor for no words", () => {
    const index = indexOf(others.fr);
    for (const asked of ["Réparer l'orgue de l'église", "", "   ", "…", "🚲🌳", "\ud800", "pour les", "x".repeat(100_000)])
      expect(index.similar(asked)).toEqual([]);
    expect(createSimilarityIndex("fr").similar("école")).toEqual([]);
  });

  it("is not told that one word is the same idea as a sentence", () => {
    const [found] = indexOf([...others.fr, "Une école ouverte aux associations du quartier"]).similar("école");
    expect(found!.score).toBeGreaterThanOrEqual(levels.related);
    expect(found!.score).toBeLessThan(levels.same);
  });

  it("does not get the year after", () => {
    expect(indexOf([...others.fr, "Fête 2025"]).similar("2024", { atLeast: 0 })).toEqual([]);
  });

  it("gets as many as asked, only those that may be seen, the nearer first, equals by id", () => {
    const index = createSimilarityIndex("fr");
    for (const id of ["c", "a", "d", "b"]) index.put(id, "Jardin partagé");
    index.put("e", "Un jardin partagé au bord de l'eau");
    const ids = (options: object) => index.similar("Jardin partagé", options).map(({ id }) => id);
    expect(ids({})).toEqual(["a", "b", "c", "d", "e"]);
    expect(ids({ limit: 2 })).toEqual(["a", "b"]);
    expect(ids({ among: (id: string) => id !== "a", limit: 2 })).toEqual(["b", "c"]);
    expect(ids({ atLeast: 1 })).toEqual(["a", "b", "c", "d"]);
  });

  it("is told of ideas that have the words further down, but not that they are the same", () => {
    const index = indexOf(others.fr);
    index.put("body", "De la fraîcheur en ville", "Plantons des tilleuls et des platanes le long du canal ".repeat(20));
    index.put("title", "Des platanes au bord du canal", "Et des bancs.");
    const found = index.similar("Planter des platanes le long du canal");
    expect(found.map(({ id }) => id)).toEqual(["title", "body"]);
    expect(found[1]!.score).toBeGreaterThanOrEqual(levels.related);
    expect(found[1]!.score).toBeLessThan(levels.same);
    expect(found[1]!.because.map(({ found }) => found)).toEqual(expect.arrayContaining(["Plantons", "platanes", "canal"]));
  });

  it("who has written more is told that an equal title is the same idea, and an equal text fully", () => {
    const index = indexOf(others.fr);
    const body = "Le préau de l’école, les élèves n’y sont plus à l’abri depuis la tempête.";
    index.put("it", "Réparer le préau", body);
    const score = (more: string) => index.similar("Réparer le préau", { body: more })[0]!.score;
    expect(score(body)).toBe(1);
    expect(score("Une toiture neuve, isolée, posée pendant les vacances, avec les subventions de la région.")).toBeGreaterThanOrEqual(levels.same);
  });

  it("may leave the title for later", () => {
    const index = indexOf(others.fr);
    index.put("it", "", "Réparer le préau");
    expect(index.similar("", { body: "Réparation des préaux" })[0]).toMatchObject({ id: "it", score: 1 });
  });

  it("may paste a whole page", () => {
    const page = Array.from({ length: 4000 }, (_, n) => `mot${"abcdefghij"[n % 10]}${"klmnopqrst"[Math.floor(n / 10) % 10]}${n % 7}`).join(" ");
    const index = indexOf([...others.fr, page]);
    expect(index.similar(page)[0]).toMatchObject({ id: String(others.fr.length), score: 1 });
  });
});

describe("an index", () => {
  const words = ["école", "écoles", "ecolier", "cour", "vélo", "vélos", "velib", "le", "la", "et", "2024", "piste", "pistes", "🚲", "l'été", "rue", "rues"];
  const text = fc.oneof(
    { weight: 5, arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 7 }).map((some) => some.join(" ")) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  );
  const id = fc.constantFrom(..."abcdefgh");
  const change = fc.oneof(fc.record({ put: id, text, body: text }), fc.record({ remove: id }));
  const language = fc.constantFrom<Language>("fr", "en", "nl");

  it("answers as if what was removed or replaced had never been there", () => {
    fc.assert(
      fc.property(language, fc.array(change, { maxLength: 40 }), text, text, (spoken, changes, asked, body) => {
        const [index, left] = [createSimilarityIndex(spoken), new Map<string, readonly [string, string]>()];
        for (const one of changes) {
          if ("remove" in one) expect(index.remove(one.remove)).toBe(left.delete(one.remove));
          else {
            index.put(one.put, one.text, one.body);
            left.set(one.put, [one.text, one.body]);
          }
          // A question between two changes leaves nothing behind.
          index.similar(asked, { body });
        }
        const fresh = createSimilarityIndex(spoken);
        for (const [key, [title, body]] of [...left].reverse()) fresh.put(key, title, body);
        expect(index.size).toBe(left.size);
        for (const key of "abcdefgh") expect(index.has(key)).toBe(left.has(key));
        const options = { body, atLeast: 0, limit: 100 };
        expect(index.similar(asked, options)).toEqual(fresh.similar(asked, options));
      }),
      { numRuns: 300 },
    );
  });

  it("gives scores from 0 to 1, in order, with reasons; fewer with a higher least score, and no others", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 20 }), text, text, fc.double({ min: 0, max: 1, noNaN: true }), (texts, asked, body, atLeast) => {
        const index = createSimilarityIndex("fr");
        for (const [n, [title, more]] of texts.entries()) index.put(String(n), title, more);
        const all = index.similar(asked, { body, atLeast: 0, limit: 100 });
        for (const { score, because } of all) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(because.length).toBeGreaterThan(0);
          for (const { closeness, found } of because) expect([closeness >= 0.5, found.length > 0]).toEqual([true, true]);
        }
        expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).toSorted((a, b) => b - a));
        expect(index.similar(asked, { body, atLeast, limit: 100 })).toEqual(all.filter(({ score }) => score >= atLeast));
      }),
      { numRuns: 300 },
    );
  });

  it("knows a text again in any order of its words, and finds it fully the same", () => {
    const sentence = fc.uniqueArray(fc.constantFrom("école", "cour", "vélo", "piste", "rue", "jardin", "marché", "nuit", "arbre"), { minLength: 1 });
    const shuffled = sentence.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })));
    fc.assert(
      fc.property(shuffled, fc.array(text, { maxLength: 12 }), ([some, again], texts) => {
        const index = indexOf(texts);
        index.put("it", some.join(" "));
        const asked = again.map((word) => `les ${word.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase()}S`).join(", ");
        expect(index.similar(asked, { limit: 100 }).find(({ id: one }) => one === "it")?.score).toBe(1);
      }),
    );
  });

  it("finds two texts of as many distinct words as much in each other", () => {
    const exact = fc.uniqueArray(fc.constantFrom("ecol", "jardin", "piscin", "bus", "march", "nuit", "toilet", "opera"), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(exact, exact, (one, other) => {
        const index = indexOf([one.join(" "), other.join(" ")]);
        const score = (asked: readonly string[], found: string) => index.similar(asked.join(" "), { atLeast: 0, among: (key) => key === found })[0]?.score ?? 0;
        expect(score(one, "1")).toBeCloseTo(score(other, "0"), 12);
      }),
    );
  });
});
