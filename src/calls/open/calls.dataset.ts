import { sql } from "kysely";

import type { Dataset, DatasetField } from "#platform/open-data/dataset.ts";
import { writeInstant } from "#platform/open-data/dataset.ts";
import { isPublic } from "../calls.query.ts";
import { routes } from "../routes.ts";
import { awardId, countAwards, findPublicAwards, lastAward } from "./awards.query.ts";
import { type LanguageVersion, tellCalls } from "../wording.query.ts";
import { findPublicCalls, listEditionTimes } from "./public-calls.query.ts";

function field(name: string, fr: string, en: string, nl: string, more: Partial<DatasetField> = {}): DatasetField {
  return { name, type: "string", says: { fr, en, nl }, ...more };
}
const required = { required: true } as const;
const toldIn = ({ lang, title }: LanguageVersion<{ readonly title: string }>) => (lang === "fr" ? null : title);
const euros = { type: "number" } as const;
const aid = { fr: "subvention", en: "grant", nl: "subsidie" };

const calls: Dataset = {
  id: "appels-a-projets",
  title: { fr: "Appels à projets", en: "Calls for projects", nl: "Projectoproepen" },
  description: {
    fr: "Les appels publiés\u00a0: quand, pour qui, combien. Les appels retirés n’y sont pas.",
    en: "The published calls: when, for whom, how much. Without those that were withdrawn.",
    nl: "De bekendgemaakte oproepen: wanneer, voor wie, hoeveel. Zonder de ingetrokken oproepen.",
  },
  keywords: [{ fr: "appel à projets", en: "call for projects", nl: "projectoproep" }, aid],
  theme: "ECON",
  refresh: "CONT",
  key: ["id"],
  fields: [
    field("id", "Identifiant", "Identifier", "Identificatie", required),
    field("titre", "Titre", "Title", "Titel", required),
    field(
      "titre_en",
      "Titre en anglais, si l’appel y est dit",
      "Title in English, if the call is told in it",
      "Titel in het Engels, als de oproep erin bestaat",
    ),
    field(
      "titre_nl",
      "Titre en néerlandais, si l’appel y est dit",
      "Title in Dutch, if the call is told in it",
      "Titel in het Nederlands, als de oproep erin bestaat",
    ),
    field("resume", "Résumé", "Summary", "Samenvatting"),
    field("ouverture", "Ouverture", "Opening", "Opening", { type: "datetime" }),
    field("cloture", "Clôture\u202f; vide\u00a0: permanent", "Closing; empty: permanent", "Sluiting; leeg: permanent", { type: "datetime" }),
    field("enveloppe", "Enveloppe de toutes les années, en euros", "Envelope of all years, in euros", "Enveloppe van alle jaren, in euro", {
      ...required,
      ...euros,
    }),
    field("plafond", "Plafond d’un projet, en euros", "Ceiling of a project, in euros", "Plafond van een project, in euro", euros),
    field(
      "taux",
      "Part du budget, au plus, en centièmes",
      "Share of the budget at most, in hundredths",
      "Aandeel van de begroting, hoogstens, in honderdsten",
      {
        ...required,
        type: "integer",
      },
    ),
    field("structures", "Types de structures\u202f; vide\u00a0: tous", "Kinds of structures; empty: all", "Soorten structuren; leeg: alle", { type: "list" }),
    field("communes_insee", "Communes\u202f; vide\u00a0: toutes", "Communes; empty: all", "Gemeenten; leeg: alle", { type: "list" }),
    field("page", "Adresse de la page", "Address of the page", "Adres van de pagina", required),
  ],
  files: [
    {
      href: routes.schemes.href(),
      title: {
        fr: "Au format national des dispositifs d’aide",
        en: "In the French national format of aid schemes",
        nl: "In het Franse nationale formaat van steunregelingen",
      },
      ...{ format: "CSV", media: "text/csv" },
      follows: { title: "Dispositif d’aide", href: "https://schema.data.gouv.fr/" },
    },
  ],
  async *rows(db, _, site = "") {
    const found = await findPublicCalls(db);
    const [english, dutch] = [await tellCalls(db, found, "en"), await tellCalls(db, found, "nl")];
    for (const [at, one] of found.entries())
      yield {
        ...{
          id: one.slug,
          titre: one.title,
          titre_en: toldIn(english[at]!),
          titre_nl: toldIn(dutch[at]!),
          resume: one.summary || null,
          ouverture: one.opensAt && writeInstant(one.opensAt),
        },
        ...{ cloture: one.closesAt && writeInstant(one.closesAt), enveloppe: one.totalCents / 100 },
        ...{ plafond: one.rules.ceilingCents === null ? null : one.rules.ceilingCents / 100, taux: one.rules.rate },
        ...{ structures: one.rules.kinds, communes_insee: one.rules.communes, page: site + routes.show.href({ slug: one.slug }) },
      };
  },
  count: async (db) => (await sql<{ count: number }>`select count(*)::int as count from calls.call c where ${isPublic}`.execute(db)).rows[0]!.count,
  lastChange: async (db) => [...(await listEditionTimes(db)).values()].toSorted((a, b) => Number(b) - Number(a))[0] ?? null,
};

