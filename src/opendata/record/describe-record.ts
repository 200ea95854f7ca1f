import type { Dataset, DatasetField, DatasetRow, DatasetValue } from "#platform/open-data/dataset.ts";
import type { Statement, Term } from "../dcat/describe.ts";
import { expand, type Name } from "../dcat/vocabulary.ts";

/** Fields of several datasets that mean what a known vocabulary says. The others are named in their own dataset: `…/donnees/votes#regle`. */
const known: Readonly<Record<string, Name>> = {
  nom: "schema:name",
  titre: "schema:name",
  resume: "schema:abstract",
  description: "schema:description",
  longitude: "schema:longitude",
  latitude: "schema:latitude",
  adresse: "schema:address",
  code_postal: "schema:postalCode",
  debut: "schema:startDate",
  fin: "schema:endDate",
  id: "dct:identifier",
};

interface Addresses {
  /** What the row is about, by its whole address. */
  readonly subject: string;
  /** What it is a part of, where a page shows several rows. */
  readonly part: string | null;
  /** The dataset's own page. */
  readonly dataset: string;
}

/** A row as statements about the thing that it describes. A cell without a value says nothing. */
export function describeRecord({ fields }: Dataset, row: DatasetRow, { subject, part, dataset }: Addresses): Statement[] {
  return [
    [subject, expand("dct:source"), { iri: dataset }],
    ...(part === null ? [] : [[subject, expand("dct:isPartOf"), { iri: part }] as const]),
    ...fields.flatMap((field) => termsOf(field, row[field.name] ?? null).map((term): Statement => [subject, propertyOf(field, dataset), term])),
  ];
}

const propertyOf = ({ name }: DatasetField, dataset: string): string => (known[name] ? expand(known[name]) : `${dataset}#${name}`);

const types: Readonly<Record<DatasetField["type"], string>> = {
  string: "string",
  list: "string",
  integer: "integer",
  number: "decimal",
  boolean: "boolean",
  date: "date",
  datetime: "dateTime",
  year: "gYear",
};

function termsOf({ type }: DatasetField, value: DatasetValue): Term[] {
  if (value === null) return [];
  if (typeof value === "object") return value.map((text) => ({ text, type: expand("xsd:string") }));
  return [{ text: String(value), type: expand(type === "number" && /e/.test(String(value)) ? "xsd:double" : `xsd:${types[type]}`) }];
}
