import { expect, it } from "vitest";

import { inEachLanguage, sayRemark } from "./remark.ts";

it("what is wrong in a line is said in the reader's language; a report of before, in that of whoever sent the file", () => {
  const { number } = inEachLanguage((locale) => ({ number: { fr: "Déjà là", en: "There already", nl: "Staat er al" }[locale] }));
  expect(sayRemark(number!, "nl")).toBe("Staat er al");
  expect(sayRemark("Déjà là", "nl")).toBe("Déjà là");
  expect(inEachLanguage(() => ({}))).toEqual({});
});
