import type { DatasetField, FieldType } from "#platform/open-data/dataset.ts";

/** A field and what it says, in the three languages. */
export const field = (name: string, type: FieldType, [fr, en, nl]: readonly [string, string, string], more: Partial<DatasetField> = {}): DatasetField => ({
  name,
  type,
  says: { fr, en, nl },
  ...more,
});

export const processField = field(
  "demarche",
  "string",
  ["Démarche, comme son adresse la nomme", "Process, as its address names it", "Traject, zoals zijn adres het noemt"],
  {
    required: true,
  },
);

export const numberField = field(
  "numero",
  "integer",
  ["Numéro de l’idée dans la démarche", "Number of the idea in the process", "Nummer van het idee in het traject"],
  {
    required: true,
  },
);

export const keywords = [
  { fr: "participation", en: "participation", nl: "participatie" },
  { fr: "budget participatif", en: "participatory budget", nl: "burgerbegroting" },
];
