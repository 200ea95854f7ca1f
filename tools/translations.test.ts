// biome-ignore-all lint/suspicious/noTemplateCurlyInString: texts with blanks are what these tests are about.
import { describe, expect, it } from "vitest";

import { findTexts } from "./translations/find-texts.ts";
import { writeTexts } from "./translations/write-texts.ts";
import { sourcesOfTexts } from "./translations.ts";

const file = "places/hello/hello.texts.ts";
const source = `import { plural } from "#platform/i18n/format.ts";
const fr = {
  title: "Durée\\u00a0: un an",
  since: (day: string) => \`Depuis le \${day}.\`,
  count: (count: number) => (count === 0 ? "Rien" : plural(count, "fr", { one: "# lieu", other: "# lieux" })),
  price: (cents: number) => \`coûte \${cents / 100} € \${"par mois"}\`,
};
export const helloTexts: Record<Locale, typeof fr> = {
  fr,
  en: { title: "Time: one year", since: (day) => \`Since \${day}.\`, count: (n) => (n === 0 ? "Nothing" : plural(n, "en", { one: "# place", other: "# places" })), price: (c) => \`costs \${c / 100} € \${"a month"}\` },
};
`;
const textsIn = (locale: string) =>
  Object.fromEntries(findTexts(file, source).flatMap((one) => (one.locale === locale ? [[one.key.split(":")[1], one.text]] : [])));

describe("texts for translators", () => {
  it("have the same keys in all languages, and blanks instead of code", () => {
    expect(textsIn("fr")).toEqual({
      title: "Durée\u00a0: un an",
      since: "Depuis le {day}.",
      count: "Rien",
      "count.one": "# lieu",
      "count.other": "# lieux",
      price: "coûte {1} € {2}",
      "price#2": "par mois",
    });
    expect(Object.keys(textsIn("en"))).toEqual(Object.keys(textsIn("fr")));
  });

  it("come back into the code, as the house writes them", () => {
    const base = "places/hello/hello.texts:";
    const given = { [`${base}title`]: 'Durée\u202f: "deux" ans', [`${base}since`]: "À partir du {day}, `ou` ${1+1}", [`${base}price`]: "{2} pour {1} €" };
    const { source: written, changed, faults } = writeTexts(file, source, "fr", given);
    expect([changed, faults]).toEqual([3, []]);
    expect(written).toContain('title: "Durée\\u202f: \\"deux\\" ans"');
    expect(written).toContain("since: (day: string) => `À partir du ${day}, \\`ou\\` \\${1+1}`");
    expect(written).toContain('`${"par mois"} pour ${cents / 100} €`');
    expect(written.slice(written.indexOf("export const"))).toBe(source.slice(source.indexOf("export const")));
  });

  it.each([
    ["a blank that is missing", "Depuis longtemps", "must hold {day}, holds none"],
    ["a blank of somebody's own", "Depuis {day} {process}", "holds {day}, {process}"],
    ["nothing", "  ", "empty"],
  ])("are left as they are for %s, which is told", (_, text, says) => {
    const key = "places/hello/hello.texts:since";
    const written = writeTexts(file, source, "fr", { [key]: text });
    expect([written.source, written.changed]).toEqual([source, 0]);
    expect(written.faults).toEqual([expect.stringContaining(says)]);
  });

  it("put no code into the house, whatever a translator writes", () => {
    const attack = '"; process.exit(1); //${process.exit(1)}`';
    const { source: written } = writeTexts(file, source, "fr", {
      "places/hello/hello.texts:title": attack,
      "places/hello/hello.texts:since": `${attack}{day}`,
    });
    const found = findTexts(file, written).filter(({ locale, key }) => locale === "fr" && /:(title|since)$/.test(key));
    expect(found.map(({ text }) => text)).toEqual([attack, `${attack}{day}`]);
    expect([...found[1]!.blanks!]).toEqual([["day", "day"]]);
  });

  it("are found in the whole house: what French says, English and Dutch say under the same key", () => {
    const all = sourcesOfTexts().flatMap(([name, , text]) => findTexts(name, text));
    const keys = (locale: string) => new Set(all.flatMap((one) => (one.locale === locale ? [one.key] : [])));
    const [french, english, dutch] = [keys("fr"), keys("en"), keys("nl")];
    expect(french.size).toBeGreaterThan(11_000);
    // Where languages are built otherwise, a sentence is parted in another way: it has its own keys.
    for (const other of [english, dutch]) expect(french.intersection(other).size / french.size).toBeGreaterThan(0.985);
  });

  it("are true of any metropolis: none gives a town, a postal code, a telephone or a point of Lille as an example, not even when an answer is wrong", () => {
    const ofLille =
      /\blill(?:e|ois|oise)\b|\brijsel\b|\bMEL\b|\broubaix|\btourcoing|\b95 (?:communes|gemeenten)\b|\b59\d{3}\b|\b03 ?20\b|\b50[.,]6\d|\b3[.,][01]\d{2,}\b(?! )/i;
    // The demo's people and story, and the one metropolis whose jobs are known.
    const all = sourcesOfTexts().flatMap(([name, , text]) =>
      /^(people\/cast|publications\/seeds|governance\/dashboard\/key-figures)\.ts$/.test(name) ? [] : findTexts(name, text),
    );
    expect(all.flatMap(({ key, locale, text }) => (ofLille.test(text) ? [`${key} (${locale}): ${text}`] : []))).toEqual([]);
  });
});
