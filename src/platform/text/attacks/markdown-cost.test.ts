import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { renderMarkdown } from "../markdown.ts";
import { stepsToRender } from "./steps-to-render.testing.ts";

const marks = ["*", "_", "~", "[", "]", "(", ")", "!", "<", ">", "`", "|", "\n", "- ", "> ", "1. ", "#", "&", "a", " ", "\\", "=", "\t", '"', ":", "^"];
const words = ["://", "http://a.fr", "@", "www.", "\n\n", "&amp;", "    ", "a@b.fr", "](", "![", "<a ", "<!--", "~~"];
const piece = fc.array(fc.constantFrom(...marks, ...words), { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));

/** Each of them cost a parser more than its length at some time: cmark's, markdown-it's and micromark's reports. */
const known = ["_*", "*a_", "a*", "**a *b ", "~a ~~b", "[", "![", "[a](", "[](", "[]((", "[a](<b", "]([\n", "\\``", "`a``", "<", "<a ", "&#", "www.", "a@"];
const blocks = ["> ", "- ", "1. ", "- > ", "a\n=\n", "- a\n\n", "|a", "|a|\n|-|\n", "[a]: b\n", "```\n", "# a\n", "<div>\n", "    a\n"];
const half = 3000;
const repeat = (what: string, signs: number) => what.repeat(Math.ceil(signs / what.length)).slice(0, signs);
const stairs = Array.from({ length: 100 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n");
const codeRuns = Array.from({ length: 100 }, (_, length) => "`".repeat(length)).join(" ");
const narrowRows = (columns: number) => `${"|a".repeat(columns)}|\n${"|-".repeat(columns)}|\n${"|\n".repeat(columns)}`;

describe("a text that is written to be dear", () => {
  const seed = Number(process.env["SEED"] ?? 20_261_128);

  it(`costs at most a thousand steps a sign, whatever is repeated (SEED=${seed})`, async () => {
    const pairs = fc.sample(fc.tuple(piece, piece), { seed, numRuns: 40 });
    const texts = [
      ...[...known, ...blocks].map((what) => repeat(what, 2 * half)),
      ...pairs.map(([first, then]) => repeat(first, half) + repeat(then, half)),
      ...[stairs, codeRuns, narrowRows(90), narrowRows(1000)],
    ];
    const steps = await stepsToRender(texts);
    expect(steps).toHaveLength(texts.length);
    // What every kind of text costs at least: without it, nothing was counted.
    expect(Math.max(...steps)).toBeGreaterThan(100_000);
    expect(texts.filter((text, at) => steps[at]! > 1000 * Math.max(text.length, 2 * half)).map((text) => text.slice(0, 40))).toEqual([]);
  });

  it.each([
    ["the address of a reference, named again and again", `[x]: https://${"x".repeat(10_000)}\n${"[x]".repeat(5000)}`],
    ["a wide table of empty rows", narrowRows(2000)],
    ["emphasis in emphasis", "*a **b ".repeat(4000)],
    ["pictures in links", "[![a](https://b.fr)](https://c.fr)".repeat(800)],
  ])("comes out of a size like its own: %s", (_, text) => {
    expect(renderMarkdown(text).length).toBeLessThan(text.length * 15);
  });

  it("is shown whole, deeper than anybody nests", () => {
    const deep = Array.from({ length: 70 }, (_, depth) => `${"  ".repeat(depth)}- niveau ${depth}`).join("\n");
    expect(renderMarkdown(deep)).toContain("niveau 69");
    expect(renderMarkdown(`${"> ".repeat(500)}mot`)).toContain("mot");
  });
});
