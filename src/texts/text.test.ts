import { describe, expect, it } from "vitest";

import { joinMarkdown, ranksOf, splitMarkdown } from "./text.ts";

describe("a text that is pasted", () => {
  it("is cut at blank lines and headings; a list stays whole", () => {
    const source = "# Charte\nPremière phrase\nsuite.\n\n\n- un\n- deux\n## Article 1 ##\n\nTexte  \n";
    expect(splitMarkdown(source)).toEqual([
      { level: 1, body: "Charte" },
      { level: 0, body: "Première phrase\nsuite." },
      { level: 0, body: "- un\n- deux" },
      { level: 2, body: "Article 1" },
      { level: 0, body: "Texte" },
    ]);
  });

  it("comes back the same when it is cut again", () => {
    const blocks = splitMarkdown("#### Bas\n\ntexte\n\n#pas un titre\n\n# ");
    expect(splitMarkdown(joinMarkdown(blocks))).toEqual(blocks);
    expect(blocks.map(({ level }) => level)).toEqual([1, 0, 0, 0]);
  });

  it("numbers its paragraphs, not its headings", () => {
    const ranks = ranksOf([
      { paragraph: 7, level: 1 },
      { paragraph: 9, level: 0 },
      { paragraph: 2, level: 0 },
    ]);
    expect([...ranks]).toEqual([
      [9, 1],
      [2, 2],
    ]);
  });
});
