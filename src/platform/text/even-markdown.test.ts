import { describe, expect, it } from "vitest";

import { renderEven } from "./even-markdown.ts";

describe("what agents write", () => {
  it("has headings in order, wherever they began, and leaves code alone", () => {
    const html = renderEven("### Un\n\ntexte\n\n##### Deux\n\n# Trois\n\n```\n### code\n```", 3);
    expect([...html.matchAll(/<h(\d)>([^<]+)/g)].map(([, level, words]) => [level, words])).toEqual([
      ["3", "Un"],
      ["4", "Deux"],
      ["3", "Trois"],
    ]);
    expect(html).toContain("### code");
  });
});
