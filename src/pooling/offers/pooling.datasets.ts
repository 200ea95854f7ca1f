import { sql } from "kysely";

import { coded, type Dataset, type DatasetField } from "#platform/open-data/dataset.ts";
import { findOffers, isOpen, offerTables } from "../offers.query.ts";
import { offerSides, pays, subjects, units } from "../pooling.ts";
import { findPurchases, purchaseStates } from "../purchases/purchases.query.ts";
import { routes } from "../routes.ts";
import { poolingTexts } from "../pooling.texts.ts";
import { purchasesTexts } from "../purchases/purchases.texts.ts";

function field(name: string, fr: string, en: string, nl: string, more: Partial<DatasetField> = {}): DatasetField {
  return { name, type: "string", says: { fr, en, nl }, ...more };
}
const required = { required: true } as const;
const keywords = [
  { fr: "mutualisation", en: "pooling", nl: "delen" },
  { fr: "structures", en: "structures", nl: "structuren" },
];

/** What is offered and looked for; agreements, uses and statements stand in no file. */
const services: Dataset = {
  id: "services-mutualises",
  title: { fr: "Services mutualisés entre structures", en: "Services pooled between structures", nl: "Diensten gedeeld tussen structuren" },
  description: {
    fr: "Les services que des structures proposent ou cherchent, leur prix ou leur échange. Les accords, ce qui est rendu et les relevés n’y sont pas.",
    en: "Services that structures offer or look for, with their price or exchange. Without agreements, uses and statements.",
    nl: "Diensten die structuren aanbieden of zoeken, met hun prijs of ruil. Zonder akkoorden, gebruik en overzichten.",
  },
  keywords,
  theme: "ECON",
  refresh: "CONT",
  key: ["id"],
  fields: [
    field("id", "Identifiant", "Identifier", "Identificatie", required),
    field("structure", "Structure", "Structure", "Structuur", required),
    field("commune_insee", "Code INSEE de la commune", "INSEE code of the commune", "INSEE-code van de gemeente"),
    field("sens", "Proposé ou recherché", "Offered or wanted", "Aangeboden of gezocht", {
      ...required,
      ...coded(offerSides, (side, locale) => poolingTexts[locale].offerSides[side]),
    }),
    field("sujet", "Sujet", "Subject", "Onderwerp", { ...required, ...coded(subjects, (subject, locale) => poolingTexts[locale].subjects[subject]) }),
    field("service", "Service", "Service", "Dienst", required),
    field("unite", "Unité", "Unit", "Eenheid", { ...required, ...coded(units, (unit, locale) => poolingTexts[locale].unitNames[unit]) }),
    field("contre", "En euros ou en échange", "In euros or in exchange", "In euro of in ruil", {
      ...required,
      ...coded(pays, (pay, locale) => poolingTexts[locale].pays[pay]),
    }),
    field("prix", "Prix d’une unité, hors taxes", "Price of a unit, without tax", "Prijs van een eenheid, zonder btw", { type: "number" }),
    field("minutes", "Minutes rendues pour une unité", "Minutes given back for a unit", "Minuten terug voor een eenheid", { type: "integer" }),
    field("capacite", "Unités par mois, au plus", "Units a month, at most", "Eenheden per maand, hoogstens", { type: "integer" }),
    field("page", "Adresse de la page", "Address of the page", "Adres van de pagina", required),
  ],
  async *rows(db) {
    for (const one of await findOffers(db, isOpen, sql`order by o.id`))
      yield {
        ...{
          id: one.id,
          structure: one.structureName,
          commune_insee: one.communeCode,
          sens: one.side,
          sujet: one.subject,
          service: one.title,
          unite: one.unit,
        },
        ...{ contre: one.pay, prix: one.pay === "euros" ? one.price / 100 : null, minutes: one.pay === "exchange" ? one.price : null },
        ...{ capacite: one.capacity, page: routes.offer.href({ id: one.id }) },
      };
  },
  count: async (db) => (await sql<{ count: number }>`select count(*)::int as count from ${offerTables} where ${isOpen}`.execute(db)).rows[0]!.count,
  lastChange: async (db) => (await sql<{ at: Date | null }>`select max(changed_at) as at from pooling.offer`.execute(db)).rows[0]!.at,
};

/** Purchases that structures make together, with their sums; who takes how much stands in no file. */
const purchases: Dataset = {
  id: "achats-groupes",
  title: { fr: "Achats groupés de structures", en: "Group purchases of structures", nl: "Groepsaankopen van structuren" },
  description: {
    fr: "Ce que des structures achètent ensemble\u00a0: seuil, engagements réunis, issue. Ce que chacune prend n’y est pas.",
    en: "What structures buy together: threshold, commitments in all, outcome. Without what each takes.",
    nl: "Wat structuren samen kopen: drempel, toezeggingen samen, uitkomst. Zonder wat elk neemt.",
  },
  keywords: [...keywords, { fr: "achat groupé", en: "group purchase", nl: "groepsaankoop" }],
  theme: "ECON",
  refresh: "CONT",
  key: ["id"],
  fields: [
    field("id", "Identifiant", "Identifier", "Identificatie", required),
    field("structure", "Structure qui achète", "Structure that buys", "Structuur die koopt", required),
    field("objet", "Objet", "About", "Onderwerp", required),
    field("unite", "Unité", "Unit", "Eenheid", required),
    field("prix", "Prix d’une unité, hors taxes", "Price of a unit, without tax", "Prijs van een eenheid, zonder btw", { ...required, type: "number" }),
    field("seuil", "Seuil, en unités", "Threshold, in units", "Drempel, in eenheden", { ...required, type: "integer" }),
    field("engage", "Unités engagées", "Units committed", "Toegezegde eenheden", { ...required, type: "integer" }),
    field("jour", "Dernier jour pour s’engager", "Last day to commit", "Laatste dag om toe te zeggen", { ...required, type: "date" }),
    field("issue", "Issue", "Outcome", "Uitkomst", { ...required, ...coded(purchaseStates, (state, locale) => purchasesTexts[locale].states[state]) }),
  ],
  async *rows(db) {
    for (const one of await findPurchases(db, sql`true`, sql`order by p.id`))
      yield {
        ...{ id: one.id, structure: one.structureName, objet: one.title, unite: one.unitLabel, prix: one.unitCents / 100, seuil: one.threshold },
        ...{ engage: one.committed, jour: one.commitBy, issue: one.state },
      };
  },
  count: async (db) => (await sql<{ count: number }>`select count(*)::int as count from pooling.purchase`.execute(db)).rows[0]!.count,
  lastChange: async (db) =>
    (
      await sql<{ at: Date | null }>`
        select greatest((select max(made_at) from pooling.purchase), (select max(changed_at) from pooling.commitment)) as at`.execute(db)
    ).rows[0]!.at,
};

export const poolingDatasets: readonly Dataset[] = [services, purchases];
