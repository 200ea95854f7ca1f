import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";

import { allExamples } from "../src/all-examples.testing.ts";
import { glossary, glossaryFile } from "./glossary.ts";

it("tells the words of every room in one place: npm run glossary writes it", async () => {
  expect(await readFile(glossaryFile, "utf8")).toBe(glossary());
});

it("gives each word one meaning", () => {
  const words = allExamples.flatMap(({ words }) => words.map(([french]) => french));
  expect(words.filter((word, at) => words.indexOf(word) < at)).toEqual([]);
});
