import { invoiceSchema } from "@e-invoice-eu/core";
import { Ajv2019 } from "ajv/dist/2019.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { DOMParser } from "linkedom";
import { expect, it } from "vitest";

import { writeInvoice } from "./invoice.ts";
import type { Statement } from "./statements.query.ts";

/** A schema of JSON that names the elements of UBL, in their order, and the lists of codes of EN 16931: a stranger's. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly type?: string;
}
const ofInvoice = invoiceSchema.properties!["ubl:Invoice"]!;
const ajv = new Ajv2019({ strict: false, allErrors: true });
addFormats.default(ajv);
const ofStandard = ajv.compile(invoiceSchema);

/** An element as that schema writes it: attributes beside it, elements that may come again in a list. What has another place than in the schema is a fault. */
function jsonOf(element: Element, schema: Schema, faults: string[]): unknown {
  const children = [...element.children];
  if (children.length === 0) return element.textContent;
  const known = Object.keys(schema.properties ?? {});
  const places = children.map(({ tagName }) => known.indexOf(tagName));
  if (places.some((place, at) => place < 0 || place < (places[at - 1] ?? 0))) faults.push(`${element.tagName}: ${children.map(({ tagName }) => tagName)}`);
  const found: Record<string, unknown> = {};
  for (const child of children) {
    const own = schema.properties?.[child.tagName] ?? {};
    const value = jsonOf(child, own.items ?? own, faults);
    if (own.type === "array") found[child.tagName] = [...((found[child.tagName] as unknown[] | undefined) ?? []), value];
    else if (child.tagName in found) faults.push(`${child.tagName} twice`);
    else found[child.tagName] = value;
    for (const { name, value: said } of child.attributes) found[`${child.tagName}@${name}`] = said;
  }
  return found;
}

function faultsOf(xml: string): string[] {
  const faults: string[] = [];
  const { documentElement } = new DOMParser().parseFromString(xml, "text/xml");
  ofStandard({ "ubl:Invoice": jsonOf(documentElement as unknown as Element, ofInvoice, faults) });
  return [...faults, ...(ofStandard.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)];
}

const words = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }).filter((text) => text.trim() !== "" && !/\p{Cc}|\p{Cs}|\p{Cn}/u.test(text));
const taxes = fc.uniqueArray(
  fc.record({
    vat: fc.constantFrom(2000, 1000, 550, 210, null),
    halves: fc.integer({ min: -40, max: 4000 }),
    cents: fc.integer({ min: -90_000, max: 9_000_000 }),
  }),
  { selector: ({ vat }) => vat, minLength: 1 },
);
const statement: fc.Arbitrary<Statement> = fc
  .record({ name: words, address: fc.oneof(words, fc.constant("")), siret: fc.constantFrom("99999404900016", null), label: words, taxes })
  .map(({ label, ...said }) => ({
    ...{ ...said, id: "", year: 2026, number: 12, issuedOn: "2026-11-05", firstMonth: "2026-10", lastMonth: "2026-10", employerId: null, halves: 0, cents: 0 },
    lines: [{ number: 1, kind: "use", label, halves: 1, cents: 1, reason: null, objection: null }],
  }));

it("an electronic invoice has the elements of EN 16931, in their order and with its codes", () => {
  fc.assert(
    fc.property(statement, (one) => {
      expect(faultsOf(writeInvoice(one, { name: "Métropole", siren: "200093201" }))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it.each([
  ["an element out of its place", /(<cbc:IssueDate>.*?<\/cbc:IssueDate>)(<cbc:DueDate>.*?<\/cbc:DueDate>)/, "$2$1"],
  ["an element that no invoice has", "</Invoice>", "<cbc:Colour>red</cbc:Colour></Invoice>"],
  ["a code of no list", 'currencyID="EUR"', 'currencyID="XYZ"'],
  ["a kind of tax that is none", "<cbc:ID>S</cbc:ID>", "<cbc:ID>SS</cbc:ID>"],
  ["no total", /<cac:LegalMonetaryTotal>.*?<\/cac:LegalMonetaryTotal>/, ""],
] as const)("%s is found", (_, from, to) => {
  const [one] = fc.sample(statement, { numRuns: 1, seed: 7 });
  const xml = writeInvoice({ ...one!, taxes: [{ vat: 2000, halves: 4, cents: 3333 }] }, { name: "Métropole", siren: "200093201" });
  expect(faultsOf(xml)).toEqual([]);
  expect(faultsOf(xml.replace(from, to))).not.toEqual([]);
});
