import { z } from "zod";

import type { Locale } from "#platform/i18n/locale.ts";
import type { Dataset, DatasetField } from "#platform/open-data/dataset.ts";

/** A row as the interface gives it: checked when it is read, and described in OpenAPI by the same schema. */
export function rowSchema({ fields }: Dataset, locale: Locale = "en") {
  return z.strictObject(Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field, locale)])));
}

function fieldSchema(field: DatasetField, locale: Locale): z.ZodType {
  const type = field.required ? typeOf(field) : typeOf(field).nullable();
  return type.describe(field.unit ? `${field.says[locale]} (${field.unit})` : field.says[locale]);
}

function typeOf({ type, values }: DatasetField): z.ZodType {
  const text = values && values.length > 0 ? z.enum(values) : z.string();
  switch (type) {
    case "string":
      return text;
    case "list":
      return z.array(text);
    case "integer":
    case "year":
      return z.int();
    case "number":
      return z.number();
    case "boolean":
      return z.boolean();
    case "date":
      return z.iso.date();
    case "datetime":
      return z.iso.datetime({ offset: true });
  }
}
