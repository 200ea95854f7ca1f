import { z } from "zod";

import type { Locale } from "#platform/i18n/locale.ts";
import type { Dataset } from "#platform/open-data/dataset.ts";
import { rowSchema } from "./row-schema.ts";

const said = {
  self: { fr: "Adresse de cette ligne", en: "Address of this row", nl: "Adres van deze rij" },
  next: { fr: "La suite\u00a0; null à la fin", en: "The next page; null at the end", nl: "De volgende pagina; null aan het einde" },
  asOf: {
    fr: "Instant du dernier changement compris dans la réponse\u00a0: à donner comme «\u00a0since\u00a0» la fois suivante",
    en: "Instant of the last change that is in the answer: give it as `since` next time",
    nl: "Tijdstip van de laatste wijziging in het antwoord: geef het de volgende keer als `since`",
  },
  total: { fr: "Nombre de lignes, si on le demande", en: "Number of rows, when asked for", nl: "Aantal rijen, indien gevraagd" },
  by: { fr: "Ce que les lignes du groupe ont en commun", en: "What the rows of the group have in common", nl: "Wat de rijen van de groep gemeen hebben" },
  count: { fr: "Nombre de lignes du groupe", en: "Number of rows of the group", nl: "Aantal rijen van de groep" },
  measures: { fr: "Ce qui est calculé\u00a0: «\u00a0sum:champ\u00a0»", en: "What is reckoned: `sum:field`", nl: "Wat berekend is: `sum:veld`" },
  more: { fr: "Il y a d’autres groupes", en: "There are more groups", nl: "Er zijn meer groepen" },
  at: { fr: "Quand on l’a constaté", en: "When it was noticed", nl: "Wanneer het werd vastgesteld" },
  gone: { fr: "La ligne\u00a0; null si elle a été retirée", en: "The row; null if it was taken away", nl: "De rij; null als ze is weggehaald" },
} as const;

/** The one row of an address. */
export const recordSchema = (dataset: Dataset, locale: Locale) => rowSchema(dataset, locale).extend({ _self: z.string().describe(said.self[locale]) });

/** A page of a list; with `fields` each row has only these. */
export const pageSchema = (dataset: Dataset, locale: Locale) =>
  z.strictObject({
    data: z.array(recordSchema(dataset, locale).partial().required({ _self: true })),
    next: z.string().nullable().describe(said.next[locale]),
    as_of: z.iso.datetime().describe(said.asOf[locale]),
    total: z.int().optional().describe(said.total[locale]),
  });

/** A page of what changed. */
export const changesSchema = (dataset: Dataset, locale: Locale) =>
  z.strictObject({
    data: z.array(
      z.strictObject({
        _self: z.string().describe(said.self[locale]),
        at: z.iso.datetime().describe(said.at[locale]),
        row: rowSchema(dataset, locale).nullable().describe(said.gone[locale]),
      }),
    ),
    next: z.string().nullable().describe(said.next[locale]),
    as_of: z.iso.datetime().describe(said.asOf[locale]),
  });

/** Rows in groups. */
export const groupsSchema = (locale: Locale) =>
  z.strictObject({
    data: z.array(
      z.strictObject({
        by: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).describe(said.by[locale]),
        count: z.int().describe(said.count[locale]),
        measures: z.record(z.string(), z.number().nullable()).describe(said.measures[locale]),
      }),
    ),
    more: z.boolean().describe(said.more[locale]),
    as_of: z.iso.datetime().describe(said.asOf[locale]),
  });

/** RFC 9457, with the parameter that cannot be understood. */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  parameter: z.string().optional(),
  /** What is wrong at each field of what was sent. */
  errors: z.array(z.strictObject({ field: z.string(), detail: z.string() })).optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/** The collections there are. */
export const indexSchema = z.strictObject({
  data: z.array(
    z.strictObject({ id: z.string(), title: z.string(), description: z.string(), list: z.string(), changes: z.string(), documentation: z.string() }),
  ),
  openapi: z.string(),
});

export const linksSchema = z.array(z.strictObject({ href: z.string(), rel: z.string(), type: z.string() }));
const linked = { links: linksSchema };

/** The first page of the features, and what they conform to. */
export const landingSchema = z.strictObject({ title: z.string(), description: z.string(), ...linked });
export const conformanceSchema = z.strictObject({ conformsTo: z.array(z.string()) });

/** What a filter may name, in JSON Schema. */
export const queryablesSchema = z.looseObject({
  ...{ $schema: z.literal("https://json-schema.org/draft/2020-12/schema"), $id: z.url(), type: z.literal("object"), title: z.string() },
  ...{ properties: z.record(z.string(), z.looseObject({})), additionalProperties: z.literal(false) },
});

/** Datasets whose rows have a place. */
export const collectionSchema = z.strictObject({
  ...{ id: z.string(), title: z.string(), description: z.string(), itemType: z.literal("feature") },
  extent: z.strictObject({ spatial: z.strictObject({ bbox: z.array(z.array(z.number()).length(4)) }) }).optional(),
  crs: z.array(z.string()),
  ...linked,
});
export const collectionsSchema = z.strictObject({ collections: z.array(collectionSchema), ...linked });

const pointSchema = z.strictObject({ type: z.literal("Point"), coordinates: z.array(z.number()).length(2) }).nullable();

/** A row as GeoJSON (RFC 7946): its point, and its other fields. */
export const featureSchema = (dataset: Dataset, locale: Locale) =>
  z.strictObject({
    ...{ type: z.literal("Feature"), id: z.string(), geometry: pointSchema },
    properties: rowSchema(dataset, locale).omit({ longitude: true, latitude: true }),
  });

export const featuresSchema = (dataset: Dataset, locale: Locale) =>
  z.strictObject({
    ...{ type: z.literal("FeatureCollection"), features: z.array(featureSchema(dataset, locale)) },
    ...{ numberMatched: z.int(), numberReturned: z.int(), timeStamp: z.iso.datetime(), ...linked },
  });
