import { keysOf } from "#platform/keys-of.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { type ColumnChoice, type ColumnChoices, readAsOf } from "#platform/imports/columns.ts";
import { mednumColumns } from "../export/mednum-record.ts";
import { ownColumns } from "../export/own-words.ts";
import { fieldNames } from "../field-names.ts";
import { fold } from "../import/checks/text.ts";
import { type FormatName, missingOf } from "../import/formats/formats.ts";
import { names } from "../import/formats/free-facts.ts";
import { importTexts } from "./import.texts.ts";

type Fact = keyof typeof names;

const placeField: Readonly<Partial<Record<Fact, string>>> = {
  ...{ name: "name", address: "address", extra: "address_extra", postal: "postal_code", website: "websites", email: "emails", phone: "phone" },
  ...{ hours: "hours", summary: "summary", description: "description", structure: "structure_name", day: "facts_date" },
  ...{ longitude: "longitude", latitude: "latitude" },
};

/** What the columns of a file of this kind may be; null for those whose columns say one thing alone. */
export function columnChoices(format: FormatName, locale: Locale): ColumnChoices | null {
  if (format === "table") return ownTable(locale);
  if (format !== "mednum" && format !== "directory") return null;
  const columns: readonly string[] = format === "mednum" ? mednumColumns : [...mednumColumns, ...ownColumns];
  return {
    choices: columns.map((field) => ({ field, name: field.replaceAll("_", " ") })),
    recognise: (titles) => {
      const keys = titles.map(keyOf);
      return keys.map((key, at) => (columns.includes(key) && keys.indexOf(key) === at ? key : null));
    },
    missing: (present) => missingOf(format, present).map((field) => [field]),
  };
}

const keyOf = (title: string): string => fold(title).replaceAll(" ", "_");

/** Each fact under the first of its names. */
function ownTable(locale: Locale): ColumnChoices {
  const facts = keysOf(names);
  const nameOf = (fact: Fact): string =>
    fieldNames[locale][placeField[fact] ?? ""] ?? importTexts[locale].ownColumns[fact as "id" | "insee" | "commune" | "point"];
  return {
    choices: facts.map((fact): ColumnChoice => ({ field: names[fact][0], name: nameOf(fact) })),
    recognise: (titles) => {
      const keys = titles.map(keyOf);
      const found = facts.flatMap((fact) => {
        const title = names[fact].map((name) => titles[keys.indexOf(name)]).find((one) => one !== undefined);
        return title === undefined ? [] : [[names[fact][0], title] as const];
      });
      return readAsOf(titles, Object.fromEntries(found));
    },
    missing: (present) => [["nom"], ["commune", "code_insee", "code_postal"]].filter((group) => !group.some((field) => present.has(field))),
  };
}
