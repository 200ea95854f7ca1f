import type { Locale } from "#platform/i18n/locale.ts";
import type { Dataset, DatasetField } from "#platform/open-data/dataset.ts";
import { licence } from "../dcat/vocabulary.ts";
import { wordsOf } from "../look/code-word.ts";
import { routes } from "../routes.ts";

/** A Table Schema (Frictionless 2) of the rows: what a program needs to read the CSV back as it was. */
export function tableSchema({ fields, key }: Dataset, locale: Locale): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: fields.map((field) => fieldSchema(field, locale)),
    ...(key.length > 0 ? { primaryKey: key } : {}),
    missingValues: [""],
  };
}

function fieldSchema(field: DatasetField, locale: Locale): object {
  const { name, type, says, unit, required, values } = field;
  const words = Object.entries(wordsOf(field));
  const constraints = { ...(required ? { required } : {}), ...(values && type !== "list" ? { enum: values } : {}) };
  return {
    name,
    // The profile's own list type is younger than its schema: a text whose parts are separated, said by a property of ours.
    ...(type === "list" ? { type: "string", separator: "|" } : { type }),
    // Readers of the first Table Schema know no fractions of a second by default.
    ...(type === "datetime" ? { format: "any" } : {}),
    description: says[locale],
    ...(type === "boolean" ? { trueValues: ["true"], falseValues: ["false"] } : {}),
    ...(unit ? { unit } : {}),
    ...(words.length > 0 && type !== "list" ? { categories: words.map(([value, word]) => ({ value, label: word[locale] })) } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

interface PackageFacts {
  readonly dataset: Dataset;
  readonly lastChange: Date | null;
  readonly publisher: string;
  readonly locale: Locale;
  readonly address: (href: string) => string;
}

/** A Data Package (Frictionless 2) of one dataset: its CSV, its schema, who publishes it under which licence. */
export function describePackage({ dataset, lastChange, publisher, locale, address }: PackageFacts): object {
  const { id, title, description, keywords, source, licence: terms } = dataset;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: id,
    id: address(routes.dataset.href({ id })),
    title: title[locale],
    description: description[locale],
    homepage: address(routes.dataset.href({ id })),
    ...(lastChange ? { created: lastChange.toISOString() } : {}),
    keywords: keywords.map((keyword) => keyword[locale]),
    licenses: [terms ? { path: terms.href, title: terms.title } : { name: "etalab-2.0", path: licence, title: "Licence Ouverte 2.0" }],
    contributors: [{ title: publisher, roles: ["publisher"] }],
    sources: [source ? { title: source.title, path: source.href } : { title: publisher, path: address("/") }],
    resources: [
      {
        name: id,
        path: address(routes.csv.href({ id })),
        type: "table",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        // Ours: what a spreadsheet would take for a formula stands behind it; whoever reads takes it away.
        formulaPrefix: "'",
        dialect: { delimiter: ",", lineTerminator: "\r\n", header: true },
        schema: tableSchema(dataset, locale),
      },
    ],
  };
}