const awards: Dataset = {
  id: "aides-des-appels",
  title: { fr: "Aides accordées par les appels à projets", en: "Aid granted by calls for projects", nl: "Steun toegekend door projectoproepen" },
  description: {
    fr: "Les projets aidés\u00a0: structure, somme, décision, convention, ce qui est payé. Le fichier national contient les aides dont la convention est signée.",
    en: "The projects that were granted aid: structure, sum, decision, agreement, what is paid. The national file holds the aid of which the agreement is signed.",
    nl: "De gesteunde projecten: structuur, bedrag, beslissing, overeenkomst, wat betaald is. Het nationale bestand bevat de steun waarvan de overeenkomst ondertekend is.",
  },
  keywords: [aid, { fr: "appel à projets", en: "call for projects", nl: "projectoproep" }],
  theme: "GOVE",
  refresh: "CONT",
  key: ["id"],
  fields: [
    field("id", "Identifiant", "Identifier", "Identificatie", required),
    field("appel", "Identifiant de l’appel", "Identifier of the call", "Identificatie van de oproep", required),
    field("projet", "Projet", "Project", "Project", required),
    field("beneficiaire", "Structure aidée", "Structure that is granted aid", "Gesteunde structuur", required),
    field("siret", "SIRET", "SIRET", "SIRET"),
    field("rna", "Numéro RNA", "RNA number", "RNA-nummer"),
    field("commune_insee", "Code INSEE de la commune du projet", "INSEE code of the project’s commune", "INSEE-code van de gemeente van het project"),
    field("exercice", "Année du budget", "Year of the budget", "Begrotingsjaar", { ...required, type: "year" }),
    field("decision", "Jour du comité", "Day of the committee", "Dag van het comité", { ...required, type: "date" }),
    field("deliberation", "Délibération", "Decision of the council", "Raadsbesluit"),
    field("convention", "Jour de la convention", "Day of the agreement", "Dag van de overeenkomst", { type: "date" }),
    field("demande", "Somme demandée, en euros", "Sum asked for, in euros", "Gevraagd bedrag, in euro", { ...required, ...euros }),
    field("accorde", "Somme accordée, en euros", "Sum granted, in euros", "Toegekend bedrag, in euro", { ...required, ...euros }),
    field("partenaires", "Partenaires qui paient une part", "Partners who pay a part", "Partners die een deel betalen", { type: "list" }),
    field("part_metropole", "Part de la métropole, en euros", "The metropolis’s part, in euros", "Deel van de metropool, in euro", { ...required, ...euros }),
    field("paye", "Somme payée, en euros", "Sum paid, in euros", "Betaald bedrag, in euro", { ...required, ...euros }),
  ],
  files: [
    {
      href: routes.scdl.href(),
      title: {
        fr: "Au format national des subventions (SCDL)",
        en: "In the French national format of grants (SCDL)",
        nl: "In het Franse nationale formaat van subsidies (SCDL)",
      },
      ...{ format: "CSV", media: "text/csv" },
      follows: { title: "SCDL Subventions 2.1.1", href: "https://schema.data.gouv.fr/scdl/subventions/" },
    },
    {
      href: routes.giving.href(),
      title: { fr: "Au format 360Giving", en: "In the format of 360Giving", nl: "In het formaat van 360Giving" },
      ...{ format: "JSON", media: "application/json" },
      follows: { title: "360Giving Data Standard", href: "https://standard.threesixtygiving.org/" },
    },
  ],
  async *rows(db) {
    for (const one of await findPublicAwards(db))
      yield {
        ...{ id: awardId(one), appel: one.slug, projet: one.title, beneficiaire: one.structureName, siret: one.siret, rna: one.rna },
        ...{ commune_insee: one.communeCode, exercice: one.year, decision: one.decidedOn, deliberation: one.deliberation, convention: one.signedOn },
        ...{
          demande: one.askedCents / 100,
          accorde: one.cents / 100,
          partenaires: one.partners.map(({ name }) => name),
          part_metropole: one.ownCents / 100,
          paye: one.paidCents / 100,
        },
      };
  },
  count: countAwards,
  lastChange: lastAward,
};

export const callDatasets: readonly Dataset[] = [calls, awards];
