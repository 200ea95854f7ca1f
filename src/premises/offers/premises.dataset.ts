import { sql } from "kysely";

import { coded, type Dataset, type DatasetField } from "#platform/open-data/dataset.ts";
import { dayOf } from "#platform/time/day.ts";
import { accesses, kinds, periods, states } from "../offer.ts";
import { findOffers, isPublic, offerTables } from "../offers.query.ts";
import { routes } from "../routes.ts";
import { premisesTexts } from "../premises.texts.ts";

function field(name: string, fr: string, en: string, nl: string, more: Partial<DatasetField> = {}): DatasetField {
  return { name, type: "string", says: { fr, en, nl }, ...more };
}
const required = { required: true } as const;

/** What was published and not withdrawn, with its state; without contacts. */
export const premisesDataset: Dataset = {
  id: "locaux",
  title: { fr: "Locaux à louer ou à partager", en: "Premises to let or to share", nl: "Lokalen te huur of te delen" },
  description: {
    fr: "Les locaux que les lieux et les communes proposent ou ont loués\u00a0: surface, loyer, usages, dates, accessibilité. Les coordonnées n’y sont pas.",
    en: "Premises that places and communes offer or have let: surface, rent, uses, dates, accessibility. Without contacts.",
    nl: "Lokalen die plekken en gemeenten aanbieden of verhuurd hebben: oppervlakte, huur, gebruik, data, toegankelijkheid. Zonder contactgegevens.",
  },
  keywords: [
    { fr: "locaux", en: "premises", nl: "lokalen" },
    { fr: "immobilier d’activité", en: "business premises", nl: "bedrijfsvastgoed" },
  ],
  theme: "ECON",
  refresh: "CONT",
  key: ["id"],
  fields: [
    field("id", "Identifiant", "Identifier", "Identificatie", required),
    field("titre", "Titre", "Title", "Titel", required),
    field("etat", "État", "State", "Staat", { ...required, values: states.filter((one) => one === "open" || one === "let") }),
    field("genre", "Entier, partie ou temps partagé", "Whole, part or shared in time", "Heel, deel of gedeeld in de tijd", {
      ...required,
      ...coded(kinds, (kind, locale) => premisesTexts[locale].kinds[kind]),
    }),
    field("usages", "Usages, séparés par des virgules", "Uses, separated by commas", "Gebruik, gescheiden door komma’s", required),
    field("surface", "Surface en m²", "Surface in m²", "Oppervlakte in m²", { ...required, type: "integer" }),
    field("loyer_centimes", "Loyer en centimes\u202f; 0\u00a0: gratuit", "Rent in cents; 0: free of charge", "Huur in cent; 0: gratis", {
      ...required,
      type: "integer",
    }),
    field("periode", "Période du loyer\u202f; vide\u00a0: gratuit", "Period of the rent; empty: free", "Periode van de huur; leeg: gratis", {
      ...coded(periods, (period, locale) => premisesTexts[locale].per[period]),
    }),
    field("lieu_id", "Identifiant du lieu\u202f; vide\u00a0: commune", "Identifier of the place; empty: commune", "Identificatie van de plek; leeg: gemeente"),
    field("adresse", "Adresse", "Address", "Adres"),
    field("commune_insee", "Code INSEE de la commune", "INSEE code of the commune", "INSEE-code van de gemeente", required),
    field("libre_le", "Libre à partir du", "Free from", "Vrij vanaf", { ...required, type: "date" }),
    field("jusqu_au", "Jusqu’au", "Until", "Tot", { type: "date" }),
    field("fin_annonce", "Dernier jour de l’annonce", "Last day of the offer", "Laatste dag van het aanbod", { ...required, type: "date" }),
    field("fauteuil_roulant", "En fauteuil roulant", "By wheelchair", "Met een rolstoel", {
      ...required,
      ...coded(accesses, (access, locale) => premisesTexts[locale].access[access]),
    }),
    field("publie_le", "Publiée le", "Published on", "Gepubliceerd op", { ...required, type: "date" }),
    field("page", "Adresse de la page", "Address of the page", "Adres van de pagina", required),
  ],
  async *rows(db) {
    for (const offer of await findOffers(db, isPublic, sql`order by o.published_at, o.id`))
      yield {
        ...{ id: offer.id, titre: offer.title, etat: offer.state, genre: offer.kind, usages: offer.uses.join(","), surface: offer.surface },
        ...{ loyer_centimes: offer.rentCents, periode: offer.rentPer, lieu_id: offer.placeId, adresse: offer.address ?? offer.placeAddress },
        ...{ commune_insee: offer.communeCode, libre_le: offer.fromDay, jusqu_au: offer.untilDay, fin_annonce: offer.closesOn },
        ...{ fauteuil_roulant: offer.wheelchair, publie_le: offer.publishedAt && dayOf(offer.publishedAt), page: routes.show.href({ slug: offer.slug }) },
      };
  },
  count: async (db) => (await sql<{ count: number }>`select count(*)::int as count from ${offerTables} where ${isPublic}`.execute(db)).rows[0]!.count,
  lastChange: async (db) => (await sql<{ at: Date | null }>`select max(changed_at) as at from premises.offer where state <> 'draft'`.execute(db)).rows[0]!.at,
};
