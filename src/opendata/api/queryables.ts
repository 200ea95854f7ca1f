import { z } from "zod";

import type { Locale } from "#platform/i18n/locale.ts";
import type { Dataset } from "#platform/open-data/dataset.ts";
import { geometry } from "../cql/cql.ts";
import { rowSchema } from "./row-schema.ts";

/** The properties that a filter may name, as a JSON Schema: those of the rows, and where they lie. Lists are in it, and told by their own parameter. */
export function queryablesOf(dataset: Dataset, locale: Locale, id: string): object {
  const { properties } = z.toJSONSchema(rowSchema(dataset, locale).omit({ longitude: true, latitude: true }), { target: "draft-2020-12" });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: id,
    type: "object",
    title: dataset.title[locale],
    properties: { ...properties, [geometry]: { format: "geometry-point" } },
    additionalProperties: false,
  };
}
