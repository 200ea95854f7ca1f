import { sql } from "kysely";

import { coded, type Dataset, type DatasetField } from "#platform/open-data/dataset.ts";
import type { Indicator } from "#territory";
import { unitNames } from "./amount.ts";
import { countOf, indicatorField, stream, unitField } from "./figures.datasets.ts";
import { governanceTexts } from "../governance.texts.ts";

const text = (name: string, fr: string, en: string, nl: string): DatasetField => ({ name, type: "string", required: true, says: { fr, en, nl } });

/** What each indicator is: without it, the files of figures could not be read. */
export const definitionsDataset: Dataset = {
  id: "indicateurs-definitions",
  title: { fr: "Définitions des indicateurs", en: "Definitions of the indicators", nl: "Definities van de indicatoren" },
  description: {
    fr: "Ce que compte chaque indicateur, comment, dans quelle unité, d’où il vient et jusqu’où on peut s’y fier. En français.",
    en: "What each indicator counts, how, in which unit, where it comes from and how far it can be trusted. In French.",
    nl: "Wat elke indicator telt, hoe, in welke eenheid, waar hij vandaan komt en hoever hij te vertrouwen is. In het Frans.",
  },
  keywords: [{ fr: "indicateurs", en: "indicators", nl: "indicatoren" }],
  theme: "GOVE",
  refresh: "IRREG",
  key: ["indicateur"],
  fields: [
    indicatorField,
    text("titre", "Titre", "Title", "Titel"),
    text("definition", "Comment c’est compté", "How it is counted", "Hoe het geteld wordt"),
    text("source", "Source", "Source", "Bron"),
    { ...text("adresse", "Adresse de la source", "Address of the source", "Adres van de bron"), required: false },
    { ...text("compte", "Ce qui est compté", "What is counted", "Wat geteld wordt"), required: false },
    unitField,
    {
      ...text("nature", "Moyen, réalisation, résultat ou effet", "Input, output, outcome or impact", "Middel, prestatie, resultaat of effect"),
      values: ["input", "output", "outcome", "impact"],
    },
    {
      ...text(
        "fiabilite",
        "Compté par la plateforme, estimé, publié par une autorité ou saisi à la main",
        "Counted by the platform, estimated, published by an authority or entered by hand",
        "Geteld door het platform, geschat, gepubliceerd door een overheid of met de hand ingevoerd",
      ),
      ...coded(["counted", "estimated", "official", "entered"], (reliability, locale) => governanceTexts[locale].reliabilities[reliability]),
    },
    {
      name: "personnes",
      type: "boolean",
      required: true,
      says: {
        fr: "Ce sont des personnes\u00a0: moins de cinq ne sont pas publiées",
        en: "They are persons: fewer than five are not published",
        nl: "Het zijn personen: minder dan vijf worden niet gepubliceerd",
      },
    },
  ],
  rows: (db) =>
    stream(
      db,
      sql`select indicator as indicateur, title as titre, definition, source, source_url as adresse, nullif(counted, '') as compte, unit as unite,
          type as nature, reliability as fiabilite, persons as personnes
        from governance.definition order by indicator`,
      (row) => ({ ...row, unite: unitNames[row["unite"] as Indicator["unit"]] }),
    ),
  count: (db) => countOf(db, sql`governance.definition`),
  lastChange: async (db) => (await sql<{ at: Date | null }>`select max(changed_at) as at from governance.definition`.execute(db)).rows[0]!.at,
};
