import { sql } from "kysely";

import { coded, type Dataset } from "#platform/open-data/dataset.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { stages } from "../place.ts";
import { allThemes } from "../vocabulary-themes.ts";
import { routes } from "../routes.ts";
import { publishedPlaces } from "./exported-place.query.ts";
import { texts } from "../texts.ts";

const mednumSchema = { title: "Standard de la médiation numérique", href: "https://github.com/LaMednum/standard-mediation-num" };
const inclusionSchema = { title: "Schéma data·inclusion v1", href: "https://github.com/gip-inclusion/data-inclusion-schema" };
const geojson = { title: "GeoJSON (RFC 7946)", href: "https://www.rfc-editor.org/rfc/rfc7946" };

/** Every published third place, one row each; the national forms have addresses of their own. */
export const placesDataset: Dataset = {
  id: "tiers-lieux",
  title: { fr: "Tiers-lieux", en: "Third places", nl: "Derde plekken" },
  description: {
    fr: "L’annuaire entier\u00a0: où, quoi, quand, pour qui, à quelle étape de vie, et de quand datent les renseignements.",
    en: "The whole directory: where, what, when, for whom, at which stage of life, and how old the facts are.",
    nl: "De hele gids: waar, wat, wanneer, voor wie, in welke levensfase, en hoe oud de gegevens zijn.",
  },
  keywords: [
    { fr: "tiers-lieux", en: "third places", nl: "derde plekken" },
    { fr: "médiation numérique", en: "digital mediation", nl: "digitale begeleiding" },
  ],
  theme: "SOCI",
  refresh: "CONT",
  key: ["id"],
  fields: [
    {
      name: "id",
      type: "string",
      required: true,
      says: { fr: "Identifiant qui ne change pas", en: "Identifier that does not change", nl: "Kenmerk dat niet verandert" },
    },
    { name: "nom", type: "string", required: true, says: { fr: "Nom", en: "Name", nl: "Naam" } },
    {
      name: "etape",
      type: "string",
      required: true,
      ...coded(stages, (stage, locale) => texts[locale].stages[stage]),
      says: { fr: "Étape de vie", en: "Stage of life", nl: "Levensfase" },
    },
    {
      name: "code_commune",
      type: "string",
      required: true,
      says: { fr: "Code officiel de la commune", en: "Official code of the commune", nl: "Officiële code van de gemeente" },
    },
    { name: "code_postal", type: "string", required: true, says: { fr: "Code postal", en: "Postal code", nl: "Postcode" } },
    { name: "adresse", type: "string", says: { fr: "Adresse", en: "Address", nl: "Adres" } },
    { name: "longitude", type: "number", unit: "deg", says: { fr: "Longitude", en: "Longitude", nl: "Lengtegraad" } },
    { name: "latitude", type: "number", unit: "deg", says: { fr: "Latitude", en: "Latitude", nl: "Breedtegraad" } },
    { name: "activites", type: "list", says: { fr: "Ce qu’on y fait", en: "What one can do there", nl: "Wat men er kan doen" } },
    { name: "services", type: "list", says: { fr: "Aides numériques", en: "Digital help", nl: "Digitale hulp" } },
    {
      name: "thematiques",
      type: "list",
      says: {
        fr: "Besoins auxquels le lieu répond, thématiques de data·inclusion",
        en: "Needs that the place answers, themes of data·inclusion",
        nl: "Noden waar de plek bij helpt, thema’s van data·inclusion",
      },
    },
    { name: "publics", type: "list", says: { fr: "Publics accueillis en particulier", en: "Groups addressed in particular", nl: "Doelgroepen" } },
    { name: "frais", type: "list", says: { fr: "Frais", en: "Fees", nl: "Kosten" } },
    {
      name: "horaires",
      type: "string",
      says: { fr: "Horaires, syntaxe OpenStreetMap", en: "Hours, OpenStreetMap syntax", nl: "Openingsuren, OpenStreetMap-syntaxis" },
    },
    {
      name: "fauteuil_roulant",
      type: "string",
      ...coded(["yes", "limited", "no"], (access, locale) => texts[locale].wheelchair[access]),
      says: { fr: "Accès en fauteuil", en: "Wheelchair access", nl: "Toegang met rolstoel" },
    },
    {
      name: "precisions_acces",
      type: "string",
      says: { fr: "Accessibilité, en quelques mots", en: "Accessibility, in a few words", nl: "Toegankelijkheid, in enkele woorden" },
    },
    { name: "precisions_tarifs", type: "string", says: { fr: "Tarifs, en quelques mots", en: "Prices, in a few words", nl: "Prijzen, in enkele woorden" } },
    { name: "langues", type: "list", says: { fr: "Langues parlées (ISO 639-1)", en: "Languages spoken (ISO 639-1)", nl: "Gesproken talen (ISO 639-1)" } },
    {
      name: "capacite",
      type: "integer",
      says: { fr: "Personnes que le lieu peut accueillir", en: "People that the place can hold", nl: "Aantal mensen dat er terecht kan" },
    },
    { name: "postes", type: "integer", says: { fr: "Postes de travail", en: "Desks", nl: "Werkplekken" } },
    {
      name: "groupe_vise",
      type: "string",
      values: ["innovators", "bigger_structures"],
      says: { fr: "Groupe visé par le lieu", en: "Group that the place is for", nl: "Groep waarvoor de plek er is" },
    },
    { name: "structure", type: "string", says: { fr: "Structure porteuse", en: "Structure that runs it", nl: "Dragende structuur" } },
    { name: "source", type: "string", required: true, says: { fr: "Qui le dit", en: "Who says so", nl: "Wie het zegt" } },
    { name: "date_maj", type: "date", required: true, says: { fr: "Jour où c’était vrai", en: "Day on which it was true", nl: "Dag waarop het klopte" } },
  ],
  files: [
    {
      href: routes.mednumCsv.href(),
      title: {
        fr: "Au schéma national de la médiation numérique",
        en: "In the national schema of digital mediation",
        nl: "In het nationale schema van digitale bemiddeling",
      },
      format: "CSV",
      media: "text/csv",
      follows: mednumSchema,
    },
    {
      href: routes.mednumJson.href(),
      title: {
        fr: "Au schéma national de la médiation numérique",
        en: "In the national schema of digital mediation",
        nl: "In het nationale schema van digitale bemiddeling",
      },
      format: "JSON",
      media: "application/json",
      follows: mednumSchema,
    },
    {
      href: routes.structures.href(),
      title: { fr: "Structures, pour data·inclusion", en: "Structures, for data·inclusion", nl: "Structuren, voor data·inclusion" },
      format: "JSON",
      media: "application/json",
      follows: inclusionSchema,
    },
    {
      href: routes.services.href(),
      title: { fr: "Services, pour data·inclusion", en: "Services, for data·inclusion", nl: "Diensten, voor data·inclusion" },
      format: "JSON",
      media: "application/json",
      follows: inclusionSchema,
    },
    {
      href: routes.allPlaces.href(),
      title: { fr: "Sur une carte", en: "On a map", nl: "Op een kaart" },
      format: "GEOJSON",
      media: "application/geo+json",
      follows: geojson,
    },
  ],
  async *rows(db) {
    for await (const place of streamRows(db, publishedPlaces(db))) {
      const { id, name, stage, commune_code, postal_code, address, longitude, latitude, activities, services, publics, fees, hours, wheelchair } = place;
      const where = { code_commune: commune_code, code_postal: postal_code, adresse: address || null, longitude, latitude };
      const what = { activites: activities, services, thematiques: allThemes(place), publics, frais: fees, horaires: hours, fauteuil_roulant: wheelchair };
      const more = { precisions_acces: place.accessibility_note, precisions_tarifs: place.price_note, langues: place.languages };
      const size = { capacite: place.capacity, postes: place.desks, groupe_vise: place.target_group };
      yield {
        id,
        nom: name,
        etape: stage,
        ...where,
        ...what,
        ...more,
        ...size,
        structure: place.structure_name,
        source: place.source,
        date_maj: place.known_on,
      };
    }
  },
  async count(db) {
    return (await db.selectFrom("places.place").select(sql<number>`count(*)`.as("count")).where("status", "=", "published").executeTakeFirstOrThrow()).count;
  },
  async lastChange(db) {
    return (
      (
        await db
          .selectFrom("places.place")
          .select(({ fn }) => fn.max("updated_at").as("at"))
          .where("status", "=", "published")
          .executeTakeFirst()
      )?.at ?? null
    );
  },
};
