import { relative } from "node:path";
import { parseSync } from "oxc-parser";
import { describe, expect, it } from "vitest";

import { isTest, readSources, src } from "./source.ts";

/** In French these marks stay with their word: U+202F before ; ? !, U+00A0 before : and inside « ». */
const parted = /(?<=[^\s:;?!|&=<>"'`\\({[]|\\n)[ ](?=[:;?!](?![=:?!]))|(?<=\S)[ ](?=»)|(?<=«)[ ]/;

/** What only looks like French: engines that read any text, a style sheet, marks that are joined, sought or read again, names of the national schema. */
const otherwise =
  /^(engines\/|platform\/mail\/letter-document\.tsx|platform\/db\/insert-rows\.ts|places\/vocabulary-labels\.ts|places\/import\/formats\/geojson\.ts|governance\/edit\/edit-objective\.view\.tsx)/;
const itsOwnExample = "questionnaires/questionnaire.testing.ts";

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

/** Text of a file's strings, templates and JSX, as written; not its SQL. */
function stringsOf(file: string, text: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    if (!isNode(value)) return;
    const { type, start, end } = value;
    if (type === "TaggedTemplateExpression" && isNode(value.tag) && /sql|raw/i.test(text.slice(value.tag.start, value.tag.end))) {
      if (isNode(value.quasi)) visit(value.quasi.expressions);
      return;
    }
    if (type === "TemplateElement" || type === "JSXText" || (type === "Literal" && typeof value.value === "string")) found.push(text.slice(start, end));
    else for (const one of Object.values(value)) visit(one);
  };
  visit(parseSync(file, text).program);
  return found;
}

describe("French texts of the house", () => {
  it("part no mark from its word: no plain space before : ; ? ! » nor after «", () => {
    const faults: string[] = [];
    let read = 0;
    for (const [path, text] of readSources()) {
      const file = relative(src, path);
      if (file.endsWith(".sql") || isTest(path) || file === itsOwnExample || otherwise.test(file) || !/ [:;?!»]|« /.test(text)) continue;
      const strings = stringsOf(path, text);
      read += strings.length;
      faults.push(...strings.filter((one) => parted.test(one)).map((one) => `${file}: ${one.slice(0, 80)}`));
    }
    expect(faults).toEqual([]);
    expect(read).toBeGreaterThan(1000);
  });

  it("are refused where a plain space stands, and taken where it does not break", () => {
    const refused = ["Qui décide ?", "Durée : un an", "« mot»", "un mot »", "oui ; non"];
    const taken = ["Qui décide\\u202f?", "Durée\\u00a0: un an", "12:30", "Time: one year", "«\\u00a0mot\\u00a0»"];
    expect(refused.filter((text) => !parted.test(text))).toEqual([]);
    expect(taken.filter((text) => parted.test(text))).toEqual([]);
  });
});
