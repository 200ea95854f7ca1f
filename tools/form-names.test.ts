import { readFileSync } from "node:fs";
import { parseSync } from "oxc-parser";
import { expect, it } from "vitest";

import { isTest, readSources } from "./source.ts";

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && typeof (value as Node)["type"] === "string";

/** A node and all that stands in it. */
function* within(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) for (const child of [value].flat()) if (isNode(child)) yield* within(child);
}

const forms = new Set(["Form", "Filters", "form"]);

/** A form of one act may have the name of its button. */
const button = "Submit";

interface Label {
  readonly of: string;
  /** As it is written: `t.search`, `"Nom"`. */
  readonly text: string;
  readonly at: number;
}

/** What the label of a piece is, where it has one. */
function labelOf(node: Node, source: string): Label | null {
  const opening = node["openingElement"] as Node | undefined;
  if (node["type"] !== "JSXElement" || !opening) return null;
  const attributes = (opening["attributes"] as readonly Node[]).filter((one) => /^(aria-)?label$/.test(String((one["name"] as Node | undefined)?.["name"])));
  const value = attributes[0]?.["value"];
  if (!isNode(value)) return null;
  const [start, end] = [Number(value["start"]), Number(value["end"])];
  return { of: String((opening["name"] as Node)["name"]), text: source.slice(start, end), at: source.slice(0, start).split("\n").length };
}

/** Forms that have the very name of a field in them: whoever hears "Message" twice does not know which of the two they are in. */
function namesakes(source: string, file: string): string[] {
  const faults: string[] = [];
  if (!/<(?:Form|Filters|form)\b/.test(source)) return faults;
  for (const node of within(parseSync(file, source).program as unknown as Node)) {
    const form = labelOf(node, source);
    if (!form || !forms.has(form.of)) continue;
    for (const piece of within(node)) {
      const label = piece === node ? null : labelOf(piece, source);
      if (label && label.of !== button && label.text === form.text) faults.push(`${file}:${form.at} ${form.text}`);
    }
  }
  return faults;
}

it("finds a form that has the name of its field, however deep the field stands in it, and no other", () => {
  const one = (label: string) => `const A = () => <Form label={t.note}><div><TextArea name="n" label={${label}} /></div></Form>;`;
  expect(namesakes(one("t.note"), "a.tsx")).toEqual(["a.tsx:1 {t.note}"]);
  expect(namesakes(one("t.words"), "a.tsx")).toEqual([]);
  expect(namesakes(`const A = () => <form aria-label="Nom"><input aria-label="Nom" /></form>;`, "a.tsx")).toHaveLength(1);
});

it("no form of the house has the name of one of its fields", () => {
  const files = [...readSources().keys()].filter((file) => file.endsWith(".tsx") && !isTest(file));
  expect(files.length).toBeGreaterThan(300);
  expect(files.flatMap((file) => namesakes(readFileSync(file, "utf8"), file))).toEqual([]);
});
