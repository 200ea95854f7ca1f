import { sql } from "kysely";

import type { Dataset, DatasetField, DatasetRow } from "#platform/open-data/dataset.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { readTerritory, type Territory } from "#territory";
import { authorityName } from "../assembly.ts";
import { matterName } from "../matters.ts";
import { routes } from "../routes.ts";

interface Row {
  readonly communeCode: string | null;
  readonly siret: string;
  readonly number: string;
  readonly day: string;
  readonly matter: string;
  readonly title: string;
  readonly budgetYear: string | null;
  readonly budgetName: string | null;
  readonly prefecture: string | null;
  readonly received: string | null;
  readonly seats: number | null;
  readonly yes: number | null;
  readonly no: number | null;
  readonly abstentions: number | null;
  readonly link: string | null;
  readonly slug: string;
  readonly filed: boolean;
}

const rows = sql<Row>`
  select commune_code as "communeCode", siret, number, adopted_on::text as day, matter, title, budget_year as "budgetYear", budget_name as "budgetName",
    prefecture, received_on::text as received, seats, votes_for as yes, votes_against as no, abstentions, link, slug, file_id is not null as filed
  from deliberations.deliberation where state = 'published' order by adopted_on, commune_code nulls first, number, id`;

function field(name: string, fr: string, en: string, nl: string, more: Partial<DatasetField> = {}): DatasetField {
  return { name, type: "string", says: { fr, en, nl }, ...more };
}
const required = { required: true } as const;
const count = { type: "integer" } as const;

/** The columns of the schema "deliberations" of SCDL 2.1.5, in its order: the file is the national one. */
export const deliberationsDataset: Dataset = {
  id: "deliberations",
  title: { fr: "Délibérations des conseils", en: "Council decisions", nl: "Raadsbesluiten" },
  description: {
    fr: "Les délibérations publiées du conseil de la métropole et des conseils municipaux, au format national (SCDL «\u00a0Délibérations\u00a0» 2.1.5).",
    en: "The published decisions of the council of the metropolis and of municipal councils, in the French national format (SCDL “Délibérations” 2.1.5).",
    nl: "De gepubliceerde besluiten van de raad van de metropool en van gemeenteraden, in het Franse nationale formaat (SCDL “Délibérations” 2.1.5).",
  },
  keywords: [
    { fr: "délibération", en: "council decision", nl: "raadsbesluit" },
    { fr: "conseil municipal", en: "municipal council", nl: "gemeenteraad" },
  ],
  theme: "GOVE",
  refresh: "CONT",
  key: ["COLL_SIRET", "DELIB_ID", "DELIB_DATE"],
  fields: [
    field("COLL_NOM", "Nom de la collectivité", "Name of the authority", "Naam van de overheid", required),
    field("COLL_SIRET", "SIRET de la collectivité", "SIRET of the authority", "SIRET van de overheid", required),
    field("DELIB_ID", "Numéro de la délibération", "Number of the decision", "Nummer van het besluit", required),
    field("DELIB_DATE", "Date d’adoption", "Day of adoption", "Datum van aanneming", { ...required, type: "date" }),
    field(
      "DELIB_MATIERE_CODE",
      "Code de matière (nomenclature ACTES)",
      "Code of the matter (nomenclature ACTES)",
      "Code van de materie (nomenclatuur ACTES)",
      required,
    ),
    field("DELIB_MATIERE_NOM", "Nom de matière", "Name of the matter", "Naam van de materie", required),
    field("DELIB_OBJET", "Objet de la délibération", "Subject of the decision", "Onderwerp van het besluit", required),
    field("BUDGET_ANNEE", "Année du budget", "Year of the budget", "Jaar van de begroting"),
    field("BUDGET_NOM", "Nom du budget", "Name of the budget", "Naam van de begroting"),
    field("PREF_ID", "Préfecture qui contrôle la légalité", "Prefecture that controls legality", "Prefectuur die de wettigheid controleert"),
    field("PREF_DATE", "Date d’enregistrement à la préfecture", "Day of receipt by the prefecture", "Datum van ontvangst door de prefectuur", { type: "date" }),
    field("VOTE_EFFECTIF", "Élus en exercice", "Members in office", "Leden in functie", count),
    field("VOTE_REEL", "Votants", "Voters", "Stemmers", count),
    field("VOTE_POUR", "Pour", "For", "Voor", count),
    field("VOTE_CONTRE", "Contre", "Against", "Tegen", count),
    field("VOTE_ABSTENTION", "Abstentions", "Abstentions", "Onthoudingen", count),
    field("DELIB_URL", "Adresse de l’acte", "Address of the act", "Adres van de akte"),
  ],
  async *rows(db, _, site = "") {
    const territory = await readTerritory(db);
    for await (const row of streamRows<Row>(db, { compile: () => rows.compile(db) })) yield writeRow(row, territory, site);
  },
  count: async (db) =>
    (await sql<{ count: number }>`select count(*)::int as count from deliberations.deliberation where state = 'published'`.execute(db)).rows[0]!.count,
  lastChange: async (db) =>
    (await sql<{ at: Date | null }>`select max(changed_at) as at from deliberations.deliberation where state <> 'draft'`.execute(db)).rows[0]!.at,
};

/** The address of an act is what the register links to, else that of the file which it keeps. */
function writeRow({ seats, yes, no, abstentions, slug, filed, ...row }: Row, territory: Territory, site: string): DatasetRow {
  return {
    COLL_NOM: authorityName(territory, row.communeCode),
    COLL_SIRET: row.siret,
    DELIB_ID: row.number,
    DELIB_DATE: row.day,
    DELIB_MATIERE_CODE: row.matter,
    DELIB_MATIERE_NOM: matterName(row.matter),
    DELIB_OBJET: row.title,
    BUDGET_ANNEE: row.budgetYear,
    BUDGET_NOM: row.budgetName,
    PREF_ID: row.prefecture,
    PREF_DATE: row.received,
    VOTE_EFFECTIF: seats,
    VOTE_REEL: seats === null ? null : (yes ?? 0) + (no ?? 0) + (abstentions ?? 0),
    VOTE_POUR: yes,
    VOTE_CONTRE: no,
    VOTE_ABSTENTION: abstentions,
    DELIB_URL: row.link ?? (filed ? site + routes.file.href({ slug }) : null),
  };
}
